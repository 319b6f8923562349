#include "grammars/reporting_clause.hpp"

#include "grammars/as_saying.hpp"
#include "grammars/lead_in.hpp"
#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"
#include "grammars/reduced_relative.hpp"
#include "grammars/reporting_tail.hpp"
#include "grammars/source_clause.hpp"
#include "grammars/verb_group.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

constexpr CueFeatures finite = present | past;

// , a Labour MP who chairs the panel,    (R-Fla.)    – his deputy –
// , whom some call “the iron gate”,    , known as “El Mudo”,: words in marks may stand there, utterances not
auto const no_comma = where([](Token const& t) {
  Token const& before = (&t)[-1];
  bool const name = before.kind == TokenKind::word && !before.cue.has(speech);
  return t.kind != TokenKind::comma && t.kind != TokenKind::end && t.kind != TokenKind::semicolon &&
         t.kind != TokenKind::colon && (t.kind != TokenKind::quoted || !t.utterance || name);
});
auto const between_commas = comma >> +no_comma >> comma;
auto const to_next_comma = +no_comma >> comma;
auto const in_brackets = mark(TokenKind::open_bracket) >>
                         +(where([](Token const& t) { return t.kind != TokenKind::close_bracket; })) >>
                         mark(TokenKind::close_bracket);
auto const dash = mark(TokenKind::dash);
auto const between_dashes = dash >>
                            +(where([](Token const& t) { return t.kind != TokenKind::dash; })) >> dash;
// who chairs the panel: a relative clause without commas, as far as the cue
auto const who = word(Keyword::who) | word(Keyword::that) | word(Keyword::which);

bool begins_subject(Token const& t) {
  return (t.name_tokens > 0) | (t.kind == TokenKind::number) | is_one_of(t, Keyword::the, Keyword::a) ||
         t.classes.any_of(WordClass::number_word | WordClass::possessive | WordClass::pronoun_subject);
}

/// who | saw the dam, who | left: a deed, and nothing that leads to a verb
bool does(Token const& t) {
  return t.shape == Shape::lower && t.name_tokens == 0 && t.kind == TokenKind::word &&
         !t.is(WordClass::auxiliary) && (t.past_form || is_deed(t));
}

/// Steps over appositions and relative clauses between subject and verb: each place where the verb may stand
/// is tried in turn. Returns the verb group found, the nearest first.
std::optional<VerbGroup> match_after_subject(SpeakerPhrase const& subject, TokenIt last) {
  TokenIt const first = subject.last;
  // traders interviewed by the Herald | said
  if (first + 2 < last && first->cue.has(participle) && first[1].is(Keyword::by))
    if (auto const agent = match_hearer(first + 2, last))
      if (auto after = match_verb_group(agent->last, last); after && after->cue.any_of(finite)) return after;
  auto group = match_verb_group(first, last);
  bool const participle_only =
      group && group->cue_first == first && !group->cue.any_of(quote | CueFeature::clause | that_clause);
  if (!group || participle_only || is_fighting(subject))  // an official briefed on the talks | said
    if (auto later = match_after_participle(subject, last)) return later;
  if (group) return group;
  TokenIt at = first;
  if (x3::parse(at, last, in_brackets | between_dashes))
    if (auto after = match_verb_group(at, last)) return after;
  if (at < last && at->kind == TokenKind::comma) {
    if (at[1].is(Keyword::but)) return std::nullopt;
    TokenIt tail = at;
    bool const speaks = at[1].cue.all_of(speech | CueFeature::clause);  // Ruiz, said the mayor, left
    if (x3::parse(tail, last, between_commas) && !(speaks && tail - at > 8)) {
      for (int commas = 0; commas < 4; ++commas) {
        if (auto after = match_verb_group(tail, last))
          if (!tail->is(Keyword::and_)) return after;
        if (!x3::parse(tail, last, to_next_comma)) break;
      }
    }
    return std::nullopt;
  }
  // told the court that two officers | demanded: what "that" begins has a subject of its own
  bool const complement = at < last && at->is(Keyword::that) && begins_subject(at[1]);
  // the man with whom she lived | told the court
  bool const of_another = at < last && at->phrase_tokens > 1 && at->phrase_classes.has(WordClass::relative);
  if (of_another) at += at->phrase_tokens;
  if (of_another || (!complement && x3::parse(at, last, who))) {
    auto const inner = [](Token const& t) {
      return t.kind == TokenKind::word || t.kind == TokenKind::number || t.kind == TokenKind::hyphen ||
             t.kind == TokenKind::possessive;
    };
    std::optional<VerbGroup> inner_verb;
    // talks in which Teal | warned the board: the verb of who stands there; not: for which Teal works | said
    auto const owner = of_another ? match_hearer(at, last) : std::nullopt;
    TokenIt const its_verb = !owner ? last : owner->head == Head::name ? owner->head_last : owner->last;
    for (int steps = 0; steps < 15 && at < last && inner(*at); ++steps, ++at) {
      // a judge who saw it | said, engineers who worked on it | said
      bool const object_it = at->is(WordClass::pronoun_it) &&
                             (does(at[-1]) || at[-1].is(WordClass::preposition) || at[-1].is(Keyword::on));
      if (at->is(WordClass::pronoun_subject) && !object_it && !(of_another && steps == 0))
        break;  // tweets which spoke of home, where she | wrote
      auto after = match_verb_group(at, last);
      // The first verb after "who" belongs to the relative clause; only a later one can be the main verb.
      bool const joined = at[-1].is(WordClass::preposition) || at[-1].is(Keyword::to) ||
                          at[-1].is(WordClass::conjunction) || at[-1].is(WordClass::auxiliary);
      bool const agrees = after && (after->cue.any_of(finite) ||
                                    (subject.head == Head::people && after->cue.has(base) && !joined));
      bool const within = at[-1].is(WordClass::preposition) || at[-1].is(Keyword::in);  // in | seconds
      bool const bare = steps <= 1 && !(steps == 1 && does(at[-1]) && after &&
                                        after->cue.has(past));  // officials who | have said
      if (!agrees || within || bare || at == its_verb || !after->cue.any_of(speech | writing)) continue;
      // declined to be named | said: rather than what she declined
      if (!at[-1].is(Keyword::to) && !at[-1].is(WordClass::auxiliary)) return after;
      if (!inner_verb) inner_verb = after;
    }
    return inner_verb;
  }
  return std::nullopt;
}

/// Dr. Omar Teal, | said that the plan was dead; Speaking in Lagos, Dana Ruiz, | has said …: a comma where
/// none belongs. Not: the plan was dead, said the mayor
std::optional<VerbGroup> match_after_stray_comma(SpeakerPhrase const& subject, TokenIt sentence, TokenIt last,
                                                 std::vector<ReportingClause> const& found) {
  if (subject.head != Head::name || subject.head_last != subject.last || subject.last >= last)
    return std::nullopt;
  bool const opens = subject.first == sentence || subject.first[-1].kind == TokenKind::comma;
  if (!opens || subject.last->kind != TokenKind::comma) return std::nullopt;
  auto group = match_verb_group(subject.last + 1, last);
  if (!group || group->cue_last == last || !group->cue.has(speech) || !group->cue.any_of(finite) ||
      group->cue.has(ambiguous))
    return std::nullopt;
  if (!found.empty() && found.back().cue_first == group->cue_first)
    return std::nullopt;  // the mayor, Dana Ruiz,
  Token const& next = *group->cue_last;
  bool const goes_on =
      next.is(Keyword::that) || next.is(WordClass::pronoun_subject) || group->first->is(Keyword::have);
  return goes_on ? group : std::nullopt;
}

void take_group(ReportingClause& clause, VerbGroup const& group) {
  clause.cue_first = group.cue_first;
  clause.cue_last = group.cue_last;
  clause.cue = group.cue;
  clause.negated = group.negated;
  clause.future = group.future;
  clause.last = group.cue_last;
}

bool is_passive(ReportingClause const& clause) {
  if (!clause.cue.has(participle)) return false;
  TokenIt at = clause.cue_first;
  bool another = false;  // who asked to be known as Ruiz | said
  while (at > clause.subject.last) {
    --at;
    another |= at->name_tokens > 0 || (at->past_form && !at[1].is(WordClass::conjunction));
    if (at->kind == TokenKind::comma) return false;  // Ruiz, who is ill, said
    if (at->keyword == Keyword::be)
      return !another && (at->shape != Shape::upper || at[1].shape == Shape::upper);  // Ruiz AM said
    if (at->keyword == Keyword::have || at->is(Keyword::a)) return false;  // Ruiz who is a nurse said
  }
  return false;
}

/// demanded that Ruiz | explain why, asked that she | withdraw: she has not
bool is_subjunctive(SpeakerPhrase const& subject, VerbGroup const& group) {
  bool const person =
      subject.head == Head::name && !subject.joint && subject.head_first->name_type == EntityType::person;
  bool const one = person || (subject.head == Head::pronoun &&
                              subject.first->classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she));
  if (!one || !group.cue.has(base) || group.cue.any_of(finite | participle)) return false;
  if (group.cue_first->cue.any_of(finite)) return false;  // Ruiz | declined to say why
  for (TokenIt at = group.first; at < group.cue_first; ++at)
    if (at->classes.any_of(WordClass::modal | WordClass::auxiliary) || at->is(Keyword::to)) return false;
  return true;
}

/// Ruiz: “…”, Police: Two die …
bool may_introduce(SpeakerPhrase const& subject, TokenIt last) {
  if (subject.head == Head::name || subject.head == Head::role) return true;
  bool const crowd = subject.head != Head::other && subject.head != Head::pronoun;
  TokenIt const content = subject.last + 1;
  if (!crowd || subject.last - subject.first > 2 || last - content < 3 || !content->capitalised())
    return false;
  for (TokenIt at = content; at < last; ++at)  // not: Photo: Lee Park / Acme Images
    if (at->kind == TokenKind::word && at->shape == Shape::lower) return true;
  constexpr std::ptrdiff_t longest_credit = 7;
  return last - content > longest_credit;
}

/// Dana Ruiz Praises Omar Teal: “…”: a headline's subject, rather than the last name of the phrase
SpeakerPhrase who_acts(SpeakerPhrase const& phrase) {
  TokenIt const end = phrase.first + phrase.first->name_tokens;
  bool const acts = phrase.head == Head::name && end > phrase.first && end < phrase.head_first &&
                    end->kind == TokenKind::word && end->cue.has(present);
  return acts ? SpeakerPhrase{phrase.first, end, phrase.first, end, Head::name, false} : phrase;
}

/// Can a clause begin here? Most tokens are told by this at once.
bool may_start_clause(TokenIt sentence, TokenIt first) {
  switch (first->keyword) {
    case Keyword::according:
    case Keyword::in:
    case Keyword::as:
    case Keyword::to:
    case Keyword::who:
    case Keyword::which:
    case Keyword::and_:
    case Keyword::but:
      return true;
    default:
      break;
  }
  if (may_start_speaker(*first) || is_per(*first)) return true;
  if (first == sentence) return false;
  TokenKind const before = first[-1].kind;
  return before == TokenKind::quoted || before == TokenKind::comma || before == TokenKind::dash ||
         before == TokenKind::question || before == TokenKind::exclamation;
}

/// slams the levy, | calls it “robbery”, | urges the council to drop it: what stands after the verb is its
/// object
bool takes_object(TokenIt verb, TokenIt at, SpeakerPhrase const& phrase, TokenIt last) {
  if (verb[-1].kind != TokenKind::comma) return false;
  bool const it = at->is(WordClass::pronoun_it) && verb->cue.has(predicate);
  TokenIt const after = phrase.head_last;  // urges tenants | to wait
  bool const infinitive_next = after < last && after->is(Keyword::to) && verb->cue.has(object_infinitive);
  return it || infinitive_next;
}

}  // namespace

void match_reporting_clauses(TokenIt sentence, TokenIt first, TokenIt last,
                             std::vector<ReportingClause>& found) {
  if (!may_start_clause(sentence, first)) return;
  ReportingClause clause;
  clause.first = first;

  if (match_source_clause(sentence, first, last, found)) return;
  // who said | which reported
  if (first > sentence && (first->is(Keyword::who) || first->is(Keyword::which))) {
    if (auto const group = match_verb_group(first + 1, last);
        group && group->cue.any_of(speech | writing) && !group->cue.has(ambiguous)) {
      clause.subject = {first, first + 1, first, first + 1, Head::pronoun, false};
      take_group(clause, *group);
      // who was told that, which was announced by: whom or what it was done to says nothing
      bool const done = is_passive(clause) && (clause.cue.has(addressee) || clause.cue_last->is(Keyword::by));
      clause.rule = done ? "reporting.passive" : "reporting.relative";
      match_tail(clause, last);
      found.push_back(clause);
      clause = {};
      clause.first = first;
    }
  }
  // Ruiz said | the minister, a former banker, denied | Kim was quoted as saying
  bool const inside_name = first > sentence && first->name >= 0 && first->name_tokens == 0;
  if (may_start_speaker(*first) && !inside_name && !is_inside_adverb(sentence, first) &&
      !is_done(sentence, first)) {
    auto const subject = match_speaker(first, last);
    // the state's | newly proposed levy
    bool const owns =
        subject && subject->last[-1].kind == TokenKind::possessive && subject->last[-1].name < 0;
    if (subject && !owns) {
      clause.subject = *subject;
      auto const take_saying = [&](TokenIt cue_first, TokenIt cue_last, CueFeatures cue) {
        clause.rule = "reporting.quoted_as_saying";
        clause.cue_first = cue_first;
        clause.cue_last = clause.last = cue_last;
        clause.cue = cue;
        match_tail(clause, last);
        found.push_back(clause);
      };
      TokenIt verb = subject->last;
      x3::parse(verb, last, between_commas);  // Dana Ruiz, the mayor, | was quoted as saying
      if (auto const relayed = match_relayed(verb, last))
        return take_saying(verb, relayed->cue_last, relayed->cue);
      auto const group =
          is_lead_in(*subject, sentence, last) ? std::nullopt : match_after_subject(*subject, last);
      if (group) {
        if (auto const quoted = match_as_saying(group->cue_last, last)) {
          clause.relayed_by = clause.subject;
          clause.subject = quoted->speaker;
          return take_saying(quoted->cue_first, quoted->cue_last, quoted->cue);
        }
        if (is_subjunctive(*subject, *group)) return;
        take_group(clause, *group);
        clause.rule = is_passive(clause) ? "reporting.passive" : "reporting.active";
        match_tail(clause, last);
        found.push_back(clause);
        return;
      }
      if (auto const stray = match_after_stray_comma(*subject, sentence, last, found)) {
        take_group(clause, *stray);
        clause.rule = "reporting.active";
        match_tail(clause, last);
        found.push_back(clause);
        return;
      }
      // Ruiz: “…”
      if (first == sentence && subject->last < last && subject->last->kind == TokenKind::colon &&
          may_introduce(*subject, last)) {
        clause.rule = "reporting.colon";
        clause.subject = who_acts(*subject);
        clause.cue_first = subject->last;
        clause.cue_last = clause.last = subject->last + 1;
        clause.cue = speech | quote | CueFeature::clause;
        clause.colon = true;
        found.push_back(clause);
        return;
      }
      clause.subject = {};
    }
  }
  // said Ruiz (after a quotation or a comma: the caller looks)
  if (first > sentence) {
    TokenIt at = first;
    TokenIt cue_first = first;
    x3::parse(cue_first, last, *adverb);
    at = cue_first;
    TokenKind const before = first[-1].kind;
    bool const may_invert = before == TokenKind::quoted || before == TokenKind::comma ||
                            before == TokenKind::dash || before == TokenKind::question ||
                            before == TokenKind::exclamation;
    if (may_invert && x3::parse(at, last, cue(finite | base, CueFeatures(quote))) && at < last &&
        may_start_speaker(*at)) {
      auto const subject = match_speaker(at, last);
      // say farmers; not: say Ruiz
      bool const agrees = features_at(cue_first, at).any_of(finite) ||
                          (subject && (subject->joint || subject->head == Head::people));
      bool const to = at[-1].is(Keyword::to);  // appealed to | the board
      if (subject && agrees && !to && !takes_object(first, at, *subject, last)) {
        clause.rule = "reporting.inverted";
        clause.subject = *subject;
        clause.cue_first = cue_first;
        clause.cue_last = at;
        clause.cue = features_at(cue_first, at);
        clause.last = subject->last;
        found.push_back(clause);
        clause = {};
        clause.first = first;
      }
    }
  }
  // , saying that | and added that: the subject of the clause before
  if (first > sentence) {
    TokenIt at = first;
    TokenKind const before = first[-1].kind;
    bool coordinated = x3::parse(at, last, (word(Keyword::and_) | word(Keyword::but)) >> *adverb);
    if (!coordinated)
      if (auto const object = before == TokenKind::comma ? match_speaker(first + 1, last) : std::nullopt)
        coordinated = first->cue.has(present) && takes_object(first, first + 1, *object, last);
    if (!coordinated && before != TokenKind::comma && before != TokenKind::quoted) return;
    if (!coordinated) x3::parse(at, last, *adverb);  // , instead calling for …
    TokenIt const cue_first = at;
    if (cue_first[-1].is(Keyword::not_)) return;  // answers | and not excuses
    // The authors admit it, | but note that …: the verb before has no other form either
    bool const plural = before == TokenKind::comma && first->is(Keyword::but) && !found.empty() &&
                        found.back().rule == "reporting.active" && found.back().cue.has(base) &&
                        !found.back().cue.any_of(finite);
    CueFeatures const forms = !coordinated ? CueFeatures(ing) : plural ? finite | base : finite;
    if (x3::parse(at, last, cue(forms))) {
      // typed, dated | and signed
      bool const in_list = coordinated && cue_first == first + 1 && first[-1].past_form &&
                           cue_first->cue.has(participle) && (at == last || at->kind != TokenKind::word);
      if (in_list) return;
      clause.rule = coordinated ? "reporting.coordinated" : "reporting.participial";
      clause.cue_first = cue_first;
      clause.cue_last = clause.last = at;
      clause.cue = features_at(cue_first, at);
      match_tail(clause, last);
      found.push_back(clause);
    }
  }
}

}  // namespace whosaid::grammar

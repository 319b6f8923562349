#include "quotes/clause.hpp"

#include <algorithm>

#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"
#include "grammars/source_clause.hpp"
#include "grammars/verb_group.hpp"
#include "quotes/agreement.hpp"
#include "quotes/better_clause.hpp"
#include "quotes/content.hpp"
#include "quotes/inherited.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

TokenRange range_of(TokenIt first, TokenIt last, TokenIt base) {
  if (first == nullptr) return {};
  return {static_cast<std::uint32_t>(first - base), static_cast<std::uint32_t>(last - base)};
}

Clause to_clause(grammar::ReportingClause const& found, TokenIt base) {
  Clause clause;
  clause.rule = found.rule;
  clause.tokens = range_of(found.first, found.last, base);
  clause.cue = range_of(found.cue_first, found.cue_last, base);
  clause.subject = to_phrase(found.subject, base);
  clause.addressee = to_phrase(found.addressee, base);
  clause.relayed_by = to_phrase(found.relayed_by, base);
  clause.features = found.cue;
  clause.that = found.that;
  clause.colon = found.colon;
  clause.negated = found.negated;
  clause.future = found.future;
  return clause;
}

/// "15 states", "market forces", "airport shares": a plural that looks like a verb, after words that are no
/// likely subject.
bool is_plural_noun(Clause const& clause, Skeleton const& skeleton) {
  using enum grammar::Head;
  if (clause.rule != "reporting.active") return false;
  std::uint32_t const first = clause.subject.tokens.first;
  bool const inside = first > skeleton.body && skeleton.tokens[first].shape == Shape::lower;
  Token const& before = skeleton.tokens[inside ? first - 1 : skeleton.size()];
  // did not release further | details
  bool const denied =
      before.is(Keyword::not_) || before.classes.any_of(WordClass::negation | WordClass::modal);
  if (inside && denied && !skeleton.tokens[first].is(WordClass::determiner)) return true;
  if (clause.cue.first != clause.subject.tokens.last) return false;
  CueFeatures const cue = skeleton.tokens[clause.cue.last - 1].cue | clause.features;
  static RuleWords const reads{"reads"};  // the sign | reads: “Out”
  if (cue.has(past) || (clause.colon && reads.has(skeleton.tokens[clause.cue.first]))) return false;
  // one of the boldest | claims of the speech
  bool const counted = skeleton.tokens[clause.subject.head.first].is(WordClass::number_word);
  bool const of = skeleton.tokens[clause.cue.last].is(Keyword::of) &&
                  skeleton.tokens[clause.cue.last + 1].kind != TokenKind::quoted;
  if (cue.has(noun) && of && (clause.subject.kind == other || counted)) return true;
  // the sale of executive | shares
  bool const compound = inside && cue.has(noun) && clause.subject.tokens.size() == 1 &&
                        clause.subject.kind == role && before.is(WordClass::preposition);
  if (compound) return true;
  bool const rarely_verb = cue.all_of(noun | faint);
  return clause.subject.kind == other || (rarely_verb && (clause.subject.kind == organisation || counted));
}

/// in a statement | on Tuesday night
bool is_complement(Phrase const& subject, Skeleton const& skeleton) {
  if (subject.kind != grammar::Head::other && subject.kind != grammar::Head::source) return false;
  std::uint32_t const first = subject.tokens.first;
  return first > skeleton.body && skeleton.tokens[first - 1].is(WordClass::preposition);
}

/// Ruiz left after | a study showed …: the clause has its own subject; not: an email sent after | the vote
/// warned
bool is_own_clause(Phrase const& subject, Phrase const& main, Skeleton const& skeleton) {
  Token const& before = skeleton.tokens[subject.tokens.first - 1];
  return before.is(WordClass::subordinator) && main.kind != grammar::Head::other &&
         main.kind != grammar::Head::source;
}

/// denied the charges | on Tuesday: what the phrase of the lists may report does not follow it, so that its
/// noun is the verb's object
void shorten_phrase(Skeleton const& skeleton, Clause& clause) {
  CueFeatures const f = clause.features;
  Token const& verb = skeleton.tokens[clause.cue.first];
  Token const& next = skeleton.tokens[clause.cue.last];
  bool const takes_noun = f.any_of(that_clause | about) &&
                          !f.any_of(object | CueFeature::clause | quote | gerund | CueFeature::infinitive);
  bool const follows =
      clause.that || clause.colon || next.kind == TokenKind::quoted || (f.has(about) && leads_to_topic(next));
  if (clause.cue.size() < 2 || !takes_noun || follows || !verb.cue.has(object) ||
      clause.rule == "reporting.passive")
    return;
  clause.features = verb.cue;
  clause.cue.last = clause.tokens.last = clause.cue.first + 1;
  clause.addressee = {};
}

/// That said, | the plan is dead: it tells of no speech
bool is_set_phrase(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const at = clause.cue.first;
  return at == skeleton.body + 1 && skeleton.tokens[at - 1].is(Keyword::that) && clause.features.has(past) &&
         skeleton.tokens[clause.cue.last].kind == TokenKind::comma;
}

/// Ruiz refused to go after | Teal was hurt, insisting …: what an aside is about insists on nothing.
bool follows_subordinator(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const first = clause.tokens.first;
  return first > skeleton.body && skeleton.tokens[first - 1].is(WordClass::subordinator);
}

/// Ruiz tweeted that | the guards had threatened her | and said …: she did
bool is_told_past(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const had{"had"};
  if (clause.rule != "reporting.active") return false;
  for (std::uint32_t at = clause.subject.tokens.last; at < clause.cue.first; ++at)
    if (had.has(skeleton.tokens[at])) return true;
  return false;
}

/// The minister | stopped reading: the past form, known to no list, after somebody with an article, where the
/// phrase has no head; its end if there is none
TokenIt verb_after_noun(grammar::SpeakerPhrase const& phrase) {
  constexpr WordClasses somebody = WordClass::role | WordClass::people_noun | WordClass::kinship;
  Token const& opening = *phrase.first;
  bool const definite =
      opening.is(Keyword::the) || opening.is(Keyword::a) || opening.is(WordClass::possessive);
  if (!definite || phrase.head != grammar::Head::other) return phrase.last;
  for (TokenIt at = phrase.first + 2; at < phrase.last; ++at)
    if ((at->past_form || grammar::is_deed(*at)) && at->shape == Shape::lower && at->space_before &&
        at[-1].classes.any_of(somebody))
      return at;
  return phrase.last;
}

/// The first phrase from position `begin` that looks like a subject.
Phrase subject_from(Skeleton const& skeleton, std::uint32_t begin) {
  TokenIt const base = skeleton.tokens.data();
  TokenIt const last = base + skeleton.size();
  // In a much quoted column in the weeks | before the vote, Ruiz …
  bool const leads_in = base[skeleton.body].is(WordClass::preposition);
  static std::uint64_t const there = folded_hash("there");
  static RuleWords const early_or_late{"late", "early", "later", "earlier"};
  for (TokenIt at = base + begin; at < last; ++at) {
    if (!grammar::may_start_speaker(*at) || at->key == static_cast<std::uint32_t>(there)) continue;
    // Late | on Monday night, the board …
    bool const time = at == base + skeleton.body && early_or_late.has(*at) &&
                      (at[1].is(WordClass::preposition) || at[1].is(Keyword::on) || at[1].is(Keyword::in) ||
                       at[1].is(WordClass::weekday) || at[1].is(WordClass::adverb));
    if (time) continue;
    auto const phrase = grammar::match_speaker(at, last);
    // A phrase after a preposition is no subject: In Lagos on Tuesday, | before the vote, | the minister …
    bool const ends_at_comma = phrase && phrase->last < last && phrase->last->kind == TokenKind::comma;
    bool const after_preposition =
        at > base + skeleton.body &&
        (at[-1].is(WordClass::preposition) || (ends_at_comma && at[-1].is(WordClass::subordinator)));
    if (after_preposition) {
      bool const goes_on =
          phrase && phrase->head != grammar::Head::name && phrase->last < last &&
          (phrase->last->kind == TokenKind::comma || phrase->last->is(WordClass::preposition));
      if (goes_on) at = phrase->last - 1;
      continue;
    }
    if (!phrase) continue;
    // Dana Ruiz | left: a verb that no list knows
    bool const verb_within = phrase->head == grammar::Head::name && phrase->head_last < phrase->last &&
                             phrase->head_last->kind == TokenKind::word &&
                             phrase->head_last->shape == Shape::lower && !phrase->joint &&
                             phrase->last < last && phrase->last->kind == TokenKind::period;
    // Another driver | waited outside: no participle, since no verb follows
    bool const waited = (phrase->head == grammar::Head::role || phrase->head == grammar::Head::people) &&
                        phrase->head_last < phrase->last && phrase->head_last->past_form &&
                        phrase->head_last->cue.empty() && !grammar::is_verb_form(*phrase->last);
    if (verb_within || waited) {
      Phrase subject = to_phrase(*phrase, base);
      subject.tokens.last = subject.head.last;
      return subject;
    }
    // The minister | stopped reading
    if (TokenIt const verb = verb_after_noun(*phrase); verb != phrase->last)
      if (auto const before = grammar::match_speaker(at, verb); before && before->last == verb)
        return to_phrase(*before, base);
    if (phrase->last < last) {
      Token const& after = *phrase->last;
      bool const verb_follows =
          after.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                               WordClass::adverb) ||
          after.cue.any_of(present | past) ||
          (after.kind == TokenKind::word && !(leads_in && after.is(WordClass::preposition)));
      bool const set_off = after.kind == TokenKind::comma || after.kind == TokenKind::open_bracket;
      // On the subject of the guest, Ruiz, | Teal was asked …
      bool const another = leads_in && phrase->last + 1 < last &&
                           grammar::skip_titles(phrase->last + 1, last)->name_tokens > 0;
      bool const apposition = set_off && phrase->head == grammar::Head::name && !another;
      // The firm, | citing …,   The firm, | which …,
      bool const insertion = after.kind == TokenKind::comma && at == base + skeleton.body &&
                             phrase->last + 1 < last &&
                             (phrase->last[1].cue.has(CueFeature::ing) || phrase->last[1].is(Keyword::who) ||
                              phrase->last[1].is(Keyword::which));
      if (verb_follows || apposition || insertion) return to_phrase(*phrase, base);
    }
    at = std::max(at, phrase->last - 1);
  }
  return {};
}

}  // namespace

Phrase to_phrase(grammar::SpeakerPhrase const& phrase, TokenIt base) {
  if (phrase.first == nullptr || phrase.empty()) return {};
  return {range_of(phrase.first, phrase.last, base), range_of(phrase.head_first, phrase.head_last, base),
          phrase.head, phrase.joint};
}

Phrase main_subject(Skeleton const& skeleton) {
  // When Teal died, | Ruiz …, asked by Teal if …, | Ruiz …: the clause that leads in has its own subject
  Token const& opening = skeleton.tokens[skeleton.body];
  bool const clause_leads_in =
      opening.is(WordClass::subordinator) || opening.is(Keyword::when) || opening.is(Keyword::if_) ||
      opening.is(Keyword::as) || (opening.cue.has(CueFeature::ing) && !opening.cue.has(noun)) ||
      (opening.cue.has(CueFeature::participle) && opening.cue.has(CueFeature::passive));
  if (clause_leads_in) {
    auto const comma = std::find_if(skeleton.tokens.begin() + skeleton.body, skeleton.tokens.end(),
                                    [](Token const& t) { return t.kind == TokenKind::comma; });
    auto const after = static_cast<std::uint32_t>(comma - skeleton.tokens.begin()) + 1;
    Phrase const subject = after < skeleton.size() ? subject_from(skeleton, after) : Phrase{};
    if (!subject.empty() && subject.tokens.first == after) return subject;
  }
  return subject_from(skeleton, skeleton.body);
}

Phrase main_subject_before(Skeleton const& skeleton, std::uint32_t end) {
  Phrase const main = main_subject(skeleton);
  return main.empty() || main.tokens.last <= end ? main : subject_from(skeleton, skeleton.body);
}

Phrase phrase_ending_at(Skeleton const& skeleton, std::uint32_t end) {
  TokenIt const base = skeleton.tokens.data();
  constexpr std::uint32_t longest = 8;
  std::uint32_t const begin = std::max(skeleton.body, end > longest ? end - longest : 0);
  for (std::uint32_t first = begin; first < end; ++first) {
    Token const& t = skeleton.tokens[first];
    bool const inside_name = t.name >= 0 && t.name_tokens == 0;
    bool const participle = first > skeleton.body &&
                            (t.past_form || t.cue.has(CueFeature::participle) || grammar::is_deed(t)) &&
                            (skeleton.tokens[first - 1].is(Keyword::have) ||
                             skeleton.tokens[first - 1].is(Keyword::be));  // Teal has | written | to Ruiz
    bool const verb = (t.past_form && t.cue.empty()) || participle;  // Teal | sent | letters calling for …
    bool const inside_adverb =
        grammar::is_inside_adverb(base + skeleton.body, base + first);  // or at | least ask
    if (inside_name || inside_adverb || verb || !grammar::may_start_speaker(t)) continue;
    auto const phrase = grammar::match_speaker(base + first, base + end);
    // the dockers | sat outside the customs house | chanting …
    TokenIt const act = phrase ? phrase->last : base + end;
    bool const acts = act + 2 < base + end && grammar::is_act(*act);
    auto const where = acts ? grammar::match_speaker(act + 2, base + end) : std::nullopt;
    if (where && where->last == base + end) return to_phrase(*phrase, base);
    if (!phrase || phrase->last != base + end) continue;
    // members of the board camped outside the town hall | demanding …: they do, not the town hall
    for (std::uint32_t at = first + 1; at + 1 < end; ++at) {
      Token const& done = skeleton.tokens[at];
      if (done.past_form && done.cue.empty() && done.name_tokens == 0 &&
          skeleton.tokens[at + 1].is(WordClass::preposition))
        return phrase_ending_at(skeleton, at);
    }
    return to_phrase(*phrase, base);
  }
  return {};
}

std::vector<Clause> find_clauses(Skeleton const& skeleton) {
  thread_local std::vector<grammar::ReportingClause> found;
  thread_local std::vector<Clause> all;
  found.clear();
  all.clear();
  TokenIt const base = skeleton.tokens.data();
  TokenIt const last = base + skeleton.size();
  TokenIt const sentence = base + skeleton.body;
  TokenIt cues_end = last;  // no verb that may be a cue stands here or later
  while (cues_end > sentence && cues_end[-1].cue.empty() && cues_end[-1].phrase_cue.empty()) --cues_end;
  bool const any_cue = cues_end > sentence || std::any_of(sentence, last, [](Token const& t) {
                         return t.kind == TokenKind::quoted || t.kind == TokenKind::colon ||
                                t.is(Keyword::according) || grammar::is_per(t);
                       });
  if (!any_cue) return {};
  for (TokenIt at = sentence; at < last; ++at) {
    bool const may_start = at < cues_end || at == sentence || at->is(Keyword::according) ||
                           at->is(Keyword::in) || grammar::is_per(*at);
    if (may_start) grammar::match_reporting_clauses(sentence, at, last, found);
  }

  for (grammar::ReportingClause const& clause : found) all.push_back(to_clause(clause, base));
  std::sort(all.begin(), all.end(),
            [&](Clause const& a, Clause const& b) { return is_better(a, b, skeleton); });
  std::vector<Clause> settled;
  for (Clause& clause : all) {
    bool const same_cue = !settled.empty() && clause.cue.first < settled.back().cue.last;
    bool const inside_subject = !settled.empty() && settled.back().subject.tokens.contains(clause.cue.first);
    if (same_cue || inside_subject || is_plural_noun(clause, skeleton)) continue;
    if (is_no_verb(skeleton, clause)) continue;
    settled.push_back(std::move(clause));
  }
  Phrase subject;             // of the clause before
  Phrase outer;               // … that is no aside
  Phrase speaker;             // … whose cue is of speech
  std::uint32_t content = 0;  // where what the outer clause reports begins
  for (Clause& clause : settled) {
    // an email sent out on Tuesday | warned: the subject stands further on the left
    if (clause.rule == "reporting.active" && is_complement(clause.subject, skeleton)) {
      Phrase const main = main_subject(skeleton);
      if (!main.empty() && main.tokens.last <= clause.subject.tokens.first &&
          !is_own_clause(clause.subject, main, skeleton))
        clause.subject = main;
    }
    bool const coordinated = clause.rule == "reporting.coordinated";
    if (coordinated || clause.rule == "reporting.participial") {
      bool const weak = subject.empty() || subject.kind == grammar::Head::other ||
                        (subject.kind == grammar::Head::source && subject.tokens.first > skeleton.body);
      Phrase who = coordinated ? open_relative(skeleton, clause) : Phrase{};
      if (coordinated && who.empty()) who = after_lead_in(skeleton, clause);
      Phrase const after =
          coordinated && who.empty() && weak ? after_subordinator(skeleton, clause) : Phrase{};
      Phrase const main = !who.empty()     ? who
                          : !after.empty() ? after
                          : weak           ? main_subject_before(skeleton, clause.tokens.first)
                                           : Phrase{};
      bool const speaks = clause.features.any_of(speech | writing) && !speaker.empty();
      Phrase with = coordinated ? Phrase{} : after_with(skeleton, clause);
      if (!with.empty()) clause.tokens.first = with.tokens.first - 1;
      if (!coordinated && with.empty()) {
        with = after_but(skeleton, clause);
        if (!outer.empty() && !with.empty() && outer.tokens.first >= with.tokens.first) with = {};
      }
      Phrase const heard = coordinated ? Phrase{} : subject_of_heard(skeleton, content, clause.tokens.first);
      clause.subject = !with.empty()    ? with
                       : !heard.empty() ? heard
                       : !main.empty()  ? main
                       : !coordinated   ? outer
                       : speaks         ? speaker
                                        : subject;
      clause.inherited = true;
    } else if (clause.rule == "reporting.active" || clause.rule == "reporting.quoted_as_saying" ||
               clause.rule == "reporting.inverted" || clause.rule == "reporting.passive") {
      // cited the board as saying so | and asked …: who cites does
      Phrase const& acts = clause.relayed_by.empty() ? clause.subject : clause.relayed_by;
      bool const somebody = acts.kind != grammar::Head::other;
      // said the evidence was weak | and questioned …: she did, not the evidence
      bool const thing = clause.subject.kind == grammar::Head::source &&
                         (subject.kind == grammar::Head::name || subject.kind == grammar::Head::pronoun ||
                          subject.kind == grammar::Head::role || subject.kind == grammar::Head::people);
      if ((somebody && !(thing && !subject.empty())) || subject.empty()) {
        subject = acts;
        if (somebody && (speaker.empty() ||
                         (clause.features.any_of(speech | writing) && !is_told_past(skeleton, clause))))
          speaker = acts;
      }
      // Ruiz said | Teal blamed the board, adding …: she adds it
      bool const open = skeleton.tokens[content].is(Keyword::wh) || skeleton.tokens[content].is(Keyword::if_);
      bool const inside = clause.tokens.first == content + open && !outer.empty();
      if (outer.empty() || (somebody && !inside && !follows_subordinator(skeleton, clause))) outer = acts;
      if (!inside) content = clause.tokens.last;
    }
  }
  add_loose_clauses(skeleton, settled);
  std::erase_if(settled, [&](Clause const& clause) { return is_set_phrase(skeleton, clause); });
  for (Clause& clause : settled) shorten_phrase(skeleton, clause);
  for (Clause& clause : settled) {  // is worried that: somebody is, it is not done to her
    Token const& opening = skeleton.tokens[clause.cue.first];
    if (clause.rule == "reporting.passive" && opening.phrase_tokens > 1 &&
        opening.phrase_cue.has(adjective)) {
      clause.features = opening.phrase_cue;  // is opposed to: a state, not done by anybody
      clause.cue.last = clause.cue.first + opening.phrase_tokens;
      clause.tokens.last = std::max(clause.tokens.last, clause.cue.last);
      clause.rule = "reporting.adjective";
    }
    Token const& next = skeleton.tokens[clause.cue.last];
    bool const state = clause.features.has(adjective) && clause.features.any_of(thought | attitude);
    if (clause.rule == "reporting.passive" && state && !clause.subject.empty() && !next.is(Keyword::by) &&
        !next.is(Keyword::to))
      clause.rule = "reporting.adjective";
  }
  return settled;
}

}  // namespace whosaid

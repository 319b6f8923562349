#include "quotes/extent.hpp"

#include <algorithm>

#include "quotes/content.hpp"
#include "quotes/subordinate.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

bool is_without(Token const& t) {
  static RuleWords const keys{"without"};
  return keys.has(t);
}

/// late | , a charge that the board denies; late | , language that shook the market
bool begins_remark(SentenceView const& view, std::uint32_t at) {
  if (view.token(at).kind != TokenKind::comma) return false;
  std::uint32_t noun = at + 1 + view.token(at + 1).is(Keyword::a);
  if (noun + 1 >= view.size()) return false;
  Token const& t = view.token(noun);
  bool const remark = t.cue.has(CueFeature::noun) && t.cue.any_of(speech | writing | thought);
  Token const& next = view.token(noun + 1);
  bool const article = view.token(at + 1).is(Keyword::a);
  return remark && (next.is(Keyword::that) || next.is(Keyword::which) ||
                    (article && (next.is(WordClass::pronoun_subject) || next.name_tokens > 0)));
}

/// prefer the old one | , compared with 40% a year ago
bool begins_comparison(SentenceView const& view, std::uint32_t at) {
  static std::uint64_t const compared = folded_hash("compared");
  if (view.token(at).kind != TokenKind::comma || at + 2 >= view.size()) return false;
  Token const& with = view.token(at + 2);
  return view.token(at + 1).key == static_cast<std::uint32_t>(compared) &&
         (with.is(Keyword::with) || with.is(Keyword::to));
}

/// that it was late | when asked about the vote
bool begins_occasion(SentenceView const& view, std::uint32_t at) {
  static RuleWords const keys{"asked",     "pressed", "questioned", "quizzed",
                              "contacted", "reached", "confronted", "prompted"};
  if (!view.token(at).is(Keyword::when) || at + 2 >= view.size() || view.token(at + 2).is(Keyword::to))
    return false;
  return keys.has(view.token(at + 1));
}

/// said “the game is over” | as she left: when or how it was said. Not: said the “game” is over as she left
bool begins_scene(SentenceView const& view, Clause const& clause, std::uint32_t at) {
  bool const all_in_marks = at == clause.tokens.last + 1 && view.is_quoted(at - 1);
  if (!all_in_marks || at + 2 >= view.size() || !clause.features.any_of(speech | writing)) return false;
  constexpr WordClasses somebody = WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they;
  Token const& next = view.token(at + 1);
  return (view.token(at).is(Keyword::as) || view.token(at).is(Keyword::when)) &&
         next.is(WordClass::pronoun_subject) && next.classes.any_of(somebody);
}

/// late | , though he offered no proof; late | , without giving details
bool begins_reservation(SentenceView const& view, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t longest = 5;
  if (view.token(at).kind != TokenKind::comma || at + 3 >= end) return false;
  Token const& next = view.token(at + 1);
  if (is_without(next)) return view.token(at + 2).is(CueFeature::ing) || end - at <= longest;
  bool const pronoun = view.token(at + 2).is(WordClass::pronoun_subject);
  if (!(turns(next) || next.is(Keyword::but)) || !pronoun) return false;
  for (std::uint32_t i = at + 3; i < end && i < at + 3 + longest; ++i)
    if (view.token(i).is(WordClass::negation)) return true;
  return false;
}

/// …, but he denied that …, …, though he denied that …
bool is_next_report(SentenceView const& view, Clause const& clause) {
  std::uint32_t const at = clause.tokens.first;
  if (clause.rule != "reporting.active" || at < 2) return false;
  Token const& before = view.token(at - 1);
  bool const he = view.token(at).is(WordClass::pronoun_subject) && turns(before);  // , though he hoped
  // …, but the mayor, Omar Teal, dismissed …
  using enum grammar::Head;
  bool const rejects = before.is(Keyword::but) && clause.features.all_of(attitude | telling) &&
                       (clause.subject.kind == name || clause.subject.kind == role);
  bool const says = clause.features.any_of(speech | writing) || clause.features.all_of(evidence | telling);
  if (!says && !he && !rejects) return false;
  bool const joins = before.is(Keyword::but) || before.is(Keyword::and_) || turns(before);
  // the plan is “dead,” | but he said …: the comma may stand in the marks
  return joins && (view.token(at - 2).kind == TokenKind::comma || ends_with_comma(view, at - 2));
}

/// , with Ruiz | saying …
bool joins_with(SentenceView const& view, Clause const& clause) {
  std::uint32_t const first = clause.tokens.first;
  return clause.loose && clause.rule == "reporting.participle" && first > 1 &&
         view.token(first - 1).is(Keyword::with) && view.token(first - 2).kind == TokenKind::comma;
}

/// , calling for …  and criticised …; saying it was late | and questioning …: what it reports is its own
bool joins_loosely(SentenceView const& view, Clause const& outer, Clause const& clause) {
  if (!clause.loose || clause.tokens.first == 0) return false;
  Token const& before = view.token(clause.tokens.first - 1);
  bool const joined = before.is(Keyword::and_) || before.is(Keyword::but);
  if (clause.rule == "reporting.participle")
    return before.kind == TokenKind::comma ||
           (joined && outer.features.has(ing) && !clause.features.has(ambiguous));
  if (clause.rule != "reporting.verb" || !clause.inherited) return false;
  return clause.features.any_of(speech | writing) && joined;
}

/// Critics say it will fail | and have asked …: “have” cannot go with “it”
bool agrees_with_speaker(SentenceView const& view, Clause const& clause, Clause const& next,
                         std::uint32_t joint) {
  static RuleWords const plural{"have", "are", "were"};
  constexpr WordClasses singular = WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_it;
  Token const& inner = view.token(clause.tokens.last);
  bool const one = inner.is(WordClass::pronoun_subject) && inner.classes.any_of(singular);
  return one && joint + 1 < next.cue.first && plural.has(view.token(joint + 1));
}

/// said the plan was late | and has grown, and says it will cost more, and wanted another: what is said goes
/// on, as helping verb, tense or meaning of the verb after “and” tell
bool goes_on_inside(SentenceView const& view, Clause const& clause, Clause const& next) {
  bool const coordinated = next.rule == "reporting.coordinated" || next.rule == "reporting.verb";
  if (!coordinated || !next.inherited) return false;
  std::uint32_t const joint = next.tokens.first - (next.rule == "reporting.verb");
  if (!clause.that && !clause.features.has(CueFeature::clause)) return false;
  bool verb = false;
  for (std::uint32_t at = clause.tokens.last; at < joint; ++at)
    verb |= is_verb_like(view.token(at)) || view.token(at).past_form;
  if (!verb) return false;
  if (agrees_with_speaker(view, clause, next, joint)) return false;
  if (next.features.has(quote) && view.is_quoted(next.tokens.last)) return false;  // and said “…”
  for (std::uint32_t at = joint + 1; at < next.cue.first; ++at)
    if (view.token(at).classes.any_of(WordClass::auxiliary | WordClass::modal)) return true;
  bool const was = clause.features.has(past) && !clause.features.has(present);
  // Police | say they ran and fell; not: declined to say if it would, but noted that …
  bool const say = clause.features.has(base) && clause.cue.first == clause.subject.tokens.last &&
                   view.token(joint).is(Keyword::and_) && !next.that;
  bool const is = (clause.features.has(present) || say) && !clause.features.has(past);
  bool const next_was = next.features.has(past) && !next.features.has(present);
  bool const next_is = next.features.has(present) && !next.features.has(past);
  if ((was && next_is) || (is && next_was)) return true;
  bool const comma = joint > 0 && view.token(joint - 1).kind == TokenKind::comma;
  bool const writes = next.features.has(writing) && !next.features.has(ambiguous);  // grabbed them | and ran
  bool const says = next.features.has(speech) || writes || next.features.all_of(attitude | telling) ||
                    next.features.all_of(evidence | telling);
  return !comma && !says;
}

bool is_dash(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  return t.kind == TokenKind::dash || (t.kind == TokenKind::hyphen && t.space_before);
}

/// it was late | – a remark that made them laugh, – though nobody knows; not: it – a boat – had sunk
bool begins_aside(SentenceView const& view, std::uint32_t at) {
  if (!is_dash(view, at)) return false;
  Token const& next = view.token(at + 1);
  if (!next.is(Keyword::a) && !next.is(Keyword::the) && !turns(next) && !next.is(WordClass::pronoun_it))
    return false;
  for (std::uint32_t i = at + 1; i < view.size(); ++i)
    if (is_dash(view, i)) return false;
  return true;
}

/// she would not | , drawing laughter; he was late | , to loud applause: how those who heard it took it
bool begins_reaction(SentenceView const& view, std::uint32_t at) {
  static RuleWords const draws{"drawing",  "prompting", "provoking", "eliciting", "earning",
                               "sparking", "raising",   "to",        "amid"};
  static RuleWords const reactions{"laughter", "laughs",    "applause", "cheers",  "gasps",   "boos",
                                   "jeers",    "groans",    "chuckles", "murmurs", "ovation", "whistles",
                                   "outrage",  "criticism", "backlash", "uproar",  "nods"};
  constexpr std::uint32_t longest = 4;  // drawing | loud and long | applause
  if (view.token(at).kind != TokenKind::comma || at + 2 >= view.size() || !draws.has(view.token(at + 1)))
    return false;
  for (std::uint32_t i = at + 2; i < view.size() && i <= at + 2 + longest; ++i) {
    if (view.token(i).kind != TokenKind::word) return false;
    if (reactions.has(view.token(i))) return true;
  }
  return false;
}

/// the plan was “dead” | , a day after traders struck; , hours before the vote: when it was said. Not: the
/// bank, a year after the fire, was shut
bool tells_when(SentenceView const& view, std::uint32_t comma, std::uint32_t end) {
  static RuleWords const keys{"minutes", "hours",  "day",  "days",  "week", "weeks",
                              "month",   "months", "year", "years", "hour"};
  if (view.token(comma).kind != TokenKind::comma) return false;
  for (std::uint32_t at = comma + 1; at < end; ++at)
    if (view.token(at).kind == TokenKind::comma) return false;
  constexpr std::uint32_t longest = 4;  // just two days
  for (std::uint32_t at = comma + 1; at + 1 < view.size() && at <= comma + longest; ++at) {
    Token const& t = view.token(at);
    Token const& link = view.token(at + 1);
    bool const time = keys.has(t);
    if (time) return link.is(WordClass::subordinator) && link.is(WordClass::preposition);
    if (t.kind != TokenKind::word && t.kind != TokenKind::number) return false;
  }
  return false;
}

/// The firm, citing “bad weather” | , delayed it; a man whom some call “a rock” | , left: does a finite verb
/// without a subject go on with the sentence after words in marks that an insertion ends with?
bool goes_on_after_insertion(SentenceView const& view, Clause const& clause, std::uint32_t at) {
  std::uint32_t const first = clause.tokens.first;
  bool const inserted = first > view.skeleton.body && (view.token(first - 1).kind == TokenKind::comma ||
                                                       view.token(first - 1).is(WordClass::relative) ||
                                                       view.token(first - 1).is(Keyword::wh));
  if (!inserted || at + 1 >= view.size() || view.token(at).kind != TokenKind::comma ||
      !view.is_quoted(at - 1))
    return false;
  Token const& verb = view.token(at + 1);
  return verb.shape == Shape::lower && verb.kind == TokenKind::word && !verb.is(WordClass::adverb) &&
         (verb.past_form ||
          verb.classes.any_of(WordClass::finite_verb | WordClass::auxiliary | WordClass::modal));
}

}  // namespace

std::uint32_t sentence_end(SentenceView const& view) { return without_final_mark(view, view.size()); }

std::uint32_t content_end(SentenceView const& view, std::size_t i) {
  std::uint32_t end = sentence_end(view);
  for (std::size_t j = i + 1; j < view.clauses.size(); ++j) {
    Clause const& next = view.clauses[j];
    if (goes_on_inside(view, view.clauses[i], next) || is_parenthesis(view, j)) continue;
    // said that, | according to Teal, it was late: all of it is said
    bool const source = next.rule == "reporting.according_to" && next.tokens.first > 0;
    if (source && view.token(next.tokens.first - 1).is(Keyword::that)) continue;
    bool const with = joins_with(view, next);
    bool const answers = next.colon && next.tokens.first > 0 &&
                         view.token(next.tokens.first - 1).kind == TokenKind::comma;  // , he replied: “…”
    if (with || answers || next.rule == "reporting.according_to" || next.rule == "reporting.participial" ||
        next.rule == "reporting.coordinated" || trails_content(view, next) ||
        joins_loosely(view, view.clauses[i], next) || is_next_report(view, next)) {
      bool const turn =
          next.tokens.first > 0 && turns(view.token(next.tokens.first - 1));  // late | , though he …
      end = std::min(end, next.tokens.first - (with || turn));
      // thinks it can be done: | if it rains, she says, …
      for (std::uint32_t at = view.clauses[i].tokens.last; at < end && trails_content(view, next); ++at)
        if (view.token(at).kind == TokenKind::colon) end = at;
      if (end > view.clauses[i].tokens.last &&
          (view.token(end - 1).is(Keyword::and_) || view.token(end - 1).is(Keyword::but) ||
           (source && view.token(end - 1).is(WordClass::subordinator))))  // … because | according to Teal
        --end;
      break;
    }
  }
  // Officials who asked to stay | said: the relative clause ends before the verb of the clause around it
  Clause const& clause = view.clauses[i];
  bool const relative =
      !clause.subject.empty() && view.token(clause.subject.tokens.first).is(WordClass::relative);
  for (std::size_t j = i + 1; relative && j < view.clauses.size(); ++j)
    if (view.clauses[j].tokens.first < view.clauses[i].tokens.first)
      end = std::min(end, std::max(view.clauses[j].cue.first, view.clauses[i].tokens.last));
  int open = 0;  // brackets
  for (std::uint32_t at = view.clauses[i].tokens.last; at < end; ++at) {
    open += view.token(at).kind == TokenKind::open_bracket;
    bool const leaves = view.token(at).kind == TokenKind::close_bracket && --open < 0;  // (she says it is | )
    if (leaves || view.token(at).kind == TokenKind::semicolon || begins_aside(view, at) ||
        begins_reaction(view, at) || begins_remark(view, at) || goes_on_after_insertion(view, clause, at) ||
        begins_reservation(view, at, end) || begins_comparison(view, at) || begins_occasion(view, at) ||
        begins_scene(view, clause, at) || tells_when(view, at, end))
      end = at;
  }
  if (is_subordinate(view, view.clauses[i])) end = std::min(end, first_comma(view, view.clauses[i], end));
  return without_final_mark(view, end);
}

std::uint32_t headline_end(SentenceView const& view, TokenRange content) {
  for (std::uint32_t at = content.first + 1; at + 2 < content.last; ++at) {
    if (!view.token(at).is(Keyword::as)) continue;
    Token const& next = view.token(at + 1);
    Token const& verb = view.token(at + 2);
    constexpr WordClasses titles = WordClass::role | WordClass::title | WordClass::role_modifier;
    bool const word = next.kind == TokenKind::word && next.keyword == Keyword::none &&
                      !next.classes.any_of(titles | WordClass::determiner | WordClass::preposition |
                                           WordClass::adverb | WordClass::possessive);
    if (word && verb.kind == TokenKind::word && verb.keyword == Keyword::none &&
        !verb.classes.any_of(WordClass::preposition | WordClass::conjunction))
      return at;
  }
  return content.last;
}

AfterAgent after_agent(SentenceView const& view, Clause const& clause, Phrase const& agent,
                       std::uint32_t end) {
  CueFeatures const f = clause.features;
  std::uint32_t const by = by_of(clause, view);
  std::uint32_t const begin = after_date(view, clause.cue.last);
  if (by > begin) {  // called | “reckless” by Ruiz, described as | a threat by the board
    std::uint32_t const first = clause.cue.last + !view.is_quoted(clause.cue.last);
    bool marks = false;
    for (std::uint32_t i = first; i < by; ++i) marks |= view.is_quoted(i);
    return {{first, by}, marks ? "mixed.governed" : "reported.predicate"};
  }
  std::uint32_t at = after_date(view, agent.tokens.last);
  // was told by a clerk | who opened the door | that …
  if (at + 1 < end && view.token(at).is(Keyword::who) && f.has(addressee))
    while (at + 1 < end && !view.token(at).is(Keyword::that) && view.token(at).kind == TokenKind::word) ++at;
  if (at + 1 >= end) return {};
  Token const& next = view.token(at);
  if (next.is(Keyword::that) && f.any_of(CueFeature::clause | that_clause))
    return {{at, end}, "reported.that"};
  if ((next.is(Keyword::if_) || next.is(Keyword::wh)) && f.has(question))
    return {{at, end}, "reported.question"};
  if (next.is(Keyword::to) && f.has(object_infinitive)) return {{at, end}, "reported.infinitive"};
  if (next.is(Keyword::of) && f.has(about))
    return {{at + 1, noun_phrase_end(view, at + 1, end)}, "reported.about"};
  if (!next.is(Keyword::as)) return {};
  if (f.has(predicate)) return {{at + 1, noun_phrase_end(view, at + 1, end)}, "reported.predicate"};
  return {};
}

std::uint32_t after_description(SentenceView const& view, Phrase const& source, std::uint32_t begin) {
  if (source.kind != grammar::Head::name || begin >= view.size()) return begin;
  Token const& first = view.token(begin);
  if (!first.is(Keyword::a) && !first.is(Keyword::the) && !first.is(WordClass::role_modifier)) return begin;
  TokenIt const base = view.skeleton.tokens.data();
  TokenIt const last = base + view.size();
  auto const phrase = grammar::match_speaker(base + begin, last);
  if (!phrase || phrase->head != grammar::Head::role || phrase->last >= last) return begin;
  if (phrase->last->kind != TokenKind::comma && !phrase->last->is(Keyword::who)) return begin;
  TokenIt const comma =
      std::find_if(phrase->last, last, [](Token const& t) { return t.kind == TokenKind::comma; });
  return comma + 1 < last ? static_cast<std::uint32_t>(comma + 1 - base) : begin;
}

}  // namespace whosaid

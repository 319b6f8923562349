#include "quotes/frames.hpp"

#include <algorithm>

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/source_content.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

/// felt | the striker had
bool has_verb_after_subject(SentenceView const& view, std::uint32_t at, std::uint32_t end) {
  TokenIt const base = view.skeleton.tokens.data();
  if (!grammar::may_start_speaker(view.token(at))) return false;
  at = static_cast<std::uint32_t>(grammar::skip_titles(base + at, base + end) - base);
  auto const phrase = grammar::match_hearer(base + at, base + end);
  if (!phrase) return false;
  // heard | Dana Ruiz, of Mill Lane, had
  TokenIt verb = phrase->last;
  if (verb < base + end && verb->kind == TokenKind::comma && phrase->head == grammar::Head::name)
    verb = base + std::min(end, after_comma(view, static_cast<std::uint32_t>(verb + 1 - base)));
  return verb < base + end && verb->classes.any_of(WordClass::auxiliary | WordClass::modal);
}

/// called the report | flawed; not: called the fire | brigade
bool describes(Token const& noun, Token const& word) {
  constexpr WordClasses nouns =
      WordClass::source_noun | WordClass::org_noun | WordClass::role | WordClass::people_noun;
  return noun.classes.any_of(nouns) && noun.shape == Shape::lower && word.kind == TokenKind::word &&
         word.shape == Shape::lower && !word.classes.any_of(nouns) && !word.cue.has(CueFeature::noun);
}

}  // namespace

bool has_fragment(SentenceView const& view, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last; ++i)
    if (view.is_quoted(i) && !view.taken[i]) return true;
  return false;
}

std::string_view rule_of(SentenceView const& view, Clause const& clause, std::uint32_t at,
                         std::uint32_t end) {
  CueFeatures const f = clause.features;
  Token const& next = view.token(at);
  if (clause.that) return f.any_of(CueFeature::clause | that_clause) ? "reported.that" : std::string_view{};
  if (clause.colon)
    return f.any_of(quote | CueFeature::clause) && f.any_of(speech | writing) ? "reported.colon"
                                                                              : std::string_view{};
  bool const when = next.is(Keyword::when) && (!f.has(CueFeature::clause) || clause.negated);
  bool const who = clause.cue.last == at && f.has(question) && end > at + 2 &&  // asked | who won
                   (next.is(Keyword::who) || next.is(Keyword::which) || next.is(Keyword::whose));
  if (next.is(Keyword::if_) || next.is(Keyword::wh) || when || who)
    return f.has(question) ? "reported.question" : std::string_view{};
  bool const not_to = next.is(Keyword::not_) && view.token(at + 1).is(Keyword::to);  // told them | not to go
  // vowed | to go, Vows | To Go; not: plans | to the east
  bool const to_do = next.is(Keyword::to) &&
                     (may_be_infinitive(view.token(at + 1)) || next.capitalised() || view.is_quoted(at + 1));
  if ((to_do || not_to) && f.any_of(infinitive | object_infinitive)) return "reported.infinitive";
  bool const of_state = f.has(adjective) && next.is(WordClass::preposition);  // furious | with the dealer
  // warned Teal | against “haste”, over his “unwarranted” delay
  bool const topic = !clause.addressee.empty() && f.has(about) && leads_to_topic(next);
  if (topic && has_fragment(view, at, end)) return "mixed.governed";
  if (topic) return {};
  // wrote | to a cousin, who said …
  bool const to_somebody = next.is(Keyword::to) && !may_be_infinitive(view.token(at + 1));
  // clashes reported | from the north
  bool const of_thing = clause.subject.kind == grammar::Head::other && !clause.subject.empty() &&
                        next.is(WordClass::preposition) && clause.cue.last == at;
  if (f.has(CueFeature::clause) && !f.has(ambiguous) && !of_state && !to_somebody && !of_thing &&
      starts_clause(view, at, end))
    return "reported.clause";
  // maintained she knew, declared there was, felt the striker had scored: no object can stand so
  bool const subject = next.is(WordClass::pronoun_subject) || view.token(at + 1).is(Keyword::be);
  if (f.any_of(that_clause | CueFeature::clause) && subject && is_verb_like(view.token(at + 1)))
    return "reported.clause";
  bool const noun_like = clause.loose && f.has(ing);  // the committee's hearing
  if (f.any_of(CueFeature::clause | that_clause) && !noun_like && has_verb_after_subject(view, at, end))
    return "reported.clause";
  // signed | by its “patron”, spoke | because the “talks” failed
  bool const circumstance =
      ((next.is(Keyword::by) || (next.is(Keyword::with) && clause.rule == "reporting.passive")) &&
       f.has(participle)) ||
      (next.is(WordClass::subordinator) && next.keyword == Keyword::none && f.has(ing));
  if (!circumstance && has_fragment(view, at, end) && f.any_of(content_frames)) return "mixed.governed";
  // said people misunderstand it: a verb that no list knows
  bool const bare = f.has(CueFeature::clause) && !f.any_of(ambiguous | object) && !to_somebody &&
                    end > at + 2 && next.kind == TokenKind::word && !next.is(WordClass::preposition);
  if (bare) return "reported.bare_clause";
  if (f.has(gerund) && !f.has(ambiguous) && next.shape == Shape::lower && next.is(ing))
    return "reported.gerund";
  return {};
}

bool has_complement(SentenceView const& view, std::uint32_t begin, std::uint32_t end) {
  TokenIt const base = view.skeleton.tokens.data();
  Token const& first = view.token(begin);
  auto const phrase = grammar::match_hearer(base + begin, base + end);
  std::uint32_t const after = first.name_tokens > 0 ? begin + first.name_tokens
                              : phrase              ? static_cast<std::uint32_t>(phrase->last - base)
                                                    : begin + 1;
  if (after >= end) return end > begin + 2 && describes(view.token(end - 2), view.token(end - 1));
  Token const& next = view.token(after);
  if (next.is(Keyword::as)) return true;  // painted | the plan as a gift
  return next.kind == TokenKind::word && !next.is(Keyword::to) && !next.is(Keyword::and_) &&
         !next.classes.any_of(WordClass::preposition | WordClass::adverb | WordClass::weekday |
                              WordClass::conjunction);
}

}  // namespace whosaid

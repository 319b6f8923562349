// Subordinate clauses around what is reported: those that a cue stands in, and those that lead in before it.
#include "quotes/subordinate.hpp"

#include <utility>

#include "quotes/content.hpp"
#include "text/rule_words.hpp"

namespace whosaid {

using enum CueFeature;

bool turns(Token const& t) {
  if (t.is(Keyword::when)) return true;
  static RuleWords const keys{"though", "although", "whereas", "while"};
  return keys.has(t);
}

namespace {

bool has_verb(SentenceView const& view, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at)
    if (is_verb_like(view.token(at)) || view.token(at).past_form) return true;
  return false;
}

/// though she praised Teal | and said he was right, | she left; but when she tried | to praise Teal, | she
/// left: what the clause goes on with is subordinate
bool is_joined_to_subordinate(SentenceView const& view, Clause const& clause) {
  std::uint32_t at = clause.tokens.first;
  while (at > view.skeleton.body && view.token(at - 1).kind != TokenKind::comma) --at;
  if (view.token(at).is(Keyword::but) || view.token(at).is(Keyword::and_)) ++at;
  Token const& opening = view.token(at);
  return at < clause.tokens.first &&
         (opening.is(Keyword::when) || opening.is(Keyword::if_) || turns(opening));
}

/// Two weeks | after Ruiz said it was dead, | …; late, and | while she said it was dead, | …: does the
/// subordinator at `at` open its clause with nothing but a time or “and” before it?
bool opens_after_time(SentenceView const& view, std::uint32_t at) {
  constexpr std::uint32_t longest = 4;
  if (view.token(at - 1).is(Keyword::and_) || view.token(at - 1).is(Keyword::but))
    return at - 1 == view.skeleton.body || view.token(at - 2).kind == TokenKind::comma;
  if (at > view.skeleton.body + longest) return false;
  for (std::uint32_t i = view.skeleton.body; i < at; ++i) {
    Token const& t = view.token(i);
    bool const word = t.kind == TokenKind::word || t.kind == TokenKind::number;
    if (!word || is_verb_like(t) || t.past_form || t.name >= 0 || t.is(WordClass::pronoun_subject))
      return false;
  }
  return true;
}

}  // namespace

bool is_subordinate(SentenceView const& view, Clause const& clause) {
  bool const goes_on = clause.rule == "reporting.coordinated" || clause.rule == "reporting.infinitive";
  if (goes_on && is_joined_to_subordinate(view, clause)) return true;
  if (clause.subject.kind == grammar::Head::pronoun && !clause.subject.empty() &&
      view.token(clause.subject.tokens.first).is(WordClass::relative))
    return true;
  std::uint32_t at = clause.tokens.first;
  bool const leads_in = clause.rule == "reporting.participle" && !clause.subject.empty() &&
                        clause.subject.tokens.first > clause.cue.first;  // Calling it late, | Ruiz left
  if (leads_in) return true;
  bool const asked = clause.rule == "reporting.passive" && clause.subject.empty();
  if (at == view.skeleton.body) return asked;
  Token const& before = view.token(at - 1);
  if (asked && before.kind == TokenKind::comma) return true;  // Ruiz, asked if she would go, | said no
  if (before.is(WordClass::relative) && !before.is(Keyword::that))
    return true;  // , whom | Ruiz called “a liar”,
  // Asked if | he believed it was late, | Ruiz said …
  CueFeatures const opening = view.token(view.skeleton.body).cue;
  if (before.is(Keyword::if_) && opening.has(CueFeature::participle) && opening.has(CueFeature::passive))
    return true;
  bool const first = at - 1 == view.skeleton.body;
  bool const after_comma = !first && view.token(at - 2).kind == TokenKind::comma;
  bool const opens = first ||
                     (after_comma && !(turns(before) && has_verb(view, view.skeleton.body, at - 2))) ||
                     opens_after_time(view, at - 1);
  return opens && (before.is(Keyword::when) || before.is(Keyword::if_) || before.is(Keyword::as) ||
                   (before.is(WordClass::subordinator) && !before.is(WordClass::relative)));
}

std::uint32_t first_comma(SentenceView const& view, Clause const& clause, std::uint32_t end) {
  std::uint32_t const first = clause.tokens.last;
  // Ruiz, who testified | on Monday, wept
  bool verb = !clause.features.any_of(CueFeature::clause | that_clause | question) ||
              view.token(first).is(WordClass::preposition);
  // said that although it was late, she left, | … : the first comma ends a clause inside
  bool const opens =
      view.token(first).is(Keyword::if_) || view.token(first).is(Keyword::when) || turns(view.token(first));
  bool inside = clause.that && opens;
  for (std::uint32_t at = first; at < end; ++at) {
    verb |= is_verb_like(view.token(at)) || view.token(at).past_form || at > first + 2;
    if (verb && view.token(at).kind == TokenKind::comma && std::exchange(inside, false)) continue;
    if (verb && view.token(at).kind == TokenKind::comma) return at;
    Token const& next = view.token(at + 1);  // called it “old,” | “slow” and “late,” | …
    bool const more = next.is(Keyword::and_) || next.is(Keyword::or_) || next.kind == TokenKind::quoted;
    if (verb && !more && ends_with_comma(view, at)) return at + 1;
  }
  return end;
}

bool leads_in_with_clause(SentenceView const& view, std::uint32_t opening, std::uint32_t end,
                          Token const& next) {
  Token const& t = view.token(opening);
  bool const opens = (t.is(WordClass::subordinator) && !t.is(WordClass::relative)) || t.is(Keyword::when) ||
                     t.is(Keyword::if_) || t.is(Keyword::as);
  if (!opens || next.kind != TokenKind::word) return false;
  if (next.is(WordClass::weekday) || next.is(WordClass::adverb)) return false;
  if (next.is(WordClass::preposition) && (t.is(WordClass::preposition) || t.is(Keyword::as))) return false;
  for (std::uint32_t at = opening; at + 1 < end; ++at)
    if (view.token(at).kind == TokenKind::comma) return false;
  return true;
}

}  // namespace whosaid

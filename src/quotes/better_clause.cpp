#include "quotes/better_clause.hpp"

#include <algorithm>

namespace whosaid {

using enum CueFeature;

namespace {

/// In a statement, Ruiz, a lawyer, said: "a statement" is set off from the verb as a subject is, but is none.
bool is_detached(Clause const& clause, Skeleton const& skeleton) {
  Phrase const& subject = clause.subject;
  if (subject.empty() || subject.tokens.last >= skeleton.size()) return false;
  if (skeleton.tokens[subject.tokens.last].kind != TokenKind::comma) return false;
  if (subject.kind == grammar::Head::other || subject.kind == grammar::Head::source) return true;
  std::uint32_t const first = subject.tokens.first;
  return first > skeleton.body && skeleton.tokens[first - 1].is(WordClass::preposition);
}

/// The mill lacks buyers, whom it has lost, | said Omar Teal, a trader: the speaker ends the sentence, so
/// that nothing but what stands before the cue can be what was said. Not: said Omar Teal, a trader, was late
bool ends_with_speaker(Skeleton const& skeleton, Clause const& inverted) {
  std::uint32_t at = inverted.tokens.last;
  if (at < skeleton.size() && skeleton.tokens[at].kind != TokenKind::comma &&
      skeleton.tokens[at].kind != TokenKind::period)
    return false;
  bool in_relative = false;
  for (; at < skeleton.size(); ++at) {
    Token const& t = skeleton.tokens[at];
    if (t.kind == TokenKind::quoted) return false;
    if (t.kind == TokenKind::comma) in_relative = false;
    in_relative |= t.is(WordClass::relative) || t.is(WordClass::subordinator) || t.is(Keyword::who);
    bool const verb = t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
                      t.cue.any_of(present | past);
    if (verb && !in_relative && !t.cue.has(noun)) return false;
  }
  return true;
}

/// The mill, which lacks buyers, has yet to open, | said Omar Teal: the verb of the first phrase follows a
/// comma. Not: the mill, | has said
bool has_own_verb(Clause const& clause, Skeleton const& skeleton) {
  bool const set_off = skeleton.tokens[clause.cue.first - 1].kind == TokenKind::comma;
  for (std::uint32_t at = clause.subject.tokens.last; at + 1 < clause.cue.first; ++at) {
    Token const& next = skeleton.tokens[at + 1];
    if (skeleton.tokens[at].kind == TokenKind::comma && (set_off || at > clause.subject.tokens.last) &&
        next.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb))
      return true;
  }
  return false;
}

/// A survivor, Dana Ruiz, | said neighbours dug: what stands before the cue says nothing
bool says_something(Skeleton const& skeleton, std::uint32_t end) {
  return std::any_of(
      skeleton.tokens.begin() + skeleton.body, skeleton.tokens.begin() + end, [](Token const& t) {
        return t.kind == TokenKind::quoted || t.past_form ||
               t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
               t.cue.any_of(present | past | base | participle);
      });
}

/// … whom it lost through its prices, | said Omar Teal: not what stands before the comma
bool is_better_inverted(Clause const& a, Clause const& b, Skeleton const& skeleton) {
  if (a.rule != "reporting.inverted" || b.rule != "reporting.active") return false;
  using enum grammar::Head;
  bool const somebody = a.subject.kind == name || a.subject.kind == role || a.subject.kind == people ||
                        a.subject.kind == organisation;
  std::uint32_t const first = b.subject.tokens.first;
  bool const thing = b.subject.kind == other || b.subject.kind == source;
  bool const complement = first > skeleton.body && skeleton.tokens[first - 1].is(WordClass::preposition);
  // not: Ruiz, who left, warned Omar Teal
  bool const takes_nobody =
      b.features.has(speech) && !b.features.any_of(object | object_infinitive | addressee | predicate);
  return somebody && says_something(skeleton, b.cue.first) &&
         (thing || complement || takes_nobody || has_own_verb(b, skeleton)) && ends_with_speaker(skeleton, a);
}

/// to move families, | its director, Omar Teal, told …: a role after a comma speaks, not the object before it
bool is_own_subject(Clause const& a, Clause const& b, Skeleton const& skeleton) {
  std::uint32_t const first = b.subject.tokens.first;
  bool const after_comma = a.subject.tokens.first > skeleton.body &&
                           skeleton.tokens[a.subject.tokens.first - 1].kind == TokenKind::comma;
  if (a.subject.kind != grammar::Head::role || !after_comma || first >= a.subject.tokens.first ||
      first <= skeleton.body)
    return false;
  bool const article = skeleton.tokens[first - 1].is(Keyword::the) && first - 1 > skeleton.body;
  Token const& before = skeleton.tokens[first - 1 - article];
  if (before.is(Keyword::to)) return true;
  return before.kind == TokenKind::word && before.keyword == Keyword::none &&
         !before.classes.any_of(WordClass::subordinator | WordClass::conjunction | WordClass::adverb |
                                WordClass::preposition);
}

/// Reviewing work since the 18th Salt Congress in May, | Omar Teal, the mayor, told …: who stands after what
/// leads in speaks, not a name inside it
bool follows_lead_in(Clause const& a, Clause const& b, Skeleton const& skeleton) {
  using enum grammar::Head;
  bool const thing = b.subject.kind == name || b.subject.kind == organisation || b.subject.kind == other;
  std::uint32_t const first = a.subject.tokens.first;
  std::uint32_t const within = b.subject.tokens.first;
  return a.subject.kind == name && thing && within > skeleton.body + 1 &&
         b.subject.tokens.last + 1 == first && skeleton.tokens[first - 1].kind == TokenKind::comma &&
         skeleton.tokens[a.subject.tokens.last].kind == TokenKind::comma &&
         skeleton.tokens[within - 1].kind != TokenKind::comma;
}

}  // namespace

bool is_better(Clause const& a, Clause const& b, Skeleton const& skeleton) {
  if (a.cue.first != b.cue.first) return a.cue.first < b.cue.first;
  auto const rank = [](Clause const& c) {
    if (c.rule == "reporting.coordinated" || c.rule == "reporting.participial") return 2;
    return c.rule == "reporting.relative" ? 0 : 1;
  };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (is_better_inverted(a, b, skeleton)) return true;
  if (is_better_inverted(b, a, skeleton)) return false;
  bool const both_active = a.rule == "reporting.active" && b.rule == "reporting.active";
  if (both_active && is_own_subject(a, b, skeleton)) return true;
  if (both_active && is_own_subject(b, a, skeleton)) return false;
  if (both_active && follows_lead_in(a, b, skeleton)) return true;
  if (both_active && follows_lead_in(b, a, skeleton)) return false;
  bool const detached = is_detached(a, skeleton);
  if (both_active && detached != is_detached(b, skeleton)) return !detached;
  return a.tokens.first < b.tokens.first;
}

}  // namespace whosaid

#include "quotes/nested.hpp"

#include "text/rule_words.hpp"

namespace whosaid {

using enum CueFeature;

namespace {

/// According to the Herald, | Teal said: does the clause open what a source tells?
bool opens_told(TokenRange content, Clause const& inner) {
  using enum grammar::Head;
  auto const kind = inner.subject.kind;
  bool const somebody = kind == name || kind == role || kind == pronoun || kind == people;
  return somebody && inner.rule == "reporting.active" && inner.tokens.first == content.first &&
         inner.features.any_of(speech | writing);
}

}  // namespace

bool belongs_to_inner(SentenceView const& view, TokenRange content, std::uint32_t at, bool of_source) {
  constexpr std::uint32_t farthest = 5;  // tokens between the inner cue and the words
  Clause const* inner = nullptr;
  for (Clause const& clause : view.clauses)
    if (clause.cue.first >= content.first && clause.cue.last <= at) inner = &clause;
  if (inner == nullptr || inner->negated || inner->future || inner->inherited || inner->subject.empty())
    return false;
  if (of_source && opens_told(content, *inner)) return true;
  if (!inner->features.has(predicate) || inner->features.any_of(CueFeature::clause)) return false;
  if (inner->subject.kind != grammar::Head::name && inner->subject.kind != grammar::Head::role) return false;
  if (inner->rule != "reporting.active" && inner->rule != "reporting.verb") return false;
  if (inner->cue.last + farthest < at) return false;
  for (std::uint32_t i = inner->cue.last; i < at; ++i)
    if (view.token(i).kind == TokenKind::semicolon || view.token(i).kind == TokenKind::close_bracket)
      return false;
  return true;
}

}  // namespace whosaid

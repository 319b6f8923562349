#include "grammars/as_saying.hpp"

#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

auto const as_saying = word(Keyword::as) >> *adverb >> cue(CueFeatures(ing));
// by Reuters | by the state news agency Acme
auto const by_somebody = word(Keyword::by) >> +(any_name | (where([](Token const& t) {
                                                  return t.kind == TokenKind::word && !t.is(Keyword::as);
                                                })));
auto const quoted_as_saying = where([](Token const& t) { return t.keyword == Keyword::be; }) >> *adverb >>
                              where([](Token const& t) {
                                return t.cue.has(participle) && t.cue.has(quote);
                              }) >>
                              *adverb >> -by_somebody >> as_saying;
// , a lawyer in Lagos,
auto const aside = mark(TokenKind::comma) >> +where([](Token const& t) {
                     return t.kind == TokenKind::word || t.kind == TokenKind::hyphen ||
                            t.kind == TokenKind::number;
                   }) >>
                   mark(TokenKind::comma);

/// Most verbs are told by this at once.
bool may_follow(TokenIt first, TokenIt last) {
  constexpr std::ptrdiff_t farthest = 16;
  if (last - first > farthest) last = first + farthest;
  for (TokenIt at = first; at + 1 < last; ++at)
    if (at->is(Keyword::as) && (at[1].cue.has(ing) || at[1].is(WordClass::adverb))) return true;
  return false;
}

}  // namespace

std::optional<AsSaying> match_as_saying(TokenIt first, TokenIt last) {
  if (!may_follow(first, last)) return std::nullopt;
  auto const him = match_object_pronoun(first);
  auto const speaker = him ? him : match_hearer(first, last);
  if (!speaker) return std::nullopt;
  AsSaying found{*speaker, speaker->last, speaker->last};
  x3::parse(found.cue_first, last, aside);
  found.cue_last = found.cue_first;
  if (!x3::parse(found.cue_last, last, as_saying)) return std::nullopt;
  return found;
}

TokenIt end_of_quoted_as_saying(TokenIt first, TokenIt last) {
  TokenIt at = first;
  return x3::parse(at, last, quoted_as_saying) ? at : nullptr;
}

}  // namespace whosaid::grammar

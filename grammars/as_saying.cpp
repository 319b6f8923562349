#include "grammars/as_saying.hpp"

#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"
#include "grammars/verb_group.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

auto const as_saying = word(Keyword::as) >> *adverb >> cue(CueFeatures(ing));
// by Reuters | by the state news agency Acme
auto const by_somebody = word(Keyword::by) >> +(any_name | (where([](Token const& t) {
                                                  return t.kind == TokenKind::word && !t.is(Keyword::as);
                                                })));
auto const is = *adverb >> where([](Token const& t) { return t.keyword == Keyword::be; }) >> *adverb;
auto const quoted_as_saying = is >> where([](Token const& t) {
                                return t.cue.has(participle) && t.cue.has(quote);
                              }) >>
                              *adverb >> -by_somebody >> as_saying;
// also is reported to have | said, is alleged to have | told
auto const reported_to_have = is >> where([](Token const& t) {
                                return t.cue.has(participle) && t.cue.any_of(speech | thought | evidence);
                              }) >>
                              word(Keyword::to) >> word(Keyword::have) >> *adverb;
// , a lawyer in Lagos,
auto const aside = mark(TokenKind::comma) >> +where([](Token const& t) {
                     return t.kind == TokenKind::word || t.kind == TokenKind::hyphen ||
                            t.kind == TokenKind::number;
                   }) >>
                   mark(TokenKind::comma);

/// What “as saying”, which ends at `last`, takes: a hearer, too, in “as telling reporters”.
CueFeatures features_of_saying(TokenIt last) {
  CueFeatures const found = speech | quote | CueFeature::clause;
  return last[-1].cue.has(addressee) ? found | addressee : found;
}

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
  AsSaying found{*speaker, speaker->last, speaker->last, {}};
  x3::parse(found.cue_first, last, aside);
  found.cue_last = found.cue_first;
  if (!x3::parse(found.cue_last, last, as_saying)) return std::nullopt;
  found.cue = features_of_saying(found.cue_last);
  return found;
}

std::optional<Relayed> match_relayed(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (x3::parse(at, last, quoted_as_saying)) {
    return Relayed{at, features_of_saying(at)};
  }
  if (!x3::parse(at, last, reported_to_have)) return std::nullopt;
  TokenIt const verb = at;
  if (!x3::parse(at, last, cue(CueFeatures(participle)))) return std::nullopt;
  CueFeatures const found = features_at(verb, at);
  if (!found.any_of(speech | writing) || !found.any_of(CueFeature::clause | predicate))
    return std::nullopt;  // asked for a part
  return Relayed{at, found};
}

}  // namespace whosaid::grammar

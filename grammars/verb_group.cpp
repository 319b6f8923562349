#include "grammars/verb_group.hpp"

#include "grammars/noun_phrase.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

constexpr CueFeatures any_frame{};
constexpr CueFeatures finite = present | past;

// Ruiz on Friday | said     on Friday night, 5 June | on Friday, June 5, 2026
auto const day = phrase(WordClasses(WordClass::weekday));
auto const on_a_day = word(Keyword::on) >> day;
auto const number = mark(TokenKind::number);
auto const month = in(WordClasses(WordClass::month));
// Ruiz in May | said, which in 2019 | said, Ruiz two weeks ago | said
// unions over the last few months | have said
auto const lower_word =
    where([](Token const& t) { return t.kind == TokenKind::word && t.shape == Shape::lower; });
auto const lately = in(WordClasses(WordClass::preposition)) >> where(opens_past_time) >>
                    mark(TokenKind::word) >>
                    *(number | in(WordClasses(WordClass::number_word))) >> lower_word;
auto const at_a_time =
    on_a_day | lately | (word(Keyword::in) >> ((month >> -number) | number)) |
    ((number | in(WordClasses(WordClass::number_word))) >> phrase(WordClasses(WordClass::adverb)));
auto const in_a_place = word(Keyword::in) >> NameOf(1u << static_cast<unsigned>(EntityType::place));
// has since | said
auto const since = where([](Token const& t) {
  return t.is(WordClass::preposition) && t.is(WordClass::subordinator) && (&t)[1].cue.has(participle);
});
// has long | said
auto const long_key = static_cast<std::uint32_t>(folded_hash("long"));
auto const long_since = where([](Token const& t) { return t.key == long_key && (&t)[-1].is(Keyword::have); });
auto const helper = in(WordClass::auxiliary | WordClass::modal) | adverb | since | long_since;
auto const modal = in(WordClasses(WordClass::modal));
auto const auxiliary = in(WordClasses(WordClass::auxiliary));
auto const to = word(Keyword::to);

// What stands between subject and cue.
// said | also said | later flatly denied
auto const before_finite = -at_a_time >> *adverb >> -in_a_place;
// will say | did not say | would also have said
auto const before_base = -at_a_time >> *adverb >> (modal | auxiliary) >> *helper;
// went on to say | is expected to say | declined to comment
auto const before_infinitive = *helper >> lower_word >>
                               -where([](Token const& t) { return t.keyword == Keyword::on; }) >> to >>
                               *adverb;

void note_helpers(TokenIt first, TokenIt last, VerbGroup& group) {
  for (TokenIt at = first; at < last; ++at) {
    group.negated |= at->is(WordClass::negation);
    group.future |= at->is(WordClass::modal);
  }
}

/// is expected | to say: who is expected to speaks; refused | to say whether; not: is expected | to win
void take_infinitive_of_saying(VerbGroup& group, TokenIt last) {
  bool const expected = group.cue.has(participle) && group.cue.has(thought);
  bool const refused = group.cue.has(negative) && group.cue.has(infinitive);
  TokenIt at = group.cue_last;
  if (!(expected || refused) || !x3::parse(at, last, to >> *adverb)) return;
  TokenIt const cue_first = at;
  if (!x3::parse(at, last, cue(CueFeatures(base), CueFeatures(speech)))) return;
  if (refused && !(at < last && is_one_of(*at, Keyword::wh, Keyword::if_, Keyword::that, Keyword::when)))
    return;
  if (expected) group.cue_first = cue_first;
  group.cue_last = at;
  group.cue = features_at(cue_first, at);
  (refused ? group.negated : group.future) = true;
}

/// Can a verb group start here? Most tokens are told by this at once.
bool may_start_verb_group(TokenIt first) {
  constexpr WordClasses before_verb = WordClass::auxiliary | WordClass::modal | WordClass::adverb |
                                      WordClass::negation | WordClass::weekday | WordClass::number_word;
  Token const& t = *first;
  return !t.cue.empty() | !t.phrase_cue.empty() | t.classes.any_of(before_verb) |
             t.phrase_classes.any_of(before_verb) | (t.kind == TokenKind::number) |
             is_one_of(t, Keyword::on, Keyword::in) ||
         (t.is(WordClass::preposition) && first[1].is(Keyword::the)) || first[1].is(Keyword::to);
}

/// has said, is saying, will say; not: has long | argued
bool fits_helper(VerbGroup const& group) {
  for (TokenIt at = group.cue_first; at-- > group.first;) {
    if (at->is(Keyword::have)) return group.cue.has(participle);
    if (at->is(Keyword::be)) return group.cue.any_of(participle | ing);
    if (at->classes.any_of(WordClass::modal | WordClass::auxiliary)) return group.cue.has(base);
  }
  return true;
}

}  // namespace

CueFeatures features_at(TokenIt at, TokenIt end) {
  return end - at > 1 && at->phrase_tokens == end - at ? at->phrase_cue : at->cue;
}

std::optional<VerbGroup> match_verb_group(TokenIt first, TokenIt last) {
  if (first == last) return std::nullopt;
  // experts* | said
  bool const footnote = first->kind == TokenKind::symbol && !first->space_before && first + 1 < last &&
                        first[-1].kind == TokenKind::word && first[1].space_before;
  if (footnote) ++first;
  if (!may_start_verb_group(first)) return std::nullopt;
  VerbGroup group;
  group.first = first;
  auto const take = [&](auto const& helpers, CueFeatures form) {
    TokenIt at = first;
    if (!x3::parse(at, last, helpers)) return false;
    TokenIt const cue_first = at;
    if (!at->space_before && at[-1].kind == TokenKind::hyphen) return false;  // a state-backed bank
    if (!x3::parse(at, last, cue(form, any_frame))) return false;
    group.cue_first = cue_first;
    group.cue_last = at;
    group.cue = features_at(cue_first, at);
    note_helpers(first, cue_first, group);
    return true;
  };
  if (take(before_finite, finite) || take(before_finite, CueFeatures(base))) {
    take_infinitive_of_saying(group, last);
    return group;
  }
  if (take(before_base, base | participle | ing) && fits_helper(group)) {
    take_infinitive_of_saying(group, last);
    return group;
  }
  if (take(before_infinitive, CueFeatures(base))) {
    group.future = true;
    return group;
  }
  return std::nullopt;
}

bool is_act(Token const& t) {
  static RuleWords const pasts{"met",   "sat",   "went",  "came",   "ran",   "stood", "spoke", "flew",
                               "drove", "fled",  "rode",  "swam",   "rose",  "fell",  "grew",  "fought",
                               "slept", "dealt", "began", "broke",  "gave",  "knelt", "leapt", "strode",
                               "wept",  "sang",  "ate",   "wrote",  "took",  "woke",  "knew",  "lay",
                               "shook", "swung", "crept", "sprang", "threw", "drew"};
  return (&t)[1].is(WordClass::preposition) &&
         (&t)[-1].classes.any_of(WordClass::role | WordClass::people_noun | WordClass::kinship) &&
         pasts.has(t);
}

}  // namespace whosaid::grammar

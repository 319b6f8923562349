// The named pieces of evidence for and against reading some words as a name. The choice among readings weighs
// them (weights.hpp); explain shows them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace whosaid {

// clang-format off
#define WHOSAID_EVIDENCE(X)                                                                    \
  X(always)              /* the bias */                                                        \
  /* how it was found */                                                                       \
  X(person_given_first) X(person_family_first) X(person_initials) X(person_particle)           \
  X(person_two_words) X(person_one_word)                                                       \
  X(org_suffix) X(org_head_of) X(org_tail_of) X(org_tail) X(org_acronym) X(org_plain)          \
  X(org_run) X(org_noun) X(org_foreign) X(org_phrase)                                          \
  X(place_listed) X(place_capital) X(place_direction) X(place_head) X(place_tail)                               \
  X(other_rule)                                                                                \
  X(listed_name) X(listed_acronym) X(listed_weak) X(listed_country)                            \
  /* its words */                                                                              \
  X(first_given) X(first_family) X(first_unknown)                                              \
  X(last_given) X(last_family) X(last_unknown) X(known_pair) X(known_pair_in_title_case)          \
  X(starts_with_title)                                                                         \
  X(some_common) X(all_common) X(first_common) X(some_place) X(all_place) X(some_org_word) X(some_outlet_word) \
  X(has_initial) X(initial_joined) X(starts_with_letters) X(has_particle) X(has_hyphen) X(has_inner_possessive) X(has_demonym)          \
  X(has_upper) X(has_mixed) X(all_upper) X(short_word)                                         \
  X(verb_inside) X(runs_on) X(org_word_alone) X(several_all_common) X(has_number) X(brand_shape) X(personal_ending)     \
  X(one_word) X(two_words) X(three_words) X(four_words) X(many_words)                          \
  /* what stands before it */                                                                  \
  X(title_before) X(addressed_whole) X(role_before) X(capital_role_before) X(kinship_before) X(demonym_before)    \
  X(office_before) X(office_comma_before) X(kinship_comma_before) X(letters_before)            \
  X(capital_before) X(possessive_before) X(hyphen_before) X(joined_before) X(the_before) X(a_before)            \
  X(in_before) X(of_before) X(by_before) X(to_before) X(other_preposition_before)              \
  X(bracket_before) X(comma_before) X(and_before) X(cue_before) X(quote_before)                \
  X(name_comma_before) X(role_of_before) X(org_noun_before) X(according_before)                   \
  X(particle_before) X(sentence_start)                                                       \
  /* what stands after it */                                                                   \
  X(capital_after) X(possessive_after) X(hyphen_after) X(joined_after) X(cue_after) X(verb_after)              \
  X(age_after) X(apposition_after) X(who_after) X(bracket_after) X(comma_after) X(and_after)   \
  X(role_after) X(common_after) X(particle_after) X(org_apposition_after) X(org_noun_after) X(of_after) X(place_comma_after) X(bracket_acronym_after)      \
  X(stop_after) X(and_common_after) X(regime_after) X(its_near_after) X(his_near_after) X(spells_bracket) X(begins_bracket)        \
  /* where it stands */                                                                        \
  X(title_case_sentence) X(whole_sentence) X(signature) X(in_dateline) X(contains_listed) X(joins_listed) X(joined_to_listed) X(inside_longer)                                                          \
  /* the rest of the document (second pass only) */                                            \
  X(same_certain) X(same_other_type) X(part_of_certain) X(last_of_certain) X(last_of_likely) X(inside_likely) X(ends_other)   \
  X(whole_elsewhere_longer) X(initials_of_certain) X(introduced_acronym) X(stands_for_thing) X(begins_firm) X(last_stands_alone) \
  X(lower_elsewhere) X(repeated) X(capital_mid_sentence)                                       \
  X(list_beside_same) X(list_beside_other) X(kind_wins_clearly) X(kind_loses_clearly)            \
  X(best_very_high) X(best_high) X(best_middling) X(best_low) X(kind_wins) X(kind_loses)

enum class Evidence : std::uint8_t {
#define X(name) name,
  WHOSAID_EVIDENCE(X)
#undef X
};

inline constexpr std::string_view evidence_names[] = {
#define X(name) #name,
  WHOSAID_EVIDENCE(X)
#undef X
};
// clang-format on

inline constexpr std::size_t evidence_count = std::size(evidence_names);

class EvidenceSet {
 public:
  static constexpr std::size_t words = (evidence_count + 63) / 64;

  constexpr EvidenceSet() = default;
  constexpr EvidenceSet(std::initializer_list<Evidence> all) {
    for (Evidence const e : all) add(e);
  }

  constexpr void add(Evidence e) { words_[number(e) / 64] |= bit(e); }
  constexpr void add_if(bool condition, Evidence e) {
    words_[number(e) / 64] |= std::uint64_t{condition} << number(e) % 64;
  }
  constexpr void remove(Evidence e) { words_[number(e) / 64] &= ~bit(e); }
  constexpr bool has(Evidence e) const { return (words_[number(e) / 64] & bit(e)) != 0; }
  constexpr bool has_any(EvidenceSet const& of) const {
    std::uint64_t common = 0;
    for (std::size_t i = 0; i < words; ++i) common |= words_[i] & of.words_[i];
    return common != 0;
  }
  /// Evidence [64 * i, 64 * i + 64) as bits.
  constexpr std::uint64_t word(std::size_t i) const { return words_[i]; }

  friend constexpr EvidenceSet& operator|=(EvidenceSet& a, EvidenceSet const& b) {
    for (std::size_t i = 0; i < words; ++i) a.words_[i] |= b.words_[i];
    return a;
  }
  friend constexpr EvidenceSet operator|(EvidenceSet a, EvidenceSet const& b) { return a |= b; }

 private:
  static constexpr std::size_t number(Evidence e) { return static_cast<std::size_t>(e); }
  static constexpr std::uint64_t bit(Evidence e) { return std::uint64_t{1} << number(e) % 64; }

  std::array<std::uint64_t, words> words_{};
};

}  // namespace whosaid

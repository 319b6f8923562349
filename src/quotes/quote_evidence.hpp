// The named pieces of evidence for and against a quotation that a rule has read: from them its confidence is
// computed, and readings that are more likely wrong are dropped.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace whosaid {

// clang-format off
#define WHOSAID_QUOTE_EVIDENCE(X)                                                                            \
  X(always) /* the bias */                                                                                   \
  /* the rule */                                                                                             \
  X(direct_before_clause) X(direct_after_clause) X(direct_lead_in) X(direct_name_after) X(direct_alone)      \
  X(direct_signed) X(direct_opening) X(direct_turn) X(mixed_governed) X(mixed_fragment_governed)             \
  X(mixed_fragment_before_clause) X(mixed_fragment) X(mixed_possessive)                                      \
  X(reported_that) X(reported_clause) X(reported_question)                                                   \
  X(reported_colon) X(reported_according_to) X(reported_in_source) X(reported_bare_clause)                   \
  X(reported_before_clause) X(reported_before_inverted) X(reported_infinitive) X(reported_raising)           \
  X(reported_object_infinitive) X(reported_gerund) X(reported_object) X(reported_about)                      \
  X(reported_predicate) X(reported_by) X(nominal_that) X(nominal_infinitive) X(nominal_about)                \
  /* its clause */                                                                                           \
  X(active) X(inverted) X(passive) X(coordinated) X(participial) X(relative) X(loose_infinitive)             \
  X(loose_participle) X(loose_verb) X(loose_adjective) X(inherited) X(negated) X(modal)                      \
  /* its cue */                                                                                              \
  X(speech_cue) X(writing_cue) X(thought_cue) X(attitude_cue) X(evidence_cue) X(ambiguous_cue)               \
  X(telling_cue) X(faint_cue) X(negative_cue) X(noun_too) X(takes_clause) X(takes_that) X(takes_quote)       \
  X(takes_object) X(takes_infinitive) X(takes_hearer) X(phrase_cue) X(cue_past) X(cue_present) X(cue_base)   \
  X(cue_ing)                                                                                                 \
  /* its subject */                                                                                          \
  X(subject_person) X(subject_organisation) X(subject_place) X(subject_pronoun) X(subject_first_person)      \
  X(subject_it) X(subject_relative) X(subject_role) X(subject_people) X(subject_source) X(source_shows)      \
  X(adjacent_subject) X(subject_organisation_noun) X(subject_other) X(no_subject) X(hearer)                  \
  /* its content */                                                                                          \
  X(in_marks) X(partly_in_marks) X(one_word) X(two_words) X(three_words) X(few_words) X(some_words)          \
  X(many_words) X(very_many_words) X(has_verb) X(several_spans) X(starts_pronoun) X(starts_determiner)       \
  X(starts_possessive) X(starts_name) X(starts_number) X(starts_wh) X(starts_preposition) X(starts_ing)      \
  X(starts_lower) X(starts_capital) X(starts_when) X(after_of) X(after_for) X(after_about) X(after_on)       \
  X(after_to) X(after_against) X(after_other) X(ends_sentence) X(ends_at_comma) X(ends_at_and)               \
  X(inside_another) X(words_between) X(early_verb) X(faint_yet_clear) X(ambiguous_yet_clear)                                                                         \
  /* where it stands */                                                                                      \
  X(in_headline) X(in_caption) X(first_word)

enum class QuoteEvidence : std::uint8_t {
#define X(name) name,
  WHOSAID_QUOTE_EVIDENCE(X)
#undef X
};

inline constexpr std::string_view quote_evidence_names[] = {
#define X(name) #name,
  WHOSAID_QUOTE_EVIDENCE(X)
#undef X
};
// clang-format on

inline constexpr std::size_t quote_evidence_count = std::size(quote_evidence_names);

class QuoteEvidenceSet {
 public:
  void add(QuoteEvidence e) { bits_.set(static_cast<std::size_t>(e)); }
  void add_if(bool condition, QuoteEvidence e) {
    if (condition) add(e);
  }
  std::bitset<quote_evidence_count> const& bits() const { return bits_; }

 private:
  std::bitset<quote_evidence_count> bits_;
};

/// Rules that are weighed together: the same fact may speak for one family and against another.
enum class RuleFamily : std::uint8_t {
  direct,   // whole utterances in marks
  mixed,    // words in marks that the sentence carries
  clause,   // clauses: said that, asked whether, according to
  verbal,   // infinitives and participles: promised to go
  phrase,   // noun phrases: criticised the plan, warned of delays
  nominal,  // contents of nouns: the claim that
};
inline constexpr std::size_t rule_family_count = 6;

}  // namespace whosaid

// A quotation as found, before its speaker is settled.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/clause.hpp"
#include "quotes/quote_evidence.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// What a quotation's speaker is taken from.
enum class Source : std::uint8_t {
  clause,      // the subject of its reporting clause
  possessive,  // Ruiz’s “reckless” plan
  name_after,  // “…,” – Commissioner Lee Park
  label,       // RUIZ: …
  continued,   // the quotation or the sentence before it
  none,
};

struct Quotation {
  QuoteKind kind = QuoteKind::direct;
  std::vector<TokenRange> spans;   ///< document tokens
  std::vector<TokenRange> quoted;  ///< document tokens, marks included
  std::string_view rule;
  Source source = Source::none;
  std::uint32_t sentence = 0;       ///< index of the skeleton it begins in
  std::uint32_t last_sentence = 0;  ///< index of the skeleton it ends in
  Phrase subject;                   ///< in that skeleton (or in `subject_sentence`'s)
  std::uint32_t subject_sentence = 0;
  TokenRange cue;  ///< document tokens; empty if none
  CueFeatures features;
  Phrase addressee;              ///< in `subject_sentence`'s skeleton, as what follows
  Phrase told;                   ///< Teal was | told that: the subject of a passive that takes a hearer
  Phrase talked_to;              ///< in an interview with | Reuters: relays it if it is an outlet
  std::string_view clause_rule;  ///< of its reporting clause; empty if none
  bool negated = false;
  bool future = false;
  bool inherited = false;
  QuoteEvidenceSet evidence;
  Phrase relayed_by;  ///< ", according to KCNA" beside another speaker, KCNA quoted Ruiz as saying
};

/// Finds the quotations of all sentences: direct, mixed, indirect and terms, in text order. Readings that are
/// more likely wrong than right are left out, unless `all` is set.
std::vector<Quotation> find_quotations(std::vector<Token> const& tokens, std::vector<Quoted> const& quoted,
                                       Skeletons const& skeletons, bool all = false);

}  // namespace whosaid

// What a source that stands beside it is said to have told: according to Ruiz, in the words of Ruiz, in a
// poll.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "quotes/sentence.hpp"

namespace whosaid {

struct SourceContent {
  TokenRange content;
  TokenRange rest;  ///< where it goes on after the source; may be empty
  std::string_view rule;
  Clause const* by = nullptr;  ///< the clause that reports it, if the source only relays that
};

/// What the source of a clause like “according to Acme” tells, before or after it; nothing if it tells only
/// where a quotation in marks comes from. `found` are those of the sentence so far.
std::optional<SourceContent> content_of_source(SentenceView const& view, Clause const& clause,
                                               std::vector<Quotation> const& found);

/// The position after the first comma at or after `at`; past the end if there is none.
std::uint32_t after_comma(SentenceView const& view, std::uint32_t at);

}  // namespace whosaid

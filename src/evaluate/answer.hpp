// What the extraction found in a document, in code points.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evaluate/range.hpp"
#include "whosaid.hpp"

namespace whosaid {

struct FoundMention {
  Range range;
  EntityType type = EntityType::person;
  std::string_view rule;
};

struct FoundSpeaker {
  std::string name;
  Range range;  ///< empty when the text does not show it
};

struct FoundQuote {
  QuoteKind kind = QuoteKind::direct;
  std::vector<Range> spans;
  std::optional<FoundSpeaker> speaker;
  std::string_view rule;
};

struct Answer {
  std::vector<FoundMention> mentions;
  std::vector<FoundQuote> quotes;
};

/// What is scored of `found`, which was found in `text`.
Answer answer_of(std::string_view text, Extraction const& found);

}  // namespace whosaid

// What was found in an article, as lines that a person can read and a diff shows well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "whosaid.hpp"

namespace whosaid {

/// One entity or quotation.
struct FoundLine {
  std::string text;
  std::string rule;       ///< of a quotation
  std::string sentence;   ///< that it, or its first mention, stands in; on one line
  std::size_t index = 0;  ///< of the entity or quotation in the extraction
};

/// What an expected file has in its two sections.
struct ArticleLines {
  std::vector<FoundLine> names;   ///< one line an entity, sorted; places left out
  std::vector<FoundLine> quotes;  ///< one line a quotation, in text order
};

/// `found` in `text` as lines. tests/articles/README.md tells their form.
ArticleLines lines_of(std::string_view text, Extraction const& found);

/// The words as they stand in a line: on one line, no-break spaces as any other white space.
std::string collapse(std::string_view text);

/// The paragraph around the span, cut to some words on either side.
Span stretch_around(std::string_view text, Span span);

}  // namespace whosaid

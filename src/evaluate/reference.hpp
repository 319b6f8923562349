// Reference files: JSON lines, each a text with the mentions and quotations that are right in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus/inputs.hpp"
#include "evaluate/range.hpp"
#include "text/document.hpp"

namespace whosaid {

struct ReferenceMention {
  Range range;
  std::string type;  ///< person, organisation, place or another word of the file; location is read as place
};

struct ReferenceQuote {
  std::string kind;            ///< direct, mixed or indirect
  std::vector<Range> spans;    ///< the content, at least one
  std::vector<Range> speaker;  ///< where the text names the speaker; none when it does not
};

/// One line of a reference file.
struct ReferenceDocument {
  Document document;
  std::u32string text;                                    ///< the document's text in code points
  std::string region;                                     ///< where the news is from, or empty
  std::optional<std::vector<ReferenceMention>> mentions;  ///< nothing: not annotated, so not scored
  std::optional<std::vector<ReferenceQuote>> quotes;      ///< likewise
};

/// Reads a line. Throws InputError, which names the file, the line and what is wrong with it.
ReferenceDocument read_reference(Item const& item);

}  // namespace whosaid

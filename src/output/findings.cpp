// Cuts pieces out of a document and proves that they are verbatim.
#include "output/findings.hpp"

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace whosaid {

Findings::Findings(Document const& document, Extraction const& extraction, OffsetUnit unit)
    : document_(document), extraction_(extraction), unit_(unit), offsets_(document.text, unit) {}

Piece Findings::piece(Span span) const {
  if (span.begin > span.end || span.end > document_.text.size())
    throw VerbatimError(fmt::format("internal fault: bytes {}-{} are not in the text of {}", span.begin,
                                    span.end, document_.id));
  Piece const piece{offsets_(span.begin), offsets_(span.end), span.of(document_.text)};
  auto const returns = [&](Offset byte, std::uint64_t units) {
    return offsets_.to_byte(units) == byte && character_start(document_.text, byte) == byte;
  };
  if (!returns(span.begin, piece.start) || !returns(span.end, piece.end))
    throw VerbatimError(
        fmt::format("internal fault: bytes {}-{} cut a character of {}", span.begin, span.end, document_.id));
  return piece;
}

std::string Findings::content(Quote const& quote) const {
  std::string content;
  for (Span const span : quote.spans) {
    if (!content.empty()) content += " […] ";
    content += piece(span).bytes;
  }
  return content;
}

std::string_view Findings::entity_id(EntityId entity) const {
  if (entity < 0) return {};
  return extraction_.entities.at(static_cast<std::size_t>(entity)).id;
}

std::uint64_t Findings::characters() const {
  auto const size = static_cast<Offset>(document_.text.size());
  if (unit_ == OffsetUnit::codepoint) return offsets_(size);
  return OffsetMap(document_.text, OffsetUnit::codepoint)(size);
}

}  // namespace whosaid

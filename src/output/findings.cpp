// Cuts pieces out of a document and proves that they are verbatim.
#include "output/findings.hpp"

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace whosaid {

Findings::Findings(Document const& document, Extraction const& extraction, OffsetUnit unit)
    : document_(document), extraction_(extraction), unit_(unit), offsets_(document.text, unit) {}

std::string_view Findings::words(Span span) const {
  if (span.begin > span.end || span.end > document_.text.size())
    throw VerbatimError(fmt::format("internal fault: bytes {}-{} are not in the text of {}", span.begin,
                                    span.end, document_.id));
  if (character_start(document_.text, span.begin) != span.begin ||
      character_start(document_.text, span.end) != span.end)
    throw VerbatimError(
        fmt::format("internal fault: bytes {}-{} cut a character of {}", span.begin, span.end, document_.id));
  return span.of(document_.text);
}

Piece Findings::piece(Span span) const {
  std::string_view const verbatim = words(span);  // first: offsets are only of what is in the text
  Piece const piece{offsets_(span.begin), offsets_(span.end), verbatim};
  if (offsets_.to_byte(piece.start) != span.begin || offsets_.to_byte(piece.end) != span.end)
    throw VerbatimError(
        fmt::format("internal fault: the offsets of bytes {}-{} do not lead back to them in {}", span.begin,
                    span.end, document_.id));
  return piece;
}

std::string Findings::content(Quote const& quote) const {
  std::string content;
  for (Span const span : quote.spans) {
    if (!content.empty()) content += " […] ";
    content += words(span);
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

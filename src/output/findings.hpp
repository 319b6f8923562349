// A document with what was found in it, as the writers see it: each piece of text comes with its offsets,
// checked.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "text/offsets.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// An extraction that does not fit its document: a fault of whosaid, never of the text.
struct VerbatimError : std::logic_error {
  using std::logic_error::logic_error;
};

/// A stretch of the source: its bytes and its offsets in the output's unit.
struct Piece {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::string_view bytes;
};

class Findings {
 public:
  /// Both must outlive it.
  Findings(Document const& document, Extraction const& extraction, OffsetUnit unit);

  Document const& document() const { return document_; }
  Extraction const& extraction() const { return extraction_; }
  OffsetUnit unit() const { return unit_; }

  /// The words that `span` covers, without offsets. Throws VerbatimError unless it is in the text and cuts no
  /// character.
  std::string_view words(Span span) const;

  /// The piece that `span` covers. Throws VerbatimError unless whoever cuts the source at the piece's offsets
  /// gets its bytes.
  Piece piece(Span span) const;

  /// The quotation's content; several spans are joined by " […] ".
  std::string content(Quote const& quote) const;

  /// The entity's id, or nothing when there is none.
  std::string_view entity_id(EntityId entity) const;

  /// Unicode code points of the text.
  std::uint64_t characters() const;

 private:
  Document const& document_;
  Extraction const& extraction_;
  OffsetUnit unit_;
  OffsetMap offsets_;
};

}  // namespace whosaid

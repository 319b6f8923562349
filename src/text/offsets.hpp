// Byte offsets to the units that users count in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace whosaid {

/// Units of offsets in outputs.
enum class OffsetUnit : std::uint8_t { codepoint, utf8, utf16 };

/// "codepoint", "utf8", "utf16".
std::string_view offset_unit_name(OffsetUnit unit);
std::optional<OffsetUnit> offset_unit_named(std::string_view name);

/// Converts byte offsets of one text. Each byte of invalid UTF-8 counts as one code point and one UTF-16
/// unit.
class OffsetMap {
 public:
  /// Reads `text` once; keeps no reference to it except for the text's own bytes, which must outlive the map.
  OffsetMap(std::string_view text, OffsetUnit unit);

  /// `byte` in the map's unit. `byte` is at most the text's size; inside a character it counts up to that
  /// character's start. Constant time.
  std::uint64_t operator()(Offset byte) const;

  /// The byte offset of position `units`, the inverse at character starts; the text's size when beyond its
  /// end.
  Offset to_byte(std::uint64_t units) const;

 private:
  std::string_view text_;
  OffsetUnit unit_;
  bool identity_ = true;
  std::vector<std::uint64_t> checkpoints_;  // count at every 256th byte
};

}  // namespace whosaid

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
  /// Reads `text` once and keeps no reference to it.
  OffsetMap(std::string_view text, OffsetUnit unit);

  /// `byte` in the map's unit. `byte` is at most the text's size; inside a character it counts up to that
  /// character's start. Constant time.
  std::uint64_t operator()(Offset byte) const;

  /// The byte offset of position `units`, the inverse at character starts; the text's size when beyond its
  /// end.
  Offset to_byte(std::uint64_t units) const;

 private:
  /// 64 bytes of the text. A start stands for the text's end, too.
  struct Block {
    std::uint64_t starts = 0;      // bit i: byte i begins a character
    std::uint64_t after_pair = 0;  // bit i: and the character before it is a pair of UTF-16 units
    std::uint64_t before = 0;      // units that earlier blocks add

    /// Units that the first `bytes` of them add.
    std::uint64_t units(std::size_t bytes) const;
  };

  bool begins_character(std::size_t byte) const;

  std::size_t size_;
  bool identity_ = true;
  std::vector<Block> blocks_;
};

}  // namespace whosaid

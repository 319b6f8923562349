// A stretch of a document's bytes. All offsets inside whosaid are UTF-8 bytes from the document's start;
// only the writers convert them (see offsets.hpp).
#pragma once

#include <cstdint>
#include <string_view>

namespace whosaid {

/// Byte offset into a document's text.
using Offset = std::uint32_t;

/// Half-open stretch [begin, end) of a document's bytes.
struct Span {
  Offset begin = 0;
  Offset end = 0;

  constexpr Offset size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  /// The bytes it covers; `text` is the whole document.
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }

  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

}  // namespace whosaid

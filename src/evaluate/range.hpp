// Stretches of a document in Unicode code points, the unit of reference files. All of this stage counts in
// it.
#pragma once

#include <cstdint>
#include <string_view>

namespace whosaid {

/// Half-open stretch [begin, end) of a text's code points.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin == end; }
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool overlaps(Range other) const { return begin < other.end && other.begin < end; }
  constexpr std::u32string_view of(std::u32string_view text) const { return text.substr(begin, size()); }

  friend constexpr bool operator==(Range, Range) = default;
  friend constexpr auto operator<=>(Range, Range) = default;
};

}  // namespace whosaid

// Sets of characters as sorted ranges.
#include "evaluate/character_set.hpp"

#include <algorithm>

namespace whosaid {

Range trimmed(std::u32string_view text, Range range) {
  constexpr std::u32string_view edge = U" \t\r\n\u00a0\"“”'‘’.,;:!?-–—…()[]";
  auto const at_edge = [&](std::uint32_t at) { return edge.find(text[at]) != edge.npos; };
  while (range.begin < range.end && at_edge(range.begin)) ++range.begin;
  while (range.end > range.begin && at_edge(range.end - 1)) --range.end;
  return range;
}

CharacterSet::CharacterSet(std::vector<Range> ranges) {
  std::ranges::sort(ranges);
  for (Range const range : ranges) {
    if (range.empty()) continue;
    if (!ranges_.empty() && range.begin <= ranges_.back().end)
      ranges_.back().end = std::max(ranges_.back().end, range.end);
    else
      ranges_.push_back(range);
  }
}

std::uint64_t CharacterSet::size() const {
  std::uint64_t size = 0;
  for (Range const range : ranges_) size += range.size();
  return size;
}

std::uint64_t CharacterSet::shared_with(CharacterSet const& other) const {
  std::uint64_t shared = 0;
  for (auto a = ranges_.begin(), b = other.ranges_.begin(); a != ranges_.end() && b != other.ranges_.end();) {
    if (a->overlaps(*b)) shared += std::min(a->end, b->end) - std::max(a->begin, b->begin);
    (a->end < b->end ? a : b)++;
  }
  return shared;
}

}  // namespace whosaid

// Sets of a text's characters: contents of quotations compared by the characters they cover.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "evaluate/range.hpp"

namespace whosaid {

/// The range without white space, quotation marks, dashes, brackets and stops at its edges.
Range trimmed(std::u32string_view text, Range range);

class CharacterSet {
 public:
  CharacterSet() = default;
  /// The characters of the ranges, which may overlap and come in any order.
  explicit CharacterSet(std::vector<Range> ranges);

  std::uint64_t size() const;
  /// How many characters both have.
  std::uint64_t shared_with(CharacterSet const& other) const;

  friend bool operator==(CharacterSet const&, CharacterSet const&) = default;

 private:
  std::vector<Range> ranges_;  // sorted, none empty, none touching another
};

}  // namespace whosaid

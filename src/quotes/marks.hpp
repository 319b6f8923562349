// Pairing of quotation marks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Words in quotation marks. Those that stand inside others are not listed.
struct Quoted {
  TokenRange tokens;  ///< marks included; without its closing mark if that is missing
  TokenRange inner;   ///< marks left out
  std::uint32_t paragraph = 0;
  bool single = false;  ///< in single marks
  bool closed = true;  ///< false when the paragraph ends first: the speech goes on, or the mark was forgotten
  bool continues = false;  ///< opens a paragraph and goes on from the one before, which was not closed
};

/// Pairs the marks of each paragraph on its own, so that one broken mark never reaches the next paragraph.
/// Curly, straight, single, doubled single ('') and angle marks are known; apostrophes are left alone, and
/// become tokens of kind `possessive` where they follow a plural. Sorted, not overlapping. Linear.
std::vector<Quoted> pair_marks(std::string_view text, std::vector<Token>& tokens, Layout const& layout);

}  // namespace whosaid

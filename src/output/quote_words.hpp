// What a quotation says, made comparable: its words without case, marks and accents, and prints of stretches
// of them by which other versions of the same words are found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

/// The words of a text, folded, with a space between two.
std::string comparable_words(std::string_view text);

/// Hashes of stretches of five words, chosen so that two texts that share eight words in a row share a print
/// (winnowing). None for texts of fewer words. Sorted, each once.
std::vector<std::uint64_t> prints_of(std::string_view words);

/// How two texts, given as comparable_words(), relate.
struct Likeness {
  std::size_t shared = 0;  ///< stretches of three words that stand in both
  double share = 0;        ///< of those in the shorter text
};
Likeness likeness(std::string_view a, std::string_view b);

/// Stems of the words that carry meaning: sorted, each once. For versions that share words, not their order.
std::vector<std::uint64_t> stems_of(std::string_view words);

}  // namespace whosaid

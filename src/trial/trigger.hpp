// What an article must have to be concerned by an edit.
#pragma once

#include <cstdint>
#include <vector>

namespace whosaid {

/// A folded word and how it is written: 0 in small letters, 1 with a capital, 2 in capitals.
constexpr std::uint32_t trigger_word(std::uint64_t folded_hash, std::uint32_t capitals) {
  return (static_cast<std::uint32_t>(folded_hash) & ~3u) | capitals;
}

/// The words that a text must have, all of them, with that many capitals at least, to be read in another way.
using Trigger = std::vector<std::uint32_t>;

}  // namespace whosaid

// What an entry of the lists looks like in an article: the folded tokens and where capitals are needed.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// Tokens that an entry may have.
inline constexpr std::size_t longest_pattern = 32;

/// A sequence of tokens, hyphens and full stops left out.
struct Pattern {
  std::vector<std::uint64_t> hashes;  ///< folded_hash of each token
  std::uint32_t capitals = 0;         ///< bit i: token i needs a capital
  std::uint32_t dotted = 0;           ///< bit i: the entry has a full stop after token i
  bool upper = false;                 ///< those with a capital need all letters in capitals
};

/// The patterns under which `text` is matched: as written first, then without possessive marks (Workers
/// Party), with initials joined or apart (J.K, J. K.). The first has no tokens if `text` has none.
std::vector<Pattern> patterns_of(std::string_view text);

/// The same for an acronym, also with full stops: US and U.S.
std::vector<Pattern> acronym_patterns(std::string_view text);

/// A hash of the pattern's tokens: equal for texts that are matched alike but for case. Never 0.
std::uint64_t pattern_hash(Pattern const& pattern);

}  // namespace whosaid

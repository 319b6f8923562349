// Words that a rule goes by.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "text/fold.hpp"
#include "text/token.hpp"

namespace whosaid {

/// A few words, looked for in tokens by their keys. Hold one in a static constant: building it allocates.
class RuleWords {
 public:
  RuleWords(std::initializer_list<std::string_view> words) {
    for (std::string_view const word : words) {
      keys_.push_back(static_cast<std::uint32_t>(folded_hash(word)));
      some_ |= bit_of(keys_.back());
    }
  }

  /// Is the token one of the words, in any case and with or without accents?
  bool has(Token const& token) const {
    return (some_ & bit_of(token.key)) != 0 && std::ranges::find(keys_, token.key) != keys_.end();
  }

 private:
  static std::uint64_t bit_of(std::uint32_t key) { return std::uint64_t{1} << (key & 63); }

  std::uint64_t some_ = 0;  ///< bits of the keys, by which most other words are told at once
  std::vector<std::uint32_t> keys_;
};

}  // namespace whosaid

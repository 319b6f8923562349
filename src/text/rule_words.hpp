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
    for (std::string_view const word : words) keys_.push_back(static_cast<std::uint32_t>(folded_hash(word)));
  }

  /// Is the token one of the words, in any case and with or without accents?
  bool has(Token const& token) const { return std::ranges::find(keys_, token.key) != keys_.end(); }

 private:
  std::vector<std::uint32_t> keys_;
};

}  // namespace whosaid

// Family names that name nobody by themselves, since they begin like a role, a title or a small word, and
// those of several words: “Ann Baker-Smith … Baker-Smith”, “Ann Many Goats … Many Goats”.
#pragma once

#include <cstdint>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// The words of a full name that may stand for it and are more than its last: Baker-Smith; Many Goats, which
/// can be nothing else. Empty if there are none.
TokenRange long_family_name(std::vector<Token> const& tokens, TokenRange name);

/// The family names of full names that cannot begin a name.
class BarredNames {
 public:
  /// Adds those of the full name.
  void add(std::vector<Token> const& tokens, TokenRange name);

  /// To be asked for after all have been added: are there any?
  bool settle();

  /// Calls `use` with each of them that stands at `at`.
  template <class Use>
  void visit(std::vector<Token> const& tokens, std::uint32_t at, TokenRange sentence, Use use) const {
    for (std::uint32_t size = 1; sizes_ >> size != 0 && at + size <= sentence.last; ++size)
      if ((sizes_ >> size & 1u) != 0 && stands(tokens, {at, at + size}, at == sentence.first))
        use(TokenRange{at, at + size});
  }

 private:
  void add_family(std::vector<Token> const& tokens, TokenRange family);
  bool stands(std::vector<Token> const& tokens, TokenRange words, bool opens_sentence) const;

  std::vector<std::uint64_t> keys_;
  unsigned sizes_ = 0;  // a bit for each number of tokens
};

}  // namespace whosaid

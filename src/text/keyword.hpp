// Words that grammars name one by one ("of", "according"), recognised without regard to case.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// The keyword that `word` is, or Keyword::none.
Keyword keyword_of(std::string_view word);

/// Sets the keyword and dotted fields of all tokens. Linear; no allocation.
void mark_keywords(std::string_view text, std::vector<Token>& tokens);

}  // namespace whosaid

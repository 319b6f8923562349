// Words that grammars name one by one ("of", "according"), recognised without regard to case.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/token.hpp"

namespace whosaid {

/// The keyword that `word` is, or Keyword::none.
Keyword keyword_of(std::string_view word);

/// Whether a word has an inner full stop and is short enough for initials: U.S, J.K
bool is_dotted(std::string_view word);

/// Whether a word in small letters is surely a past form, or ends as regular ones do: amended, sold; not:
/// need, red
bool is_past_form(std::string_view word);

/// Whether a word in small letters ends as present participles do and is no common noun: fighting; not: king
bool is_ing_form(std::string_view word);

}  // namespace whosaid

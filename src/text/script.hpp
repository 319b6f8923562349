// Which script a letter is of, for telling look-alike letters apart.
#pragma once

#include <cstdint>
#include <string_view>

namespace whosaid {

/// "Latin", "Cyrillic", …; empty for what is no letter of one script (digits, marks, accents).
std::string_view script_of(char32_t c);

}  // namespace whosaid

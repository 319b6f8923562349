// How wide text is on a terminal.
#pragma once

#include <cstddef>
#include <string_view>

namespace whosaid {

/// Columns of a character: 0 for combining marks and other characters without width, 2 for wide ones
/// (Chinese, emoji), else 1.
unsigned columns_of(char32_t character);

/// Columns of all characters of a text; a byte that is not UTF-8 counts as one.
std::size_t columns_of(std::string_view text);

}  // namespace whosaid

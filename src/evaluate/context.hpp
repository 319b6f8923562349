// Text in code points, and pieces of it shown to people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "evaluate/range.hpp"

namespace whosaid {

/// The code points of UTF-8 text; a byte that is not valid is one U+FFFD.
std::u32string code_points(std::string_view text);

/// The UTF-8 form, each run of white space as one space.
std::string shown(std::u32string_view text);

/// `range` in ⟦ ⟧ with up to `around` characters of its surroundings on each side, on one line.
std::string in_context(std::u32string_view text, Range range, std::uint32_t around);

/// Words between white space.
std::uint32_t count_words(std::u32string_view text);

/// The last word between white space; empty when there is none.
std::u32string_view last_word(std::u32string_view text);

/// Small letters for the capitals of the Latin, Greek and Cyrillic alphabets.
std::u32string lower_case(std::u32string_view text);

}  // namespace whosaid

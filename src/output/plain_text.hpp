// Text as outputs may carry it: valid UTF-8 whatever the source's bytes are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

/// Appends `text` to `out` with U+FFFD for each byte that is not valid UTF-8.
void append_valid_utf8(std::string& out, std::string_view text);

/// `text` as valid UTF-8 on one line: each run of white space is one space, none at either end.
std::string one_line(std::string_view text);

/// Appends the decimal digits.
void append_number(std::string& out, std::uint64_t number);

/// Appends `number`, below a million, with two decimals.
void append_hundredths(std::string& out, double number);

}  // namespace whosaid

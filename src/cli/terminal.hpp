// What standard output is.
#pragma once

#include <cstddef>
#include <string_view>

namespace whosaid {

/// Columns of a line: $COLUMNS if it is a number, else the terminal's, else 80.
std::size_t terminal_columns();

/// Whether to write colours; `when` is auto, always or never. With auto only to a terminal, and not if
/// NO_COLOR is set (no-color.org) or the terminal is dumb.
bool wants_colour(std::string_view when);

}  // namespace whosaid

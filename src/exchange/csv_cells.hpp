// Several values in one cell of a table: "; " between them, " | " between the parts of one. A semicolon, bar
// or backslash of a value itself has a backslash before it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exchange/record.hpp"

namespace whosaid {

/// A field as a cell.
std::string cell_of(FieldKind const& kind, Value const& value);

/// Puts a cell into a record. Returns what is wrong with it, if anything is.
std::optional<std::string> take_cell(Record& record, FieldKind const& kind, std::string_view cell);

}  // namespace whosaid

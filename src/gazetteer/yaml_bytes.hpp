// Checks of a YAML file's bytes that come before, or beside, parsing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gazetteer/error.hpp"

namespace whosaid {

/// The first fault that makes the bytes unfit to be parsed: too long, not UTF-8, control characters.
std::optional<Fault> fault_in_bytes(std::string const& file, std::string_view bytes);

/// Whether the quoted scalar that begins at `offset` is closed before the end of `bytes`.
bool quote_is_closed(std::string_view bytes, std::size_t offset);

}  // namespace whosaid

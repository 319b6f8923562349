// Dates of documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

/// The day of `text`, a date YYYY-MM-DD that a time may follow (2021-04-07T12:00:00Z); nothing unless it is a
/// day of the calendar.
std::optional<std::string> day_of(std::string_view text);

}  // namespace whosaid

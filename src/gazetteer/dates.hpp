// Dates of roles: YYYY, YYYY-MM or YYYY-MM-DD.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

/// `date` made a full YYYY-MM-DD, missing parts filled with the first day, or with the last when `to_end`.
/// Nothing if it is no date.
std::optional<std::string> full_date(std::string_view date, bool to_end);

}  // namespace whosaid

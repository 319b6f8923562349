// The difference of two texts as a unified diff.
#pragma once

#include <string>
#include <string_view>

namespace whosaid {

/// Empty if the two are the same. `name` stands in the header; an empty `before` is a new file.
std::string unified_diff(std::string_view name, std::string_view before, std::string_view after);

}  // namespace whosaid

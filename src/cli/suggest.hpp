// "Did you mean" for words of the command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

/// `; did you mean "…"?` with the nearest of `known`, or nothing when none is near.
std::string did_you_mean(std::string_view given, std::vector<std::string> const& known);

}  // namespace whosaid

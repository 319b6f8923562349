// "Did you mean": the nearest of the words that would have been right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

/// "; did you mean WORD?" for the candidate nearest to `word`, or nothing when none is near.
std::string did_you_mean(std::string_view word, std::vector<std::string> const& candidates);

}  // namespace whosaid

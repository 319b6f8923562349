// Where whosaid keeps what it can make again.
#pragma once

#include <filesystem>

namespace whosaid {

/// $XDG_CACHE_HOME/whosaid or ~/.cache/whosaid. Empty if there is nowhere, or WHOSAID_CACHE=off.
std::filesystem::path cache_folder();

}  // namespace whosaid

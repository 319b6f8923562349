// Which versions of Unicode's rules are at work.
#pragma once

#include <string>

namespace whosaid {

/// Of the ICU that the program runs with: "72.1".
std::string icu_version();
/// Of the Unicode standard that this ICU implements: "15.0".
std::string unicode_version();

}  // namespace whosaid

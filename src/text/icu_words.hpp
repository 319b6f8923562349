// ICU's own word iterator over UTF-8, for the stretches that the scanner is not sure of and as its oracle.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace whosaid {

/// Appends the ends of the words that ICU finds in `stretch`, the last being its size, each shifted by
/// `shift`. Bytes of invalid UTF-8 count as U+FFFD each. An empty stretch has none.
void append_icu_words(std::string_view stretch, Offset shift, std::vector<Offset>& ends);

}  // namespace whosaid

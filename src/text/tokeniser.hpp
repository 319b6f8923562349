// Text to tokens: ICU's word boundaries (UAX 29) by a table-driven scanner, then possessives split off.
#pragma once

#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// Word boundaries of `text` as ICU's BreakIterator (root locale) finds them: ascending byte offsets, from 0
/// to text.size(). Uses the scanner where it is certain, ICU elsewhere. Invalid UTF-8 counts as U+FFFD a
/// byte. `text` is at most 4 GiB. Never fails.
void word_boundaries(std::string_view text, std::vector<Offset>& boundaries);

/// The same boundaries by ICU alone: the oracle that tests and benchmarks compare with.
void word_boundaries_icu(std::string_view text, std::vector<Offset>& boundaries);

/// The tokens of `text` in order, white space left out, ending with one sentinel of kind `end`
/// whose begin and end are text.size(). Clears `tokens` first. Never fails.
void tokenise(std::string_view text, std::vector<Token>& tokens);

}  // namespace whosaid

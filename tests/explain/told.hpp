// An explanation in short lines, without what changes with weights and lists: scores and line numbers.
#pragma once

#include <string>
#include <string_view>

#include "explanation.hpp"

namespace whosaid::test {

/// With the project's lists.
Extractor const& extractor(bool terms = false);

/// Reads the text with the project's lists and explains all of it, or with `at` what covers those words.
Explanation explained(std::string_view text, std::string_view at = {}, bool terms = false);

/// One item a line, in text order within its kind; details stand below it, indented by two spaces:
///   quotation “words”: rule, clause
///     how “words it leads to” entity        (the chain to the speaker)
///     no speaker: code
///     part “words” [list]
///     not Name: code
///   name “words”: type by rule
///     how “words it leads to” entity [list]
///     not type “words” by rule: inside listed
///     not entity: code
///   kind “words”: code                       (a gap)
///     part “words” [list]
///     other by rule, or: a weak reading     (its best reading as a name)
std::string told(std::string_view text, Explanation const& explanation);

}  // namespace whosaid::test

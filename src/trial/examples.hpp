// The examples that entries carry, tried.
#pragma once

#include <cstddef>
#include <vector>

#include "gazetteer/error.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

struct ExamplesReport {
  std::size_t examples = 0;
  std::vector<Fault> failures;  ///< code "example", sorted by file and line
};

/// Extracts each example. One of an entity holds if a mention means the entity (and reads as expected); of a
/// cue, if a quotation has it (and what is expected in its content); of a word, if a mention reads as
/// expected, or holds the word. One under "not" holds if that is not so.
ExamplesReport try_examples(Lists const& lists, Gazetteer const& gazetteer);

}  // namespace whosaid

// What differs between two states of the lists, as far as articles can tell.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "gazetteer/lists.hpp"

namespace whosaid {

/// The words that a text must have, all of them, to be read in another way.
using Trigger = std::vector<std::uint64_t>;

/// The triggers of all entries that are new, gone, or no longer the same. An article that has none of them is
/// read alike with both.
std::vector<Trigger> triggers_between(Lists const& before, Lists const& after);

/// The lists without the names and words that no text can have whose words are all among `words`. Such texts
/// are read with them exactly as with all lists. Entities keep their order and roles.
Lists lists_for(Lists const& lists, std::unordered_set<std::uint64_t> const& words);

}  // namespace whosaid

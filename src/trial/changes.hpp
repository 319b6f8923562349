// What differs between two states of the lists, as far as articles can tell.
#pragma once

#include <vector>

#include "gazetteer/packed_lists.hpp"
#include "trial/trigger.hpp"

namespace whosaid {

/// The triggers of all entries that are new, gone, or no longer the same. An article that has none of them is
/// read alike with both.
std::vector<Trigger> triggers_between(PackedLists const& before, PackedLists const& after);

}  // namespace whosaid

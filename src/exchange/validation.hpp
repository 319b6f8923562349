// Taking out of what is to be added whatever would make the lists invalid.
#pragma once

#include <vector>

#include "editing/workspace.hpp"
#include "exchange/merging.hpp"

namespace whosaid {

/// Reads the additions as the lists' reader would read them in a folder after the workspace's. A field, or an
/// item of a list, that it finds fault with is taken out and noted in its words, with the line of the input;
/// a new entity that is at fault itself is taken out whole.
void take_out_faults(Workspace const& workspace, std::vector<Addition>& additions,
                     std::vector<Remark>& damaged);

/// The record as an entry of an entity file.
Value as_entry(Record const& record);

}  // namespace whosaid

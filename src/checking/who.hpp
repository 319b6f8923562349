// What the lists know of a word or name, with the line of each entry.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/sources.hpp"

namespace whosaid {

/// In words, for people: the lists that hold the words of `name`, the entities that bear it, and longer names
/// that hold it; if nothing is known, what is written nearly so. The lists must be without faults.
std::string known_of(std::string_view name, Lists const& lists);

}  // namespace whosaid

// Which of several readings of one cue as a clause holds.
#pragma once

#include "quotes/clause.hpp"

namespace whosaid {

/// Of several clauses with the same cue: those that state a subject first, then the longest.
bool is_better(Clause const& a, Clause const& b, Skeleton const& skeleton);

}  // namespace whosaid

// Which of several readings of one cue as a clause holds, and whether one holds at all.
#pragma once

#include "quotes/clause.hpp"

namespace whosaid {

/// Of several clauses with the same cue: those that state a subject first, then the longest.
bool is_better(Clause const& a, Clause const& b, Skeleton const& skeleton);

/// the Acme | brand today sells, the Ruiz | report was late: is what looks like a verb, which ends at `end`,
/// a noun after a name? Not: the Tories | claim it was late
bool is_noun_after_name(Phrase const& subject, std::uint32_t end, CueFeatures verb, Skeleton const& skeleton);

}  // namespace whosaid

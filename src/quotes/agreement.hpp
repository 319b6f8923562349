// Words that look like verbs of saying but are none, by the words around them.
#pragma once

#include "quotes/clause.hpp"

namespace whosaid {

/// A judge | who called, deputy | judge Dana Ruiz, a nurse | named Dana Ruiz left: is the clause's cue a noun
/// or a participle that only tells a name?
bool is_no_verb(Skeleton const& skeleton, Clause const& clause);

}  // namespace whosaid

// Words that look like verbs of saying but are none, by the words around them.
#pragma once

#include "quotes/clause.hpp"

namespace whosaid {

/// A judge | who called, deputy | judge Dana Ruiz, a nurse | named Dana Ruiz left: is the clause's cue a noun
/// or a participle that only tells a name?
bool is_no_verb(Skeleton const& skeleton, Clause const& clause);

/// Many | said, 42% | say, half | said: may the word be a subject by itself?
bool may_stand_alone(Token const& t);

/// Is a form with these features that may be a noun or participle a finite verb here? Its helping words begin
/// at `helper`, it ends at `after`.
bool may_be_finite(Skeleton const& skeleton, CueFeatures features, std::uint32_t helper, std::uint32_t after);

}  // namespace whosaid

// Interviews and transcripts: paragraphs that begin with the name of who speaks in them.
#pragma once

#include "quotes/skeleton.hpp"

namespace whosaid {

/// The turns of a document in order. None unless three paragraphs or more begin with a label and these take
/// turns: at least two are different, one comes again, and one is Q, A or the name of a person in the
/// document. A label is made of capitals (Q, RUIZ) or a person's name. Linear.
std::vector<Turn> find_turns(Skeletons const& skeletons);

}  // namespace whosaid

// People who cannot be who the sentence is about, since what leads in tells what was done to them.
#pragma once

#include <vector>

#include "quotes/attribution.hpp"

namespace whosaid {

/// Asked by Teal whether …, | she said; citing Teal, | she said; in a letter to Teal, | the witness said: the
/// people named so before the phrase at document token `at`, with which the main clause of skeleton
/// `sentence` begins. Mostly none.
std::vector<EntityId> apart_from_subject(Reading const& reading, std::uint32_t at, std::uint32_t sentence);

}  // namespace whosaid

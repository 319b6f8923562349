// The main path with a gazetteer of one's own, for stages that try other lists.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// As Extractor::extract(); `terms` as in Settings.
Extraction extract(Document const& document, Gazetteer const& gazetteer, bool terms);

}  // namespace whosaid

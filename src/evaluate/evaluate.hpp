// Runs the extraction on a reference file and scores what it finds. Start here.
#pragma once

#include "corpus/inputs.hpp"
#include "evaluate/scores.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// Scores all lines of reference files on up to `jobs` threads; the result is the same for any number. With
/// `places` places are scored, too. Throws InputError for a line that is no reference.
Scores evaluate(Inputs& inputs, Extractor const& extractor, bool places, unsigned jobs);

}  // namespace whosaid

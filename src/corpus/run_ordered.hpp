// Works on many inputs at once and writes the results in input order.
#pragma once

#include <functional>

#include "corpus/inputs.hpp"

namespace whosaid {

/// What is left to do with a result once all earlier ones are written.
using Write = std::function<void()>;

/// Calls `work` for each input on up to `jobs` threads, and what it returns in input order, one at a time.
/// Few inputs are in flight at once, so memory stays bounded. An exception of either ends the run and is
/// passed on.
void run_ordered(Inputs& inputs, unsigned jobs, std::function<Write(Item)> const& work);

}  // namespace whosaid

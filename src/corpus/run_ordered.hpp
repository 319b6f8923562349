// Works on many inputs at once and writes the results in input order.
#pragma once

#include <cstdint>
#include <functional>

#include "corpus/inputs.hpp"

namespace whosaid {

/// What is left to do with a result once all earlier ones are written.
using Write = std::function<void()>;

struct RunLimits {
  /// Bytes of the documents in flight at once; one that is larger is worked on alone.
  std::uint64_t bytes = std::uint64_t{64} << 20;
  /// Asked before each document: whether to begin no more. What is in flight is finished.
  std::function<bool()> stopped = nullptr;
};

/// Calls `work` for each input on up to `jobs` threads, and what it returns in input order, one at a time.
/// Few inputs are in flight at once, so memory stays bounded. An exception of either ends the run and is
/// passed on.
void run_ordered(Inputs& inputs, unsigned jobs, std::function<Write(Item)> const& work,
                 RunLimits const& limits = {});

}  // namespace whosaid

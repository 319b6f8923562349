// The codes of all faults, in a few words each; gazetteers/CHECKS.md explains them.
#pragma once

#include <span>
#include <string_view>

#include "gazetteer/error.hpp"

namespace whosaid {

/// A kind of fault.
struct FaultCode {
  std::string_view code;
  Severity severity;
  std::string_view meaning;
};

/// All codes, errors first, each in alphabetical order.
std::span<FaultCode const> fault_codes();

}  // namespace whosaid

// A check's findings as text, JSON and SARIF 2.1.0.
#pragma once

#include <string>

#include "checking/check.hpp"

namespace whosaid {

/// `FILE:LINE:COL: error[code]: message`, the line of the file and a caret below it, for each finding.
std::string as_text(CheckReport const& report);

/// One object: errors, warnings, silenced, findings.
std::string as_json(CheckReport const& report);

/// For editors and code hosts that read SARIF.
std::string as_sarif(CheckReport const& report, std::string_view version);

/// "2 errors, 1 warning (14 silenced) in 23 files, 1200 entries".
std::string summary(CheckReport const& report);

}  // namespace whosaid

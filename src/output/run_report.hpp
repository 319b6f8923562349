// run.json: how a run was made and what came of it.
#pragma once

#include <string>
#include <string_view>

#include "output/run_folder.hpp"

namespace whosaid {

/// The report as JSON. `settings` are lines “name: value”. Throws OutputError.
std::string run_report(std::string_view settings, RunFolder const& run, bool complete);

/// Whether `report` is that of a complete run with these settings.
bool is_report_of(std::string_view report, std::string_view settings);

}  // namespace whosaid

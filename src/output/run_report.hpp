// run.json: how a run was made and what came of it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "output/run_folder.hpp"
#include "output/seen_ids.hpp"

namespace whosaid {

/// What a run knows besides its documents.
struct RunNotes {
  std::vector<std::string> inputs = {};                ///< as named by the user
  std::map<std::string, std::uint64_t> left_out = {};  ///< files in them that were not read, by ending
};

/// What came of a run.
struct RunSummary {
  RunProgress progress = {};
  std::vector<Told> failures = {};
  std::vector<Told> warnings = {};
  RepeatedIds repeated = {};
  RunNotes notes = {};
};

/// The report as JSON. `settings` are lines “name: value”.
std::string run_report(std::string_view settings, RunSummary const& run, bool complete);

/// The settings of the complete run that `report` is of, as lines “name: value”; empty if it is of none.
std::string settings_of_complete_run(std::string_view report);

}  // namespace whosaid

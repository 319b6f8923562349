// Everything that is wrong or doubtful in gazetteer folders.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "gazetteer/error.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

/// What a check found.
struct CheckReport {
  std::vector<Fault> faults;  ///< errors and warnings, sorted by file, line and column
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t silenced = 0;  ///< warnings that an `allow` keeps from being told
  std::size_t entries = 0;   ///< words, cues and entities
  std::vector<SourceFolder> folders;

  /// The line that a fault stands in, without its line break; empty if there is none.
  std::string_view line_of(Fault const& fault) const;
};

/// Reads and checks the folders together, later ones win. Reports what cannot be read as errors.
CheckReport check_folders(std::vector<std::filesystem::path> const& folders);

/// The same for folders that have been read, or are as they will be.
CheckReport check_sources(std::vector<SourceFolder> folders);

}  // namespace whosaid

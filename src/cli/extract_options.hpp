// What whosaid extract was asked to do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "output/report.hpp"

namespace whosaid {

struct ExtractOptions {
  ReadingOptions reading;
  std::vector<std::string> paths;
  std::string files_from;
  std::string outlet_field = "outlet";
  std::string shard;
  std::string folder;
  std::string format = "csv";
  std::string table;
  std::string csv_for = "exact";
  unsigned jobs = 1;
  std::optional<std::uint64_t> max_errors;
  std::size_t checkpoint = ReportSettings().checkpoint;
  bool resume = false;
  bool columns = false;

  /// Adds the options to `command`; they must outlive it.
  void add_to(CLI::App& command);

  /// Throw UsageError for options that do not go together.
  InputSettings input_settings() const;
  ReportSettings report_settings(Extractor const& extractor) const;
  void check() const;
  /// With the outlet after the fields to keep.
  LoadSettings load_settings() const;

 private:
  Format report_format() const;
  /// Lines that say all that shapes the tables.
  std::string run_lines(Extractor const& extractor) const;
};

}  // namespace whosaid

// Writes JSON, one thing a line.
#include "output/run_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "output/json_lines.hpp"

namespace whosaid {
namespace {

constexpr std::string_view complete_line = "\n  \"complete\": true,";

std::string settings_object(std::string_view settings) {
  std::string json = "{";
  while (!settings.empty()) {
    std::size_t const end = std::min(settings.find('\n'), settings.size());
    std::string_view const line = settings.substr(0, end);
    settings.remove_prefix(std::min(end + 1, settings.size()));
    std::size_t const colon = std::min(line.find(": "), line.size());
    json += json.size() == 1 ? "\n    " : ",\n    ";
    append_json_string(json, line.substr(0, colon));
    json += ": ";
    append_json_string(json, line.substr(std::min(colon + 2, line.size())));
  }
  return json + "\n  }";
}

}  // namespace

std::string run_report(std::string_view settings, RunFolder const& run, bool complete) {
  RunProgress const& progress = run.progress();
  std::string json =
      fmt::format("{{\n  \"complete\": {},\n  \"settings\": {},\n", complete, settings_object(settings));
  fmt::format_to(
      std::back_inserter(json),
      "  \"documents\": {},\n  \"failed\": {},\n  \"mentions\": {},\n  \"quotes\": {},\n  \"failures\": [",
      progress.documents, progress.failed, progress.mentions, progress.quotes);
  Statement failures(run.database(), "SELECT document, error FROM run_failure ORDER BY rowid");
  bool first = true;
  while (failures.step()) {
    json += first ? "\n    {\"document\": " : ",\n    {\"document\": ";
    append_json_string(json, failures.text(0));
    json += ", \"error\": ";
    append_json_string(json, failures.text(1));
    json += '}';
    first = false;
  }
  return json + (first ? "]\n}\n" : "\n  ]\n}\n");
}

bool is_report_of(std::string_view report, std::string_view settings) {
  return report.find(complete_line) != report.npos && report.find(settings_object(settings)) != report.npos;
}

}  // namespace whosaid

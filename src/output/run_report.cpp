// Writes JSON, one thing a line.
#include "output/run_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "output/json_lines.hpp"

namespace whosaid {
namespace {

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

std::string told_array(std::vector<Told> const& all, std::string_view key) {
  std::string json = "[";
  for (Told const& told : all) {
    json += json.size() == 1 ? "\n    {\"document\": " : ",\n    {\"document\": ";
    append_json_string(json, told.document);
    json += fmt::format(", \"{}\": ", key);
    append_json_string(json, told.text);
    json += '}';
  }
  return json + (json.size() == 1 ? "]" : "\n  ]");
}

}  // namespace

std::string run_report(std::string_view settings, RunSummary const& run, bool complete) {
  RunProgress const& progress = run.progress;
  std::string json =
      fmt::format("{{\n  \"complete\": {},\n  \"settings\": {},\n", complete, settings_object(settings));
  fmt::format_to(std::back_inserter(json),
                 "  \"documents\": {},\n  \"failed\": {},\n  \"mentions\": {},\n  \"quotes\": {},\n"
                 "  \"failures\": {},\n  \"warned\": {},\n  \"warnings\": {},\n  \"repeated_ids\": {},\n",
                 progress.documents, progress.failed, progress.mentions, progress.quotes,
                 told_array(run.failures, "error"), progress.warned, told_array(run.warnings, "warning"),
                 run.repeated.documents);
  json += "  \"inputs\": [";
  std::string_view comma;
  for (std::string const& input : run.notes.inputs) {
    json += comma;
    append_json_string(json, input);
    comma = ", ";
  }
  json += "],\n  \"left_out\": {";
  comma = "";
  for (auto const& [ending, count] : run.notes.left_out) {
    json += comma;
    append_json_string(json, ending);
    json += fmt::format(": {}", count);
    comma = ", ";
  }
  return json + "}\n}\n";
}

std::string settings_of_complete_run(std::string_view report) {
  auto const json = nlohmann::ordered_json::parse(report, nullptr, false);
  if (!json.is_object() || json.value("complete", nlohmann::ordered_json()) != true) return {};
  auto const settings = json.find("settings");
  if (settings == json.end() || !settings->is_object()) return {};
  std::string lines;
  for (auto const& [name, value] : settings->items())
    if (value.is_string()) lines += fmt::format("{}: {}\n", name, value.get_ref<std::string const&>());
  return lines;
}

}  // namespace whosaid

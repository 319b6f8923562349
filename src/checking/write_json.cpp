// Findings for programs.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "checking/codes.hpp"
#include "checking/write.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(Json const& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// 1-based, in code points.
std::size_t character_column(CheckReport const& report, Fault const& fault) {
  std::string_view const before = report.line_of(fault).substr(0, fault.column - 1);
  auto const count =
      std::ranges::count_if(before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return before.empty() ? fault.column : static_cast<std::size_t>(count) + 1;
}

Json rules() {
  Json rules = Json::array();
  for (FaultCode const& code : fault_codes())
    rules.push_back({{"id", code.code},
                     {"shortDescription", {{"text", code.meaning}}},
                     {"defaultConfiguration", {{"level", severity_name(code.severity)}}}});
  return rules;
}

}  // namespace

std::string as_json(CheckReport const& report) {
  Json findings = Json::array();
  for (Fault const& fault : report.faults)
    findings.push_back({{"file", fault.file},
                        {"line", fault.line},
                        {"column", fault.column},
                        {"severity", severity_name(fault.severity)},
                        {"code", fault.code},
                        {"message", fault.message},
                        {"source", report.line_of(fault)}});
  return dumped({{"errors", report.errors},
                 {"warnings", report.warnings},
                 {"silenced", report.silenced},
                 {"entries", report.entries},
                 {"findings", std::move(findings)}});
}

std::string as_sarif(CheckReport const& report, std::string_view version) {
  Json results = Json::array();
  for (Fault const& fault : report.faults) {
    Json const region{{"startLine", fault.line}, {"startColumn", character_column(report, fault)}};
    Json const place{{"physicalLocation", {{"artifactLocation", {{"uri", fault.file}}}, {"region", region}}}};
    results.push_back({{"ruleId", fault.code},
                       {"level", severity_name(fault.severity)},
                       {"message", {{"text", fault.message}}},
                       {"locations", Json::array({place})}});
  }
  Json const driver{{"name", "whosaid"}, {"version", version}, {"rules", rules()}};
  Json const run{
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
  return dumped({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                 {"version", "2.1.0"},
                 {"runs", Json::array({run})}});
}

}  // namespace whosaid

// The text of faults.
#include "gazetteer/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace whosaid {
namespace {

std::vector<Fault> sorted(std::vector<Fault> faults) {
  std::sort(faults.begin(), faults.end());
  faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
  return faults;
}

std::string lines_of(std::vector<Fault> const& faults) {
  std::string lines;
  for (Fault const& fault : faults) {
    if (!lines.empty()) lines += '\n';
    lines += fault.text();
  }
  return lines;
}

}  // namespace

std::string_view severity_name(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

std::string Fault::text() const {
  return fmt::format("{}:{}:{}: {}[{}]: {}", file, line, column, severity_name(severity), code, message);
}

GazetteerError::GazetteerError(std::vector<Fault> faults)
    : std::runtime_error(lines_of(sorted(faults))), faults_(sorted(std::move(faults))) {}

}  // namespace whosaid

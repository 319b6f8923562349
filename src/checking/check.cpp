// Running all checks and silencing what entries allow.
#include "checking/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "checking/warn.hpp"

namespace whosaid {
namespace {

// The keys of a folder's SOURCES.md: what stands in backticks at the beginning of a table's row.
std::set<std::string> source_keys(std::filesystem::path const& folder) {
  std::ifstream in(folder / "SOURCES.md");
  std::set<std::string> keys;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("| `")) continue;
    std::size_t const end = line.find('`', 3);
    if (end != line.npos) keys.insert(line.substr(3, end - 3));
  }
  return keys;
}

class Silencer {
 public:
  explicit Silencer(Lists const& lists) : lists_(lists), used_(lists.allowances.size()) {
    for (std::size_t i = 0; i < lists.allowances.size(); ++i) {
      Allowance const& allowance = lists.allowances[i];
      by_place_.emplace(key(allowance.entry, allowance.code), i);
    }
  }

  bool silences(Warning const& warning) {
    bool silenced = false;
    for (Where const entry : {warning.entry, Where{warning.entry.file, 0, 0}})
      if (auto const at = by_place_.find(key(entry, warning.code)); at != by_place_.end())
        silenced = used_[at->second] = true;
    return silenced;
  }

  void warn_of_unused(Lists& lists) const {
    for (std::size_t i = 0; i < used_.size(); ++i) {
      Allowance const& allowance = lists_.allowances[i];
      if (!used_[i])
        lists.warnings.push_back({allowance.where,
                                  {},
                                  "needless_allow",
                                  fmt::format("nothing here would warn of {}; delete it", allowance.code)});
    }
  }

 private:
  using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::string_view>;
  static Key key(Where entry, std::string_view code) { return {entry.file, entry.line, entry.column, code}; }

  Lists const& lists_;
  std::map<Key, std::size_t> by_place_;
  std::vector<bool> used_;
};

void add_warnings(Lists& lists, CheckReport& report) {
  std::vector<std::set<std::string>> known;
  for (SourceFolder const& folder : report.folders) known.push_back(source_keys(folder.path));
  warn_of_shared_names(lists);
  warn_of_needless_names(lists);
  warn_of_entities(lists);
  warn_of_texts(lists);
  warn_of_sources(lists, known);
  Silencer silencer(lists);
  report.silenced = std::erase_if(lists.warnings, [&](Warning const& w) { return silencer.silences(w); });
  silencer.warn_of_unused(lists);
  for (Warning& warning : lists.warnings)
    report.faults.push_back({lists.files[warning.where.file].shown, warning.where.line, warning.where.column,
                             std::move(warning.code), std::move(warning.message), Severity::warning});
}

CheckReport checked(std::vector<SourceFolder> folders, std::vector<Fault> faults) {
  CheckReport report;
  report.folders = std::move(folders);
  report.faults = std::move(faults);
  Lists lists = read_lists(report.folders, report.faults);
  report.entries = lists.words.size() + lists.cues.size() + lists.entities.size();
  add_warnings(lists, report);
  std::ranges::sort(report.faults);
  auto const same = std::ranges::unique(report.faults);
  report.faults.erase(same.begin(), same.end());
  for (Fault const& fault : report.faults)
    ++(fault.severity == Severity::error ? report.errors : report.warnings);
  return report;
}

}  // namespace

std::string_view CheckReport::line_of(Fault const& fault) const {
  for (SourceFolder const& folder : folders) {
    std::string const prefix = folder.shown("");
    if (!fault.file.starts_with(prefix)) continue;
    auto const* file = folder.find(std::string_view(fault.file).substr(prefix.size()));
    if (!file) continue;
    std::string_view bytes = file->bytes;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (std::uint32_t line = 1; line < fault.line; ++line) {
      std::size_t const end = bytes.find('\n');
      if (end == bytes.npos) return {};
      bytes.remove_prefix(end + 1);
    }
    bytes = bytes.substr(0, bytes.find('\n'));
    if (bytes.ends_with('\r')) bytes.remove_suffix(1);
    return bytes;
  }
  return {};
}

CheckReport check_folders(std::vector<std::filesystem::path> const& folders) {
  std::vector<Fault> faults;
  std::vector<SourceFolder> sources;
  for (auto const& folder : folders) sources.push_back(read_folder(folder, faults));
  return checked(std::move(sources), std::move(faults));
}

CheckReport check_sources(std::vector<SourceFolder> folders) { return checked(std::move(folders), {}); }

}  // namespace whosaid

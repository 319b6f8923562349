// Looks for gazetteers.
#include "cli/folders.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

#include "cli/status.hpp"

namespace whosaid {
namespace fs = std::filesystem;
namespace {

bool is_gazetteer(fs::path const& folder) {
  std::error_code error;
  return fs::exists(folder / "index.yaml", error);
}

std::vector<std::string> split_at_colons(std::string const& list) {
  std::vector<std::string> parts;
  std::istringstream stream(list);
  for (std::string part; std::getline(stream, part, ':');)
    if (!part.empty()) parts.push_back(part);
  return parts;
}

std::vector<fs::path> checked(std::vector<std::string> const& names, std::string const& origin) {
  std::vector<fs::path> folders;
  for (std::string const& name : names) {
    if (!is_gazetteer(name))
      throw UsageError(fmt::format("{} {}: no index.yaml there; name a folder of gazetteers", origin, name));
    folders.emplace_back(name);
  }
  return folders;
}

}  // namespace

std::vector<fs::path> gazetteer_folders(std::vector<std::string> const& given) {
  if (!given.empty()) return checked(given, "--gazetteers");
  if (char const* list = std::getenv("WHOSAID_GAZETTEERS"); list != nullptr && *list != '\0')
    return checked(split_at_colons(list), "WHOSAID_GAZETTEERS:");
  std::error_code error;
  fs::path const program = fs::read_symlink("/proc/self/exe", error);
  fs::path const installed = program.parent_path().parent_path() / "share" / "whosaid" / "gazetteers";
  fs::path const packaged = "/usr/share/whosaid/gazetteers";  // where there is no /proc
  for (fs::path const& folder : {installed, fs::path(WHOSAID_SOURCE_DIR) / "gazetteers", packaged})
    if (is_gazetteer(folder)) return {folder};
  throw UsageError("no gazetteers found; name their folder with --gazetteers or WHOSAID_GAZETTEERS");
}

}  // namespace whosaid

// The environment decides.
#include "gazetteer/cache_folder.hpp"

#include <cstdlib>
#include <string>

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string variable(char const* name) {
  char const* const value = std::getenv(name);
  return value ? value : "";
}

}  // namespace

fs::path cache_folder() {
  if (variable("WHOSAID_CACHE") == "off") return {};
  fs::path base = variable("XDG_CACHE_HOME");
  if (!base.is_absolute()) {
    fs::path const home = variable("HOME");
    if (!home.is_absolute()) return {};
    base = home / ".cache";
  }
  return base / "whosaid";
}

}  // namespace whosaid

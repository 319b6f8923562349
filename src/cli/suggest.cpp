// Passes on to the gazetteer's suggestions.
#include "cli/suggest.hpp"

#include <span>

#include "gazetteer/suggest.hpp"

namespace whosaid {

std::string did_you_mean(std::string_view given, std::vector<std::string> const& known) {
  std::vector<std::string_view> const views(known.begin(), known.end());
  return did_you_mean(given, std::span(views));
}

}  // namespace whosaid

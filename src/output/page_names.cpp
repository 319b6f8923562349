// Turns ids into file names that are safe everywhere.
#include "output/page_names.hpp"

#include <fmt/format.h>

#include "output/ids.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_stem = 120;

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.';
}

}  // namespace

std::string PageNames::name(std::string_view document_id) {
  std::string stem;
  bool same = true;
  for (char const c : document_id.substr(0, longest_stem)) {
    bool const plain = is_plain(c) && !(c == '.' && stem.empty());
    if (!plain && c != '/') same = false;
    stem += plain ? c : c == '/' ? '-' : '_';
  }
  if (!same || stem.size() < document_id.size() || stem.empty())
    stem += fmt::format("-{:08x}", static_cast<std::uint32_t>(stable_hash(document_id)));
  std::uint32_t const times = ++taken_[stable_hash(stem)];
  return times == 1 ? stem + ".html" : fmt::format("{}-{}.html", stem, times);
}

}  // namespace whosaid

// Kinds of messages by their text without numbers and quoted words.
#include "cli/repeats.hpp"

#include <fmt/format.h>

namespace whosaid {
namespace {

constexpr std::uint64_t most_shown = 10;
constexpr std::size_t most_kinds = 1000;

std::string kind_of(std::string_view message) {
  std::string kind;
  bool quoted = false;
  for (char const c : message) {
    bool const digit = c >= '0' && c <= '9';
    if (c == '"') quoted = !quoted;
    if (quoted && c != '"') continue;
    if (!digit)
      kind += c;
    else if (!kind.ends_with('#'))
      kind += '#';
  }
  return kind;
}

}  // namespace

bool Repeats::is_shown(std::string_view message) {
  std::string key = kind_of(message);
  if (kinds_.size() >= most_kinds && !kinds_.contains(key)) key = "other";
  Kind& kind = kinds_[key];
  if (++kind.count <= most_shown) return true;
  kind.example = message;
  return false;
}

std::vector<std::string> Repeats::rest(std::string_view where) const {
  std::vector<std::string> lines;
  for (auto const& [key, kind] : kinds_)
    if (kind.count > most_shown)
      lines.push_back(fmt::format("and {} documents more with such a message{}; the last: {}",
                                  kind.count - most_shown, where, kind.example));
  return lines;
}

}  // namespace whosaid

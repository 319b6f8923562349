// Dates are compared as far as both are given: 2021 and 2021-05-20 do not contradict each other.
#include "exchange/merge_roles.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace whosaid {
namespace {

bool agree(std::string_view a, std::string_view b) {
  std::size_t const common = std::min(a.size(), b.size());
  return a.substr(0, common) == b.substr(0, common);
}

// Whether the first ends before the other begins, or in the same year or month: so may two terms follow.
bool ends_before(std::string_view to, std::string_view from) {
  if (to.empty() || from.empty()) return false;
  constexpr std::size_t month = 7;
  std::size_t const common = std::min({to.size(), from.size(), month});
  return to.substr(0, common) <= from.substr(0, common);
}

}  // namespace

bool is_same_office(Value const& a, Value const& b) {
  return same_name(part(a, "title"), part(b, "title")) && part(a, "of") == part(b, "of");
}

RoleMatch compare_terms(Value const& there, Value const& given) {
  std::string const from_there = part(there, "from"), to_there = part(there, "to");
  std::string const from = part(given, "from"), to = part(given, "to");
  if (from.empty() && to.empty()) return RoleMatch::known;
  bool const same_beginning = from_there.empty() || from.empty() || agree(from_there, from);
  bool const same_end = to_there.empty() || to.empty() || agree(to_there, to);
  if (same_beginning && same_end) {
    // An office held at both ends of an open term: the dates may belong to another term of it.
    if (ends_before(to, from_there) || ends_before(to_there, from)) return RoleMatch::another;
    bool const lacks = (from_there.empty() && !from.empty()) || (to_there.empty() && !to.empty());
    return lacks ? RoleMatch::lacks : RoleMatch::known;
  }
  if (ends_before(to, from_there) || ends_before(to_there, from)) return RoleMatch::another;
  return RoleMatch::contradicts;
}

std::string role_in_words(Value const& role) {
  std::string words = fmt::format("\"{}\"", part(role, "title"));
  for (auto const& [key, word] : {std::pair{"of", "of"}, {"from", "from"}, {"to", "to"}})
    if (std::string const text = part(role, key); !text.empty()) words += fmt::format(" {} {}", word, text);
  return words;
}

}  // namespace whosaid

// Edit distance (optimal string alignment) over short words.
#include "gazetteer/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whosaid {

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  constexpr std::size_t longest = 64;
  std::size_t const difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit || a.size() > longest || b.size() > longest) return a == b ? 0 : limit + 1;
  std::array<std::size_t, longest + 1> before{}, above{}, row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before = above;
    above = row;
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return std::min(row[b.size()], limit + 1);
}

std::string did_you_mean(std::string_view given, std::span<std::string_view const> known) {
  std::size_t best = std::max<std::size_t>(1, std::min<std::size_t>(3, given.size() / 3)) + 1;
  std::string_view nearest;
  for (std::string_view const word : known) {
    std::size_t const distance = edit_distance(given, word, best - 1);
    if (distance < best) {
      best = distance;
      nearest = word;
    }
  }
  return nearest.empty() ? std::string() : fmt::format("; did you mean \"{}\"?", nearest);
}

}  // namespace whosaid

// Picks the mistakes worth showing.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "evaluate/write.hpp"

namespace whosaid {

std::vector<NameMistakeGroup> pick(NameScores const& scores, std::size_t most) {
  std::vector<NameMistakeGroup> groups;
  for (auto const& [key, mistake] : scores.mistakes) {
    if (groups.empty() || groups.back().group != key.first) groups.push_back({key.first, {}});
    groups.back().commonest.emplace_back(key.second, mistake);
  }
  for (NameMistakeGroup& group : groups) {
    std::ranges::stable_sort(group.commonest, std::greater(),
                             [](auto const& entry) { return entry.second.times; });
    if (group.commonest.size() > most) group.commonest.resize(most);
  }
  return groups;
}

std::vector<QuoteMistakeGroup> pick(QuoteScores const& scores, std::size_t most) {
  std::map<std::string_view, std::vector<QuoteMistake const*>> by_group;
  for (QuoteMistake const& mistake : scores.mistakes) by_group[mistake.group].push_back(&mistake);
  std::vector<QuoteMistakeGroup> groups;
  for (auto const& [name, mistakes] : by_group) {
    QuoteMistakeGroup& group = groups.emplace_back(QuoteMistakeGroup{std::string(name), mistakes.size(), {}});
    std::size_t const count = std::min(most, mistakes.size());
    for (std::size_t i = 0; i < count; ++i) group.some.push_back(mistakes[i * mistakes.size() / count]);
  }
  return groups;
}

std::string length_bin_name(std::size_t bin) {
  std::uint32_t const first = bin == 0 ? 1 : length_bounds[bin - 1] + 1;
  return bin < length_bounds.size() ? fmt::format("{}-{}", first, length_bounds[bin])
                                    : fmt::format("{}+", first);
}

}  // namespace whosaid

// A line diff (Myers, greedy) and its hunks. Long texts are cut at lines that each has once, so that what is
// compared stays short.
#include "editing/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_map>
#include <vector>

namespace whosaid {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// A line kept (' '), deleted ('-') or inserted ('+').
struct Step {
  char sign;
  std::string_view line;
};

constexpr std::size_t longest = 1000;  // lines to be compared with one another

using View = std::span<std::string_view const>;

// The shortest way from a to b.
std::vector<Step> shortest_steps(View a, View b) {
  auto const n = static_cast<std::ptrdiff_t>(a.size());
  auto const m = static_cast<std::ptrdiff_t>(b.size());
  std::ptrdiff_t const most = n + m;
  std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * most + 3), 0);
  std::vector<std::vector<std::ptrdiff_t>> history;
  auto at = [&](std::vector<std::ptrdiff_t>& v, std::ptrdiff_t k) -> std::ptrdiff_t& {
    return v[static_cast<std::size_t>(k + most + 1)];
  };
  auto equal = [&](std::ptrdiff_t x, std::ptrdiff_t y) {
    return a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)];
  };
  for (std::ptrdiff_t d = 0; d <= most; ++d) {
    history.push_back(furthest);
    bool done = false;
    for (std::ptrdiff_t k = -d; k <= d && !done; k += 2) {
      bool const down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
      std::ptrdiff_t x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < n && x - k < m && equal(x, x - k)) ++x;
      at(furthest, k) = x;
      done = x >= n && x - k >= m;
    }
    if (done) break;
  }
  std::vector<Step> steps;
  std::ptrdiff_t x = n, y = m;
  for (auto d = static_cast<std::ptrdiff_t>(history.size()) - 1; d >= 0; --d) {
    auto& v = history[static_cast<std::size_t>(d)];
    std::ptrdiff_t const k = x - y;
    bool const down = k == -d || (k != d && at(v, k - 1) < at(v, k + 1));
    std::ptrdiff_t const from_x = d == 0 ? 0 : down ? at(v, k + 1) : at(v, k - 1);
    std::ptrdiff_t const from_y = d == 0 ? 0 : from_x - (down ? k + 1 : k - 1);
    while (x > from_x && y > from_y && equal(x - 1, y - 1)) {
      steps.push_back({' ', a[static_cast<std::size_t>(--x)]});
      --y;
    }
    if (d == 0) break;
    if (down)
      steps.push_back({'+', b[static_cast<std::size_t>(--y)]});
    else
      steps.push_back({'-', a[static_cast<std::size_t>(--x)]});
  }
  std::ranges::reverse(steps);
  return steps;
}

// Lines that stand once in a and once in b, as pairs of places; of those that cross, as many as can be kept.
std::vector<std::pair<std::size_t, std::size_t>> anchors(View a, View b) {
  struct Places {
    std::size_t count_a = 0, count_b = 0, in_a = 0, in_b = 0;
  };
  std::unordered_map<std::string_view, Places> lines;
  for (std::size_t i = 0; i < a.size(); ++i) ++lines[a[i]].count_a, lines[a[i]].in_a = i;
  for (std::size_t i = 0; i < b.size(); ++i) ++lines[b[i]].count_b, lines[b[i]].in_b = i;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (Places const& at = lines[a[i]]; at.count_a == 1 && at.count_b == 1) pairs.emplace_back(i, at.in_b);
  // The longest row that rises in b: `tails` holds for each length the pair that ends one lowest.
  std::vector<std::size_t> tails, before(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    auto const at =
        std::ranges::lower_bound(tails, pairs[i].second, {}, [&](std::size_t k) { return pairs[k].second; });
    before[i] = at == tails.begin() ? pairs.size() : *std::prev(at);
    if (at == tails.end())
      tails.push_back(i);
    else
      *at = i;
  }
  std::vector<std::pair<std::size_t, std::size_t>> kept;
  for (std::size_t i = tails.empty() ? pairs.size() : tails.back(); i < pairs.size(); i = before[i])
    kept.push_back(pairs[i]);
  std::ranges::reverse(kept);
  return kept;
}

void add_steps(View a, View b, std::vector<Step>& steps) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    steps.push_back({' ', a.front()});
    a = a.subspan(1), b = b.subspan(1);
  }
  std::size_t tail = 0;
  while (tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  View const same = a.last(tail);
  a = a.first(a.size() - tail), b = b.first(b.size() - tail);
  if (a.empty() || b.empty() || a.size() + b.size() > longest) {
    for (std::string_view const line : a) steps.push_back({'-', line});
    for (std::string_view const line : b) steps.push_back({'+', line});
  } else {
    std::ranges::move(shortest_steps(a, b), std::back_inserter(steps));
  }
  for (std::string_view const line : same) steps.push_back({' ', line});
}

std::vector<Step> steps_between(View a, View b) {
  std::vector<Step> steps;
  if (a.size() + b.size() <= longest) {
    add_steps(a, b, steps);
    return steps;
  }
  std::size_t from_a = 0, from_b = 0;
  for (auto const& [in_a, in_b] : anchors(a, b)) {
    add_steps(a.subspan(from_a, in_a - from_a), b.subspan(from_b, in_b - from_b), steps);
    steps.push_back({' ', a[in_a]});
    from_a = in_a + 1, from_b = in_b + 1;
  }
  add_steps(a.subspan(from_a), b.subspan(from_b), steps);
  return steps;
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
  if (before == after) return {};
  Lines a = lines_of(before);
  Lines b = lines_of(after);
  // Only what differs is diffed; three lines around it are shown.
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
  std::size_t tail = 0;
  while (tail < a.size() - same && tail < b.size() - same && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
    ++tail;
  constexpr std::size_t context = 3;
  std::size_t const lead = std::min(same, context);
  std::size_t const trail = std::min(tail, context);
  auto const middle = [&](Lines const& all) {
    return Lines(all.begin() + static_cast<std::ptrdiff_t>(same - lead),
                 all.end() - static_cast<std::ptrdiff_t>(tail - trail));
  };
  std::vector<Step> const steps = steps_between(middle(a), middle(b));

  std::string out = fmt::format("--- {}\n+++ {}\n", before.empty() ? "/dev/null" : name, name);
  std::size_t line_a = same - lead + 1;
  std::size_t line_b = line_a;
  for (std::size_t i = 0; i < steps.size();) {
    // A hunk ends where more than twice the context is unchanged.
    std::size_t first = i;
    while (first < steps.size() && steps[first].sign == ' ') ++first;
    if (first == steps.size()) break;
    std::size_t const begin = first - std::min(first - i, context);
    std::size_t end = first, last = first;
    for (; end < steps.size() && end - last <= 2 * context; ++end)
      if (steps[end].sign != ' ') last = end;
    end = std::min(steps.size(), last + 1 + context);
    line_a += begin - i;
    line_b += begin - i;
    std::size_t count_a = 0, count_b = 0;
    std::string body;
    for (std::size_t k = begin; k < end; ++k) {
      count_a += steps[k].sign != '+';
      count_b += steps[k].sign != '-';
      body += steps[k].sign;
      body += steps[k].line;
      if (!steps[k].line.ends_with('\n')) body += "\n\\ No newline at end of file\n";
    }
    out += fmt::format("@@ -{},{} +{},{} @@\n{}", count_a == 0 ? line_a - 1 : line_a, count_a,
                       count_b == 0 ? line_b - 1 : line_b, count_b, body);
    line_a += count_a;
    line_b += count_b;
    i = end;
  }
  return out;
}

}  // namespace whosaid

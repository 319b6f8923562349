// A line diff (Myers, greedy) and its hunks.
#include "editing/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
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

// The shortest way from a to b.
std::vector<Step> steps_between(Lines const& a, Lines const& b) {
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

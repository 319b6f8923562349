// Names and dates are text of the page, so that they stay readable at any width; only the bars are drawn, and
// stretched to what room there is.
#include "output/index_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "output/html.hpp"

namespace whosaid {
namespace {

constexpr std::size_t speakers_in_chart = 10;
constexpr std::size_t most_bars = 40;
constexpr std::size_t few_bars = 3;  // each has its label below it
constexpr std::size_t day = 10;      // bytes of a date
constexpr std::size_t month = 7;
constexpr std::size_t year = 4;

template <class... Args>
void put(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

std::uint64_t dated(ChartRow const& row) {
  std::uint64_t sum = 0;
  for (auto const& [date, count] : *row.by_date)
    if (!date.empty()) sum += count;
  return sum;
}

/// The days, else months, else years of all dates, of which there are not too many; sorted.
std::vector<std::string_view> periods_of(std::vector<ChartRow> const& rows) {
  std::set<std::string_view> periods;
  for (std::size_t const length : {day, month, year}) {
    periods.clear();
    for (ChartRow const& row : rows)
      for (auto const& [date, count] : *row.by_date)
        if (!date.empty()) periods.insert(std::string_view(date).substr(0, length));
    if (periods.size() <= most_bars) break;
  }
  return {periods.begin(), periods.end()};
}

std::vector<std::uint64_t> bars_of(ChartRow const& row, std::vector<std::string_view> const& periods) {
  std::vector<std::uint64_t> bars(periods.size());
  for (auto const& [date, count] : *row.by_date) {
    if (date.empty()) continue;
    std::string_view const period = std::string_view(date).substr(0, periods.front().size());
    bars[static_cast<std::size_t>(std::ranges::lower_bound(periods, period) - periods.begin())] += count;
  }
  return bars;
}

void append_row(std::string& out, ChartRow const& row, std::vector<std::string_view> const& periods,
                std::uint64_t highest) {
  constexpr std::uint64_t height = 100;
  constexpr std::uint64_t room = 10;  // of a bar, in width
  std::uint64_t const width = periods.size() <= few_bars ? 3 : 8;
  out += "<bdi>";
  append_html_line(out, row.name);
  put(out, "</bdi><svg viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"",
      room * periods.size(), height);
  append_html_line(out, row.name);
  put(out, ": {} quotations\">", dated(row));
  std::vector<std::uint64_t> const bars = bars_of(row, periods);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    if (bars[i] == 0) continue;
    std::uint64_t const tall = std::max<std::uint64_t>(6, bars[i] * height / highest);
    put(out, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}: {}</title></rect>",
        room * i + (room - width) / 2, height - tall, width, tall, periods[i], bars[i]);
  }
  out += "</svg>\n";
}

/// Below few bars each has its label; below many there are the first, the last and the one in the middle.
void append_axis(std::string& out, std::vector<std::string_view> const& periods) {
  std::vector<std::string_view> labels = periods;
  bool const few = periods.size() <= few_bars;
  if (!few) labels = {periods.front(), periods.back()};
  if (!few && periods.size() % 2 == 1) labels.insert(labels.begin() + 1, periods[periods.size() / 2]);
  put(out, "<p class=\"axis{}\">", few ? " few" : "");
  for (std::string_view const label : labels) put(out, "<span>{}</span>", label);
  out += "</p>\n";
}

}  // namespace

void append_index_chart(std::string& out, std::vector<ChartRow> rows) {
  std::erase_if(rows, [](ChartRow const& row) { return dated(row) == 0; });
  std::ranges::stable_sort(rows, std::ranges::greater{}, dated);
  if (rows.size() > speakers_in_chart) rows.resize(speakers_in_chart);
  std::vector<std::string_view> const periods = periods_of(rows);
  if (periods.empty()) return;
  std::uint64_t highest = 1;
  for (ChartRow const& row : rows) highest = std::max(highest, std::ranges::max(bars_of(row, periods)));
  std::size_t const length = periods.front().size();
  put(out, "<section class=\"wide\"><h2>How often, over time</h2>\n<p>The {} most quoted, by {}.</p>\n",
      rows.size(),
      length == day     ? "day"
      : length == month ? "month"
                        : "year");
  out += "<div class=\"chart\">\n";
  for (ChartRow const& row : rows) append_row(out, row, periods, highest);
  append_axis(out, periods);
  out += "</div></section>\n";
}

}  // namespace whosaid

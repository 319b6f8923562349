// The chart of the page of all articles: who is quoted how often, over time.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace whosaid {

/// A speaker, with how many quotations there are of each date; the empty one stands for an unknown date.
struct ChartRow {
  std::string name;
  std::map<std::string, std::uint64_t> const* by_date;
};

/// Appends the chart of those who are quoted most on known days, as wide as there is room; nothing if there
/// is none.
void append_index_chart(std::string& out, std::vector<ChartRow> rows);

}  // namespace whosaid

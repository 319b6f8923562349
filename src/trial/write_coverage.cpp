// Writing coverage.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "output/csv.hpp"
#include "trial/coverage.hpp"

namespace whosaid {
namespace {

struct Sort {
  std::string_view name;
  std::string_view heading;
  std::vector<Missing> Coverage::*candidates;
};

constexpr std::array<Sort, 4> sorts{{
    {"name", "names that are in no list", &Coverage::names},
    {"speaker", "speakers that mean nobody known", &Coverage::speakers},
    {"title", "words before people's names that no list knows", &Coverage::titles},
    {"verb", "words beside quotations that are no cues", &Coverage::verbs},
}};

}  // namespace

std::string as_text(Coverage const& coverage, std::size_t most) {
  std::string out = fmt::format("articles {}\n", coverage.articles);
  auto put = [&](auto const& format, auto const&... values) {
    fmt::format_to(std::back_inserter(out), fmt::runtime(format), values...);
  };
  for (Sort const& sort : sorts) {
    auto const& all = coverage.*sort.candidates;
    put("\n{}: {}\n", sort.heading, all.size());
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
      put("{:>7}  {}\n         {}: {}\n", all[i].count, all[i].text, all[i].document, all[i].example);
  }
  put("\nentities never found: {}\n", coverage.unused_entities.size());
  for (std::size_t i = 0; i < std::min(most, coverage.unused_entities.size()); ++i)
    put("  {:<50} {}\n", coverage.unused_entities[i].first, coverage.unused_entities[i].second);
  put("\n{:>9} {:>9} {:>9}  list\n", "entries", "used", "hits");
  for (ListUse const& list : coverage.lists)
    put("{:>9} {:>9} {:>9}  {}\n", list.entries, list.used, list.hits, list.file);
  return out;
}

std::string as_csv(Coverage const& coverage, std::size_t most) {
  std::string out;
  {
    CsvRow row(out, CsvStyle::exact);
    for (char const* name : {"sort", "text", "count", "document", "example"}) row.text(name);
  }
  for (Sort const& sort : sorts) {
    auto const& all = coverage.*sort.candidates;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i) {
      CsvRow row(out, CsvStyle::exact);
      row.text(sort.name).text(all[i].text).number(all[i].count).text(all[i].document).text(all[i].example);
    }
  }
  for (auto const& [id, place] : coverage.unused_entities) {
    CsvRow row(out, CsvStyle::exact);
    row.text("unused_entity").text(id).number(0).text(place).text("");
  }
  for (ListUse const& list : coverage.lists) {
    CsvRow row(out, CsvStyle::exact);
    row.text("list").text(list.file).number(list.used).text("").text(fmt::format("{} entries", list.entries));
  }
  return out;
}

}  // namespace whosaid

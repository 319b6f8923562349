// Writes Markdown from the columns' descriptions.
#include "output/column_page.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "output/tables.hpp"

namespace whosaid {
namespace {

/// A cell of a Markdown table.
std::string cell(std::string_view text) {
  std::string escaped;
  for (char const c : text) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace

std::string column_page() {
  std::string page =
      "# The tables that whosaid writes\n"
      "\n"
      "This page is made by `whosaid extract --columns`. Columns keep their order; new ones come at the "
      "end.\n"
      "\n"
      "CSV is that of RFC 4180: UTF-8, commas, lines that end in CRLF, a first line of names. An offset "
      "counts Unicode\n"
      "code points of the document's text from 0 (`--offsets` names another unit); an end is the offset "
      "after the last\n"
      "character. A text file is taken as it is: a byte-order mark in it counts as a character.\n";
  auto const out = std::back_inserter(page);
  for (Table const table : all_tables) {
    fmt::format_to(
        out, "\n## {}.csv\n\n{}\n\n| Column | Meaning | Unit or values | Example |\n|---|---|---|---|\n",
        table_name(table), table_meaning(table));
    for (Column const& column : columns_of(table))
      fmt::format_to(out, "| `{}` | {} | {} | {} |\n", column.name, cell(column.meaning), cell(column.unit),
                     cell(column.example));
  }
  return page;
}

}  // namespace whosaid

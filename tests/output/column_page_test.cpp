// OUTPUT.md says what the code writes.
#include "output/column_page.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "output/tables.hpp"

namespace whosaid {
namespace {

TEST(ColumnPage, IsCurrent) {
  std::ifstream file(WHOSAID_SOURCE_DIR "/OUTPUT.md", std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), column_page())
      << "run: whosaid extract --columns > OUTPUT.md";
}

TEST(Columns, AreAllDescribed) {
  for (Table const table : all_tables) {
    EXPECT_FALSE(table_meaning(table).empty());
    for (Column const& column : columns_of(table)) {
      EXPECT_FALSE(column.meaning.empty()) << column.name;
      EXPECT_FALSE(column.example.empty()) << column.name;
    }
  }
}

}  // namespace
}  // namespace whosaid

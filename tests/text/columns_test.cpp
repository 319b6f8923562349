// Widths on a terminal.
#include "text/columns.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string_view text;
  std::size_t columns;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Columns : public testing::TestWithParam<Case> {};

TEST_P(Columns, AreThoseOfATerminal) { EXPECT_EQ(columns_of(GetParam().text), GetParam().columns); }

INSTANTIATE_TEST_SUITE_P(Table, Columns,
                         testing::Values(Case{"empty", "", 0}, Case{"letters", "Ruiz", 4},
                                         Case{"quotes", "“a”", 3}, Case{"chinese", "毛澤東", 6},
                                         Case{"emoji", "😀", 2}, Case{"full_width", "Ａ", 2},
                                         Case{"composed", "é", 1}, Case{"decomposed", "e\u0301", 1},
                                         Case{"zero_width", "a\u200Bb", 2},
                                         Case{"no_break_space", "a\u00A0b", 3}, Case{"broken", "a\xFFz", 3}),
                         test::case_name);

}  // namespace
}  // namespace whosaid

// Trimming and sets of characters.
#include "evaluate/character_set.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

struct TrimCase {
  char const* name;
  std::u32string text;
  Range expected;
};

void PrintTo(TrimCase const& c, std::ostream* out) { *out << c.name; }

class Trim : public testing::TestWithParam<TrimCase> {};

TEST_P(Trim, TakesMarksAndSpaceOffTheEdges) {
  std::u32string const& text = GetParam().text;
  EXPECT_EQ(trimmed(text, {0, static_cast<std::uint32_t>(text.size())}), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, Trim,
                         testing::Values(TrimCase{"marks_and_comma", U"“Enough,”", {1, 7}},
                                         TrimCase{"spaces", U" \u00a0so it is\n", {2, 10}},
                                         TrimCase{"inner_marks_stay", U"a “b” c", {0, 7}},
                                         TrimCase{"brackets_and_dots", U"[…] yes …", {4, 7}},
                                         TrimCase{"nothing_left", U"“…”", {3, 3}},
                                         TrimCase{"empty", U"", {0, 0}}),
                         test::case_name);

TEST(CharacterSet, IsTheSameHoweverItIsCut) {
  EXPECT_EQ(CharacterSet({{0, 4}, {4, 9}}), CharacterSet({{2, 9}, {0, 3}}));
  EXPECT_EQ(CharacterSet({{5, 5}}), CharacterSet());
  EXPECT_NE(CharacterSet({{0, 4}, {5, 9}}), CharacterSet({{0, 9}}));
}

TEST(CharacterSet, CountsEachCharacterOnce) {
  EXPECT_EQ(CharacterSet({{0, 4}, {2, 6}, {8, 9}}).size(), 7u);
  EXPECT_EQ(CharacterSet({{0, 4}, {6, 10}}).shared_with(CharacterSet({{2, 7}, {9, 20}})), 4u);
  EXPECT_EQ(CharacterSet({{0, 4}}).shared_with(CharacterSet({{4, 8}})), 0u);
}

}  // namespace
}  // namespace whosaid

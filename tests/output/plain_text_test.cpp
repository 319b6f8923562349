// Mending of bytes and collapsing of white space.
#include "output/plain_text.hpp"

#include <fmt/printf.h>
#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  char const* name;
  std::string text;
  std::string valid;
  std::string line;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class PlainText : public testing::TestWithParam<Case> {};

TEST_P(PlainText, IsValid) {
  std::string out = "> ";
  append_valid_utf8(out, GetParam().text);
  EXPECT_EQ(out, "> " + GetParam().valid);
}

TEST_P(PlainText, IsOneLine) { EXPECT_EQ(one_line(GetParam().text), GetParam().line); }

INSTANTIATE_TEST_SUITE_P(
    Cases, PlainText,
    testing::Values(Case{"empty", "", "", ""},  //
                    Case{"white_space", " a\r\n\t b  ", " a\r\n\t b  ", "a b"},
                    Case{"blanks_far_in", "Ruiz asked the whole  town to wait. ",
                         "Ruiz asked the whole  town to wait. ", "Ruiz asked the whole town to wait."},
                    Case{"blanks_at_marks", "“ Ruiz é  é ” \n x", "“ Ruiz é  é ” \n x", "“ Ruiz é é ” x"},
                    Case{"only_white_space", " \n", " \n", ""}, Case{"four_bytes", "😀", "😀", "😀"},
                    Case{"stray_tail", "a\x80z", "a\uFFFDz", "a\uFFFDz"},
                    Case{"cut_off", "a\xf0\x9f\x98", "a\uFFFD\uFFFD\uFFFD", "a\uFFFD\uFFFD\uFFFD"},
                    Case{"surrogate", "\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD"},
                    Case{"written_replacement", "\uFFFD", "\uFFFD", "\uFFFD"}),
    test::case_name);

TEST(Hundredths, AreRoundedAsPrintfDoes) {
  for (double const number : {0.0, 0.004, 0.005, 0.285, 0.995, 0.9951, 1.0, 12.345, -0.5}) {
    std::string out;
    append_hundredths(out, number);
    EXPECT_EQ(out, fmt::sprintf("%.2f", number));
  }
}

}  // namespace
}  // namespace whosaid

// Runs found sixteen bytes at a time against looking at one byte after another.
#include "text/plain_run.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "support/texts.hpp"

namespace whosaid {
namespace {

bool is_printable(char c) { return c >= ' ' && c <= '~'; }

std::size_t plain_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_printable(text[at]) && text[at] != '&') ++at;
  return at;
}

std::size_t words_end(std::string_view text, std::size_t at) {
  auto const is_letter = [&](std::size_t i) {
    return i < text.size() && is_printable(text[i]) && text[i] != ' ';
  };
  while (at < text.size() && text[at] != '&' && (is_letter(at) || (text[at] == ' ' && is_letter(at + 1))))
    ++at;
  return at;
}

TEST(PlainRun, EndsWhereOneByteAfterAnotherDoes) {
  std::mt19937 dice(3);
  std::string_view const few = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab ~! &\"\n\x7f\x80\xff\x1f";
  for (int round = 0; round < 4000; ++round) {
    std::string text(dice() % 80, ' ');
    std::size_t const kinds = round % 2 == 0 ? few.size() : 34;  // half of them nearly all plain
    for (char& c : text) c = few[dice() % kinds];
    for (std::size_t at = 0; at <= text.size(); ++at) {
      ASSERT_EQ(plain_run_end<'&'>(text, at), plain_end(text, at)) << test::escaped(text) << " from " << at;
      ASSERT_EQ(word_run_end<'&'>(text, at), words_end(text, at)) << test::escaped(text) << " from " << at;
    }
  }
}

TEST(PlainRun, LooksAtNothingBeyondTheEnd) {
  std::string const bytes = std::string(40, 'a') + "\n";
  std::string_view const text = std::string_view(bytes).substr(0, 40);
  EXPECT_EQ(plain_run_end(text, 0), 40U);
  EXPECT_EQ(word_run_end(text, 8), 40U);
  EXPECT_EQ(word_run_end(std::string_view("ab c").substr(0, 3), 0), 2U);
}

}  // namespace
}  // namespace whosaid

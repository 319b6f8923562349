// The scanner and ICU find the same word boundaries: on chosen texts, on every character, at random, and on
// articles.
#include <gtest/gtest.h>

#include <thread>

#include "support/cases.hpp"
#include "support/texts.hpp"
#include "text/tokeniser.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

std::vector<Offset> scanned(std::string_view text) {
  std::vector<Offset> boundaries;
  word_boundaries(text, boundaries);
  return boundaries;
}

std::vector<Offset> by_icu(std::string_view text) {
  std::vector<Offset> boundaries;
  word_boundaries_icu(text, boundaries);
  return boundaries;
}

std::string divided(std::string_view text, std::vector<Offset> const& boundaries) {
  std::string result;
  for (std::size_t i = 1; i < boundaries.size(); ++i) {
    if (i > 1) result += '|';
    result += text.substr(boundaries[i - 1], boundaries[i] - boundaries[i - 1]);
  }
  return result;
}

void expect_same(std::string_view text, std::string_view name) {
  auto const ours = scanned(text);
  auto const theirs = by_icu(text);
  if (ours == theirs) return;
  auto const difference = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
  Offset const at = difference.first != ours.end() ? *difference.first : *difference.second;
  Offset const from = at < 40 ? 0 : at - 40;
  ADD_FAILURE() << name << ": the scanner differs from ICU near byte " << at << " in \""
                << test::escaped(text.substr(from, 80)) << '"';
}

struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view words;  // with | between them
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Boundaries : public testing::TestWithParam<Case> {};

TEST_P(Boundaries, AreIcus) {
  auto const& [name, text, words] = GetParam();
  EXPECT_EQ(divided(text, scanned(text)), words);
  EXPECT_EQ(divided(text, by_icu(text)), words);
}

constexpr Case cases[] = {
    {"empty", "", ""},
    {"possessive", "Kim’s plan", "Kim’s| |plan"},
    {"plural_possessive", "Workers’ Party", "Workers|’| |Party"},
    {"hyphen", "Jong-un’s", "Jong|-|un’s"},
    {"initials", "U.S. J.K. p.m.", "U.S|.| |J.K|.| |p.m|."},
    {"numbers", "10,000 8.5 3:30 4%", "10,000| |8.5| |3|:|30| |4|%"},
    {"mail", "a@b.com", "a@b.com"},
    {"ampersand", "AT&T COVID-19", "AT|&|T| |COVID|-|19"},
    {"colon", "a:b", "a|:|b"},
    {"spaces", "a  b", "a|  |b"},
    {"crlf", "a\r\n\r\nb", "a|\r\n|\r\n|b"},
    {"carriage_returns", "a\r\rb", "a|\r|\r|b"},
    {"accent_after_space", "a \u0301 b", "a| \u0301| |b"},
    {"decomposed", "Dube\u0301’s x", "Dube\u0301’s| |x"},
    {"soft_hyphen", "co\u00ADop", "co\u00ADop"},
    {"han", "Mao (毛澤東) led", "Mao| |(|毛澤東|)| |led"},
    {"flags", "🇰🇵🇺🇸 x", "🇰🇵|🇺🇸| |x"},
    {"family", "👨‍👩‍👧!", "👨‍👩‍👧|!"},
    {"hebrew_marks", "א\"א ב'", "א\"א| |ב'"},
};
INSTANTIATE_TEST_SUITE_P(Table, Boundaries, testing::ValuesIn(cases), test::case_name);

TEST(BoundariesOfBrokenText, CountEachOffendingByteAlone) {
  std::string_view const text =
      "a\xE2\x80"
      "b \xED\xA0\x80 \xC0\xAF";
  std::vector<Offset> const expected = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  EXPECT_EQ(scanned(text), expected);
  EXPECT_EQ(by_icu(text), expected);
}

TEST(BoundariesOfBrokenText, TakeAnAccentAfterAnOffendingByte) {
  EXPECT_EQ(scanned("x\xFF\u0301y"), (std::vector<Offset>{0, 1, 4, 5}));
}

TEST(BoundariesAgree, ForEveryCharacterInContext) {
  constexpr std::string_view contexts[] = {"a?a 1?1",   "?? . ?a?",    "a.? 1.? 1,?",
                                           " ? \u0301", "?’a ?’1 a’?", "_?_ ?_1"};
  std::string text;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    if (c >= 0x3400 && c % 61 != 0) continue;
    for (std::string_view const context : contexts) {
      text.clear();
      for (char const letter : context) letter == '?' ? append_utf8(c, text) : text.push_back(letter);
      if (scanned(text) != by_icu(text))
        ADD_FAILURE() << std::hex << "U+" << static_cast<unsigned>(c) << ' ' << context;
    }
  }
}

TEST(BoundariesAgree, OnRandomTexts) {
  test::RandomTexts random(20210407);
  for (int i = 0; i < 300'000 && !HasFailure(); ++i) expect_same(random.next(), "random");
  for (int i = 0; i < 300 && !HasFailure(); ++i) expect_same(random.next(4000), "long random");
}

TEST(BoundariesAgree, OnRandomBytes) {
  test::RandomTexts random(7);
  for (int i = 0; i < 20'000 && !HasFailure(); ++i) {
    std::string bytes(random.below(24), '\0');
    for (char& byte : bytes) byte = static_cast<char>(random.below(256));
    expect_same(bytes, "random bytes");
  }
}

TEST(BoundariesAgree, OnProjectArticles) {
  auto const samples = test::project_articles();
  if (samples.empty()) GTEST_SKIP() << "there are no articles in tests/articles";
  for (auto const& sample : samples) expect_same(sample.text, sample.name);
}

TEST(BoundariesAgree, OnSharedTexts) {
  auto const samples = test::shared_texts();
  if (samples.empty())
    GTEST_SKIP() << "there is no folder ../shared with articles and corpora beside the checkout";
  for (auto const& sample : samples) expect_same(sample.text, sample.name);
}

TEST(BoundariesAgree, OnSeveralThreads) {
  std::vector<std::thread> threads;
  std::vector<std::vector<Offset>> results(4);
  for (auto& result : results)
    threads.emplace_back([&result] { word_boundaries("Mao (毛澤東) led", result); });
  for (auto& thread : threads) thread.join();
  for (auto const& result : results) EXPECT_EQ(result, by_icu("Mao (毛澤東) led"));
}

TEST(BoundariesAgree, OnLongStretchesWithoutSpace) {
  std::string text(200'000, 'a');
  text += "\u0301";
  text += std::string(200'000, '.');
  expect_same(text, "a long word");
}

}  // namespace
}  // namespace whosaid

// What is explained, case by case: chains, parts, runners-up, losing readings, and reasons why nothing was
// found.
#include <gtest/gtest.h>

#include "explain/told.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view at;  ///< explain only what covers these words; all if empty
  std::string_view told;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Explained : public testing::TestWithParam<Case> {};

TEST_P(Explained, Reads) {
  Case const& c = GetParam();
  EXPECT_EQ("\n" + test::told(c.text, test::explained(c.text, c.at)), c.told);
}

TEST(ExplainedTerms, AreQuotationsWithoutSpeakerIfAskedFor) {
  std::string_view const text = "The so-called “peace train” left.";
  EXPECT_EQ(test::told(text, test::explained(text, "peace", true)),
            "quotation ““peace train””: term.cue\n"
            "  no speaker: term_cue\n"
            "  cue “called” [words/term-cues.yaml]\n");
}

TEST(ExplainedPlaces, AreAnsweredOnceEach) {
  std::string_view const text = "Dana Ruiz left. Dana Ruiz came.";
  Document const document{.id = "a", .path = {}, .text = std::string(text), .date = {}};
  Extractor const& extractor = test::extractor();
  auto const items = [&](std::vector<Span> const& places) {
    Explanation const why = explain(extractor, document, places);
    return std::pair(why.names.size(), why.gaps.size());
  };
  using Counts = std::pair<std::size_t, std::size_t>;
  EXPECT_EQ(items({}), Counts(0, 0));
  EXPECT_EQ(items({{0, 0}, {5, 5}}), Counts(1, 0));
  EXPECT_EQ(items({{0, 31}}), Counts(2, 0));
  EXPECT_EQ(items({{26, 26}, {10, 14}}), Counts(0, 2));  // “came”, “left”
  EXPECT_EQ(items({{31, 31}}), Counts(0, 1));            // the end
}

constexpr Case cases[] = {
#include "explain/cases.inc"
};

INSTANTIATE_TEST_SUITE_P(Table, Explained, testing::ValuesIn(cases), test::case_name);

}  // namespace
}  // namespace whosaid

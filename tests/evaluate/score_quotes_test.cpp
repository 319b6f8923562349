// Figures of quotations, from answers written by hand.
#include <gtest/gtest.h>

#include "evaluate/context.hpp"
#include "evaluate/score.hpp"
#include "evaluate/write.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

//                              0         1         2         3         4         5
//                              012345678901234567890123456789012345678901234567890123456
constexpr char32_t text[] = U"“The pier,” Élodie Ruiz said, “is not safe.” Rui agreed.  ";

QuoteScores scores_of(std::vector<ReferenceQuote> expected, std::vector<FoundQuote> found) {
  ReferenceDocument reference;
  reference.text = text;
  reference.quotes = std::move(expected);
  Answer answer;
  answer.quotes = std::move(found);
  QuoteScores scores;
  score_quotes(reference, answer, scores);
  return scores;
}

ReferenceQuote expected_quote() { return {"direct", {{0, 11}, {30, 44}}, {{12, 23}}}; }

FoundQuote found_quote(std::vector<Range> spans, std::optional<FoundSpeaker> speaker = std::nullopt,
                       QuoteKind kind = QuoteKind::direct) {
  return {kind, std::move(spans), std::move(speaker), "rule"};
}

struct ContentCase {
  char const* name;
  std::vector<Range> spans;
  bool content;
  bool exact;
};

void PrintTo(ContentCase const& c, std::ostream* out) { *out << c.name; }

class Content : public testing::TestWithParam<ContentCase> {};

TEST_P(Content, IsCompared) {
  auto const scores = scores_of({expected_quote()}, {found_quote(GetParam().spans)});
  EXPECT_EQ(scores.kinds.at("direct").content.right_found, GetParam().content ? 1u : 0u);
  EXPECT_EQ(scores.kinds.at("all").content.right_reference, GetParam().content ? 1u : 0u);
  EXPECT_EQ(scores.kinds.at("direct").exact.right_reference, GetParam().exact ? 1u : 0u);
}

// The reference's content without its edges: 8 + 11 characters.
INSTANTIATE_TEST_SUITE_P(Table, Content,
                         testing::Values(ContentCase{"same", {{0, 11}, {30, 44}}, true, true},
                                         ContentCase{"without_edges", {{1, 9}, {31, 42}}, true, true},
                                         ContentCase{"one_span_of_two", {{30, 44}}, true, false},
                                         ContentCase{"the_shorter_span", {{0, 11}}, false, false},
                                         ContentCase{"the_whole_sentence", {{0, 44}}, false, false},
                                         ContentCase{"elsewhere", {{45, 55}}, false, false}),
                         test::case_name);

struct SpeakerCase {
  char const* name;
  std::optional<FoundSpeaker> found;
  std::vector<Range> expected;
  bool right;
};

void PrintTo(SpeakerCase const& c, std::ostream* out) { *out << c.name; }

class Speaker : public testing::TestWithParam<SpeakerCase> {};

TEST_P(Speaker, IsCompared) {
  ReferenceQuote expected = expected_quote();
  expected.speaker = GetParam().expected;
  auto const scores = scores_of({expected}, {found_quote(expected.spans, GetParam().found)});
  QuoteCounts const& counts = scores.kinds.at("direct");
  EXPECT_EQ(counts.speaker.right_reference, GetParam().right ? 1u : 0u);
  EXPECT_EQ(counts.speakers, GetParam().expected.empty() ? 0u : 1u);
  EXPECT_EQ(scores.rules.at("rule").speaker, GetParam().right ? 1u : 0u);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Speaker,
    testing::Values(SpeakerCase{"overlaps", FoundSpeaker{"somebody", {19, 23}}, {{12, 23}}, true},
                    SpeakerCase{"elsewhere_same_name", FoundSpeaker{"Ada RUIZ", {}}, {{12, 23}}, true},
                    SpeakerCase{"capital_with_accent", FoundSpeaker{"Ada éLODIE", {}}, {{12, 23}}, true},
                    SpeakerCase{"too_short_a_name", FoundSpeaker{"Ada Ru", {}}, {{12, 23}}, false},
                    SpeakerCase{"another", FoundSpeaker{"Ada Teal", {50, 54}}, {{12, 23}}, false},
                    SpeakerCase{"none", std::nullopt, {{12, 23}}, false},
                    SpeakerCase{"none_where_none_is", std::nullopt, {}, true},
                    SpeakerCase{"one_where_none_is", FoundSpeaker{"Ruiz", {}}, {}, false}),
    test::case_name);

TEST(ScoreQuotes, BestPairFirstAndEachOnce) {
  auto const scores = scores_of({expected_quote(), {"mixed", {{30, 44}}, {}}},
                                {found_quote({{30, 44}}), found_quote({{30, 40}})});
  EXPECT_EQ(scores.kinds.at("mixed").exact.right_reference, 1u);
  EXPECT_EQ(scores.kinds.at("direct").content.right_reference, 0u);
  EXPECT_EQ(scores.kinds.at("direct").content.right_found, 1u);
  EXPECT_EQ(scores.kinds.at("all").content.found, 2u);
}

TEST(ScoreQuotes, PrecisionByKindFoundRecallByKindOfTheReference) {
  auto const scores =
      scores_of({expected_quote()}, {found_quote(expected_quote().spans, std::nullopt, QuoteKind::mixed)});
  EXPECT_DOUBLE_EQ(scores.kinds.at("mixed").content.precision(), 100);
  EXPECT_EQ(scores.kinds.at("mixed").content.reference, 0u);
  EXPECT_DOUBLE_EQ(scores.kinds.at("direct").content.recall(), 100);
  EXPECT_EQ(scores.kinds.at("direct").content.found, 0u);
}

TEST(ScoreQuotes, Lengths) {
  auto const scores = scores_of({expected_quote()}, {found_quote({{0, 55}})});
  EXPECT_EQ(scores.lengths[0].reference, 1u);  // The pier is not safe
  EXPECT_EQ(scores.lengths[1].found, 1u);
  EXPECT_EQ(length_bin_name(0), "1-5");
  EXPECT_EQ(length_bin_name(length_bounds.size()), "41+");
}

TEST(ScoreQuotes, MistakesAreTakenFromTheWholeFile) {
  QuoteScores scores;
  for (int i = 0; i < 9; ++i) scores.mistakes.push_back({"missed direct", std::to_string(i), "", "", "", ""});
  auto const groups = pick(scores, 3);
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].all, 9u);
  ASSERT_EQ(groups[0].some.size(), 3u);
  EXPECT_EQ(groups[0].some[1]->document, "3");
  EXPECT_EQ(groups[0].some[2]->document, "6");
}

}  // namespace
}  // namespace whosaid

// Skeletons: the reporter's own sentences with what stands in marks folded into one token.
#include "quotes/skeleton.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// Sentences are parted by |, folded stretches are written Q.
struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view skeletons;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string skeletons_of(std::string_view text) {
  Stages const read(text);
  std::string line;
  for (Skeleton const& skeleton : read.skeletons) {
    if (!line.empty()) line += " | ";
    for (std::uint32_t i = 0; i < skeleton.size(); ++i) {
      if (i > 0 && skeleton.tokens[i].space_before) line += ' ';
      line += skeleton.quoted[i] >= 0 ? "Q" : std::string(skeleton.tokens[i].span().of(read.text));
    }
  }
  return line;
}

std::vector<Case> const cases = {
    {"empty", "", ""},
    {"none", "Ruiz left. Teal stayed.", "Ruiz left. | Teal stayed."},
    {"before", "“We will appeal,” Ruiz said.", "Q Ruiz said."},
    {"after", "Ruiz said: “We will appeal.”", "Ruiz said: Q"},
    {"interrupted", "“The plan,” Ruiz said, “was dead.”", "Q Ruiz said, Q"},
    {"question", "“Will we appeal?” Ruiz asked.", "Q Ruiz asked."},
    {"exclamation_and_name", "“Go!” Ruiz said. Teal left.", "Q Ruiz said. | Teal left."},
    {"stop_inside_ends", "“We will appeal.” Ruiz left.", "Q | Ruiz left."},
    {"alone_after", "“It failed,” Ruiz said. “We knew.”", "Q Ruiz said. | Q"},
    {"two_alone", "“It failed.” “We knew.”", "Q | Q"},
    {"sentences_inside", "“It failed. We knew it would,” Ruiz said.", "Q Ruiz said."},
    {"fragment", "Ruiz called it “reckless” and left.", "Ruiz called it Q and left."},
    {"nested", "“He told me, ‘Go,’” Ruiz said.", "Q Ruiz said."},
    {"nickname", "Anna “Ace” Novak left.", "Anna “Ace” Novak left."},
    {"paragraphs", "“It failed.\n\n“We knew it would,” Ruiz said.", "Q | Q Ruiz said."},
    {"abbreviation", "Gen. Park said “no” on Friday.", "Gen. Park said Q on Friday."},
};

class Skeletons : public testing::TestWithParam<Case> {};
TEST_P(Skeletons, AreMade) { EXPECT_EQ(skeletons_of(GetParam().text), GetParam().skeletons); }
INSTANTIATE_TEST_SUITE_P(Table, Skeletons, testing::ValuesIn(cases), case_name);

TEST(MakeSkeletons, OriginLeadsBackToTheText) {
  Stages const read("Teal left. “We will appeal,” Dana Ruiz said.");
  ASSERT_EQ(read.skeletons.size(), 2u);
  Skeleton const& skeleton = read.skeletons[1];
  EXPECT_EQ(span_of(read.tokens, skeleton.original(0, 1)).of(read.text), "“We will appeal,”");
  EXPECT_EQ(span_of(read.tokens, skeleton.original(0, skeleton.size())).of(read.text),
            "“We will appeal,” Dana Ruiz said.");
}

TEST(MakeSkeletons, TheBodyComesAfterTheDateline) {
  Stages const read("NAIROBI — Dana Ruiz left.");
  ASSERT_EQ(read.skeletons.size(), 1u);
  Skeleton const& skeleton = read.skeletons[0];
  EXPECT_EQ(skeleton.tokens[skeleton.body].span().of(read.text), "Dana");
}

struct EndCase {
  std::string_view name;
  std::string_view text;
  bool like_utterance;
  bool sentence;
};

void PrintTo(EndCase const& c, std::ostream* out) { *out << c.name; }

class End : public testing::TestWithParam<EndCase> {};
TEST_P(End, OfAStretch) {
  Stages const read(GetParam().text);
  ASSERT_FALSE(read.quoted.empty());
  EXPECT_EQ(ends_like_utterance(read.quoted[0], read.tokens), GetParam().like_utterance);
  EXPECT_EQ(ends_sentence(read.quoted[0], read.tokens), GetParam().sentence);
}

constexpr EndCase end_cases[] = {
    {"comma", "“We will,” Ruiz said.", true, false},
    {"stop", "“We will.” Ruiz left.", true, true},
    {"question", "“Will we?” Ruiz asked.", true, true},
    {"dash", "“We will–” Ruiz said.", true, false},
    {"comma_outside", "“We will”, Ruiz said.", true, false},
    {"stop_outside", "Ruiz said “we will”.", true, false},
    {"word", "The “plan” died.", false, false},
};
INSTANTIATE_TEST_SUITE_P(Table, End, testing::ValuesIn(end_cases), case_name);

}  // namespace
}  // namespace whosaid::test

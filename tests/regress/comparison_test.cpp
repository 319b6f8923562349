// What is newly right, newly wrong and changed, and what accepting does to the file.
#include "regress/comparison.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

std::string_view outcome_word(Outcome outcome) {
  constexpr std::string_view words[] = {"right", "wrong", "changed"};
  return words[static_cast<std::size_t>(outcome)];
}

/// Findings as "section line" of an expected file without marks.
ArticleLines found(std::vector<std::string> names, std::vector<std::string> quotes) {
  ArticleLines made;
  for (std::string const& line : names) made.names.push_back({line, "", "In " + line});
  for (std::string const& line : quotes) made.quotes.push_back({line, "new.rule", "In " + line});
  return made;
}

std::string told(Comparison const& comparison) {
  std::string lines;
  for (Difference const& each : comparison.differences)
    lines += std::string(outcome_word(each.outcome)) + ": " + each.before + " → " + each.after + "\n";
  return lines;
}

std::string accepted(Comparison const& comparison) {
  return write_expectation(comparison.accepted([](std::size_t) { return true; }));
}

Expectation quotes(std::string const& lines) { return parse_expectation("# names\n# quotes\n" + lines, "f"); }

constexpr char right[] = "direct | Dana Ruiz | named | said | “Go,”";
constexpr char other[] = "direct | Omar Teal | named | said | “Go,”";
constexpr char shorter[] = "direct | Dana Ruiz | named | said | “Go";

TEST(Compare, NothingNew) {
  Comparison const made = compare(quotes(std::string(right) + "  [old.rule]\n"), found({}, {right}));
  EXPECT_EQ(told(made), "");
  EXPECT_EQ(made.quotes.right, 1u);
  EXPECT_EQ(accepted(made), std::string("# names\n# quotes\n") + right + "  [new.rule]\n");
}

TEST(Compare, LostAndFound) {
  EXPECT_EQ(told(compare(quotes(right), found({}, {}))), std::string("wrong: ") + right + " → \n");
  EXPECT_EQ(told(compare(quotes(std::string("? ") + right), found({}, {right}))),
            std::string("right:  → ") + right + "\n");
  EXPECT_EQ(told(compare(quotes(std::string("! ") + right), found({}, {}))),
            std::string("right: ") + right + " → \n");
  EXPECT_EQ(told(compare(quotes(""), found({}, {right}))), std::string("wrong:  → ") + right + "\n");
}

TEST(Compare, AnotherSpeakerIsOneDifference) {
  Comparison const made = compare(quotes(std::string(right) + "  [old.rule]  #short\n"), found({}, {other}));
  EXPECT_EQ(told(made), std::string("wrong: ") + right + " → " + other + "\n");
  EXPECT_EQ(made.differences[0].rule_before, "old.rule");
  EXPECT_EQ(made.differences[0].rule_after, "new.rule");
  EXPECT_EQ(made.differences[0].sentence, std::string("In ") + other);
  EXPECT_EQ(made.differences[0].tags, std::vector<std::string>{"short"});
  EXPECT_EQ(accepted(made), std::string("# names\n# quotes\n! ") + other + "  [new.rule]\n? " + right +
                                "  [old.rule]  #short\n");
}

TEST(Compare, WrongInAnotherWay) {
  std::string const expected = std::string("? ") + right + "\n! " + shorter + "\n";
  EXPECT_EQ(told(compare(quotes(expected), found({}, {other}))),
            std::string("changed: ") + shorter + " → " + other + "\n");
  EXPECT_EQ(told(compare(quotes(expected), found({}, {right}))),
            std::string("right: ") + shorter + " → " + right + "\n");
}

TEST(Compare, FreeFields) {
  EXPECT_EQ(told(compare(quotes("direct | Dana Ruiz | * | said"), found({}, {right}))), "");
  EXPECT_EQ(told(compare(quotes("direct | Dana Ruiz | *"), found({}, {other}))),
            std::string("wrong: direct | Dana Ruiz | * → \nwrong:  → ") + other + "\n");
}

TEST(Compare, NeverAndPartly) {
  Expectation const partly = parse_expectation("# partly\n# names\nnot person | Rose\n# quotes\n", "f");
  EXPECT_EQ(told(compare(partly, found({"person | Ann | person/ann | Ann ×1"}, {right}))), "");
  Comparison const violated = compare(partly, found({"person | Rose | person/rose | Rose ×1"}, {}));
  EXPECT_EQ(told(violated), "wrong: not person | Rose → person | Rose | person/rose | Rose ×1\n");
  EXPECT_EQ(violated.names.wrong, 1u);
  EXPECT_EQ(violated.names.missing, 0u);
  EXPECT_EQ(accepted(violated), "# partly\n# names\n? not person | Rose\n# quotes\n");
}

TEST(Compare, MatterOfTaste) {
  EXPECT_EQ(told(compare(quotes(std::string("~ ") + right), found({}, {right}))), "");
  EXPECT_EQ(told(compare(quotes(std::string("~ ") + right), found({}, {}))), "");
}

TEST(Compare, NewNamesStandInTheAlphabet) {
  Expectation const expected =
      parse_expectation("# names\n# by hand\nperson | B\nperson | D\n\n# quotes\n", "f");
  Comparison const made = compare(expected, found({"person | B", "person | C", "person | D"}, {}));
  EXPECT_EQ(accepted(made), "# names\n# by hand\nperson | B\n! person | C\nperson | D\n\n# quotes\n");
}

TEST(Compare, OneDifferenceIsAccepted) {
  Comparison const made =
      compare(quotes(std::string(right) + "\nmixed | A | named | called | b\n"), found({}, {}));
  ASSERT_EQ(made.differences.size(), 2u);
  EXPECT_EQ(write_expectation(made.accepted([](std::size_t i) { return i == 1; })),
            std::string("# names\n# quotes\n") + right + "\n? mixed | A | named | called | b\n");
}

TEST(Compare, TagsAreCounted) {
  Comparison const made =
      compare(quotes(std::string(right) + "  #short\n? " + other + "  #short\n"), found({}, {right}));
  ASSERT_EQ(made.tags.size(), 1u);
  EXPECT_EQ(made.tags[0].first, "short");
  EXPECT_EQ(made.tags[0].second.right, 1u);
  EXPECT_EQ(made.tags[0].second.missing, 1u);
}

}  // namespace
}  // namespace whosaid

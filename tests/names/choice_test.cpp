// The choice among readings that exclude each other: best sum, no overlap, ties.
#include "names/choice.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid::test {
namespace {

struct Reading {
  std::uint32_t first;
  std::uint32_t last;
  float score;
};

/// Chosen readings are given as "first-last", in order.
struct Case {
  std::string_view name;
  std::vector<Reading> readings;
  float threshold;
  std::string_view chosen;
  grammar::NameKind kind = grammar::NameKind::organisation;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string chosen_of(Case const& c) {
  std::vector<Candidate> candidates;
  for (Reading const& reading : c.readings) {
    Candidate candidate;
    candidate.tokens = {reading.first, reading.last};
    candidate.score = reading.score;
    candidate.kind = c.kind;
    candidates.push_back(candidate);
  }
  std::vector<Candidate> kept;
  std::vector<Token> const tokens(64);  // no marks between them
  choose(candidates, tokens, {c.threshold, c.threshold}, kept);
  std::string chosen;
  for (Candidate const& candidate : kept)
    chosen += (chosen.empty() ? "" : " ") + std::to_string(candidate.tokens.first) + "-" +
              std::to_string(candidate.tokens.last);
  return chosen;
}

std::vector<Case> const cases = {
    {"none", {}, 0, ""},
    {"one", {{0, 2, 1}}, 0, "0-2"},
    {"below_threshold", {{0, 2, 1}}, 1.5, ""},
    {"at_threshold", {{0, 2, 1}}, 1, ""},
    {"apart", {{0, 2, 1}, {3, 4, 1}}, 0, "0-2 3-4"},
    {"touching", {{0, 2, 1}, {2, 4, 1}}, 0, "0-2 2-4"},
    {"better_of_two", {{0, 2, 1}, {1, 3, 2}}, 0, "1-3"},
    {"one_beats_two", {{0, 1, 1}, {0, 3, 3}, {2, 3, 1}}, 0, "0-3"},
    {"two_beat_one", {{0, 1, 2}, {0, 3, 3}, {2, 3, 2}}, 0, "0-1 2-3"},
    {"middle_overlaps_both", {{0, 2, 2}, {1, 4, 3}, {3, 5, 2}}, 0, "0-2 3-5"},
    {"middle_wins", {{0, 2, 2}, {1, 4, 5}, {3, 5, 2}}, 0, "1-4"},
    {"threshold_counts_each", {{0, 1, 2}, {0, 3, 3}, {2, 3, 2}}, 1.5, "0-3"},
    {"same_sum_earlier_wins", {{0, 2, 2}, {1, 3, 2}}, 0, "0-2"},
    {"same_sum_earlier_end_wins", {{0, 1, 2}, {0, 3, 2}}, 0, "0-1"},
    {"nested_in_three", {{0, 5, 1}, {0, 2, 1}, {2, 3, 1}, {3, 5, 1}}, 0, "0-2 2-3 3-5"},
    {"unsorted", {{4, 5, 1}, {0, 1, 1}, {2, 3, 1}}, 0, "0-1 2-3 4-5"},
    {"people_in_a_row_are_one", {{0, 3, 3}, {0, 2, 2}, {2, 3, 2}}, 0, "0-3", grammar::NameKind::person},
    {"people_in_a_row_for_more", {{0, 3, 2}, {0, 2, 4}, {2, 3, 4}}, 0, "0-2 2-3", grammar::NameKind::person},
    {"people_apart", {{0, 4, 2}, {0, 2, 2}, {3, 4, 2}}, 0, "0-2 3-4", grammar::NameKind::person},
    {"same_sum_longer_wins_at_end", {{2, 3, 2}, {0, 3, 2}}, 0, "0-3"},
};

class Choice : public testing::TestWithParam<Case> {};
TEST_P(Choice, IsBest) { EXPECT_EQ(chosen_of(GetParam()), GetParam().chosen); }
INSTANTIATE_TEST_SUITE_P(Table, Choice, testing::ValuesIn(cases), case_name);

TEST(ReadingClassOfCandidate, FollowsKindRuleAndList) {
  using grammar::NameRule;
  auto const made = [](grammar::NameKind kind, NameRule rule, std::uint32_t words, EntityIndex entity) {
    Candidate candidate;
    candidate.kind = kind;
    candidate.rule = rule;
    candidate.tokens = {0, words};
    candidate.entity = entity;
    return candidate.reading();
  };
  using enum grammar::NameKind;
  EXPECT_EQ(made(person, NameRule::person_given_first, 2, no_entity), ReadingClass::person_full);
  EXPECT_EQ(made(person, NameRule::person_one_word, 1, no_entity), ReadingClass::person_word);
  EXPECT_EQ(made(person, NameRule::person_gazetteer, 2, 7), ReadingClass::person_listed);
  EXPECT_EQ(made(organisation, NameRule::organisation_tail, 3, no_entity), ReadingClass::org_designated);
  EXPECT_EQ(made(organisation, NameRule::organisation_acronym, 1, no_entity), ReadingClass::org_acronym);
  EXPECT_EQ(made(organisation, NameRule::organisation_plain, 1, no_entity), ReadingClass::org_plain);
  EXPECT_EQ(made(organisation, NameRule::organisation_gazetteer, 1, 7), ReadingClass::org_listed);
  EXPECT_EQ(made(place, NameRule::place_tail, 2, no_entity), ReadingClass::place);
  EXPECT_EQ(made(other, NameRule::other_tail, 2, no_entity), ReadingClass::other);
}

}  // namespace
}  // namespace whosaid::test

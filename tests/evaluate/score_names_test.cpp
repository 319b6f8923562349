// Figures of names, from answers written by hand.
#include <gtest/gtest.h>

#include "evaluate/score.hpp"
#include "evaluate/write.hpp"

namespace whosaid {
namespace {

ReferenceDocument reference(std::vector<ReferenceMention> mentions) {
  ReferenceDocument reference;
  reference.text = std::u32string(100, U'x');
  reference.region = "Asia";
  reference.mentions = std::move(mentions);
  return reference;
}

TEST(ScoreNames, CountsExactAndOverlapping) {
  Answer answer;
  answer.mentions = {{{0, 5}, EntityType::person, "a"},          // right
                     {{10, 20}, EntityType::person, "a"},        // overlaps
                     {{30, 35}, EntityType::person, "b"},        // another type
                     {{60, 65}, EntityType::organisation, "b"},  // out of nothing
                     {{70, 75}, EntityType::place, "c"}};        // not scored
  NameScores scores;
  score_names(reference({{{0, 5}, "person"},
                         {{0, 5}, "person"},
                         {{12, 20}, "person"},
                         {{30, 35}, "organisation"},
                         {{80, 85}, "person"},
                         {{70, 75}, "place"}}),
              answer, false, scores);
  NameCounts const& person = scores.types.at("person");
  EXPECT_DOUBLE_EQ(person.exact.precision(), percent(1, 3));
  EXPECT_DOUBLE_EQ(person.exact.recall(), percent(1, 3));
  EXPECT_DOUBLE_EQ(person.overlapping.precision(), percent(2, 3));
  EXPECT_DOUBLE_EQ(scores.types.at("organisation").exact.f1(), 0);
  EXPECT_EQ(scores.types.count("place"), 0u);
  EXPECT_EQ(scores.both.found, 4u);
  EXPECT_EQ(scores.both.reference, 4u);
  EXPECT_EQ(scores.regions.at("person @Asia").found, 3u);
  EXPECT_EQ(scores.rules.at("a").found, 2u);
  EXPECT_EQ(scores.rules.at("a").exact, 1u);
  EXPECT_EQ(scores.rules.at("a").overlapping, 2u);
}

TEST(ScoreNames, PlacesWhenAskedFor) {
  Answer answer;
  answer.mentions = {{{70, 75}, EntityType::place, "c"}};
  NameScores scores;
  score_names(reference({{{70, 75}, "place"}}), answer, true, scores);
  EXPECT_DOUBLE_EQ(scores.types.at("place").exact.f1(), 100);
  EXPECT_EQ(scores.both.found, 0u);
}

TEST(ScoreNames, CommonestMistakesFirst) {
  ReferenceDocument gold = reference({});
  gold.text = U"Pier met Ann. Ann left. Ann slept.";
  gold.document.id = "doc";
  gold.mentions = {{{0, 4}, "person"}, {{9, 12}, "person"}, {{14, 17}, "person"}, {{24, 27}, "person"}};
  NameScores scores;
  score_names(gold, {}, false, scores);
  auto const groups = pick(scores, 1);
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].group, "missed person");
  ASSERT_EQ(groups[0].commonest.size(), 1u);
  EXPECT_EQ(groups[0].commonest[0].first, "Ann");
  EXPECT_EQ(groups[0].commonest[0].second.times, 3u);
  EXPECT_EQ(groups[0].commonest[0].second.example, "Pier met ⟦Ann⟧. Ann left. Ann slept.");
}

}  // namespace
}  // namespace whosaid

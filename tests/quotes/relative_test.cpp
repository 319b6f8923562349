// Whom who, which and that mean: the noun phrase before them that can be it.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    {"after_a_verb", "The fisherman rowed to the harbour master, who told her a storm was near.",
     "indirect | (the harbour master) | pronoun"},
    {"of_a_place_and_office",
     "The plan came from Sen. Dana Ruiz of Maine, the eldest Democrat on the panel, who said it was late.",
     "indirect | Dana Ruiz | pronoun"},
    {"seat_and_office",
     "The plan came from Dana Ruiz (D-Maine), a lawyer for the victims, who said it was late.",
     "indirect | Dana Ruiz | pronoun"},
    {"lawyer_for_people", "The plan came from a lawyer for the victims, who said it was late.",
     "indirect | (a lawyer for the victims) | pronoun"},
    {"after_a_preposition", "The crew got help from the Italian authorities, who said they would wait.",
     "indirect | (the Italian authorities) | pronoun"},
    {"head_of_an_office", "She met the head of the harbour office, who replied that the pier was safe.",
     "indirect | (the head of the harbour office) | pronoun"},
    {"cousin_in_a_town", "The family met a cousin in London, who said they could stay.",
     "indirect | (a cousin in London) | pronoun"},
    {"two_of_them", "She met two of the women, who said the pier was safe.",
     "indirect | (two of the women) | pronoun"},
    {"joined_by_a_hyphen", "The plan drew high-profile fund managers who said the pier was safe.",
     "indirect | (high-profile fund managers) | pronoun"},
    {"somebodys_children", "She met Omar Hassan’s adult children, who said the pier was safe.",
     "indirect | (Omar Hassan’s adult children) | pronoun"},
    {"senator_of_a_state", "She met Senator Omar Hassan of Ohio, who said the pier was safe.",
     "indirect | Omar Hassan | pronoun"},
    {"trader_in_a_town", "She met Omar Hassan, a trader in Lagos, who said the pier was safe.",
     "indirect | Omar Hassan | pronoun"},
    {"town_alone", "She left for Moscow, which said the pier was safe.", "indirect | Moscow | pronoun"},
    {"footage_from_a_car", "Police restored camera footage from the car, which confirmed that he had waited.",
     "indirect | (camera footage from the car) | pronoun"},
    {"nearest_thing", "They left the box of the car, which confirmed that he had waited.",
     "indirect | (the car) | pronoun"},
    // Who is written to is not what is written
    {"wrote_to", "The family wrote to a cousin in London, who said they could stay.",
     "indirect | (a cousin in London) | pronoun"},
    {"wrote_that", "The family wrote that a cousin in London, who had left, could stay.",
     "indirect | (The family) | unnamed"},
};

class RelativePronouns : public testing::TestWithParam<QuoteCase> {};

TEST_P(RelativePronouns, MeanSomebody) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, RelativePronouns, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

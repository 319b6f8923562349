// What stands between subject and verb, before the subject and instead of it.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // Who is named in apposition, whatever the noun is
    {"sponsor_named_after", "The bill’s main sponsor, Sen. Dana Ruiz, said she would file an amendment.",
     "indirect | Dana Ruiz | named"},
    {"report_and_speaker", "The report, Dana Ruiz said, was late.", "indirect | Dana Ruiz | named"},
    {"report_and_somebody", "According to the report, Dana Ruiz, a trader, left.",
     "indirect | (the report) | role"},
    {"honorific_in_brackets", "The minister, Chief (Mrs) Adaeze Nwankwo, said the strike was late.",
     "indirect | Adaeze Nwankwo | named"},
    {"acting_chief", "The minister, Acting Chief Adaeze Nwankwo, said the strike was late.",
     "indirect | Adaeze Nwankwo | named"},
    // A comma where none belongs
    {"stray_comma", "Dr. Omar Hassan, said that the plan was dead.", "indirect | Omar Hassan | named"},
    {"stray_comma_after_place", "In Lagos, Dana Ruiz, has said that the plan was dead.",
     "indirect | Dana Ruiz | named"},
    {"stray_comma_after_occasion", "Speaking at the port, Mayor Omar Hassan, said that the plan was dead.",
     "indirect | Omar Hassan | named"},
    {"inverted", "The ship had sunk near Dana Ruiz, said Omar Hassan.", "indirect | Omar Hassan | named"},
    {"two_appositions", "Omar Hassan, a trader at the port, Dana Ruiz, said that the plan was dead.",
     "indirect | Omar Hassan | named"},
    // Titles that describe whom they stand before
    {"title_opens_paragraph", "Senator Omar Hassan rose. The senator said it was late.",
     "indirect | Omar Hassan | role"},
    {"short_title", "At noon Gov. Omar Hassan rose. The governor said it was late.",
     "indirect | Omar Hassan | role"},
    {"another_title", "At noon Gov. Omar Hassan rose. The senator said it was late.",
     "indirect | (The senator) | role"},
};

class Subjects : public testing::TestWithParam<QuoteCase> {};

TEST_P(Subjects, AreFound) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Subjects, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

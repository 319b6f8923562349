// Rows of attribution_test and reported_test that should hold and do not hold yet.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"
#include "support/shortfalls.hpp"

namespace whosaid::test {
namespace {

std::vector<QuoteCase> const attribution_shortfalls = {
    {"head_of_state", "President Omar Hassan opened the hall. “We are ready,” the head of state said.",
     "direct | Omar Hassan | role"},
};

std::vector<QuoteCase> const reported_shortfalls = {
    {"claimed_a_title", "Dana Ruiz claimed a fourth title.", ""},
    {"will_say", "Dana Ruiz will say on Monday that she is leaving.", ""},
    {"would_say_if", "Dana Ruiz would say so if the court asked.", ""},
    {"for_saying", "Omar Hassan was angry with Dana Ruiz for saying the plan was dead.",
     "indirect | Dana Ruiz | named", "the plan was dead"},
    {"chain", "Lee Park said Dana Ruiz had told him the plan was dead.",
     "indirect | Lee Park | named\nindirect | Dana Ruiz | named | via Lee Park",
     "Dana Ruiz had told him the plan was dead\nthe plan was dead"},
};

class QuotesShortfall : public testing::TestWithParam<QuoteCase> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(QuotesShortfall);
TEST_P(QuotesShortfall, IsKnown) {
  expect_still_short(quotes_found(GetParam()), quotes_expected(GetParam()), GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(Attribution, QuotesShortfall, testing::ValuesIn(attribution_shortfalls), case_name);
INSTANTIATE_TEST_SUITE_P(Reported, QuotesShortfall, testing::ValuesIn(reported_shortfalls), case_name);

}  // namespace
}  // namespace whosaid::test

// Who passes words on, and to whom they are said.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // Told to an outlet in an interview or the like
    {"interview_before", "In an interview with Reuters on Monday, Dana Ruiz said the mill was shut.",
     "indirect | Dana Ruiz | named | via Reuters"},
    {"speaking_to", "Speaking to Al Jazeera, Dana Ruiz said the mill was shut.",
     "indirect | Dana Ruiz | named | via Al Jazeera"},
    {"speaking_on_a_programme", "Speaking on the BBC’s Hardtalk programme, Dana Ruiz said the mill was shut.",
     "indirect | Dana Ruiz | named | via BBC"},
    {"interview_and_relative",
     "In an interview with Reuters, Dana Ruiz, who runs the mill, said it was shut.",
     "indirect | Dana Ruiz | named | via Reuters"},
    {"interview_after", "Dana Ruiz said in an interview with the Guardian that the mill was shut.",
     "indirect | Dana Ruiz | named | via The Guardian"},
    {"interview_at_the_end", "“It is shut,” Dana Ruiz said in a telephone interview with Reuters.",
     "direct | Dana Ruiz | named | via Reuters"},
    {"email_to", "“It is shut,” Dana Ruiz said in an email to Reuters.",
     "direct | Dana Ruiz | named | via Reuters"},
    {"letter_to_a_firm", "In a letter to Acme Corp., Dana Ruiz said the mill was shut.",
     "indirect | Dana Ruiz | named"},
    {"interview_with_a_person", "In an interview with Omar Hassan, Dana Ruiz said the mill was shut.",
     "indirect | Dana Ruiz | named"},
    // Quoted by somebody
    {"quoted_as_saying_by", "“It is shut,” Omar Hassan was quoted as saying by Agerpres.",
     "direct | Omar Hassan | named | via Agerpres"},
    {"quoted_by_as_saying", "Omar Hassan was quoted by Reuters as saying that the mill was shut.",
     "indirect | Omar Hassan | named | via Reuters"},
    {"quoted_as_saying_in", "“It is shut,” Omar Hassan was quoted as saying in the Guardian.",
     "direct | Omar Hassan | named | via The Guardian"},
    {"quoted_somebody", "Reuters quoted Dana Ruiz: “The mill is shut.”",
     "direct | Dana Ruiz | named | via Reuters"},
    {"citing_sources", "The mill is shut, Reuters reported, citing two sources.",
     "indirect | Reuters | named"},
    {"citing_officials", "Xinhua said the mill was shut, citing officials familiar with it.",
     "indirect | Xinhua News Agency | named"},
    {"citing_a_cost", "The mill is shut, Dana Ruiz said, citing the cost.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named", "The mill is shut\nthe cost"},
    // Told to an outlet that a noun describes
    {"reported_to_have_been_said", "Xinhua reported that Dana Ruiz had said the mill was shut.",
     "indirect | Xinhua News Agency | named\nindirect | Dana Ruiz | named | via Xinhua News Agency"},
    {"reported_by_a_person", "Omar Hassan reported that Dana Ruiz had said the mill was shut.",
     "indirect | Omar Hassan | named\nindirect | Dana Ruiz | named"},
    {"told_an_agency", "Dana Ruiz told Reuters news agency that the mill was shut.",
     "indirect | Dana Ruiz | named | via Reuters"},
    {"told_a_newspaper", "Dana Ruiz told Le Monde newspaper that the mill was shut.",
     "indirect | Dana Ruiz | named | via Le Monde"},
    {"told_a_programme", "“It is shut,” Dana Ruiz told the BBC’s Hardtalk programme.",
     "direct | Dana Ruiz | named | via BBC"},
    {"told_a_programme_a_clause", "Dana Ruiz told the BBC’s Today programme the mill was shut.",
     "indirect | Dana Ruiz | named | via BBC", "the mill was shut"},
    {"told_state_tv", "Dana Ruiz told state TV that the mill was shut.",
     "indirect | Dana Ruiz | named | via (state TV)"},
    {"told_a_reporter_of_the_outlet", "Dana Ruiz told the BBC’s Omar Hassan that the mill was shut.",
     "indirect | Dana Ruiz | named | to Omar Hassan"},
    // Who is spoken to
    {"hearer_is_not_the_speaker",
     "Dana Ruiz met Omar Hassan on Monday. “Will you wait?” Dana Ruiz asked him.",
     "direct | Dana Ruiz | named | to Omar Hassan"},
    {"hearer_of_a_pronoun",
     "The judge, Dana Ruiz, told Omar Hassan he was late. “You are a fool,” she told him.",
     "indirect | Dana Ruiz | named | to Omar Hassan\ndirect | Dana Ruiz | pronoun | to Omar Hassan"},
    {"hearer_of_a_passive", "Shareholders were told by Omar Hassan that the mill was shut.",
     "indirect | Omar Hassan | named | to (Shareholders)"},
    {"hearer_without_speaker", "Omar Hassan was told that the mill was shut.",
     "indirect | - | unknown | to Omar Hassan"},
    {"emailed_somebody", "“Call me back,” Dana Ruiz emailed Omar Hassan on Monday.",
     "direct | Dana Ruiz | named | to Omar Hassan"},
    {"emailed_something", "Dana Ruiz emailed a link: “This is not so.” She told Omar Hassan it was late.",
     "direct | Dana Ruiz | named\nindirect | Dana Ruiz | pronoun | to Omar Hassan"},
};

class Relay : public testing::TestWithParam<QuoteCase> {};
TEST_P(Relay, Comes) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Relay, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

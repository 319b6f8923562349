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
    // A clause that leads in has its own subject
    {"when_asked_he", "Later, when I asked Omar Hassan to go, he frowned, shook his head and said, “No.”",
     "indirect | (I) | pronoun\ndirect | Omar Hassan | pronoun"},
    {"as_the_crowd", "As the crowd rose, Dana Ruiz was led to the stage and joked, “Sit down.”",
     "direct | Dana Ruiz | named"},
    {"when_somebody_died",
     "When Lee Park died in May, Omar Hassan issued the following statement:\n\n“We mourn with the family.”",
     "direct | Omar Hassan | named"},
    {"before_the_show", "Before the show, the singer Omar Hassan is shown lecturing: “Take heed and learn.”",
     "direct | Omar Hassan | named"},
    {"in_calling", "In calling the plan “a plain folly,” Dana Ruiz lost her friends.",
     "mixed | Dana Ruiz | named"},
    {"although_by_declaring",
     "The list is long (Lee Park won, although Omar Hassan drew the crowd by declaring himself “the people’s "
     "friend”).",
     "mixed | Omar Hassan | named"},
    {"those_who_left", "Omar Hassan rose. He thanked those who came but said, “We wait.”",
     "indirect | Omar Hassan | pronoun\ndirect | Omar Hassan | pronoun"},
    {"adviser_after_a_paper", "In a letter to the Observer, her deputy, Omar Hassan, said the plan was dead.",
     "indirect | Omar Hassan | named | via The Observer"},
    {"compound_after_of", "Omar Hassan called the sale of executive shares “quite foolish”.",
     "mixed | Omar Hassan | named"},
    {"object_after_not", "Omar Hassan did not release further notes, saying only that they met.",
     "indirect | Omar Hassan | named"},
    {"because_she", "“It would end the race” because she would widen her lead, Omar Hassan said.",
     "mixed | Omar Hassan | named"},
    {"present_tweeting", "In Jos, Omar Hassan was present tweeting, “It is late.”",
     "direct | Omar Hassan | named"},
    {"over_a_report",
     "Omar Hassan joined them over a report that found lies, saying in a post: “It is late.”",
     "direct | Omar Hassan | named"},
    // An abbreviation within the phrase
    {"us_official", "It was late, a U.S. official said.", "indirect | (a U.S. official) | unnamed"},
    {"said_a_uk_minister", "“It is late,” said a U.K. minister.", "direct | (a U.K. minister) | unnamed"},
    {"dept_official", "It was late, a Transport Dept. official said.",
     "indirect | (a Transport Dept. official) | unnamed"},
    // A comma where none belongs
    {"stray_comma", "Dr. Omar Hassan, said that the plan was dead.", "indirect | Omar Hassan | named"},
    {"stray_comma_after_place", "In Lagos, Dana Ruiz, has said that the plan was dead.",
     "indirect | Dana Ruiz | named"},
    {"stray_comma_after_occasion", "Speaking at the port, Mayor Omar Hassan, said that the plan was dead.",
     "indirect | Omar Hassan | named"},
    {"inverted", "The ship had sunk near Dana Ruiz, said Omar Hassan.", "indirect | Omar Hassan | named"},
    {"two_appositions", "Omar Hassan, a trader at the port, Dana Ruiz, said that the plan was dead.",
     "indirect | Omar Hassan | named"},
    // Who is questioned by somebody speaks
    {"interviewed_by", "Dockworkers interviewed by Dana Ruiz described a “tax” on cranes.",
     "mixed | (Dockworkers) | unnamed"},
    {"said_by", "The plan was criticised by Dana Ruiz.", "indirect | Dana Ruiz | named"},
    {"asked_and_answers", "Asked whether a deal was near, union chief Lee Park shook his head: “Ask them.”",
     "indirect | - | unknown\ndirect | Lee Park | named"},
    {"carmaker_is_the_company",
     "Hanbit Motors, South Korea’s third-largest carmaker, lost. The company expressed “deep regret” over "
     "the vote.",
     "mixed | Hanbit Motors | role"},
    // One comma where two belong
    {"described_in_a_role", "Dana Ruiz, leader of the board at Acme stated that “the plan is late”.",
     "mixed | Dana Ruiz | named"},
    {"described_after_a_lead_in",
     "As winter came, Dana Ruiz, head of the board at Acme stated that “the plan is late”.",
     "mixed | Dana Ruiz | named"},
    {"spoken_in_an_interview",
     "“It is late,” said President of the Federation Omar Hassan in an interview with Acme.",
     "direct | Omar Hassan | named"},
    {"founder_and_president", "“We wait,” said Acme founder and president, Aida Varga.",
     "direct | Aida Varga | named"},
    {"rights_and_labour_lawyer", "“We wait,” said immigration and human rights attorney Aida Varga.",
     "direct | Aida Varga | named"},
    {"adverb_before_the_verb", "Dana Ruiz personally visited Lagos and stated that “it is going well”.",
     "mixed | Dana Ruiz | named"},
    {"said_in_between", "Dana Ruiz, the mayor said, was late.", "indirect | (the mayor) | role"},
    // What leads in is no subject
    {"speech_leads_in",
     "In his long speech, Mr Hassan referenced a failure to ask the “simplest of all questions”.",
     "mixed | Hassan | named"},
    {"column_leads_in",
     "In a much quoted column in the weeks before the vote, two traders urged Dana Ruiz to wait, arguing "
     "that "
     "it was late.",
     "indirect | (two traders) | unnamed\nindirect | (two traders) | unnamed"},
    {"occasion_announces_nothing",
     "Dana Ruiz smiled on Monday. “It is late,” she said at a conference announcing that the port was shut.",
     "direct | Dana Ruiz | pronoun\nindirect | Dana Ruiz | pronoun"},
    {"report_announces", "Dana Ruiz read a report saying that the port was shut.",
     "indirect | (a report) | unnamed"},
    {"some_of_them", "Omar Hassan spoke to traders, many of whom say the levy is unfair.",
     "indirect | (many of whom) | unnamed"},
    // No verbs of saying
    {"opening_slot",
     "In the cold early hour, she sang three songs with a nod to Dana Ruiz, the “Cinderella” of "
     "the port.",
     ""},
    {"word_before_its_noun", "“Inside” sources are cited by the paper.", ""},
    {"words_before_who_said_them", "“It is late” said Dana Ruiz.", "direct | Dana Ruiz | named"},
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

// Words in marks without a verb of saying: signatures, headlines, exchanges, what is cried out, and terms.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // Signatures
    {"signed_with_a_bracket", "“This will change lives.” — Senator Dana Ruiz (D-N.M.)",
     "direct | Dana Ruiz | named"},
    {"signed_with_an_office", "“This will change lives,” – Dana Ruiz (chief executive)",
     "direct | Dana Ruiz | named"},
    {"from_a_chairwoman", "From Chairwoman Lee Park: “We will win.”", "direct | Lee Park | named"},
    {"from_somebody", "From Mayor Dana Ruiz: “The rules are clear.”", "direct | Dana Ruiz | named"},
    {"statement_from", "Statement from Dana Ruiz: “The rules are clear.”", "direct | Dana Ruiz | named"},
    {"statement_by", "A statement by Mayor Dana Ruiz: “The rules are clear. We wait.”",
     "direct | Dana Ruiz | named"},
    {"quote_from", "Quote from Dana Ruiz: “The rules are clear.”", "direct | Dana Ruiz | named"},
    {"from_a_place", "From Lagos to Lima: “The rules are clear.”", "mixed | - | unknown"},
    {"named_in_a_sentence", "“The port will weaken further.” Dana Ruiz, an economist at Harbour Capital.",
     "direct | Dana Ruiz | named"},
    {"named_with_firm", "“The port will weaken further.” Dana Ruiz, chief economist, Harbour Capital.",
     "direct | Dana Ruiz | named"},
    {"named_and_acts",
     "Omar Hassan spoke. “The port will weaken further.” Dana Ruiz, an economist at Harbour Capital, left.",
     "direct | Omar Hassan | named"},
    {"named_who_acts", "Omar Hassan spoke. “The port will weaken.” Dana Ruiz, who ran it, was late.",
     "direct | Omar Hassan | named"},
    // Headlines
    {"headline_dash",
     "Toll rise ‘inevitable’ – Ruiz\n\nThe mayor, Dana Ruiz, told the council on Monday that tolls would go "
     "up this year.",
     "mixed | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "Toll rise ‘inevitable’\nthat tolls would go up this year"},
    {"headline_hyphen_and_role",
     "Toll rise ‘inevitable’ - mayor\n\nThe mayor, Dana Ruiz, told the council on Monday that tolls would "
     "go up this year.",
     "mixed | Dana Ruiz | role\nindirect | Dana Ruiz | named"},
    {"headline_whole",
     "‘Toll is too high’ – mayor\n\nThe mayor, Dana Ruiz, told the council on Monday that tolls would go up "
     "this year.",
     "direct | Dana Ruiz | role\nindirect | Dana Ruiz | named"},
    {"headline_outlet",
     "Toll rise ‘inevitable’ – Reuters\n\nThe mayor, Dana Ruiz, told the council on Monday that tolls would "
     "go up this year.",
     "indirect | Dana Ruiz | named"},
    {"headline_alone", "Toll rise ‘inevitable’ – Dana Ruiz", "mixed | Dana Ruiz | named"},
    {"headline_alone_with_colon", "‘I was robbed’: Dana Ruiz hits out at referee",
     "direct | Dana Ruiz | named", "‘I was robbed’"},
    {"no_headline", "The rise is ‘inevitable’ – Dana Ruiz left.", "term | - | unknown"},
    {"headline_hits_out",
     "‘I was robbed’: Ruiz hits out at referee\n\nThe striker Dana Ruiz was sent off on Monday at the port "
     "ground in Lagos.",
     "direct | Dana Ruiz | named", "‘I was robbed’"},
    // Exchanges
    {"question_and_answer", "REPORTER: Did you sue?\n\nLINDQVIST: Of course.",
     "direct | (REPORTER) | unnamed\ndirect | (LINDQVIST) | unnamed"},
    {"question_and_answer_and_question", "REPORTER: Did you sue?\n\nLINDQVIST: Yes.\n\nREPORTER: Why?",
     "direct | (REPORTER) | unnamed\ndirect | (LINDQVIST) | unnamed\ndirect | (REPORTER) | unnamed"},
    {"two_people", "DANA RUIZ: We are late. Why?\n\nOMAR HASSAN: The bus broke.",
     "direct | DANA RUIZ | named\ndirect | OMAR HASSAN | named"},
    {"two_people_of_whom_one_is_a_hill", "DANA RUIZ: We are late. Why?\n\nHILL: The bus broke.",
     "direct | DANA RUIZ | named\ndirect | (HILL) | unnamed"},
    {"two_names_of_whom_one_asks", "RUIZ: Did you sue?\n\nLINDQVIST: Of course.",
     "direct | (RUIZ) | unnamed\ndirect | (LINDQVIST) | unnamed"},
    {"credits",
     "Night Ferry is late, long and loud, but it is not dull, and the port has never looked better.\n\n"
     "DIRECTOR: Dana Ruiz\n\nWRITER: Omar Hassan",
     ""},
    {"two_alerts", "WARNING: Do not go in.\n\nUPDATE: The road is shut.",
     "indirect | (WARNING) | unnamed\nindirect | (UPDATE) | unnamed"},
    {"two_places", "LONDON: The road is shut.\n\nPARIS: The road is open.", ""},
    // What is cried out
    {"chanted", "The crowd chanted “Free Omar” as the van passed.", "direct | (The crowd) | unnamed",
     "“Free Omar”"},
    {"yelled_at", "Dana Ruiz yelled “Stop” at the driver.", "direct | Dana Ruiz | named", "“Stop”"},
    {"shouted_and", "Protesters shouted “Down with the toll” and threw stones.",
     "direct | (Protesters) | unnamed", "“Down with the toll”"},
    {"chanted_twice", "The crowd chanted “Free Omar” and “Down with the toll.”",
     "direct | (The crowd) | unnamed", "“Free Omar” […] “Down with the toll.”"},
    {"chanted_slogans", "The crowd chanted “Free Omar” slogans.", "term | - | unknown"},
    // Works and charges
    {"work_of_a_director", "“Night Ferry” director Omar Hassan said the film was done.",
     "term | - | unknown\nindirect | Omar Hassan | named", "“Night Ferry”\nthe film was done"},
    {"work_directed_by", "“Night Ferry,” directed by Omar Hassan, opened on Monday.", "term | - | unknown"},
    {"work_of_one_word", "Omar Hassan’s “Requiem” was performed in Lima.", "term | - | unknown"},
    {"plan_of_one_word", "Omar Hassan’s “reckless” plan was dropped.", "mixed | Omar Hassan | named"},
    {"work_read", "Dana Ruiz read “The Long Road”.", "term | - | unknown"},
    {"sentence_read", "Dana Ruiz read: “The road is long.”", "direct | Dana Ruiz | named"},
    {"charged_him_with", "Prosecutors charged him with “insulting the port”.", "term | - | unknown"},
    {"found_guilty_of", "He was found guilty of “wilful neglect”.", "term | - | unknown"},
    {"accused_by", "Omar Hassan was accused of “insulting the port” by Dana Ruiz.",
     "mixed | Dana Ruiz | named"},
    {"cut_words_in_single_marks", "‘’Tis late,’ Dana Ruiz said. ‘’Cause we said so.’",
     "direct | Dana Ruiz | named", "‘’Tis late,’ […] ‘’Cause we said so.’"},
};

class Unspoken : public testing::TestWithParam<QuoteCase> {};
TEST_P(Unspoken, Comes) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Unspoken, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

// Words in marks: whose they are, by every way in which news says so.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // 1: mark, verb, name
    {"verb_name", "“We will appeal,” said Dana Ruiz.", "direct | Dana Ruiz | named", "“We will appeal,”"},
    {"name_verb", "“We will appeal,” Dana Ruiz said.", "direct | Dana Ruiz | named", "“We will appeal,”"},
    {"straight", "\"We will appeal,\" Dana Ruiz said.", "direct | Dana Ruiz | named"},
    {"comma_outside", "“We will appeal”, said Dana Ruiz.", "direct | Dana Ruiz | named"},
    {"question", "“Will you go?” Dana Ruiz asked.", "direct | Dana Ruiz | named"},
    {"exclamation", "“Go!” shouted Dana Ruiz.", "direct | Dana Ruiz | named"},
    {"present", "“We will appeal,” says Dana Ruiz.", "direct | Dana Ruiz | named"},
    {"adverb", "“We will appeal,” Dana Ruiz later said.", "direct | Dana Ruiz | named"},
    {"to_reporters", "“We will appeal,” Dana Ruiz told reporters in Lagos.", "direct | Dana Ruiz | named"},
    {"age", "“We will appeal,” Dana Ruiz, 54, said.", "direct | Dana Ruiz | named"},
    {"office_after", "“We will appeal,” said Dana Ruiz, chair of the board.", "direct | Dana Ruiz | named"},
    {"office_before", "“We will appeal,” said board chair Dana Ruiz.", "direct | Dana Ruiz | named"},
    {"written", "“The plan is dead,” Dana Ruiz wrote in a letter to the board.",
     "direct | Dana Ruiz | named"},
    {"warned", "“Stop,” Dana Ruiz warned.", "direct | Dana Ruiz | named"},
    {"statement", "“We will appeal,” the Fair Rents Board said in a statement.",
     "direct | Fair Rents Board | named"},
    // 2, 3: interrupted and continued
    {"interrupted", "“The plan,” Dana Ruiz said, “was never costed.”", "direct | Dana Ruiz | named",
     "“The plan,” […] “was never costed.”"},
    {"continued", "“It failed,” Dana Ruiz said. “We knew it would.”", "direct | Dana Ruiz | named",
     "“It failed,” […] “We knew it would.”"},
    {"continued_twice", "“It failed,” Dana Ruiz said. “We knew.” “Nobody listened.”",
     "direct | Dana Ruiz | named", "“It failed,” […] “We knew.” […] “Nobody listened.”"},
    {"two_speakers", "“It failed,” Dana Ruiz said. “It did not,” said Omar Teal.",
     "direct | Dana Ruiz | named\ndirect | Omar Teal | named"},
    // 4: lead-in
    {"lead_in", "Dana Ruiz added: “No more delays.”", "direct | Dana Ruiz | named", "“No more delays.”"},
    {"lead_in_said", "Dana Ruiz said: “No more delays.”", "direct | Dana Ruiz | named"},
    {"lead_in_comma", "Dana Ruiz said, “No more delays.”", "direct | Dana Ruiz | named"},
    {"lead_in_on_friday", "Dana Ruiz said on Friday: “No more delays.”", "direct | Dana Ruiz | named"},
    {"lead_in_relative", "Dana Ruiz, who chairs the board, said: “No more delays.”",
     "direct | Dana Ruiz | named"},
    {"sentence_before", "Dana Ruiz put it plainly. “No more delays.”", "direct | Dana Ruiz | named"},
    {"sentence_before_pronoun", "Anna Ruiz rose. She put it plainly. “No more delays.”",
     "direct | Anna Ruiz | pronoun"},
    // 5, 6: paragraphs
    {"paragraphs", "Dana Ruiz said: “It failed.\n\n“We knew it would.”", "direct | Dana Ruiz | named",
     "“It failed. […] “We knew it would.”"},
    {"paragraphs_straight", "Dana Ruiz said: \"It failed.\n\n\"We knew it would.\"",
     "direct | Dana Ruiz | named", "\"It failed. […] \"We knew it would.\""},
    {"whole_paragraph_after", "“It failed,” Dana Ruiz said.\n\n“We knew it would.”",
     "direct | Dana Ruiz | named", "“It failed,” […] “We knew it would.”"},
    {"paragraph_between",
     "“It failed,” Dana Ruiz said.\n\nThe plan was six years old.\n\nOmar Teal left early.\n\n"
     "“We knew it would.”",
     "direct | Dana Ruiz | named\ndirect | - | unknown"},
    {"nothing_before", "“We will appeal.”", "direct | - | unknown"},
    // 7, 8: nesting, single marks, apostrophes
    {"nested", "“He told me, ‘Sign it or leave,’” Dana Ruiz said.", "direct | Dana Ruiz | named",
     "“He told me, ‘Sign it or leave,’”"},
    {"single_marks", "‘It’s the boys’ fault,’ Omar Teal said.", "direct | Omar Teal | named",
     "‘It’s the boys’ fault,’"},
    {"single_with_double_inside", "‘He told me, “Sign it,”’ Dana Ruiz said.", "direct | Dana Ruiz | named"},
    // 9: partly quoted
    {"called_and_said", "Dana Ruiz called the deal “reckless” and said it would “cost lives”.",
     "mixed | Dana Ruiz | named\nmixed | Dana Ruiz | named"},
    {"called", "Dana Ruiz called the deal “reckless”.", "mixed | Dana Ruiz | named"},
    {"described", "Dana Ruiz described the plan as “dead on arrival”.", "mixed | Dana Ruiz | named"},
    {"clause_with_fragment", "Dana Ruiz said the plan was “never costed”.", "mixed | Dana Ruiz | named",
     "the plan was “never costed”"},
    {"trailing_fragment", "The plan was “never costed”, Dana Ruiz said.", "mixed | Dana Ruiz | named",
     "The plan was “never costed”"},
    {"two_fragments", "Dana Ruiz said the plan was “cruel” and “dead”.", "mixed | Dana Ruiz | named",
     "the plan was “cruel” and “dead”"},
    // 10: nobody is quoted
    {"so_called", "The so-called “peace train” left Lagos.", "term | - | unknown"},
    {"nickname", "Anna “Ace” Novak won.", ""},
    {"book", "Her book “The Long Road” sold well.", "term | - | unknown"},
    {"song", "Dana Ruiz sang “The Long Road” in Lagos.", "term | - | unknown"},
    {"charge", "He was charged with “abuse of office”.", "term | - | unknown"},
    {"word_as_word", "The word “crisis” was banned.", "term | - | unknown"},
    {"dubbed", "The storm, dubbed “the Widow”, hit Lagos.", "term | - | unknown"},
    {"entitled", "The report, entitled “Roads to Nowhere”, came out on Friday.", "term | - | unknown"},
    {"film_of", "Dana Ruiz’s film “The Long Road” opened.", "term | - | unknown"},
    // 12, 13: broken marks and measures
    {"curly_then_straight", "“We will appeal,\" Dana Ruiz said.", "direct | Dana Ruiz | named"},
    {"doubled_single", "''We will appeal,'' Dana Ruiz said.", "direct | Dana Ruiz | named"},
    {"stray_closing", "Omar Teal left.” “We will appeal,” Dana Ruiz said.", "direct | Dana Ruiz | named",
     "“We will appeal,”"},
    {"feet_and_inches", "The 6'2\" guard left. \"We will appeal,\" Dana Ruiz said.",
     "direct | Dana Ruiz | named", "\"We will appeal,\""},
    // 14–19: other forms
    {"editor", "“[The board] lied … to us,” Omar Teal said.", "direct | Omar Teal | named",
     "“[The board] lied … to us,”"},
    {"press_release_end", "“A great hire.” – Commissioner Lee Park", "direct | Lee Park | named"},
    {"headline_colon", "Dana Ruiz: deal ‘reckless’\n\nThe court rose on Friday.",
     "mixed | Dana Ruiz | named"},
    {"nickname_then_quotation", "Anna “Ace” Novak said, “We won.”", "direct | Anna “Ace” Novak | named",
     "“We won.”"},
    {"slogan", "They carried a banner with the words “Out now”.", "term | - | unknown"},
    {"tweet", "Dana Ruiz tweeted, “Enough.”, linking to the bill.", "direct | Dana Ruiz | named",
     "“Enough.”"},
    {"call", "Dana Ruiz called her boss. “But then I got down from the roof.”", "direct | Dana Ruiz | named"},
    {"no_verb", "“The deal is dead,” Shen Juan, an analyst at the institute.", "direct | Shen Juan | named"},
    {"colon_name", "Dana Ruiz: “No more delays.”", "direct | Dana Ruiz | named"},
    // 30: pronouns
    {"nearer_wrong_name", "Anna Ruiz met Omar Hassan. “He lied,” she said.", "direct | Anna Ruiz | pronoun"},
    {"nearer_right_name", "Anna Ruiz met Omar Hassan. “She lied,” he said.",
     "direct | Omar Hassan | pronoun"},
    {"pronoun_alone", "“We will appeal,” she said.", "direct | (she) | pronoun"},
    {"pronoun_and_name", "“We will appeal,” Anna Ruiz said. “We must,” she added.",
     "direct | Anna Ruiz | named\ndirect | Anna Ruiz | pronoun"},
    // 31, 32: roles, spokespeople
    {"role_later", "Labour MP Omar Hassan resigned. “I was tired,” the MP said.",
     "direct | Omar Hassan | role"},
    {"former_role_later", "Omar Hassan, a former banker, resigned. “I was tired,” the former banker said.",
     "direct | Omar Hassan | role"},
    {"role_alone", "“We will appeal,” said the minister.", "direct | (the minister) | role"},
    {"spokesman_named", "“We regret it,” said a spokesman for Acme Ltd, Lee Park.",
     "direct | Lee Park | named"},
    {"spokesman_of_president", "“We regret it,” said a spokesman for President Anna Ruiz.",
     "direct | (a spokesman for President Anna Ruiz) | unnamed"},
    // 35–39: unnamed, hearers, targets, self-mention, one family name
    {"via_agency", "“It is dead,” Dana Ruiz told Reuters.", "direct | Dana Ruiz | named | via Reuters"},
    {"target", "Dana Ruiz warned Omar Hassan over his “unwarranted” remarks.", "mixed | Dana Ruiz | named"},
    {"target_complimented", "Dana Ruiz complimented Mr Hassan on the “swooping signature”.",
     "mixed | Dana Ruiz | named"},
    {"vocative", "“Omar, sit down,” Anna Ruiz said.", "direct | Anna Ruiz | named"},
    {"self_mention", "“They call me Hassan the Eel,” Omar Hassan said.", "direct | Omar Hassan | named"},
    {"one_family_name", "Bill Novak sued Anna Novak. “It is mine,” Mr Novak said.",
     "direct | Bill Novak | named"},
    {"one_family_name_woman", "Anna Novak sued Bill Novak. “It is mine,” Mrs Novak said.",
     "direct | Anna Novak | named"},
    // 40, 43
    {"relay", "“It is dead,” Dana Ruiz said, according to Reuters.",
     "direct | Dana Ruiz | named | via Reuters"},
    {"dateline", "LONDON (AP) — “We will appeal,” Anna Ruiz said.", "direct | Anna Ruiz | named"},
    {"headline_says", "Deal ‘reckless’, says Dana Ruiz\n\nThe court rose on Friday.",
     "mixed | Dana Ruiz | named"},
    {"familiar", "“It is close,” said a person familiar with the talks.",
     "direct | (a person familiar with the talks) | unnamed"},
};

class Attributed : public testing::TestWithParam<QuoteCase> {};
TEST_P(Attributed, Quotations) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Attributed, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

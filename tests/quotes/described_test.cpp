// Who speaks, told by what stands beside a description, by what was asked, or by a noun for the words.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    {"the_actor", "His brother, the actor Omar Teal, said the plan was dead.",
     "indirect | Omar Teal | named"},
    {"the_labour_mp", "Her sister, the Labour MP Dana Ruiz, said the plan was dead.",
     "indirect | Dana Ruiz | named"},
    {"the_judge_said", "His brother, the judge Dana Ruiz said, was late.", "indirect | Dana Ruiz | named"},
    {"asked_by", "Ben Carr rose. Asked by Omar Teal whether it was late, he said that it was not.",
     "indirect | Omar Teal | named\nindirect | Ben Carr | pronoun"},
    {"witness_asked_by",
     "Ben Carr rose. Asked by Omar Teal whether it was late, the witness said that it was.",
     "indirect | Omar Teal | named\nindirect | Ben Carr | role"},
    {"turning_to", "Dana Ruiz rose. Turning to Ada Obi, she said that it was late.",
     "indirect | Dana Ruiz | pronoun"},
    {"after_she_won", "Dana Ruiz rose. Speaking after Ada Obi had won the vote, she said that it was late.",
     "indirect | Ada Obi | pronoun"},
    {"letter_to", "Dana Ruiz rose. In an open letter to Ada Obi, she said that it was late.",
     "indirect | Dana Ruiz | pronoun"},
    {"verdict_of", "“It is late,” was Omar Teal’s verdict. “It was clear.”", "direct | Omar Teal | named"},
    {"her_reply", "Dana Ruiz rose. “It is late,” was her blunt reply.", "direct | Dana Ruiz | pronoun"},
    {"reply_from", "“It is late,” came the reply from Dana Ruiz.", "direct | Dana Ruiz | named"},
    {"read_out_reply", "Omar Teal read out Dana Ruiz’s reply: “It is late. We will pay.”",
     "indirect | Omar Teal | named\ndirect | Dana Ruiz | named"},
    {"answered_reply", "Omar Teal scorned Dana Ruiz’s reply: “It is late. We will pay.”",
     "indirect | Omar Teal | named\ndirect | Omar Teal | named"},
    {"only_judge",
     "The case is before Justice Dana Ruiz. It rained. It rained. “It is late,” the judge said.",
     "direct | Dana Ruiz | role"},
    {"surgeon_beside",
     "Omar Teal said the plan was dead. Her husband, surgeon Ben Carr, came. “It is late,” he said.",
     "indirect | Omar Teal | named\ndirect | Ben Carr | pronoun"},
    {"the_expert_again",
     "Dana Ruiz, the Special Rapporteur on housing, rose. “It is late,” the expert said. Omar Teal, a "
     "minister, left. "
     "Ben Carr, a minister, left. It rained. It rained. It rained. It rained. It rained. It rained. It "
     "rained. “Go "
     "home,” the expert said.",
     "direct | Dana Ruiz | role\ndirect | Dana Ruiz | role"},
    {"said_of_her", "Dana Ruiz hired Ben Carr. “She is innocent,” the lawyer said.",
     "direct | (the lawyer) | role"},
    {"said_of_the_club", "Dana Ruiz hired Ben Carr. “It is innocent,” the lawyer said.",
     "direct | Dana Ruiz | role"},
    {"a_deed", "Omar Teal beat Ben Carr in the final. “It was late,” he said.",
     "direct | Omar Teal | pronoun"},
    {"an_aide", "Ruiz aide Ben Carr came. “It was late,” he said.", "direct | Ben Carr | pronoun"},
    {"her_supervisor",
     "Ada Obi rose. Her boss, the veteran David Teal, warned her that it was late. “No,” she said.",
     "indirect | David Teal | named | to Ada Obi\ndirect | Ada Obi | pronoun"},
    {"her_boss",
     "Ada Obi rose. “It is late,” she said.\n\nHer boss, the veteran David Teal, warned her that it was. She "
     "laughed.\n\nAt noon, as she put it, it was “never late”.",
     "direct | Ada Obi | pronoun\nindirect | David Teal | named | to Ada Obi\nmixed | Ada Obi | pronoun"},
    {"himself", "Minister Omar Teal rose. The minister himself said the plan was dead.",
     "indirect | Omar Teal | role"},
    {"a_source", "A source close to Dana Ruiz said she was ill. “It is late,” the source said.",
     "indirect | (A source close to Dana Ruiz) | unnamed\ndirect | (A source close to Dana Ruiz) | role"},
    {"a_cousin", "A cousin of Dana Ruiz said she was ill. “It is late,” the relative said.",
     "indirect | (A cousin of Dana Ruiz) | unnamed\ndirect | (A cousin of Dana Ruiz) | role"},
    {"not_the_spokesman", "Judge Omar Teal left. The army’s spokesman said the plan was dead.",
     "indirect | (The army’s spokesman) | role"},
    // Who can and who cannot be called so
    {"another_age", "Omar Teal, 38, denies it. “I was late,” the 16-year-old said.",
     "direct | (the 16-year-old) | role"},
    {"the_same_age", "Omar Teal, 38, denies it. “I was late,” the 38-year-old said.",
     "direct | Omar Teal | role"},
    {"too_old_a_teenager", "Omar Teal, 38, left. “I was late,” the teenager said.",
     "direct | (the teenager) | role"},
    {"a_teenager", "Omar Teal, 17, left. “I was late,” the teenager said.", "direct | Omar Teal | role"},
    {"too_young_a_pensioner", "Omar Teal, 38, left. “I was late,” the pensioner said.",
     "direct | (the pensioner) | role"},
    {"no_child_prosecutes",
     "Dana Ruiz, the prosecutor, rose. “It was dark,” she said. The 16-year-old, who lost a boat, gave "
     "evidence.\n\nHe said it was late.",
     "direct | Dana Ruiz | pronoun\nindirect | (The 16-year-old) | pronoun"},
    {"name_of_two_words",
     "Omar Teal, the Reef boss, scolded the league. “It was bad,” fumed the former Harbour Gulls defender.",
     "indirect | Omar Teal | named\ndirect | Omar Teal | role"},
    {"praise_of_another", "Ivo Ruiz was full of praise for the youngster. “He is brave,” joked the captain.",
     "indirect | Ivo Ruiz | named\ndirect | Ivo Ruiz | role"},
    {"attorney_at_law", "Its director, attorney-at-law Omar Teal, argued that it was late.",
     "indirect | Omar Teal | named"},
    {"trade_unionist", "Her brother, reef-shipping lawyer Omar Teal, said it was late.",
     "indirect | Omar Teal | named"},
    {"lawyer_meets", "His lawyer, meeting Omar Teal, said it was late.", "indirect | (His lawyer) | role"},
    {"left_hander", "Omar Teal hit 24. “It was fun,” he said. The left-hander said he would rest.",
     "direct | Omar Teal | pronoun\nindirect | Omar Teal | role"},
    {"father_of_another", "Omar Teal denies it. The boy’s father said the family was tired.",
     "indirect | (The boy’s father) | role", "the family was tired"},
    {"called_so_far_before",
     "Omar Teal, the minister for reefs, rose. It rained. It rained. It rained. It rained.\n\nFor the port, "
     "Dana "
     "Ruiz asked if boats could sail. The minister said that was late.",
     "indirect | Dana Ruiz | named\nindirect | Omar Teal | role"},
    {"pronoun_of_a_holder_far_before",
     "Omar Teal, the minister for reefs, rose. It rained. It rained. It rained. It rained. It rained. It "
     "rained. It rained. It rained.\n\nDavid Park, who sat down, said it was late.\n\nThe minister stopped "
     "reading. "
     "He "
     "accepted it was.",
     "indirect | David Park | named\nindirect | Omar Teal | pronoun", "it was late\nit was"},
    {"holder_after_a_place",
     "Omar Teal, the reef minister, rose. David Park said it was late.\n\nOutside, the minister stayed on. "
     "He "
     "accepted that it was.",
     "indirect | David Park | named\nindirect | Omar Teal | pronoun"},
    {"holder_left",
     "Omar Teal, the reef minister, rose. David Park said it was late.\n\nLater, the minister left the quay. "
     "He "
     "accepted that it was.",
     "indirect | David Park | named\nindirect | Omar Teal | pronoun"},
    {"agency_of_the_dateline",
     "MANILA (Reef News Agency) — It rained. Two boats sank, the national weather bureau said.",
     "indirect | (the national weather bureau) | role"},
    {"owner_that_is_a_company",
     "The mill’s owner, Reef Property Partners, left. In a note, the company said it was sorry.",
     "indirect | Reef Property Partners | role", "it was sorry"},
    {"called_a_pirate",
     "Judge Dana Ruiz left. One lawmaker called Omar Teal “a mere pirate of the port”. The lawmaker said it "
     "was late.",
     "mixed | (One lawmaker) | unnamed\nindirect | (One lawmaker) | role"},
    {"judge_wants_somebody",
     "Judge wants Omar Teal jailed\n\nA judge, Dana Ruiz, rose on Monday. Omar Teal was at home, she said. "
     "The judge said it was late.",
     "indirect | Dana Ruiz | role\nindirect | Dana Ruiz | pronoun\nindirect | Dana Ruiz | role"},
    {"bank_it", "The bank will cut 400 jobs, it said on Monday.", "indirect | (The bank) | pronoun"},
};

class Described : public testing::TestWithParam<QuoteCase> {};

TEST_P(Described, Speaks) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Described, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

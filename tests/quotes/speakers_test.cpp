// Who speaks, among the people and bodies that the article names.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const speakers[] = {
    {"her_office",
     "The Oregon Dam Office is shut. Governor Dana Ruiz is away. Her office said the plan was dead.",
     "indirect | (Her office) | role"},
    {"the_office", "The Oregon Dam Office is shut. The office said the plan was dead.",
     "indirect | Oregon Dam Office | role"},
    {"her_lawyer", "Omar Hassan, the counsel of the city, rose. Dana Ruiz’s lawyer said the plan was dead.",
     "indirect | (Dana Ruiz’s lawyer) | role"},
    {"his_lawyer", "Omar Hassan, Dana Ruiz’s counsel, rose. Dana Ruiz’s lawyer said the plan was dead.",
     "indirect | Omar Hassan | role"},
    {"who_after_a_body", "Dana Ruiz, an analyst at the Fair Rents Board, who says the plan is dead, left.",
     "indirect | Dana Ruiz | pronoun"},
    {"countryman", "Omar Hassan was left fuming. “It is late,” the German said.",
     "direct | Omar Hassan | role"},
    {"countrymen", "Omar Hassan was left fuming. “It is late,” the Germans said.",
     "direct | (the Germans) | role"},
    {"a_bench",
     "A bench of Justice Omar Hassan and Justice Dana Ruiz rose. “Are you waiting?” the bench asked.",
     "direct | (the bench) | role"},
    {"somebody_new",
     "Omar Hassan said the plan was dead. A driver said he had waited for hours. “It is late,” he said.",
     "indirect | Omar Hassan | named\nindirect | (A driver) | unnamed\ndirect | (A driver) | pronoun"},
    {"wrong_gender_by_name",
     "Dana Ruiz said the plan was dead.\n\nThe port was shut. No ship came in.\n\nDavid Teal accused both "
     "boards of sleeping. “It is late,” she "
     "said.",
     "indirect | Dana Ruiz | named\nindirect | David Teal | named\ndirect | David Teal | pronoun"},
    {"prime_minister", "Environment Minister Omar Hassan rose. The prime minister said the plan was dead.",
     "indirect | (The prime minister) | role"},
    {"the_minister", "Environment Minister Omar Hassan rose. The minister said the plan was dead.",
     "indirect | Omar Hassan | role"},
    {"owner_named_after", "The ferry’s owner, Dangote Group, said the boat was safe.",
     "indirect | Dangote Group | named"},
    {"company_named_after", "The cement company, Dangote Group, said the plant was safe.",
     "indirect | Dangote Group | named"},
    {"mayor_and_agency", "The mayor, Dangote Group said, was safe.", "indirect | Dangote Group | named"},
    {"somebodys_family",
     "Family of missing boy plead for his safe return.\n\nOmar Hassan, who visited the family on Tuesday, "
     "left.",
     "indirect | (Family of missing boy) | role"},
    {"her_publisher",
     "Dana Ruiz said the book was done. It rained. It rained. It rained. It rained. It rained. It rained. It "
     "rained. It rained. It rained. It rained. It was one that “told a story of grain,” her publisher said. "
     "She "
     "said it was late.",
     "indirect | Dana Ruiz | named\nmixed | (her publisher) | role\nindirect | Dana Ruiz | pronoun"},
    {"answers_of_who_is_introduced",
     "Dana Ruiz speaks to us. This is the text of the interview:\n\nQ: Is Omar Hassan late? Is Omar Hassan "
     "ill?\n\nA: Omar Hassan is late.\n\nQ: When will Omar Hassan go?\n\nA: In May.",
     "direct | - | unknown\ndirect | Dana Ruiz | role\ndirect | - | unknown\ndirect | Dana Ruiz | role"},
    {"authority_is_no_paper",
     "ODESSA (Reuters) - The bridge will close, the port authority said on Monday. Dana Ruiz told Reuters it "
     "was "
     "late.",
     "indirect | (the port authority) | role\nindirect | Dana Ruiz | named | via Reuters"},
    {"ministry_is_no_bank", "Barclays said it was late. The ministry said it would wait.",
     "indirect | Barclays | named\nindirect | (The ministry) | role"},
    {"bank_is_one", "Barclays said it was late. The bank said it would wait.",
     "indirect | Barclays | named\nindirect | Barclays | role"},
    {"agency_is_one", "SEOUL (Yonhap) - It rained. Yonhap was first. The bridge will close, the agency said.",
     "indirect | Yonhap News Agency | role"},
    {"described_anew",
     "Senator Omar Hassan said it was early. “It is late,” the former lands minister added.",
     "indirect | Omar Hassan | named\ndirect | Omar Hassan | role"},
    {"not_described_anew", "Senator Omar Hassan said it was early. “It is late,” the lands minister added.",
     "indirect | Omar Hassan | named\ndirect | (the lands minister) | role"},
    {"crowd_before_its_verb",
     "‘We were treated like animals’: survivors walk out of talks\n\nThe market was busy on Monday, and the "
     "rain "
     "fell all day on the roofs of the town.",
     "direct | (survivors) | unnamed"},
    {"other_minister", "Foreign Minister Omar Hassan left. The health minister said it was late.",
     "indirect | (The health minister) | role"},
    {"former_minister", "Foreign Minister Omar Hassan left. The embattled minister said it was late.",
     "indirect | Omar Hassan | role"},
    {"statement_of_who_spoke_in_it",
     "In a statement, Dangote Group said it was late. It rained. “We regret it,” the statement said.",
     "indirect | Dangote Group | named\ndirect | Dangote Group | role"},
    {"statement_by", "A statement by Dangote Group came at noon. “We regret it,” the statement said.",
     "direct | Dangote Group | role"},
    {"statement_of_owner", "Dangote Group’s statement came at noon. “We regret it,” the statement said.",
     "direct | Dangote Group | role"},
    {"statement_of_its_owner", "“We regret it,” Dangote Group’s statement reads.",
     "direct | Dangote Group | role"},
    {"report_in_which_somebody_says",
     "Dangote Group said in an analysis it was late. It rained. “We regret it,” the text said.",
     "indirect | Dangote Group | named\ndirect | Dangote Group | role"},
    {"report_of_whoever_spoke_before_it",
     "The plant was late, said Dangote Group in an analysis. It rained. “We regret it,” the text said.",
     "indirect | Dangote Group | named\ndirect | Dangote Group | role"},
    {"report_by", "A report by Dangote Group came at noon. “It is late,” the report said.",
     "direct | Dangote Group | role"},
    {"report_somebody_met_with", "Dangote Group was shown in a film on a report. “It is late,” the report said.",
     "direct | (the report) | role"},
    {"statement_of_somebody_else",
     "Omar Hassan read a statement from the board. “We regret it,” the statement said.",
     "direct | (the statement) | role"},
    {"report_somebody_speaks_in", "In a report, Dangote Group said it was late. “We regret it,” the report said.",
     "indirect | Dangote Group | named\ndirect | Dangote Group | role"},
    {"who_was_asked", "I asked Lee Park what the purpose of the book was.\n\n“The aim was to show it.”",
     "indirect | (I) | pronoun\ndirect | Lee Park | continued"},
    {"who_was_told", "Dana Ruiz told Lee Park that the book was late.\n\n“The aim was to show it.”",
     "indirect | Dana Ruiz | named\ndirect | Dana Ruiz | continued"},
    {"still", "Still, “there are barriers” to leaving Lagos, said Dana Hsu. “We know.”",
     "mixed | Dana Hsu | named"},
    {"acts_since",
     "Omar Hassan warned David Cruz that it was late. Cruz, who may run for mayor, would not wait.\n\n“He "
     "has my "
     "number,” he said.",
     "indirect | Omar Hassan | named\ndirect | David Cruz | pronoun"},
    {"acted_before",
     "David Cruz would not wait. Omar Hassan warned Cruz that it was late.\n\n“He has my number,” he said.",
     "indirect | Omar Hassan | named\ndirect | Omar Hassan | pronoun"},
    {"subject_before_brackets",
     "Omar Hassan said it was late. Rep. David Teal (R-Ohio) is on his way. He said it was early.",
     "indirect | Omar Hassan | named\nindirect | David Teal | pronoun"},
    {"gender_told_by_a_pronoun", "Lee Park left. Wex Ruiz arrived. She sat down. “It is late,” he said.",
     "direct | Lee Park | pronoun"},
    {"gender_not_told", "Lee Park left. Wex Ruiz arrived. It rained. “It is late,” he said.",
     "direct | Wex Ruiz | pronoun"},
    {"learned_gender",
     "Omar Hassan was born in 1943.\n\nWex Ruiz argues that the plan is dead. “It is late,” she said.\n\nIn "
     "later life he grew calm. “It is early,” he said.",
     "indirect | Wex Ruiz | named\ndirect | Wex Ruiz | pronoun\ndirect | Omar Hassan | pronoun"},
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
    {"opens_paragraph",
     "“We are ready,” said spokeswoman Mao Ling.\n\nAnna Ruiz had just gone off shift. “I left it there,” "
     "she "
     "said.",
     "direct | Mao Ling | named\ndirect | Anna Ruiz | pronoun"},
    {"bank_is_no_union",
     "The Finance Sector Union accused Westpac of neglect after the bank said “we close it”.",
     "indirect | Finance Sector Union | named\nmixed | Westpac | role"},
    {"body_in_the_phrase", "The Red Cross met. “It is worse,” the UN monitoring mission said.",
     "direct | (the UN monitoring mission) | role"},
    {"quoted_by_agency", "“It is dead,” Reuters quoted Dana Ruiz as saying.",
     "direct | Dana Ruiz | named | via Reuters"},
    {"relay", "“It is dead,” Dana Ruiz said, according to Reuters.",
     "direct | Dana Ruiz | named | via Reuters"},
    {"dateline", "LONDON (AP) — “We will appeal,” Anna Ruiz said.", "direct | Anna Ruiz | named"},
    {"headline_says", "Deal ‘reckless’, says Dana Ruiz\n\nThe court rose on Friday.",
     "mixed | Dana Ruiz | named"},
    {"familiar", "“It is close,” said a person familiar with the talks.",
     "direct | (a person familiar with the talks) | unnamed"},
    // among several whom the paragraph tells of
    {"of_whom_a_relative_clause_tells",
     "Lee Park came first. “It is late,” Park says. It rained. It rained.\n\nThe feast is also dear to Wex Ruiz, who began by "
     "dancing.\n\n“I like it,” he says.",
     "direct | Lee Park | named\ndirect | Wex Ruiz | pronoun"},
    {"whose_family_is_told_of",
     "Anna Park came first. “It is late,” Park said. It rained. It rained.\n\nThe mines are old. Dana Ruiz’s "
     "grandfather had to work there. Her mother did, too.\n\n“It is hard,” she said.",
     "direct | Anna Park | named\ndirect | Dana Ruiz | pronoun"},
    {"whose_lawyer_is_told_of",
     "Anna Park came first. “It is late,” Park said.\n\nDana Ruiz’s lawyer had to work there.\n\n“It is hard,” "
     "she said.",
     "direct | Anna Park | named\ndirect | Anna Park | pronoun"},
    {"holder_of_the_office_told_of",
     "Omar Hassan met Lee Park in Jos. Park left.\n\nThe mayor of Wells, Wex Ruiz, was there. Lee Park sat with "
     "Hassan.\n\nThe mayor visited the site. “It is late,” he said.",
     "direct | Wex Ruiz | pronoun"},
    {"who_answered_in_the_paragraph",
     "It rained.\n\nLee Park left for Jos. “It is early,” Park said. Park is ill.\n\nOmar Hassan also asked, “Why is "
     "it late?” Park replied his job is to wait. “We do not know,” he added.",
     "direct | Lee Park | named\ndirect | Omar Hassan | named\nindirect | Lee Park | named\n"
     "direct | Lee Park | pronoun"},
    // announced before a colon
    {"as_its_head", "The plan is late, as its head, Dana Ruiz, explained: “We sleep in the rain.”",
     "direct | Dana Ruiz | named"},
    {"for_her_it_is", "For Dana Ruiz, it is simple: “The boats are bad.”", "direct | Dana Ruiz | named"},
    {"words_of", "The words of Dana Ruiz were: “The boats are bad.”", "direct | Dana Ruiz | named"},
    {"verdict", "Dana Ruiz’s verdict: “The boats are bad.”", "direct | Dana Ruiz | named"},
    {"her_answer", "Dana Ruiz came. Her answer was short: “The boats are bad.”", "direct | Dana Ruiz | pronoun"},
    // two together
    {"the_two", "Omar Hassan and Dana Ruiz met on Monday. The two also said it was late.",
     "indirect | Omar Hassan and Dana Ruiz | role"},
    {"the_two_leaders", "Omar Hassan met Dana Ruiz on Monday. The two leaders said it was late.",
     "indirect | Omar Hassan and Dana Ruiz | role"},
    {"the_pair", "Omar Hassan met Dana Ruiz on Monday. “It is late,” the pair said.",
     "direct | Omar Hassan and Dana Ruiz | role"},
    {"two_companies", "Omar Hassan met Dana Ruiz on Monday. The two companies said it was late.",
     "indirect | (The two companies) | unnamed"},
    {"two_of_three", "Omar Hassan met Dana Ruiz and Lee Park on Monday. The two leaders said it was late.",
     "indirect | (The two leaders) | unnamed"},
    {"they_together", "Omar Hassan and Dana Ruiz visited the port on Monday. They said it was late.",
     "indirect | Omar Hassan and Dana Ruiz | pronoun"},
    {"they_after_others", "Omar Hassan and Dana Ruiz visited the port. The council was angry. They said it was late.",
     "indirect | (They) | pronoun"},
    // who a phrase names
    {"letters_after_the_name", "Dana Ruiz is ill. “It is late,” Ms Ruiz AM said.", "direct | Dana Ruiz | named"},
    {"relative_without_commas", "Dana Ruiz who is also a nurse noted that it was late.",
     "indirect | Dana Ruiz | named"},
    {"field_of_two_words", "“It is late,” said policy and mining analyst Dana Ruiz, editor at Blue Pier.",
     "direct | Dana Ruiz | named"},
    {"police_and_the_mayor", "“It is late,” said police and Mayor Dana Ruiz.", "direct | (police) | unnamed"},
    {"office_of_a_place", "Asked, health inspector of Kwara municipality Wex Ruiz said it was late.",
     "indirect | Wex Ruiz | named"},
    {"former_without_comma", "“It is late,” said Dana Ruiz former Peruvian justice minister, who will lead it.",
     "direct | Dana Ruiz | named"},
    {"office_without_second_comma", "Meanwhile, Madam Dana Ruiz, Director of Events at Blue Pier said it was late.",
     "indirect | Dana Ruiz | named"},
    {"relative_without_second_comma", "However, Dana Ruiz, who heads the council in Lagos said it was late.",
     "indirect | Dana Ruiz | named"},
    {"relative_of_the_hearer", "Dana Ruiz, who the council said was late, left.", "indirect | (the council) | role"},
    {"slip_of_a_known_name", "Dana Somerville spoke first. “It is late,” Sommerville said.",
     "direct | Dana Somerville | named"},
    {"retailer", "Omar Hassan left Tesco. It will close, the retailer said.", "indirect | Tesco | role"},
    {"organisation", "The Red Cross met. It is late, the organisation said.", "indirect | International Committee of the Red Cross | role"},
};

class Speakers : public testing::TestWithParam<QuoteCase> {};

TEST_P(Speakers, AreFound) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Speakers, testing::ValuesIn(speakers), case_name);

}  // namespace
}  // namespace whosaid::test

// Sentences as newsrooms write them, each beside one that looks alike and is read in another way.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // A mark that a paragraph leaves open runs on where the next one begins with a mark
    {"open_mark_after_a_clause",
     "\"It failed,\" Dana Ruiz said. \"We ran. We had no shoes on.\n\n\"It was like a war.\"",
     "direct | Dana Ruiz | named",
     "\"It failed,\" […] \"We ran. We had no shoes on. […] \"It was like a war.\""},
    {"open_mark_and_plain_paragraph",
     "\"It failed,\" Dana Ruiz said. \"We ran. The fire went on all night.\n\nIt was like a war.",
     "direct | Dana Ruiz | named", "\"It failed,\" […] \"We ran."},
    // What stands between subject and verb
    {"complement_that", "A trader told a court in Nakuru that two officers demanded a bribe.",
     "indirect | (A trader) | unnamed", "that two officers demanded a bribe"},
    {"complement_that_within",
     "Dana Ruiz said in an email that two officials first proposed the funding in January.",
     "indirect | Dana Ruiz | named\nindirect | (two officials) | unnamed",
     "that two officials first proposed the funding in January\nthe funding in January"},
    {"relative_that", "A report that named the two officers said they were paid.",
     "indirect | (A report) | unnamed", "they were paid"},
    {"verb_of_a_name",
     "Researchers from the University of Lagos sampled shoots in the bay and found that they belonged to one "
     "plant.",
     "indirect | (Researchers from the University of Lagos) | unnamed", "that they belonged to one plant"},
    {"released_last_month",
     "A report released last month by the Fair Rents Board found that the doors leaked.",
     "indirect | (A report released last month by the Fair Rents Board) | unnamed", "that the doors leaked"},
    {"but_starts_anew",
     "Omar Hassan led twice through Lee Park, but Dana Ruiz, whose side had not won since May, insisted that "
     "she was calm.",
     "indirect | Dana Ruiz | named", "that she was calm"},
    // The hearer ends where the content begins
    {"told_parliament", "Dana Ruiz told Parliament more homes had been built.",
     "indirect | Dana Ruiz | named", "more homes had been built"},
    {"told_a_host", "Dana Ruiz told radio host Lee Park more homes had been built.",
     "indirect | Dana Ruiz | named", "more homes had been built"},
    {"told_the_court_somebody", "Dana Ruiz told the court Omar Hassan had sold the port.",
     "indirect | Dana Ruiz | named", "Omar Hassan had sold the port"},
    {"on_both_sides", "Dana Ruiz warned members on both sides that she would not wait.",
     "indirect | Dana Ruiz | named", "that she would not wait"},
    {"put_it_to", "Dana Ruiz put it to him that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    {"as_telling", "State radio quoted Dana Ruiz as telling traders that the plan was dead.",
     "indirect | Dana Ruiz | named | via (State radio)", "that the plan was dead"},
    // Not said
    {"ruled_that_out", "Dana Ruiz ruled that out.", ""},
    {"ruled_that", "Dana Ruiz ruled that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    {"subjunctive", "Dana Ruiz demanded that Omar Hassan explain why the plan was dead.",
     "indirect | Dana Ruiz | named", "that Omar Hassan explain why the plan was dead"},
    {"not_an_excuse", "Dana Ruiz said the survivors deserved answers and not excuses.",
     "indirect | Dana Ruiz | named", "the survivors deserved answers and not excuses"},
    {"disclosed_this", "Dana Ruiz disclosed this in an interview with a reporter.", ""},
    {"expected_to_say", "Dana Ruiz is expected to say next week whether she will run.", ""},
    {"not_named", "Officials who asked not to be named said Dana Ruiz was “furious” with both sides.",
     "mixed | (Officials) | unnamed", "Dana Ruiz was “furious” with both sides"},
    // What was said keeps its "no"
    {"said_no_one", "Dana Ruiz said no one had been hurt.", "indirect | Dana Ruiz | named",
     "no one had been hurt"},
    {"said_later_no_one", "Dana Ruiz said later no one had been hurt.", "indirect | Dana Ruiz | named",
     "no one had been hurt"},
    // One report ends where another begins
    {"with_somebody_saying",
     "Omar Hassan said the survey was under way, with Dana Ruiz saying it would send a message.",
     "indirect | Omar Hassan | named\nindirect | Dana Ruiz | named",
     "the survey was under way\nit would send a message"},
    {"with_no_saying", "Omar Hassan said the survey was under way, with Dana Ruiz in the chair.",
     "indirect | Omar Hassan | named", "the survey was under way, with Dana Ruiz in the chair"},
    {"after_a_semicolon", "The boat had sunk; the doors, Dana Ruiz said, had leaked.",
     "indirect | Dana Ruiz | named", "the doors […] had leaked"},
    {"list_of_participles", "Dana Ruiz said the warnings were typed, dated and signed.",
     "indirect | Dana Ruiz | named", "the warnings were typed, dated and signed"},
    {"called_and_gave", "Dana Ruiz called it a “cut-paste” inquiry, and gave the board two weeks.",
     "mixed | Dana Ruiz | named", "it a “cut-paste” inquiry"},
    {"dismissed_as", "It was a charge that Dana Ruiz dismissed as “nonsense”.", "mixed | Dana Ruiz | named",
     "“nonsense”"},
    // Who says it
    {"participle_after_a_report",
     "The Fair Rents Board denied reports that its members were planning a strike, saying the queues were "
     "over.",
     "indirect | Fair Rents Board | named\nindirect | Fair Rents Board | named",
     "that its members were planning a strike\nthe queues were over"},
    {"felt", "Dana Ruiz felt she had been cheated.", "indirect | Dana Ruiz | named", "she had been cheated"},
    {"wanted_to_know", "Dana Ruiz wanted to know when the bridge would open.", "indirect | Dana Ruiz | named",
     "when the bridge would open"},
    {"those_who", "Dana Ruiz had no time for those who said the song had lost its way.",
     "indirect | (those) | pronoun", "the song had lost its way"},
    // What leads in is not all that is said
    {"furious_with", "Dana Ruiz was furious with the dealer for saying it was for sale.", ""},
    {"since_according_to", "Since May, according to the Fair Rents Board, officers have killed two people.",
     "indirect | Fair Rents Board | named", "Since May […] officers have killed two people"},
    {"according_to_an_analyst", "Sales fell 4%, according to Dana Ruiz, an analyst at Acme Corp.",
     "indirect | Dana Ruiz | named", "Sales fell 4%"},
    {"apposed_then_on", "Since May, according to Dana Ruiz, an analyst, it has rained every day.",
     "indirect | Dana Ruiz | named", "Since May […] it has rained every day"},
    {"in_the_end", "In the end, Dana Ruiz said on Friday.", ""},
    // An object ends before what is told of it
    {"object_and_aside", "Dana Ruiz acknowledged the weight of the evidence, which makes her an exception.",
     "indirect | Dana Ruiz | named", "the weight of the evidence"},
    {"clause_and_aside", "Dana Ruiz acknowledged the evidence was weak, which made it worse.",
     "indirect | Dana Ruiz | named", "the evidence was weak, which made it worse"},
    {"dash_and_remark", "Dana Ruiz said the plan was dead – a remark that angered them.",
     "indirect | Dana Ruiz | named", "the plan was dead"},
    {"between_dashes", "Dana Ruiz said the plan – a gift to the port – was dead.",
     "indirect | Dana Ruiz | named", "the plan – a gift to the port – was dead"},
    {"object_and_as_clause", "Dana Ruiz condemned the launch of the missile as the army fired three more.",
     "indirect | Dana Ruiz | named", "the launch of the missile"},
    {"object_as_something", "Dana Ruiz condemned the launch of the missile as a threat to the port.",
     "indirect | Dana Ruiz | named", "the launch of the missile as a threat to the port"},
    {"asked_then_said", "Asked about the roads, Dana Ruiz said $12 million had been set aside for repairs.",
     "indirect | - | unknown\nindirect | Dana Ruiz | named",
     "the roads\n$12 million had been set aside for repairs"},
    {"told_her_she", "Friends told her she was mad.", "indirect | (Friends) | unnamed", "she was mad"},
    {"told_her_mother", "Dana Ruiz told her mother that she was mad.", "indirect | Dana Ruiz | named",
     "that she was mad"},
    {"added_to_the_list", "Dana Ruiz had claimed that 214 names were added to the list in August alone.",
     "indirect | Dana Ruiz | named", "that 214 names were added to the list in August alone"},
    {"he_replied", "Asked if the police believed the boy was alive, he replied: “We hope so.”",
     "indirect | - | unknown\ndirect | (he) | pronoun",
     "if the police believed the boy was alive\n“We hope so.”"},
    {"but_cautioned", "Dana Ruiz said the crews were aiming for May but cautioned that the date could slip.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "the crews were aiming for May\nthat the date could slip"},
    {"lawmakers_and_chanted",
     "The house rose on Friday after opposition lawmakers tore up the bill and demanded a vote on the levy.",
     "indirect | (opposition lawmakers) | unnamed", "a vote on the levy"},
    {"as_dealers_warn", "Car prices climb to a record as dealers warn of “panic bidding”.",
     "mixed | (dealers) | unnamed", "“panic bidding”"},
    // Verbs and states of saying
    {"has_since_said", "Dana Ruiz has since said that the bridge was old.", "indirect | Dana Ruiz | named",
     "that the bridge was old"},
    {"since_the_flood", "Dana Ruiz has been mayor since the flood that shut the bridge.", ""},
    {"is_worried_that", "Dana Ruiz is worried that the bridge is old.", "indirect | Dana Ruiz | named",
     "that the bridge is old"},
    {"is_said", "It is said that the bridge is old.", "indirect | - | unknown", "that the bridge is old"},
    {"is_adamant", "Dana Ruiz is adamant the bridge is old.", "indirect | Dana Ruiz | named",
     "the bridge is old"},
    {"let_it_be_known", "Dana Ruiz let it be known that the bridge was old.", "indirect | Dana Ruiz | named",
     "that the bridge was old"},
    {"averred", "Dana Ruiz averred that the bridge was old.", "indirect | Dana Ruiz | named",
     "that the bridge was old"},
    {"voiced_concern_over", "Dana Ruiz voiced concern over the state of the bridge.",
     "indirect | Dana Ruiz | named", "the state of the bridge"},
    {"when_asked_about", "When asked about the sale, Dana Ruiz said that the bridge was old.",
     "indirect | - | unknown\nindirect | Dana Ruiz | named", "the sale\nthat the bridge was old"},
    {"in_her_view", "In Dana Ruiz’s view, the bridge was old.", "indirect | Dana Ruiz | named",
     "the bridge was old"},
    {"in_the_opinion_of", "In the opinion of Dana Ruiz, the bridge was old.", "indirect | Dana Ruiz | named",
     "the bridge was old"},
    {"in_the_hope_of", "In the hope of Dana Ruiz coming, the bridge was opened.", ""},
    {"message_was_simple", "Dana Ruiz’s message was simple: “The bridge is old.”",
     "direct | Dana Ruiz | named", "“The bridge is old.”"},
    // Crowds
    {"current_and_former", "The plan was dead, current and former officials said.",
     "indirect | (current and former officials) | unnamed", "The plan was dead"},
    {"a_handful_of", "A handful of local residents say the plan is dead.",
     "indirect | (A handful of local residents) | unnamed", "the plan is dead"},
    {"both_sides", "Dana Ruiz is urging both sides to wait.", "indirect | Dana Ruiz | named",
     "both sides to wait"},
};

class Newsroom : public testing::TestWithParam<QuoteCase> {};

TEST_P(Newsroom, Sentences) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Newsroom, testing::ValuesIn(cases), case_name);

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
     "Dana Ruiz said the plan was dead.\n\nThe port was shut. No ship came in.\n\nDavid Lee accused both "
     "boards of sleeping. “It is late,” she "
     "said.",
     "indirect | Dana Ruiz | named\nindirect | David Lee | named\ndirect | David Lee | pronoun"},
    {"prime_minister", "Environment Minister Omar Hassan rose. The prime minister said the plan was dead.",
     "indirect | (The prime minister) | role"},
    {"the_minister", "Environment Minister Omar Hassan rose. The minister said the plan was dead.",
     "indirect | Omar Hassan | role"},
    {"somebodys_family",
     "Omar Hassan, who visited the family on Tuesday, left. The family of the boy said the plan was dead.",
     "indirect | (The family of the boy) | unnamed"},
    {"her_publisher",
     "Dana Ruiz said the book was done. It rained. It rained. It rained. It rained. It rained. It rained. It "
     "rained. It rained. It rained. It rained. It was one that “told a story of grain,” her publisher said. "
     "She "
     "said it was late.",
     "indirect | Dana Ruiz | named\nmixed | (her publisher) | role\nindirect | Dana Ruiz | pronoun"},
    {"learned_gender",
     "Omar Hassan was born in 1943.\n\nWex Ruiz argues that the plan is dead. “It is late,” she said.\n\nIn "
     "later life he grew calm. “It is early,” he said.",
     "indirect | Wex Ruiz | named\ndirect | Wex Ruiz | pronoun\ndirect | Omar Hassan | pronoun"},
};

class Speakers : public testing::TestWithParam<QuoteCase> {};

TEST_P(Speakers, AreFound) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Speakers, testing::ValuesIn(speakers), case_name);

}  // namespace
}  // namespace whosaid::test

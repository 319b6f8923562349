// Where what somebody says ends and the reporter goes on, each beside a sentence that looks alike.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // After “and”: helping verb, tense and meaning tell whether the speaker still speaks
    {"and_has", "Dana Ruiz said the bank is sound and has paid its debts.", "indirect | Dana Ruiz | named",
     "the bank is sound and has paid its debts"},
    {"and_other_tense", "Dana Ruiz says she met the mayor and asked him to resign.",
     "indirect | Dana Ruiz | named", "she met the mayor and asked him to resign"},
    {"and_wanted", "Dana Ruiz said she was tired and wanted a rest.", "indirect | Dana Ruiz | named",
     "she was tired and wanted a rest"},
    {"and_warned", "Dana Ruiz said the bank was sound and warned that fees would rise.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "the bank was sound\nthat fees would rise"},
    {"criticised_and_wants", "Dana Ruiz criticised the bank and wants lower fees.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named", "the bank\nlower fees"},
    // Noun phrases go on over lists, towns and clauses that belong to them
    {"list", "The report by Acme found evidence of fraud, waste and theft.",
     "indirect | (The report by Acme) | role", "evidence of fraud, waste and theft"},
    {"no_list", "Dana Ruiz criticised the plan, voters and bankers cheered.", "indirect | Dana Ruiz | named",
     "the plan"},
    {"so_called", "Dana Ruiz warned about the so-called peace treaty.", "indirect | Dana Ruiz | named",
     "the so-called peace treaty"},
    {"reduced_relative", "Dana Ruiz praised the changes the board has made in Lagos.",
     "indirect | Dana Ruiz | named", "the changes the board has made in Lagos"},
    {"other_than", "Dana Ruiz criticised a plan less fair than the old one.", "indirect | Dana Ruiz | named",
     "a plan less fair than the old one"},
    {"one_of_them", "Dana Ruiz accused one of the judges, Omar Teal, of lying.",
     "indirect | Dana Ruiz | named", "one of the judges, Omar Teal, of lying"},
    {"vowed_but", "Dana Ruiz vowed to leave the party, but she stayed.", "indirect | Dana Ruiz | named",
     "to leave the party"},
    // A comma inside the marks ends what somebody is called
    {"comma_in_marks", "Dana Ruiz called the reform “a risk to us all,” words that shook the market.",
     "mixed | Dana Ruiz | named", "the reform “a risk to us all,”"},
    {"commas_in_a_list", "Dana Ruiz called the reform “slow,” “weak” and “unfair”.",
     "mixed | Dana Ruiz | named", "the reform “slow,” “weak” and “unfair”"},
    {"although_comma_in_marks",
     "Although Omar Teal admitted that the two had “been friends for years,” the board kept him.",
     "mixed | Omar Teal | named", "that the two had “been friends for years,”"},
    {"dismissed_claims", "Dana Ruiz dismissed as “fantasy” claims that the board had been warned.",
     "mixed | Dana Ruiz | named", "“fantasy” claims that the board had been warned"},
    // Nouns that hold the words or fears of others
    {"allayed_fears", "Dana Ruiz allayed fears that prices would rise before May.", "indirect | - | unknown",
     "that prices would rise before May"},
    {"has_hopes", "Dana Ruiz has hopes that prices will fall.", "indirect | Dana Ruiz | named",
     "that prices will fall"},
    {"amid_fears", "Shares in Acme fell amid fears that the bank would fail.", "indirect | - | unknown",
     "that the bank would fail"},
    {"to_be_addressed",
     "Dana Ruiz chastised the party’s units for “weaknesses” that needed to be addressed at once.",
     "mixed | Dana Ruiz | named", "the party’s units for “weaknesses” that needed to be addressed at once"},
    {"hold_his_tongue", "Omar Teal, never one to hold his tongue, said Dana Ruiz should “go now”.",
     "mixed | Omar Teal | named", "Dana Ruiz should “go now”"},
    // Asides inside what is said
    {"he_added", "Omar Teal spoke. He said there was a shortage of staff which, he added, had cost millions.",
     "indirect | Omar Teal | pronoun", "there was a shortage of staff which, he added, had cost millions"},
    {"as_she_put_it", "The watches were, as Dana Ruiz put it, “a gift from a friend”.",
     "mixed | Dana Ruiz | named", "“a gift from a friend”"},
    {"said_as_she_put_it", "Dana Ruiz said the watches were, as she put it, “a gift from a friend”.",
     "mixed | Dana Ruiz | named", "the watches were, as she put it, “a gift from a friend”"},
    {"as_she_put_it_whole", "As Dana Ruiz put it: “The plan is dead.”", "direct | Dana Ruiz | named",
     "“The plan is dead.”"},
    {"in_her_words", "Dana Ruiz faulted the board for, in her words, “barking without biting”.",
     "mixed | Dana Ruiz | named", "the board for, in her words, “barking without biting”"},
    {"what_it_says_is", "Dana Ruiz attacked the port for what she says is a “secret deal” with Acme.",
     "indirect | Dana Ruiz | named\nmixed | Dana Ruiz | pronoun", "the port\na “secret deal” with Acme"},
    {"what_he_describes_as",
     "What Dana Ruiz describes as a “culture of silence” is borne out by the minutes.",
     "mixed | Dana Ruiz | named", "a “culture of silence”"},
    {"in_her_view", "Dana Ruiz spoke. In her view, the plan came too late.", "indirect | Dana Ruiz | pronoun",
     "the plan came too late"},
    {"left_open", "These are the people whom, according to Dana Ruiz, the army shot.",
     "indirect | Dana Ruiz | named", "These are the people whom […] the army shot"},
    {"marks_of_a_reading_left_out", "The two are accused of “sowing hatred”, Dana Ruiz told a briefing.",
     "mixed | Dana Ruiz | named", "The two are accused of “sowing hatred”"},
    // What the reporter says of it afterwards
    {"a_charge_that", "Dana Ruiz said the plan was dead, a charge that Omar Teal dismissed as absurd.",
     "indirect | Dana Ruiz | named", "the plan was dead"},
    {"a_charge_of_power", "Dana Ruiz said the plan was a fraud, a charge of powder and a threat.",
     "indirect | Dana Ruiz | named", "the plan was a fraud, a charge of powder and a threat"},
    {"though_she_cautioned", "Dana Ruiz said that it was over, though she cautioned that more might come.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | pronoun",
     "that it was over\nthat more might come"},
    {"though_it_rained", "Dana Ruiz said that it was over, though it had rained.",
     "indirect | Dana Ruiz | named", "that it was over, though it had rained"},
    {"emailed_statement", "Dana Ruiz said in an emailed statement that the plan was dead.",
     "indirect | Dana Ruiz | named", "that the plan was dead"},
    {"declined_to_say", "Dana Ruiz declined to say how she would vote.", "indirect | Dana Ruiz | named",
     "to say how she would vote"},
    {"did_not_reply_to", "Dana Ruiz did not reply to questions about the plan.", ""},
    {"replied_to", "Dana Ruiz replied to questions about the plan.", "indirect | Dana Ruiz | named"},
    {"one_described", "The talks, which one described as “a circus”, failed.", "mixed | (one) | unnamed",
     "“a circus”"},
    {"airport_shares", "The council sold its airport shares, after a “long” day.", ""},
    {"say_farmers", "Tariffs are a threat, say local farmers.", "indirect | (local farmers) | unnamed",
     "Tariffs are a threat"},
    // Headlines
    {"label_and_headline",
     "Zambia: Opposition calls for probe into mine deal as kwacha slides\n\nThe market was busy on Monday, "
     "and "
     "the rain fell all day on the roofs of the town.",
     "indirect | (Opposition) | unnamed", "probe into mine deal"},
    {"marks_colon_crowd",
     "‘We were treated like animals’: survivors of clinic fire speak\n\nThe market was busy on Monday, and "
     "the "
     "rain fell all day on the roofs of the town.",
     "direct | (survivors of clinic fire speak) | unnamed", "‘We were treated like animals’"},
    // Passives with what somebody was called
    {"called_by", "The deal was called “reckless” by Dana Ruiz.", "mixed | Dana Ruiz | named", "“reckless”"},
    {"called_by_nobody", "The band was called “The Reckless” by then.", ""},
    {"described_by", "The tax was described by Dana Ruiz as a threat to tenants.",
     "indirect | Dana Ruiz | named", "a threat to tenants"},
    // Who goes on speaking after a clause inside what was said
    {"adding_after_a_clause_inside", "Dana Ruiz said Omar Teal blamed the board, adding that he was wrong.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "Omar Teal blamed the board\nthat he was wrong"},
    {"adding_after_another",
     "Dana Ruiz said it was over, and Omar Teal said it was not, adding that he was sorry.",
     "indirect | Dana Ruiz | named\nindirect | Omar Teal | named\nindirect | Omar Teal | named",
     "it was over\nit was not\nthat he was sorry"},
    // What stands before the verb
    {"has_long_argued", "Dana Ruiz has long argued that the dams are old.", "indirect | Dana Ruiz | named",
     "that the dams are old"},
    {"long_relative_with_numbers",
     "Survivors of a fire that killed 19 people at a clinic have said staff locked the doors.",
     "indirect | (Survivors of a fire) | unnamed", "staff locked the doors"},
    {"lawyer_aware",
     "The matter will be heard in May, said a lawyer aware of the case who asked to stay away.",
     "indirect | (a lawyer aware of the case) | unnamed", "The matter will be heard in May"},
    {"kept_its_rate", "The Bank of Ghana kept its policy rate on Monday, saying prices would fall.",
     "indirect | Bank of Ghana | named", "prices would fall"},
    {"asked_about_the_claim",
     "Asked about the claim that the fund was empty, Dana Ruiz said she was not worried.",
     "indirect | - | unknown\nindirect | Dana Ruiz | named",
     "the claim that the fund was empty\nshe was not worried"},
    {"smaller_states", "Dana Ruiz lost in five states that vote late.", ""},
};

class Extent : public testing::TestWithParam<QuoteCase> {};
TEST_P(Extent, OfWhatIsSaid) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Extent, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

// Reported speech without marks, and words that only look like it.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // 20: with and without that, trailing, interrupting
    {"that", "Dana Ruiz said that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    {"no_that", "Dana Ruiz said the plan was dead.", "indirect | Dana Ruiz | named", "the plan was dead"},
    {"trailing", "The plan was dead, Dana Ruiz said.", "indirect | Dana Ruiz | named", "The plan was dead"},
    {"trailing_inverted", "The plan was dead, said Dana Ruiz.", "indirect | Dana Ruiz | named",
     "The plan was dead"},
    {"interrupting", "The plan was dead, Dana Ruiz said, and would stay dead.",
     "indirect | Dana Ruiz | named", "The plan was dead […] and would stay dead"},
    {"on_friday", "Dana Ruiz said on Friday that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    {"believes", "Dana Ruiz believes the plan is dead.", "indirect | Dana Ruiz | named"},
    {"promised", "Dana Ruiz promised to resign.", "indirect | Dana Ruiz | named"},
    {"vowed_that", "Dana Ruiz vowed that she would win.", "indirect | Dana Ruiz | named"},
    {"place_before", "In Lagos on Friday, Dana Ruiz said the plan was dead.", "indirect | Dana Ruiz | named",
     "the plan was dead"},
    {"in_a_letter", "In a letter to the board, Dana Ruiz said the plan was dead.",
     "indirect | Dana Ruiz | named"},
    // 21: according to
    {"according_to", "Sales fell 4%, according to the Fair Rents Board.",
     "indirect | Fair Rents Board | named", "Sales fell 4%"},
    {"according_to_first", "According to Dana Ruiz, sales fell 4%.", "indirect | Dana Ruiz | named",
     "sales fell 4%"},
    {"words_of", "In the words of Dana Ruiz, the plan was dead.", "indirect | Dana Ruiz | named",
     "the plan was dead"},
    {"said_according_to", "Dana Ruiz said, according to the Fair Rents Board, that the plan was dead.",
     "indirect | Dana Ruiz | named | via Fair Rents Board", "that the plan was dead"},
    // The date of saying is no part of what was said
    {"on_a_date", "Dana Ruiz announced on Thursday, June 6, 2019 the sale of the port.",
     "indirect | Dana Ruiz | named", "the sale of the port"},
    {"on_a_night", "Dana Ruiz told state radio on Friday night that the plan was dead.",
     "indirect | Dana Ruiz | named", "that the plan was dead"},
    {"circumstance", "The plan was dead, Dana Ruiz said on Tuesday, after a meeting in Lima.",
     "indirect | Dana Ruiz | named", "The plan was dead"},
    // A relative clause begins no content
    {"relative_that",
     "Dana Ruiz said the board ignored the links to the land that the schools were built on.",
     "indirect | Dana Ruiz | named",
     "the board ignored the links to the land that the schools were built on"},
    {"told_a_conference", "Dana Ruiz told a news conference in Lima that the plan was dead.",
     "indirect | Dana Ruiz | named", "that the plan was dead"},
    // Brackets inside a noun phrase
    {"short_brackets", "Dana Ruiz criticised the plan of the Fair Rents Board (FRB) for the port.",
     "indirect | Dana Ruiz | named", "the plan of the Fair Rents Board (FRB) for the port"},
    // What is no cue: a name’s part, a noun of the lists, a place after speaking
    {"capital_within",
     "Omar Hassan is a Senior New Voices Fellow for the health of young mothers in small rural towns nearby.",
     ""},
    {"spoke_at", "Dana Ruiz spoke at a meeting of the council.", ""},
    {"on_television", "Dana Ruiz defended the system on state television.", "indirect | Dana Ruiz | named",
     "the system"},
    {"there_was", "Dana Ruiz insisted there was no crisis.", "indirect | Dana Ruiz | named",
     "there was no crisis"},
    {"maintained_she", "Dana Ruiz maintained she knew nothing.", "indirect | Dana Ruiz | named",
     "she knew nothing"},
    {"maintained_road", "Dana Ruiz maintained the road.", ""},
    {"to_be", "Dana Ruiz called for the board to be dissolved.", "indirect | Dana Ruiz | named",
     "the board to be dissolved"},
    {"this_month", "Dana Ruiz said this month’s rise was the last.", "indirect | Dana Ruiz | named",
     "this month’s rise was the last"},
    {"past_verb", "The opposition lawmakers issued a letter and demanded talks on the port.",
     "indirect | (The opposition lawmakers) | unnamed", "talks on the port"},
    {"past_verb_name", "The court sentenced Dana Ruiz and ordered her to leave.",
     "indirect | (The court) | role", "her to leave"},
    {"reduced_relative", "Residents displaced by the flood said the dam was old.",
     "indirect | (Residents displaced by the flood) | unnamed", "the dam was old"},
    {"day_no_subject", "Dana Ruiz filed the papers in Lima on Monday arguing that the sale was void.",
     "indirect | Dana Ruiz | named", "that the sale was void"},
    // 22: passive
    {"quoted_as_saying", "Dana Ruiz was quoted as saying the vote was rigged.",
     "indirect | Dana Ruiz | named", "the vote was rigged"},
    {"quotes_as_saying", "Reuters quoted Dana Ruiz, a lawyer, as saying that the vote was rigged.",
     "indirect | Dana Ruiz | named | via Reuters", "that the vote was rigged"},
    {"describes_as_saying_nothing", "Dana Ruiz described the plan as saying nothing new.", ""},
    {"head_of_a_field", "The head of football Dana Ruiz said the vote was rigged.",
     "indirect | Dana Ruiz | named", "the vote was rigged"},
    {"widow_of_a_footballer", "The widow of footballer Dana Ruiz said the vote was rigged.",
     "indirect | (The widow of footballer Dana Ruiz) | role", "the vote was rigged"},
    {"even_as", "Prices rose, even as the ministry insisted that they would fall.",
     "indirect | (the ministry) | role", "that they would fall"},
    {"signed_by", "The Fair Rents Board, in a letter signed by its head, Omar Teal, called the plan “thin”.",
     "mixed | Fair Rents Board | named", "the plan “thin”"},
    // 23: verbs that also mean other things
    {"added_that", "Dana Ruiz added that the plan was dead.", "indirect | Dana Ruiz | named"},
    {"pointed_out", "Dana Ruiz pointed out that the plan was dead.", "indirect | Dana Ruiz | named"},
    {"noted_that", "Dana Ruiz noted that the plan was dead.", "indirect | Dana Ruiz | named"},
    {"added_salt", "Dana Ruiz added salt.", ""},
    {"noted_the_time", "Dana Ruiz noted the time.", ""},
    {"shares_added", "Shares added 2%.", ""},
    {"maintained", "He maintained the roof.", ""},
    {"held_talks", "Dana Ruiz held talks with Omar Hassan.", ""},
    {"called_by_phone", "Dana Ruiz called Omar Hassan on Friday.", ""},
    {"reported_to", "Dana Ruiz reported to the police station.", ""},
    {"wrote_novels", "Dana Ruiz wrote three novels.", ""},
    {"heard", "The court heard the case.", ""},
    {"told_a_joke", "Dana Ruiz told a joke.", ""},
    {"spoke_to", "Dana Ruiz spoke to Omar Hassan.", ""},
    {"ran", "Dana Ruiz left, running fast.", ""},
    // 24: denial, question, order
    {"denied", "The Fair Rents Board denied it had lied.", "indirect | Fair Rents Board | named",
     "it had lied"},
    {"denied_gerund", "Dana Ruiz denied taking the money.", "indirect | Dana Ruiz | named"},
    {"asked_whether", "Dana Ruiz asked whether the plan was dead.", "indirect | Dana Ruiz | named",
     "whether the plan was dead"},
    {"urged", "Dana Ruiz urged Acme Ltd to stop.", "indirect | Dana Ruiz | named"},
    // 25: not said yet
    // 26: someone else's saying inside
    // 27: documents and crowds
    {"report", "The report said the bridge was unsafe.", "indirect | (The report) | role"},
    {"residents", "Residents said the water was brown.", "indirect | (Residents) | unnamed"},
    {"police", "Police said the man had fled.", "indirect | (Police) | unnamed"},
    {"residents_of", "Residents of Apapa said the water was brown.",
     "indirect | (Residents of Apapa) | unnamed"},
    // 28: coordination
    {"said_and_added", "Dana Ruiz said the plan was dead and added that it had cost too much.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "the plan was dead\nthat it had cost too much"},
    {"saying", "Dana Ruiz resigned, saying that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    // 29: between name and verb
    {"apposition", "Omar Hassan, a Labour MP who chairs the panel, said the vote was rigged.",
     "indirect | Omar Hassan | named", "the vote was rigged"},
    {"apposition_short", "Omar Hassan, a nurse, said the vote was rigged.", "indirect | Omar Hassan | named"},
    {"dashes", "Omar Hassan – her deputy – said the vote was rigged.", "indirect | Omar Hassan | named"},
    {"relative", "They asked Omar Hassan, who said the vote was rigged.", "indirect | Omar Hassan | pronoun"},
    // 31–35: speakers
    {"unknown_role", "The minister said the vote was rigged.", "indirect | (The minister) | role"},
    {"spokeswoman", "A spokeswoman said the shop was closed.", "indirect | (A spokeswoman) | unnamed"},
    {"white_house", "The White House said the visit was off.", "indirect | White House | named"},
    {"officials", "Officials said the deal was close.", "indirect | (Officials) | unnamed"},
    {"sources", "Two sources said the deal was close.", "indirect | (Two sources) | unnamed"},
    // 36: hearer and outlet
    {"hearer", "Anna Ruiz told Omar Hassan the plan was dead.", "indirect | Anna Ruiz | named",
     "the plan was dead"},
    {"hearer_pronoun", "Anna Ruiz told him the plan was dead.", "indirect | Anna Ruiz | named",
     "the plan was dead"},
    {"outlet", "Anna Ruiz told Reuters the plan was dead.", "indirect | Anna Ruiz | named | via Reuters",
     "the plan was dead"},
    // 40: relay
    {"agency", "Reuters reported that Anna Ruiz had left.", "indirect | Reuters | named"},
    // 41: it and they
    {"pronoun", "Anna Ruiz rose at noon. She said the plan was dead.", "indirect | Anna Ruiz | pronoun"},
    // 43: lines around the text
    {"link", "The court rose on Friday.\n\nREAD: Anna Ruiz says she will quit", ""},
    {"credit", "The court rose on Friday.\n\nPhoto: Anna Ruiz", ""},
    {"byline", "By Anna Ruiz\n\nThe court rose on Friday.", ""},
    {"dateline", "LONDON (AP) — Anna Ruiz said the plan was dead.", "indirect | Anna Ruiz | named",
     "the plan was dead"},
    {"it", "Dangote Group closed the plant. It said the roof was unsafe.",
     "indirect | Dangote Group | pronoun"},
    {"downing_street", "Downing Street said the talks would go on.", "indirect | 10 Downing Street | named"},
    {"that_and_that", "Dana Ruiz said the plan was dead and that Omar Hassan knew it.",
     "indirect | Dana Ruiz | named", "the plan was dead and that Omar Hassan knew it"},
    {"in_a_statement", "Dana Ruiz said in a statement that the plan was dead.",
     "indirect | Dana Ruiz | named", "that the plan was dead"},
    {"familiar_first", "A person familiar with the talks said the deal was close.",
     "indirect | (A person familiar with the talks) | unnamed", "the deal was close"},
    {"knew_it", "Omar Hassan knew it.", ""},
    {"said_and_called_on", "Dana Ruiz said the plan was dead and called on Omar Hassan to resign.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named"},
    // content ends where the sentence goes on without it
    {"while", "While Dana Ruiz said the plan was dead, the council voted.", "indirect | Dana Ruiz | named",
     "the plan was dead"},
    {"overall", "Overall, Dana Ruiz said, the plan was dead.", "indirect | Dana Ruiz | named",
     "Overall […] the plan was dead"},
    // cues that no clause of the grammar holds
    {"wants_to_say", "Dana Ruiz came to Lagos to say that the plan was dead.", "indirect | Dana Ruiz | named",
     "that the plan was dead"},
    {"came_to_see", "Dana Ruiz came to Lagos to add salt.", ""},
    {"for_saying_whose", "The court fined Omar Hassan for saying that the vote was rigged.",
     "indirect | Omar Hassan | named", "that the vote was rigged"},
    {"confident", "Dana Ruiz is confident that the plan will work.", "indirect | Dana Ruiz | named",
     "that the plan will work"},
    {"confident_look", "Dana Ruiz is confident and calm.", ""},
    {"many", "Many said that the vote was rigged.", "indirect | (Many) | unnamed",
     "that the vote was rigged"},
    // noun phrases as content
    {"praised", "Dana Ruiz praised the plan for the port.", "indirect | Dana Ruiz | named",
     "the plan for the port"},
    {"repaired", "Dana Ruiz repaired the roof of the shed.", ""},
    // passives: nobody is said to speak, unless "by" says it
    {"expected_to", "Dana Ruiz is expected to resign on Friday.", "indirect | - | unknown",
     "Dana Ruiz […] to resign on Friday"},
    {"criticised_by", "The plan was criticised by Dana Ruiz.", "indirect | Dana Ruiz | named", "The plan"},
    {"built_by", "The port was built by Dana Ruiz.", ""},
    {"joint", "Anna Ruiz and Omar Hassan said in a statement that the plan was dead.",
     "indirect | Anna Ruiz and Omar Hassan | named"},
    {"company", "Dangote Group closed the plant. The company said the roof was unsafe.",
     "indirect | Dangote Group | role"},
};

class Reported : public testing::TestWithParam<QuoteCase> {};
TEST_P(Reported, Speech) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, Reported, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

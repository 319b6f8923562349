// Words in marks that a noun or a verb with “with” leads in, and participles that lead in what somebody did.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // A noun tells whose words they are
    {"answer_was", "Omar Teal’s answer was “never”.", "mixed | Omar Teal | named"},
    {"reply_to_the_board_was", "Omar Teal’s reply to the board was, “We will meet in court.”",
     "direct | Omar Teal | named"},
    {"her_motto_was", "Dana Ruiz left. Her motto was “Never late”.", "direct | Dana Ruiz | pronoun"},
    {"message_from", "The message from Omar Teal was “stay at home”.", "mixed | Omar Teal | named"},
    {"came_his_reply", "Omar Teal rose. “Never,” came his blunt reply.", "direct | Omar Teal | pronoun"},
    {"came_whose_reply", "“Never,” came Omar Teal’s reply.", "direct | Omar Teal | named"},
    {"came_shouts", "“Call the vote,” came shouts from the crowd.", "direct | (the crowd) | unnamed"},
    {"came_the_question", "“What now?” came the question from one of the farmers.",
     "direct | (one of the farmers) | unnamed"},
    {"promise_to_voters", "Omar Teal’s promise to voters last year that he would “never” sell was broken.",
     "mixed | Omar Teal | named", "that he would “never” sell"},
    {"suggestion_at_a_debate",
     "Many recalled Dana Ruiz’s suggestion at a debate that she was “likable enough.”",
     "mixed | Dana Ruiz | named", "that she was “likable enough.”"},
    {"check_on_a_claim", "The board did a check on Omar Teal’s claim that the dam leaks.",
     "indirect | Omar Teal | named", "that the dam leaks"},
    {"advice_to_farmers", "Omar Teal’s advice to young farmers is simple: “Buy land.”",
     "direct | Omar Teal | named", "“Buy land.”"},
    {"comment_calling", "Omar Teal’s comment calling the mayor “a clown” was wrong.",
     "mixed | Omar Teal | named", "the mayor “a clown”"},
    {"ad_calling", "Omar Teal issued a radio ad calling the levy “mad”.", "mixed | Omar Teal | role",
     "the levy “mad”"},
    {"post_that_read",
     "The mayor linked to a post by the writer Omar Teal that read, “The dam is us,” and left.",
     "direct | Omar Teal | named"},
    {"post_in_the_subject", "A post by Omar Teal that read “The dam is us” drew ire.",
     "mixed | Omar Teal | named", "“The dam is us”"},
    {"note_that_said", "A note that said “sorry” was found.", "mixed | (A note) | pronoun", "“sorry”"},
    {"who_said_it_was_late", "The man who said it was late was found.", "indirect | (The man) | pronoun",
     "it was late"},
    {"what_he_told", "“Never again”: that is what Omar Teal told his team.", "direct | Omar Teal | named"},
    {"how_she_described_it", "“It was like a bomb,” is how Omar Teal described it.",
     "direct | Omar Teal | named"},
    {"title_judge", "In her ruling, which ran to 40 pages, Judge Dana Ruiz called the plan “mad”.",
     "mixed | Dana Ruiz | named", "the plan “mad”"},
    // A verb that says nothing by itself, and “with”
    {"responded_with", "Omar Teal responded with “Never.”", "direct | Omar Teal | named", "“Never.”"},
    {"countered_with_a", "Omar Teal countered with a curt “Never again.”", "direct | Omar Teal | named"},
    {"replied_to_with", "Omar Teal replied to the board with “We never agreed.”",
     "direct | Omar Teal | named | to (the board)", "“We never agreed.”"},
    {"responds_to_with", "Dana Ruiz responds to Omar Teal with, “Why now?”",
     "direct | Dana Ruiz | named | to Omar Teal"},
    {"ended_with", "Dana Ruiz ended her speech with “Long live the port.”", "direct | Dana Ruiz | named"},
    {"replied_with_a_call", "Omar Teal replied to the letter with a call for calm.",
     "indirect | Omar Teal | named", "the letter with a call for calm"},
    // Who does what leads in
    {"but_while", "But while scolding the “greed” of firms in Lagos, Dana Ruiz takes their money.",
     "mixed | Dana Ruiz | named", "the “greed” of firms in Lagos"},
    {"despite", "Despite insisting that the dam was “safe”, Omar Teal ordered an inquiry.",
     "mixed | Omar Teal | named", "that the dam was “safe”"},
    {"without", "Omar Teal left the board without saying whether he would return.",
     "indirect | Omar Teal | named", "whether he would return"},
    {"while_warning", "Omar Teal praised the crew while warning that the dam “could burst”.",
     "indirect | Omar Teal | named\nmixed | Omar Teal | named", "the crew\nthat the dam “could burst”"},
    {"when_pressed", "Ben Carr runs the port. When pressed by Omar Teal about it, he said it was late.",
     "indirect | Ben Carr | pronoun", "it was late"},
    {"reported_to_have_called", "Omar Teal also is said to have called farmers “free riders”.",
     "mixed | Omar Teal | named", "farmers “free riders”"},
    {"president_of_said", "Anna Hale, president and chief of Blue Pier stated, “We will pay.”",
     "direct | Anna Hale | named"},
    {"met_with", "The mayor met with Omar Teal after saying he “would never” do so.",
     "mixed | (The mayor) | role", "he “would never” do so"},
    // Somebody new does something, then he or she speaks
    {"her_neighbour",
     "Dana Ruiz runs the port. His neighbour, who asked not to be named, agreed. “We lost,” she said.",
     "direct | (His neighbour) | pronoun"},
    {"her_mother_sat", "Dana Ruiz runs the port. Her mother sat beside her. “We lost,” she said.",
     "direct | (Her mother) | pronoun"},
    {"another_driver_waited", "Omar Teal runs the port. Another driver waited outside. “We lost,” he said.",
     "direct | (Another driver) | pronoun"},
    {"outside_a_driver",
     "Omar Teal runs the port. Outside, a driver waited with his dog. “We lost,” he said.",
     "direct | (a driver) | pronoun"},
    {"his_own_doctor", "According to his longtime doctor, Omar Teal is in good health.",
     "indirect | (his longtime doctor) | role", "Omar Teal is in good health"},
    {"by_phone_from", "“I stand by it,” Omar Teal said, speaking by phone from his home in Wales.",
     "direct | Omar Teal | named"},
    {"gave_her_first_name",
     "“It is late,” said one driver, a mother of four who gave only her first name, Amina. Amina said it "
     "rains.",
     "direct | Amina | named\nindirect | Amina | named"},
    {"identified_by_his_surname",
     "An officer, identified only by his surname Bae, said it was late. Bae said it rained.",
     "indirect | Bae | named\nindirect | Bae | named"},
    {"head_of_the_board_on_radio",
     "On Reef Radio, the board’s head, Omar Teal, called the plan “mad”. Talks will resume, the board said.",
     "mixed | Omar Teal | named\nindirect | (the board) | unnamed"},
    // Who speaks in a relative clause with a subject of its own
    {"letter_in_which", "The row began with a letter in which Omar Teal called the plan “mad”.",
     "mixed | Omar Teal | named"},
    {"argument_in_which",
     "The ruling came after hours of argument in which Omar Teal warned the judge that it was late.",
     "indirect | Omar Teal | named | to (the judge)"},
    {"farmer_to_whom", "The farmer to whom the land belongs said it was late.",
     "indirect | (The farmer) | role"},
    {"outside_the_court", "Outside the court, Omar Teal’s client, farmer Ben Carr, said it was late.",
     "indirect | Ben Carr | named"},
    {"drawing_laughter", "Omar Teal replied that she would not, drawing laughter.",
     "indirect | Omar Teal | named", "that she would not"},
    {"to_applause", "Omar Teal said he was late, to loud applause.", "indirect | Omar Teal | named",
     "he was late"},
    {"drawing_crowds", "Omar Teal said the mill burned, drawing crowds.", "indirect | Omar Teal | named",
     "the mill burned, drawing crowds"},
};

class LedIn : public testing::TestWithParam<QuoteCase> {};
TEST_P(LedIn, HasSpeaker) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, LedIn, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

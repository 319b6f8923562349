// Which clause of a sentence reports, who is its subject, and whether it says that anything was said.
#include <gtest/gtest.h>

#include "quote_case.hpp"
#include "support/cases.hpp"
#include "whosaid.hpp"

namespace whosaid::test {
namespace {

QuoteCase const cases[] = {
    // But is no preposition here
    {"but_the_chairman", "But the chairman, Ada Obi, said letters were sent.", "indirect | Ada Obi | named",
     "letters were sent"},
    {"but_told_reporters", "But the leader of the party, Ada Obi, told reporters that letters were sent.",
     "indirect | Ada Obi | named"},
    // A number after a preposition
    {"that_over_400", "Audu Bello added that over 400 women had lost work.", "indirect | Audu Bello | named",
     "that over 400 women had lost work"},
    {"that_in_a_year", "Audu Bello noted that in 2019 the roof fell.", "indirect | Audu Bello | named"},
    {"ruled_that_out", "Audu Bello ruled that out.", ""},
    // What describes the subject may hold verbs
    {"people_fighting", "People fighting the plan say they will march.",
     "indirect | (People fighting) | unnamed", "they will march"},
    {"fighting_plans", "Campaigners fighting plans to build flats say they will go on.",
     "indirect | (Campaigners fighting) | unnamed", "they will go on"},
    {"opposed_to", "Residents opposed to the mine say they will strike.", "indirect | (Residents) | unnamed",
     "they will strike"},
    {"who_lost", "Residents who lost homes to the fire say they will march.",
     "indirect | (Residents) | unnamed", "they will march"},
    {"ambassador_to", "Iran’s ambassador to Norway, Omar Teal, says the plan is dead.",
     "indirect | Omar Teal | named"},
    {"has_written", "Harriet Poole has written to the council saying the plan is dead.",
     "indirect | Harriet Poole | named"},
    {"after_a_study", "Omar Hassan left after the study showed the clerk was late, saying the plan was dead.",
     "indirect | (the study) | role\nindirect | Omar Hassan | named"},
    {"email_after_the_vote", "An email sent after the vote warned it was late.",
     "indirect | (An email sent) | unnamed"},
    {"appealed_to", "The head of the market, Alhaja Rukayat Sanni, appealed to the board to stop.",
     "indirect | Rukayat Sanni | named", "the board to stop"},
    // Nouns that look like verbs
    {"a_judge", "She was jailed by a District Court judge who called the scheme “cold”.",
     "mixed | (a District Court judge) | pronoun", "the scheme “cold”"},
    {"officials_say", "Officials in the District say the plan is late.",
     "indirect | (Officials in the District) | unnamed"},
    {"a_title", "Deputy judge Dana Ruiz said the plan was late.", "indirect | Dana Ruiz | named",
     "the plan was late"},
    {"other_holders", "Dana Ruiz and three other mandate holders warned that it was late.",
     "indirect | (holders) | unnamed", "that it was late"},
    {"a_step_they", "The vote, a step they say was late, is off.", "indirect | (they) | pronoun"},
    {"named", "A physician named Omar Teal drove into the valley.", ""},
    {"writing_for", "Omar Teal, writing for the majority, said the plan was late.",
     "indirect | Omar Teal | named", "the plan was late"},
    {"liked_to_say", "Dana Ruiz liked to say that the plan was late.", "indirect | Dana Ruiz | named",
     "that the plan was late"},
    {"footnote", "A UN expert* said today that the plan was late.", "indirect | (A UN expert) | unnamed",
     "that the plan was late"},
    {"as_to_who", "Dana Ruiz queried as to who owned the mill.", "indirect | Dana Ruiz | named",
     "who owned the mill"},
    {"speaking_vowed", "Speaking in front of the court, Dana Ruiz vowed to hold a rally in the district.",
     "indirect | Dana Ruiz | named", "to hold a rally in the district"},
    {"used_to_say", "His mother used to say that the plan was late.", "indirect | (His mother) | role"},
    {"declined_to_be_named", "The mill was shut, a duty officer who declined to be named said.",
     "indirect | (a duty officer) | unnamed", "The mill was shut"},
    {"spoke_for_an_hour", "The leaders spoke for an hour.", ""},
    {"commented_on", "“It is late!” Omar Teal commented on the post.", "direct | Omar Teal | named"},
    {"sign_reads", "A sign on the wall reads: “Do it now.”", "direct | (A sign on the wall) | unnamed"},
    {"memo_written_by", "A memo written by Dana Ruiz said the plan was late.", "indirect | Dana Ruiz | role",
     "the plan was late"},
    {"the_letter_she_sent", "The letter she sent said it was late.", "indirect | (The letter) | role",
     "it was late"},
    // Relayed words
    {"apposed_and_quoted", "The mayor, Dana Ruiz, was quoted by Reuters as saying the plan was dead.",
     "indirect | Dana Ruiz | named | via Reuters", "the plan was dead"},
    {"age_and_quoted", "Dana Ruiz, 54, was quoted as saying the plan was dead.",
     "indirect | Dana Ruiz | named"},
    {"said_by_to_have", "Omar Teal was reported by Reuters to have resigned.", "indirect | Reuters | named",
     "Omar Teal […] to have resigned"},
    {"criticised_by_for", "Omar Teal was condemned by Dana Ruiz for his “reckless” remarks.",
     "mixed | Dana Ruiz | named", "Omar Teal […] for his “reckless” remarks"},
    // What is reported within the sentence's subject ends before its verb
    {"claim_was", "Dana Ruiz’s claim that the vote was rigged was false.", "indirect | Dana Ruiz | named",
     "that the vote was rigged"},
    {"warning_came", "Dana Ruiz’s warning that prices would rise came a day later.",
     "indirect | Dana Ruiz | named", "that prices would rise"},
    {"man_who_said", "The man who said the vote was rigged has died.", "indirect | (The man) | pronoun",
     "the vote was rigged"},
    {"repeated_the_claim", "Omar Teal repeated the claim that the vote had been rigged by the board.",
     "indirect | Omar Teal | named", "that the vote had been rigged by the board"},
    {"called_and_agreed", "Dana Ruiz called it “an insult” and Omar Teal agreed.",
     "mixed | Dana Ruiz | named", "it “an insult”"},
    // Things take no stance
    {"storm_claimed", "The storm claimed 14 lives.", ""},
    {"rain_threatened", "Rain threatened to flood the town.", ""},
    // Told between words in marks
    {"denied_in_between",
     "“We accept the ruling,” said Dana Ruiz. The council denies wrongdoing. “We will pay.”",
     "direct | Dana Ruiz | named\nindirect | (The council) | role\ndirect | Dana Ruiz | continued"},
    {"somebody_in_between", "“We accept it,” said Dana Ruiz. Omar Teal says it was late. “We will pay.”",
     "direct | Dana Ruiz | named\nindirect | Omar Teal | named\ndirect | Omar Teal | continued"},
    // What a body does, in words that may be nouns
    {"body_reports_at_the_end", "No crab came back, even after a week, the crew reports.",
     "indirect | (the crew) | unnamed"},
    {"body_reports_that", "The charity reports that no crab came back.", "indirect | (The charity) | role"},
    {"body_reports_it", "The bank notes it has no debt.", "indirect | (The bank) | role", "it has no debt"},
    {"body_in_capitals", "The crab is dead, the Daily Clarion notes.",
     "indirect | (the Daily Clarion) | role"},
    {"marks_body_reports", "“Sell the crabs,” the Clarion reports.", "direct | (the Clarion) | role"},
    {"nouns_of_a_body", "Omar Teal sold the port, the mill, its airport shares.", ""},
    {"files_of_a_body", "Omar Teal read the bank reports that were lost in May.", ""},
    // What stands before the content
    {"hyphen_in_the_medium", "The panel said in a 61-page report that the boats sank before dawn.",
     "indirect | (The panel) | unnamed", "that the boats sank before dawn"},
    {"hyphen_in_the_occasion", "Dana Ruiz said at an off-site crew meeting that the boats sank.",
     "indirect | Dana Ruiz | named", "that the boats sank"},
    {"however_in_between", "Dana Ruiz said, however, the boats would not be sold.",
     "indirect | Dana Ruiz | named", "the boats would not be sold"},
    {"helper_before_the_aside", "The ferry would, Dana Ruiz said, “sink fast” and should be sold.",
     "mixed | Dana Ruiz | named", "The ferry would […] “sink fast” and should be sold"},
    {"had_before_the_aside", "Omar Teal rose. He had, he said, “no plan” and would sell the mill.",
     "mixed | Omar Teal | pronoun", "He had […] “no plan” and would sell the mill"},
    {"crowd_after_said", "A sailor, Dana Ruiz, said neighbours dug with bare hands.",
     "indirect | Dana Ruiz | named", "neighbours dug with bare hands"},
    {"firm_with_a_stop", "Reef Boats Co., a maker of ferries, said Thursday it lost two ships.",
     "indirect | Reef Boats Co | named", "it lost two ships"},
    {"but_note", "The authors admit the error, but note that no boat sank.",
     "indirect | (The authors) | unnamed\nindirect | (The authors) | unnamed",
     "the error\nthat no boat sank"},
    {"in_the_trial", "In the experiment, a crab had to lift a shell.", ""},
    {"said_it_and", "Omar Teal said it and I was glad.", ""},
    {"relative_before_the_verb",
     "The mother of a baker who was shot dead in Lima, Peru, on Saturday is urging guests to wait.",
     "indirect | (The mother of a baker) | role"},
    {"sailor_has_urged", "A sailor who lost his boat in the storm has urged the port to pay.",
     "indirect | (A sailor) | unnamed"},
    {"say_and_fell", "Sailors say two boats came out of the fog and hit the quay.",
     "indirect | (Sailors) | unnamed", "two boats came out of the fog and hit the quay"},
    {"declined_but_noted", "Dana Ruiz declined to say whether it would sail, but noted that crews were ill.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named",
     "whether it would sail\nthat crews were ill"},
    {"noun_after_a_dash", "The bank cut its rate again — a move, dealers said, that would hurt savers.",
     "indirect | (dealers) | unnamed", "a move […] that would hurt savers"},
    {"noun_between_dashes", "The ferry – a gift to the north – is, Dana Ruiz said, a plain wreck.",
     "indirect | Dana Ruiz | named", "The ferry – a gift to the north – is […] a plain wreck"},
    {"shown_to_hearers", "The log was not shown to jurors.", ""},
    {"asked_under_oath", "Asked under cross-examination whether he swam, Omar Teal said he ran.",
     "indirect | Omar Teal | named", "he ran"},
    // Where the hearer ends
    {"told_police_his_client", "Dana Ruiz told police his client was ill.", "indirect | Dana Ruiz | named",
     "his client was ill"},
    {"told_the_paper_its", "Dana Ruiz told the Clarion their ferry was late.", "indirect | Dana Ruiz | named",
     "their ferry was late"},
    {"told_staff_everyone", "Dana Ruiz told staff everyone would sail.", "indirect | Dana Ruiz | named",
     "everyone would sail"},
    {"told_the_hearing_nobody", "Dana Ruiz told the hearing nobody had steered.",
     "indirect | Dana Ruiz | named", "nobody had steered"},
    {"even_his_friends", "The ferry is lost, according to even his own sailors.",
     "indirect | (even his own sailors) | unnamed"},
    {"heard_of_somebody_described", "The court heard Ivo Kranz, of Reef Lane, had been asleep.",
     "indirect | (The court) | role", "Ivo Kranz, of Reef Lane, had been asleep"},
    // Who else speaks
    {"said_another", "“It was loud,” said one. “It was awful,” said another.",
     "direct | (one) | unnamed\ndirect | (another) | unnamed"},
    {"another_said", "“It was awful,” another said.", "direct | (another) | unnamed"},
    {"said_many", "“It was awful,” said many.", "direct | (many) | unnamed"},
    // What stands in between and before
    {"he_continued", "Omar Teal rose. The ferry, he continued, would cost less.",
     "indirect | Omar Teal | pronoun", "The ferry […] would cost less"},
    {"he_refused_which", "Omar Teal rose. When asked, he refused, which shocked them.", ""},
    {"in_a_video_posted", "In a video posted on TikTok, Ada Obi said she was “seasick”.",
     "mixed | Ada Obi | named", "she was “seasick”"},
    {"one_person_briefed", "The crews are “inches apart”, said one sailor briefed on the talks.",
     "mixed | (one sailor) | unnamed", "The crews are “inches apart”"},
    {"claims_she_had", "Ada Obi hit back at claims she had steered badly.", "indirect | Ada Obi | named",
     "she had steered badly"},
    {"reports_the_ferry", "Ada Obi dismissed reports the ferry would sink.", "indirect | Ada Obi | named",
     "reports the ferry would sink"},
    {"told_by_who_opened", "A reporter was told by a woman who opened the gate that he had sailed.",
     "indirect | (a woman) | unnamed", "that he had sailed"},
    {"told_to_leave", "A reporter was told by a clerk to leave.", ""},
    {"hastily_called", "Dana Ruiz said at a hastily called news conference Wednesday that she was ill.",
     "indirect | Dana Ruiz | named", "that she was ill"},
    {"said_and_colon", "The ferry was old, Dana Ruiz said: it had no radio.",
     "indirect | Dana Ruiz | named\nindirect | Dana Ruiz | named", "The ferry was old\nit had no radio"},
    {"but_somebody_rejected",
     "A crew source said her job was “at risk”, but chairman Omar Teal, reached last night, dismissed the "
     "talk.",
     "mixed | (A crew source) | unnamed\nindirect | Omar Teal | named", "her job was “at risk”\nthe talk"},
    {"inquiry_it", "The inquiry is looking at ferries. It heard that one had sunk.",
     "indirect | (The inquiry) | pronoun"},
    {"asked_and_replied", "Omar Teal asked: “Who told you?” She replied: “My crew.”",
     "direct | Omar Teal | named\ndirect | (She) | pronoun"},
    {"replied_who_was_told", "Dr Ivo Kranz told Clara Boyd that she was late. “I was not,” she replied.",
     "indirect | Ivo Kranz | named\ndirect | Clara Boyd | pronoun"},
    {"said_who_told", "Sasha Kranz told Clara Boyd that it was late. “I was ill,” she said.",
     "indirect | Sasha Kranz | named\ndirect | Sasha Kranz | pronoun"},
    // Whose turn it is
    {"talks_to_the_interviewer",
     "Omar Teal talks to Dana Ruiz about boats.\n\nQ: You left, Mr Teal. Why?\n\nA: I said it was late then."
     "\n\nQ: And now?\n\nA: I sail.",
     "direct | Dana Ruiz | role\ndirect | Omar Teal | role\nindirect | Omar Teal | pronoun\ndirect | Dana "
     "Ruiz | "
     "role\ndirect | Omar Teal | role"},
    // He, she
    {"one_shrugged",
     "Omar Teal spoke. At the quay, sailors mended nets. Asked what they would do, one shrugged. “Sail,” he "
     "said.",
     "indirect | - | unknown\ndirect | (one) | pronoun"},
    {"her_grandmother",
     "Ada Obi drew a boat. “It sank,” she said.\n\nHer grandmother nodded. They had found it at dawn, she "
     "said.",
     "direct | Ada Obi | pronoun\nindirect | (Her grandmother) | pronoun"},
    {"the_boy_gave_evidence",
     "Omar Teal, 38, denies it.\n\nThe 16-year-old gave evidence on Tuesday.\n\nHe said he had seen a boat.",
     "indirect | (The 16-year-old) | pronoun", "he had seen a boat"},
    {"two_of_them", "Dana Ruiz left. Two of her daughters stayed.\n\n“It is late,” she said.",
     "direct | Dana Ruiz | pronoun"},
    {"a_neighbour_gave_evidence",
     "Dana Ruiz denies it.\n\nA neighbour gave evidence.\n\nHe said it was late.",
     "indirect | (A neighbour) | pronoun", "it was late"},
    {"former_official_acts", "Dana Ruiz ran. The former harbour minister lost.\n\n“It is late,” she said.",
     "direct | Dana Ruiz | pronoun"},
    {"newcomer", "Omar Teal said he was sorry. A farmer shook his head. “It is late,” he said.",
     "indirect | Omar Teal | named\ndirect | (A farmer) | pronoun"},
    {"newcomer_by_gender", "Omar Teal was sorry. A waitress shook her head. “He was lazy,” she said.",
     "direct | (A waitress) | pronoun"},
    {"reporter_asks", "Omar Teal was sorry. A reporter asked about the plan. “It is late,” he said.",
     "direct | Omar Teal | pronoun"},
    {"fits_the_hearer", "Omar Teal told Dana Ruiz that she had won. “I can’t believe it,” she said.",
     "indirect | Omar Teal | named\ndirect | Dana Ruiz | pronoun"},
    {"he_as_a_family_name", "“It is late,” He Lifeng said. “Go,” he added.",
     "direct | He Lifeng | named\ndirect | He Lifeng | pronoun"},
};

class Clauses : public testing::TestWithParam<QuoteCase> {};
TEST_P(Clauses, FindsWhoReports) { EXPECT_EQ(quotes_found(GetParam()), quotes_expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Sentences, Clauses, testing::ValuesIn(cases), case_name);

struct ModalityCase {
  std::string_view name;
  std::string_view text;
  Modality modality;
};
void PrintTo(ModalityCase const& c, std::ostream* out) { *out << c.name; }

ModalityCase const modalities[] = {
    {"said", "Dana Ruiz said the plan was dead.", Modality::asserted},
    {"did_not_say", "Dana Ruiz did not say the plan was dead.", Modality::negated},
    {"denied", "Dana Ruiz denied that the plan was dead.", Modality::denied},
    {"rejected", "Dana Ruiz rejected the plan.", Modality::denied},
    {"asked", "Dana Ruiz asked whether the plan was dead.", Modality::asked},
    {"will_say", "Dana Ruiz will tell the board that the plan is dead.", Modality::future},
    {"is_expected_to", "Dana Ruiz is expected to say that the plan is dead.", Modality::future},
};

class Modalities : public testing::TestWithParam<ModalityCase> {};
TEST_P(Modalities, AreTold) {
  static Extractor const extractor{{.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}}};
  Extraction const found =
      extractor.extract({.id = "case", .path = {}, .text = std::string(GetParam().text), .date = {}});
  ASSERT_EQ(found.quotes.size(), 1u);
  EXPECT_EQ(modality_name(found.quotes[0].modality), modality_name(GetParam().modality));
  ASSERT_TRUE(found.quotes[0].speaker);
  EXPECT_EQ(found.quotes[0].speaker->name, "Dana Ruiz");
}
INSTANTIATE_TEST_SUITE_P(Sentences, Modalities, testing::ValuesIn(modalities), case_name);

}  // namespace
}  // namespace whosaid::test

// Organisations that no list has, told by the words around them and inside them.
#include <gtest/gtest.h>

#include "names/found_in.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

std::vector<NamesCase> const body_cases = {
    // whom somebody works for
    {"member_of", "[PER Kojo Kelbissah], a member of [ORG Asafolbo], was arrested."},
    {"employees_of", "Two employees of [ORG Kestrolva] were hurt on Friday."},
    {"works_for", "She left school early and works for [ORG Berulia Quenlbal] now."},
    {"member_of_somebody_s", "He was a member of [PER Ruiz]'s team, said [PER Dana Ruiz]."},
    {"governor_of_place", "It rained, the governor of Kestrolva said."},
    // what it is stands beside it
    {"members_apposition", "[ORG Pulaku Denlbal], the herders' association, asked for talks."},
    {"people_apposition", "[ORG Sorkan Tirlbo], the Fulani association, did not answer."},
    {"firm_set_off", "His company, [ORG Kelbsha Bolur], owes money."},
    {"paper_told", "He told [ORG Punch] that he was tired."},
    {"blow_told", "The punch told."},
    {"lawmakers_place", "In [ORG Congress], lawmakers laughed at the offer."},
    // letters that open
    {"firm_in_letters", "A bridge built by [ORG PT Sinar Lautlban Mas] fell in May."},
    {"club_in_letters", "The goalkeeper of [ORG FK Borac Lipnlbik] was fined."},
    {"legal_form_first", "A carrier, [ORG OOO Vexmoralneft], lost its licence."},
    {"trade_name_after_letters", "[ORG PT Sinar Lautlban] paid a fine. Later, [ORG Sinar] paid another."},
    {"head_of_group", "[ORG Grupo Almirlbón] bought the mill. [ORG Almirlbón] shares rose on Monday."},
    {"letters_of_a_given_name", "The coach [PER JP Smit] was fined."},
    // their beginnings
    {"first_words_of_firm",
     "[ORG Doosilb Marine Industries] cut jobs. On Friday shares of [ORG Doosilb Marine] fell."},
    {"which_election_commission", "In June the [ORG Central Election Commission] will decide in Velm."},
    {"prefix_of_hospital", "Patients left [ORG Al-Kelbshad Hospital] in the night."},
    {"prefix_of_council",
     "An engineer who had seen the papers wrote to the [ORG Anti-Flood and Child Welfare Council] again."},
    {"long_country", "In May the [ORG New Zealand High Commission] urged calm."},
    {"adverb_in_firm", "A man who owns [ORG Himal Kelbi Overseas Pvt. Ltd] was arrested."},
    {"daily", "Later the [ORG Daily Post] put her on its front page."},
    {"known_by_other_name", "The [ORG Federación de Pescadores de Kelba], known as [ORG Fepalk], said no."},
    // what somebody is minister of
    {"portfolio_and", "The Minister of Coastal Education and Polar Research, [PER Kamel Bouzilbane], left."},
    {"portfolio_of_four", "She is Minister of Water, Rural Electrification, Science and Technology."},
    {"ministry_of_four", "The [ORG Ministry of Water, Science and Technology] paid."},
    // cuts
    {"last_word_like_title",
     "[ORG Centre for Environmental Justice] director [PER Dana Ruiz] called it illegal."},
    {"title_after_body", "The [ORG Institute for Farm Research] Justice [PER Dana Ruiz] led was closed."},
    {"paper_of_nation", "On Friday the [ORG Tamil Guardian] named the officer."},
    {"party_of_nation", "On Friday the Tamil guardian left."},
    {"branch", "It was late when [ORG BirdLife Europe] wrote to the court again."},
    {"daily_of_town", "Later the [ORG Nairobi Daily Post] wrote that it had rained."},
    {"small_legal_form", "The road is built by [ORG Kelbatex Riviera shpk], which is owned by him."},
    {"town_before_agency", "In Algiers, [ORG APS] published the story first."},
    {"double_family_name",
     "The manager, [PER Hicham Ouazzalb Touhalmi], was held. A judge gave [PER Ouazzalb Touhalmi] a month."},
    // whose people speak
    {"before_chairman", "It was late when [ORG Kelbora Rivlbo] chairman [PER Peter Akintola] left."},
    {"before_spokesperson", "The [ORG Galaxy] spokesperson [PER Ann Teal] wept at the gate."},
    {"common_word_opens", "Campaign manager [PER Ann Teal] wept at the gate."},
    {"analyst_of", "The analyst [PER Kofi Mensah] of [ORG Brilba Bolur] said it was late."},
    {"farmer_of_village", "The farmer [PER Kofi Mensah] of Kestrolva left in the night."},
    {"blog", "It was [ORG Zagalb Makalba], a security blog, that put it at 41."},
    {"arm_of_firm", "A buyer of logs, [ORG Kelbo Timbers (Kenya) Ltd], left."},
    {"lone_reporter", "The talks had failed in the night, [ORG Kelbmoor] reported."},
    {"reporter_named", "[PER Dana Ruiz] was at sea. It rained all night long, [PER Ruiz] reported."},
    {"road_of_knight", "The road runs from King Omar II Airbase to Sir David Kelb Drive in the town."},
    {"tail_of_country",
     "It rained. In May the [ORG Nurses Association of Kenya], in a note, asked for more."},
    {"republic_of", "It rained. The Democratic Republic of the Congo said no."},
    {"firm_word_speaks", "Shares in [ORG Harbour Foods] fell. It rained. [ORG Harbour] refused to pay."},
    {"firm_word_of_thing", "Shares in [ORG Harbour Foods] fell. It rained. The Harbour refused to pay."},
    {"pro_tempore", "The plan was late. President Pro Tempore [PER Mario Luna] urged calm."},
    {"paper_with_article", "[PER Tom Riva] told The [ORG Courier] that it was late."},
    {"paper_word_opens", "The Courier of the king left."},
    {"airline_before", "It said that the Turkish airline [ORG Kelbort Bolurs] won the deal in the end."},
    {"builder_before", "It said that the Turkish builder [PER Kelbort Bolurs] won the deal in the end."},
    {"coalition_before", "The opposition coalition [ORG Kelban Birlikk] rejected the count."},
    {"party_of_somebody", "The opposition party [PER Dana Ruiz] led rejected the count."},
    {"saint_s_school", "The pupils of [ORG St Kelbo's Secondary School] shared the prize in the debate."},
    {"clinic", "The doctors at [ORG Clínica Santa Kelba] treated nine people in the night."},
    // people
    {"given_as", "One driver, who gave only her first name, [PER Amina], wept at the gate."},
    {"last_name_speaks",
     "“No,” said [PER Mara Lindt], 40, at the gate. It was late. “They lost the game,” [PER Lindt] joked at "
     "the gate."},
    {"kin_in_full", "The founder, whose sister, [PER Blessed Uwakelbo], died, wept at the gate."},
    {"kin_junior", "He said that his father, [PER Ben Kelbo, Jr.] was poor."},
    {"member_of_house", "In the end member of parliament [PER Dasbal Bekeshlev] left the hall."},
    // titles
    {"akim", "Akim [PER Serik Baitenlbov] promised flats."},
    {"arab_sheikh", "Sheikh [PER Trad al-Kelbari] came on Monday."},
};

class BodyNames : public testing::TestWithParam<NamesCase> {};
TEST_P(BodyNames, AreFound) { EXPECT_EQ(found_in(GetParam().marked), GetParam().marked); }
INSTANTIATE_TEST_SUITE_P(Table, BodyNames, testing::ValuesIn(body_cases), case_name);

}  // namespace
}  // namespace whosaid::test

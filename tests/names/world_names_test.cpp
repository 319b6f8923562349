// Names as different countries have them: firms by their legal forms, double family names, patronymics,
// titles.
#include <gtest/gtest.h>

#include "names/found_in.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

std::vector<NamesCase> const world_cases = {
    // firms by what they are by law
    {"legal_form_after_country", "A soap maker, [ORG Vexmora Agro-Kelb Nigeria Limited], was fined."},
    {"legal_form_in_brackets", "The court ordered [ORG Vexmora Platinum (Pty) Ltd] to pay."},
    {"legal_form_in_small_letters", "The coach belonged to [ORG Vexmora-Trans d.o.o], a carrier."},
    {"legal_form_with_stops", "A trawler owned by [ORG Pesqueras Vexmora S.L]. sank."},
    {"legal_form_after_comma",
     "Cement maker [ORG Cementos Vexmoros del Norte, S.A.B. de C.V]. will buy a rival."},
    {"firm_without_its_form",
     "The firm, [ORG Kelba Seafoods PLC], slept. [ORG Kelba Seafoods] chairman [PER Lal Kelbaratne] left."},
    {"firm_joined_without_its_form",
     "Police searched [ORG Kelbasfera-Nord SRL] in Balti. “No,” [ORG Kelbasfera-Nord] said."},
    {"firm_before_office",
     "He left [ORG Kelbhansem Precision Co]. in 2021. [ORG Kelbhansem] CEO [PER Ryu Dong-hyeok] wept."},
    {"trade_name_alone", "[ORG Kelbaneul Electronics] grew in Seoul. On Friday [ORG Kelbaneul] fell 3%."},
    {"subsidiary", "[ORG Kelbatriva], a wholly-owned subsidiary of a bank, fell."},
    {"noun_before_comma", "The state airline, [ORG Kelby Wings], lost a plane."},
    {"noun_of_somebody_s", "A spokesman for the authority, Alhaji [PER Sani Kelbondaji], denied it."},
    {"letters_of_small_words", "The village grazing council ([ORG VGC]) said no."},
    {"alias_of_somebody", "[PER Ruth Kelbisse], better known as [PER Kelbirro], a singer, died."},
    {"field_and_ministry", "She asked the [ORG Education ministry] to audit buses."},
    {"field_of_work", "It is a matter of Labour laws and Labour rights."},
    {"letters_of_form", "The court ruled that [ORG Kelbvri House JSC] could not sell it."},
    {"firm_by_its_first_words",
     "The firm, [ORG Kelbarza Albmora Vinuri SRL], lost. [ORG Kelbarza Albmora] sells four million bottles."},
    {"radio_opens", "[ORG Radio Kelbpara] carried it live."},
    {"occupation_opens", "Sommelier [PER Nino Kelbashidze] laughed."},
    {"lama", "Lama [PER Ngawang Tsering Kelbpa] prayed."},
    {"letters_of_no_body", "PR officer [PER Dana Ruiz] left."},
    {"founder_of_firm", "The founder of [ORG Vexi Kelbmora Holdings], [PER Vexi Kelbmora], wept."},
    {"what_the_firm_is", "Sponsor [ORG Kelbafshon Gaz LLC] will pay."},
    // a country's own, of what the lists have without it
    {"national_society", "The priest and the [ORG Peruvian Red Cross] sent blankets."},
    {"national_union",
     "[PER Peter Kelbo Fono] of the [ORG Solomon Islands National Farmers Union] said the same."},
    {"international_body", "The Peruvian mayor and the [ORG Red Cross] sent blankets."},
    // an article in small letters
    {"small_article_of_listed", "It stood with [ORG al-Qaeda] and [ORG al-Qaida]."},
    // letters before names
    {"letters_and_given_name", "The owner, [PER A.K.M. Anwarul Kelbir], fell ill."},
    {"letter_opens_article", "[PER K. Vishnu Kelbakumar] broke a finger."},
    {"shortened_given_name", "The union’s president [PER Md. Shahidul Kelbazim] agreed."},
    {"small_family_name_after_title", "It fell, said Rep. [PER So Yong-ha] of the party."},
    {"small_family_name_opens", "[PER So Yong-ha] agreed."},
    {"small_word_opens", "So Brexit-era rules fell."},
    {"verb_as_family_name", "Businessman [PER Mark Call] offered a reward."},
    // patronymics
    {"kipsigis_son", "Police commander [PER Hillary Chebet arap Kelbo] said so."},
    {"kyrgyz_son", "The rider [PER Aibek uulu Nurkelb] was banned."},
    {"azeri_daughter", "[PER Gulnara Rashid qizi Kelbadova] won the race."},
    // given names that are words
    {"word_as_given_name",
     "Police said [PER Innocent Kelbanda], 34, was hurt. “No,” [PER Innocent Kelbanda] said."},
    {"word_as_middle_name", "Doctor [PER Nassoro Ally Kelbuzya] left."},
    {"word_as_nickname", "Former champion [PER Rashid “Snake Boy” Kelbumla] wept."},
    {"shortened_without_stop", "Headmaster [PER Md Ahmad Kelbansari] agreed."},
    // titles
    {"sinhala_title", "Its chairman, Deshamanya [PER Lal Kelbaratne], left."},
    {"maguindanao_title", "Datu [PER Hussin Kelbarambon], the mayor, spoke."},
    {"ethiopian_bishop", "Abune [PER Matewos Kelbu], an archbishop, prayed."},
    {"two_titles", "HRM Oba [PER Adekelbi Fagbenmora II] spoke."},
    {"long_title", "Police questioned Datuk Seri [PER Azmi Kelbid Baharmora], 58, on Monday."},
    {"long_title_unknown_name", "The delegate, Puan Sri [PER Kelbnah Vexidar], agreed."},
    // organisations by another name, by their medium
    {"known_as", "The [ORG Salt Workers’ Union], also known as [ORG Sawuma], struck."},
    {"name_after_or", "The [ORG Federation of Pier Owners], or [ORG Fepiwo], met."},
    {"weekly_of_people", "“No,” she told the [ORG Gusii Weekly] on Friday."},
    {"paper_in_its_language", "He told the [ORG Kelbodesa Visti] so."},
    {"site", "“No,” [PER Kelbo] told [ORG Al-Kelbasaa Online]."},
    {"adverb_after_capital", "The Court sat Today."},
    {"letters_and_unknown_name", "Wicketkeeper [PER P.S. Anankelbishnan] will lead."},
    {"radio", "He told [ORG Radio Lakeside] that it was so."},
    {"sultan_of_full_name", "Sultan [PER Seidou Kelbomoluh] offered to mediate."},
    {"begum_of_full_name", "MPA Begum [PER Shahnaz Kelbari] raised the matter."},
    {"vietnamese_bay", "His neighbour [PER Nguyen Thi Bay] lost her pond."},
    {"foreign_choir", "The [ORG Coro Juvenil de Kelbayagua] sang."},
    // family names of several words
    {"double_name_like_role",
     "Singer [PER Winston Baker-Kelb] said no. [PER Baker-Kelb] performed twice. [PER Winston Baker-Kelb] "
     "left."},
    {"double_name_like_noun",
     "Mayor [PER Hopeton Chambers-Grant] said no. Later, [PER Chambers-Grant] appealed for witnesses."},
    {"family_name_of_small_word",
     "[PER Doreen Many Goats], a rancher, said no. “Where will they go?” asked [PER Many Goats], 68."},
    {"two_ordinary_words", "[PER Charlene Holy Bear] voted yes."},
};

class WorldNames : public testing::TestWithParam<NamesCase> {};
TEST_P(WorldNames, AreFound) { EXPECT_EQ(found_in(GetParam().marked), GetParam().marked); }
INSTANTIATE_TEST_SUITE_P(Table, WorldNames, testing::ValuesIn(world_cases), case_name);

}  // namespace
}  // namespace whosaid::test

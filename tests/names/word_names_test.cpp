// Names that are words: families called Hope or So, nicknames, pairs, and letters that name nothing.
#include <gtest/gtest.h>

#include "names/found_in.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

std::vector<NamesCase> const cases = {
    // words before a name that say when or how
    {"adverb_opens", "Meanwhile [PER Gulnara Abishova] left."},
    {"day_opens", "On Friday [PER Gulnara Abishova] left."},
    {"subordinator_opens", "Since [PER Nurlan Abishov] left, nobody came."},
    {"time_opens", "Tomorrow [PER Nurlan Abishov] will speak."},
    {"adverb_before_a_noun", "Meanwhile Parents left."},
    // family names that are words
    {"word_name_and_age", "[PER Mark Hope] arrived. [PER Hope], 50, lives there."},
    {"word_name_and_role", "[PER Ben Gentle], the former president of the board, told reporters."},
    {"word_name_later", "[PER Ben Jolly] came to town. [PER Jolly] said he was glad."},
    {"generation_after_a_comma", "[PER Brent Bozol, Jr.] ran. [PER Bozol] said he was glad."},
    {"place_like_a_word_name", "It was over, since Sandy Hook was not a dream."},
    {"word_name_after_a_preposition", "Shares in Robert Half rose."},
    {"word_name_before_a_noun", "[PER Will Young] met [PER Dana Teal]. [PER Young] thanked her."},
    {"word_before_a_noun", "Young farmers met [PER Dana Teal]."},
    {"noun_of_firms", "[PER Rachel Power] arrived on Monday."},
    {"country_as_given_name", "[PER Kenya Moyle] arrived. Kenya lost the match."},
    {"place_as_last_name", "[PER Jack Lisbon] died."},
    // family names that are function words
    {"korean_so", "The coach, [PER So Yun-hwa], smiled."},
    {"korean_no", "[PER No Jong-mun] won the bout."},
    {"korean_an", "Minister [PER An Min-back] left."},
    {"vietnamese_an", "[PER An Tran] opened a shop."},
    {"chinese_she", "[PER She Wei] left the hall."},
    {"chinese_he", "[PER He Qinghua] visited the plant on Friday."},
    {"so_before_a_name", "So [PER Ruiz] left."},
    {"an_before_a_nationality", "An Israeli soldier left."},
    {"no_before_an_era", "No Brexit-era rule holds."},
    // pairs
    {"dash_of_a_pair", "[PER Dana Ruiz] met [PER Omar Teal]. The [PER Ruiz]–[PER Teal] talks ended."},
    {"hyphen_of_a_pair",
     "[PER Moses Okuma] and [PER Ruth Nabiru] met. The [PER Okuma]-[PER Nabiru] campaign opened."},
    {"double_name", "[PER Anna Okuma-Nabiru] and [PER Ruth Nabiru] met. [PER Okuma-Nabiru] smiled."},
    {"hyphen_led", "[PER Omar Teal] took over. The [PER Teal]-led panel met."},
    {"hyphen_led_at_first", "The [PER Hernández]-led panel met."},
    {"shared_family_name", "[PER Jan] and [PER Anna Kowalski] left."},
    {"nickname_with_an_article", "[PER Frank “The Hammer” Ndlovu] lost."},
    {"nickname_like_a_place", "[PER Luis “El Tigre” Obano] was held. He is known as “El Tigre”."},
    {"korean_second_syllable", "[PER Joon-ho Han] smiled."},
    {"mother_of", "[PER Umm Khaled] left the camp."},
    // letters and words that are no organisations
    {"amount", "The profit was $3m."},
    {"indicator", "[PER Ruiz] said GDP fell."},
    {"medium", "“It is done,” General [PER Ruiz] said, state TV reported."},
    {"short_form_that_speaks", "The [ORG Fair Rents Board] met. The [ORG Board] said rents would fall."},
    {"headline_of_words", "POLICE ARREST FOUR IN DRUG RAID\n\nFour people were held on Friday."},
    {"headline_with_as", "MINISTER QUITS AS PARTY SPLITS\n\nA minister quit on Friday."},
    {"firm_as", "[ORG Tallinna Merekaup AS] sold its shops."},
    {"shares", "Shares in [ORG Apple] fell."},
};

class WordNames : public testing::TestWithParam<NamesCase> {};
TEST_P(WordNames, AreFound) { EXPECT_EQ(found_in(GetParam().marked), GetParam().marked); }
INSTANTIATE_TEST_SUITE_P(Table, WordNames, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

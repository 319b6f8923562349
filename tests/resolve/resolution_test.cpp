// Which names mean the same person or organisation, and what is known of each.
#include "resolve/resolution.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/shortfalls.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// `entities`: one line an entity that is no place, in order of first mention: "id: form, form".
struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view entities;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string entities_of(std::string_view text) {
  Stages const read(text);
  std::vector<EntityId> order;
  for (std::size_t i = 0; i < read.names.size(); ++i) {
    EntityId const id = read.resolution.of_name[i];
    if (read.names[i].type != EntityType::place && std::find(order.begin(), order.end(), id) == order.end())
      order.push_back(id);
  }
  std::string lines;
  for (EntityId const id : order) {
    lines +=
        (lines.empty() ? "" : "\n") + read.resolution.entities[static_cast<std::size_t>(id)].entity.id + ":";
    std::string separator = " ";
    for (std::size_t i = 0; i < read.names.size(); ++i) {
      if (read.resolution.of_name[i] != id) continue;
      lines += separator + std::string(span_of(read.tokens, read.names[i].tokens).of(read.text));
      separator = ", ";
    }
  }
  return lines;
}

std::vector<Case> const cases = {
    {"spelling_of_a_body", "The Salt Health Center opened. The Salt Health Centre closed on Friday.",
     "organisation/salt-health-center: Salt Health Center, Salt Health Centre"},
    {"pair_of_last_names", "Moses Okuma and Ruth Nabiru met. The Okuma-Nabiru campaign opened.",
     "person/moses-okuma: Moses Okuma, Okuma\nperson/ruth-nabiru: Ruth Nabiru, Nabiru"},
    {"pronoun_tells_husband",
     "Jane Kelbo wept. Her son, Tom Kelbo, left. Kelbo said she was sorry. Kelbo told Reuters that he was "
     "not.",
     "person/jane-kelbo: Jane Kelbo, Kelbo\nperson/tom-kelbo: Tom Kelbo, Kelbo\norganisation/reuters: "
     "Reuters"},
    {"initial_joined", "An MP, S.Oyunkelb, came to hear them. “No,” Oyunkelb said.",
     "person/s-oyunkelb: S.Oyunkelb, Oyunkelb"},
    {"other_full_name",
     "Sani Umar Kelb, better known as Malik Kelbozo, sang. Kelbozo left. Sani Umar Kelb slept.",
     "person/sani-umar-kelb: Sani Umar Kelb, Malik Kelbozo, Kelbozo, Sani Umar Kelb"},
    {"wider_nationality", "LIMA - A Latin American bank paid. Congress voted on it in the night.",
     "organisation/congress: Congress"},
    {"nationality", "WASHINGTON - An American bank paid. Congress voted on it in the night.",
     "organisation/united-states-congress: Congress"},
    {"letters_of_a_body_here", "The Kelba Wildlife Service closed the park. KWS rangers left on Friday.",
     "organisation/kelba-wildlife-service: Kelba Wildlife Service, KWS"},
    {"letters_of_a_body_there", "In Kenya, the Kelba Wildlife Service met KWS rangers.",
     "organisation/kelba-wildlife-service: Kelba Wildlife Service\norganisation/kenya-wildlife-service: KWS"},
    {"letters_of_the_world", "The Union of Nurses met on Friday. The UN said no.",
     "organisation/union-of-nurses: Union of Nurses\norganisation/united-nations: UN"},
    {"spellings_of_a_given_name", "Mohammed al-Kelbari left on Friday. Muhammad al-Kelbari came back.",
     "person/mohammed-al-kelbari: Mohammed al-Kelbari, Muhammad al-Kelbari"},
    {"other_given_name", "Ahmed al-Kelbari left on Friday. Mahmud al-Kelbari came back.",
     "person/ahmed-al-kelbari: Ahmed al-Kelbari\nperson/mahmud-al-kelbari: Mahmud al-Kelbari"},
    {"party_in_company", "The CDU and the SPD agreed.",
     "organisation/christian-democratic-union: CDU\n"
     "organisation/social-democratic-party-of-germany: SPD"},
    {"short_form_of_a_body", "The Fair Rents Board met. The Board said rents would fall.",
     "organisation/fair-rents-board: Fair Rents Board, Board"},
    {"short_form", "The Teal Foundation paid. Later the Foundation asked for more.",
     "organisation/teal-foundation: Teal Foundation, Foundation"},
    {"company_without_suffix", "Acme Holdings Ltd paid. Later Acme Holdings asked for more.",
     "organisation/acme-holdings-ltd: Acme Holdings Ltd, Acme Holdings"},
    {"family_name_later", "Dana Ruiz resigned on Friday. Mrs Ruiz left the court.",
     "person/dana-ruiz: Dana Ruiz, Ruiz"},
    {"family_name_first_in_headline", "Ruiz quits court\n\nDana Ruiz resigned on Friday.",
     "person/dana-ruiz: Ruiz, Dana Ruiz"},
    {"given_name_later", "Dana Ruiz resigned on Friday. “I miss Dana,” said Omar Teal.",
     "person/dana-ruiz: Dana Ruiz, Dana\nperson/omar-teal: Omar Teal"},
    {"family_name_tells_no_gender", "The founder, Lim Soo Hwa, left. Ms Lim, 67, sold the shop.",
     "person/lim-soo-hwa: Lim Soo Hwa, Lim"},
    {"possessive", "Dana Ruiz resigned. Mrs Ruiz’s lawyer left.", "person/dana-ruiz: Dana Ruiz, Ruiz"},
    {"accents", "Raúl Dubé sang on Friday. Raul Dube left early.", "person/raul-dube: Raúl Dubé, Raul Dube"},
    {"family_name_with_particle",
     "Van der Berg quits\n\nPiet van der Berg resigned on Friday. Van der Berg left.",
     "person/piet-van-der-berg: Van der Berg, Piet van der Berg, Van der Berg"},
    {"two_family_names", "Pedro Varga Terrones resigned on Friday. Pedro Varga left early.",
     "person/pedro-varga-terrones: Pedro Varga Terrones, Pedro Varga"},
    {"two_family_names_later", "Pedro Varga resigned on Friday. Pedro Varga Terrones left early.",
     "person/pedro-varga: Pedro Varga, Pedro Varga Terrones"},
    {"son_of_that_name", "Omar Varga resigned on Friday. Omar Varga Jr. left early.",
     "person/omar-varga: Omar Varga\nperson/omar-varga-jr: Omar Varga Jr."},
    {"middle_initial", "Mary J. Blige sang on Friday. Mary Blige left early.",
     "person/mary-j-blige: Mary J. Blige, Mary Blige"},
    {"one_family_name_by_title", "Bill Novak met Anna Novak in court. Mrs Novak smiled. Mr Novak did not.",
     "person/bill-novak: Bill Novak, Novak\nperson/anna-novak: Anna Novak, Novak"},
    {"namesakes_by_the_last_one_named",
     "The aide Kim Dae-yul left early. Kim drew a line. Lawmaker Kim Ki-won of the party spoke on Monday. "
     "Kim wrote "
     "that it was late.",
     "person/kim-dae-yul: Kim Dae-yul, Kim\nperson/kim-ki-won: Kim Ki-won, Kim"},
    {"namesakes_by_title",
     "Prime Minister Han Duk-jun came. Justice Minister Han Dong-jun spoke. Han was calm. Prime Minister Han "
     "was not.",
     "person/han-duk-jun: Han Duk-jun, Han\nperson/han-dong-jun: Han Dong-jun, Han"},
    {"namesake_named_aside",
     "Omar Varga spoke in Seoul of his daughter, Mila Varga, on Monday. Varga said that it was late.",
     "person/omar-varga: Omar Varga, Varga\nperson/mila-varga: Mila Varga"},
    {"namesake_is_a_relative",
     "Omar Varga, son of the tycoon Anton Varga, came. Varga’s lawyer left. Varga did not.",
     "person/omar-varga: Omar Varga, Varga, Varga\nperson/anton-varga: Anton Varga"},
    {"misspelt", "Professor Jan Eldrigde spoke in Jos. Mr Eldrigdo said it was late. Eldrigde left.",
     "person/jan-eldrigde: Jan Eldrigde, Eldrigdo, Eldrigde"},
    {"not_misspelt", "Professor Jan Eldrigde spoke in Jos. Mr Ollrigde said it was late.",
     "person/jan-eldrigde: Jan Eldrigde\nperson/ollrigde: Ollrigde"},
    {"korean_unlisted", "Analyst Hong Min-soo spoke in Seoul. Professor Hong was calm.",
     "person/hong-min-soo: Hong Min-soo, Hong"},
    {"given_name_like_another_family_name",
     "Hsu Mei-chen met Chen Po-han in Taipei. “It is late,” Mr Chen said. Ms Hsu left.",
     "person/hsu-mei-chen: Hsu Mei-chen, Hsu\nperson/chen-po-han: Chen Po-han, Chen"},
    {"korean_siblings", "Kim Jong Un met his sister Kim Yo Jong in Pyongyang.",
     "person/kim-jong-un: Kim Jong Un\nperson/kim-yo-jong: Kim Yo Jong"},
    {"spellings_of_a_listed_person", "Volodymyr Zelensky spoke in Kyiv. Volodymyr Zelenskyy left.",
     "person/volodymyr-zelensky: Volodymyr Zelensky, Volodymyr Zelenskyy"},
    {"acronym_in_brackets", "The Fair Rents Board (FRB) met on Friday. The FRB agreed.",
     "organisation/fair-rents-board: Fair Rents Board, FRB, FRB"},
    {"acronym_in_brackets_not_initials", "The Ministry of Lands (MLHA) met on Friday. The MLHA agreed.",
     "organisation/ministry-of-lands: Ministry of Lands, MLHA, MLHA"},
    {"acronym_by_initials", "The Fair Rents Board met on Friday. “The FRB is slow,” said Omar Teal.",
     "organisation/fair-rents-board: Fair Rents Board, FRB\nperson/omar-teal: Omar Teal"},
    {"acronym_with_a_small_letter", "The Bank of Karoo met on Friday. The BoK is slow, Omar Teal said.",
     "organisation/bank-of-karoo: Bank of Karoo, BoK\nperson/omar-teal: Omar Teal"},
    {"small_letter_of_another", "The Bank of Karoo met on Friday. The BiK is slow, Omar Teal said.",
     "organisation/bank-of-karoo: Bank of Karoo\nperson/omar-teal: Omar Teal"},
    {"acronym_of_another", "The Fair Rents Board met on Friday. The XQZ agreed.",
     "organisation/fair-rents-board: Fair Rents Board\norganisation/xqz: XQZ"},
    {"listed_by_acronym", "KCNA reported it. The Korean Central News Agency said no more.",
     "organisation/kcna: KCNA, Korean Central News Agency"},
    {"two_organisations_of_one_kind", "The Hull Bank sued the Leeds Bank.",
     "organisation/hull-bank: Hull Bank\norganisation/leeds-bank: Leeds Bank"},
    {"one_family_name_by_count",
     "Bill Novak met Anna Novak in court. Bill Novak sat down. Later Novak stood up.",
     "person/bill-novak: Bill Novak, Bill Novak, Novak\nperson/anna-novak: Anna Novak"},
    {"korean_listed", "North Korean leader Kim Jong Un spoke in Pyongyang. Later Kim left.",
     "person/kim-jong-un: Kim Jong Un, Kim"},
    {"organ_of_a_country", "The Nigerian Senate met on Friday. Later the Senate agreed.",
     "organisation/nigerian-senate: Nigerian Senate, Senate"},
    {"organ_of_no_country", "The Fair Rents Board met on Friday. Later the Senate agreed.",
     "organisation/fair-rents-board: Fair Rents Board\norganisation/senate: Senate"},
    {"team", "The Penrith Panthers lost on Friday. Fans of the Panthers wept.",
     "organisation/penrith-panthers: Penrith Panthers, Panthers"},
    {"person_and_foundation", "Omar Teal gave it to the Teal Foundation.",
     "person/omar-teal: Omar Teal\norganisation/teal-foundation: Teal Foundation"},
    {"known_as",
     "The Salt Workers’ Union, also known as Sawuma, struck on Friday. Sawuma said it would go on.",
     "organisation/salt-workers-union: Salt Workers’ Union, Sawuma, Sawuma"},
    {"other_name_after_or", "The Federation of Pier Owners, or Fepiwo, met. Fepiwo agreed.",
     "organisation/federation-of-pier-owners: Federation of Pier Owners, Fepiwo, Fepiwo"},
    {"short_name_in_brackets", "The Salt Workers’ Union (Sawuma) struck on Friday. The Sawuma agreed.",
     "organisation/salt-workers-union: Salt Workers’ Union, Sawuma, Sawuma"},
    {"first_of_two_family_names",
     "Lina Choque de Mamani sang. Pedro Mamani Quispe left early. A neighbour said Mr Mamani would come "
     "back.",
     "person/lina-choque-de-mamani: Lina Choque de Mamani\n"
     "person/pedro-mamani-quispe: Pedro Mamani Quispe, Mamani"},
    {"family_names_without_the_last", "Pedro Gálvez del Río y Osma sang. “No,” Gálvez del Río said.",
     "person/pedro-galvez-del-rio-y-osma: Pedro Gálvez del Río y Osma, Gálvez del Río"},
    {"family_names_like_a_given_name",
     "Jair Batista dos Santos Filho, the mayor, denied it. “No,” Batista dos Santos said.",
     "person/jair-batista-dos-santos-filho: Jair Batista dos Santos Filho, Batista dos Santos"},
    {"former_holder",
     "President Ama Kelbofo met ex-president Jan Kelbofo. President Kelbofo left. Former president Kelbofo "
     "stayed.",
     "person/ama-kelbofo: Ama Kelbofo, Kelbofo\nperson/jan-kelbofo: Jan Kelbofo, Kelbofo"},
    {"honorific_and_given_name",
     "Sheikh Khalid bin Rashid Al Kelbi opened a mosque. Sheikh Khalid thanked the donors.",
     "person/khalid-bin-rashid-al-kelbi: Khalid bin Rashid Al Kelbi, Sheikh Khalid"},
    {"better_known_as", "Ruth Kelbisse, better known as Kelbirro, a singer, died. Kelbirro was 81.",
     "person/ruth-kelbisse: Ruth Kelbisse, Kelbirro, Kelbirro"},
    {"namesake_of_the_listed",
     "Omar Bashir, a baker from Jos, won. Omar Bashir said so. Bashir will buy an oven.",
     "person/omar-bashir: Omar Bashir, Omar Bashir, Bashir"},
    {"listed_body_of_its_country",
     "He joined the Iranian Revolutionary Guard Corps. The Revolutionary Guard Corps said so.",
     "organisation/islamic-revolutionary-guard-corps: Iranian Revolutionary Guard Corps, Revolutionary Guard "
     "Corps"},
    {"parent_by_the_name_of_a_child", "Omar Salma survived. Umm Salma was not there.",
     "person/omar-salma: Omar Salma\nperson/umm-salma: Umm Salma"},
    {"relative_who_speaks",
     "Police said Lina Varga fell from a bus on Sunday. The driver did not stop. They asked for calm.\n\n"
     "Her father, Anton Varga, said the family would sue. “I want the truth,” Varga said.",
     "person/lina-varga: Lina Varga\nperson/anton-varga: Anton Varga, Varga"},
    {"other_family_name", "Dana Ruiz met Omar Teal. Mr Park was there.",
     "person/dana-ruiz: Dana Ruiz\nperson/omar-teal: Omar Teal\nperson/park: Park"},
};

std::vector<Case> const known_shortfalls = {};

class Resolved : public testing::TestWithParam<Case> {};
TEST_P(Resolved, Names) { EXPECT_EQ(entities_of(GetParam().text), GetParam().entities); }
INSTANTIATE_TEST_SUITE_P(Table, Resolved, testing::ValuesIn(cases), case_name);

class ResolvedShortfall : public testing::TestWithParam<Case> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ResolvedShortfall);
TEST_P(ResolvedShortfall, IsKnown) {
  expect_still_short(entities_of(GetParam().text), GetParam().entities, GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(KnownShortfalls, ResolvedShortfall, testing::ValuesIn(known_shortfalls), case_name);

/// What is known of the first person of a text.
struct GenderCase {
  std::string_view name;
  std::string_view text;
  Gender gender;
};

void PrintTo(GenderCase const& c, std::ostream* out) { *out << c.name; }

class GenderOf : public testing::TestWithParam<GenderCase> {};
TEST_P(GenderOf, FirstPerson) {
  Stages const read(GetParam().text);
  for (std::size_t i = 0; i < read.names.size(); ++i) {
    if (read.names[i].type != EntityType::person) continue;
    EXPECT_EQ(read.resolution.entities[static_cast<std::size_t>(read.resolution.of_name[i])].gender,
              GetParam().gender);
    return;
  }
  ADD_FAILURE() << "no person";
}

constexpr GenderCase gender_cases[] = {
    {"title", "They met Mrs Ruiz there.", Gender::female},
    {"title_of_men", "They met Mr Ruiz there.", Gender::male},
    {"title_with_stop", "They met Mr. Ruiz there.", Gender::male},
    {"title_of_both", "They met Dr Ruiz there.", Gender::unknown},
    {"role", "The spokeswoman Zorba Quexley left.", Gender::female},
    {"kinship", "They met his brother Omar Teal there.", Gender::male},
    {"given_name", "Anna Novak left the court.", Gender::female},
    {"given_name_of_men", "Omar Hassan left the court.", Gender::male},
    {"title_later", "Zorbo Quexley left the court. Mrs Quexley smiled.", Gender::female},
    {"kinship_before_comma", "Her sister, Alex, left the court.", Gender::female},
    {"lone_given_name", "The neighbours saw Maureen there.", Gender::female},
    {"listed", "Angela Merkel left the court.", Gender::female},
};
INSTANTIATE_TEST_SUITE_P(Table, GenderOf, testing::ValuesIn(gender_cases), case_name);

TEST(ResolvedEntityOf, AListHasItsRecord) {
  Stages const read("The Korean Central News Agency reported it.");
  ASSERT_EQ(read.resolution.entities.size(), 1u);
  ResolvedEntity const& entity = read.resolution.entities.front();
  EXPECT_NE(entity.record, no_entity);
  EXPECT_EQ(entity.kind, "news_agency");
  EXPECT_EQ(entity.entity.mentions, 1u);
}

TEST(ResolvedEntityOf, NoListHasTheFullestName) {
  Stages const read("Mrs Ruiz sang. Dana Maria Ruiz left. Dana Ruiz slept.");
  ASSERT_EQ(read.resolution.entities.size(), 1u);
  EXPECT_EQ(read.resolution.entities.front().entity.name, "Dana Maria Ruiz");
  EXPECT_EQ(read.resolution.entities.front().entity.mentions, 3u);
  EXPECT_EQ(read.resolution.entities.front().record, no_entity);
}

}  // namespace
}  // namespace whosaid::test

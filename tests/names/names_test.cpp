// Whole sentences: which people and organisations are named in them, and what is neither.
#include "names/names.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/marked.hpp"
#include "support/shortfalls.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// People stand as [PER …], organisations as [ORG …]; places are left out.
struct Case {
  std::string_view name;
  std::string_view marked;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string found_in(std::string_view marked) {
  Stages const read(unmarked(marked, true));
  std::vector<Insertion> marks;
  for (Name const& name : read.names) {
    if (name.type == EntityType::place) continue;
    Span const span = span_of(read.tokens, name.tokens);
    marks.push_back({span.begin, name.type == EntityType::person ? "[PER " : "[ORG "});
    marks.push_back({span.end, "]"});
  }
  return with_insertions(read.text, marks);
}

std::vector<Case> const cases = {
    // order of names, by region
    {"small_article", "On Friday the [ORG White House] declined to comment."},
    {"plural_of_capitals", "The [ORG Fair Rents Board] met the SMEs and the GANs of the day."},
    {"korean_spaced", "[PER Kim Jong Un] opened the meeting in Pyongyang."},
    {"korean_hyphen", "[PER Kim Yo-jong] warned Seoul on Friday."},
    {"korean_first_syllable_like_a_word", "Lawmaker [PER Lee In-hyok] met [PER Kim On-yul] in Busan."},
    {"shared_noun", "The [ORG Institute for Fiscal and Social Research of Quexley] met."},
    {"korean_western_order", "The film was made by [PER Ji-woon Hahn] in Busan."},
    {"vietnamese", "[PER Nguyen Xuan Phuc] arrived in Hanoi."},
    {"hungarian_family_first", "[PER Orbán Viktor] spoke in Budapest."},
    {"japanese_family_first", "[PER Abe Shinzo] met reporters in Tokyo."},
    {"japanese_given_first", "[PER Shinzo Abe] met reporters in Tokyo."},
    {"chinese_with_characters", "[PER Mao Zedong] (毛澤東) died in 1976."},
    {"thai", "[PER Prayuth Chan-ocha] dissolved parliament."},
    {"indian", "[PER Priya Raghunathan] sued the council in Chennai."},
    {"pakistani", "[PER Bilawal Bhutto Zardari] spoke in Karachi."},
    {"turkish", "[PER Recep Tayyip Erdoğan] called the vote."},
    {"iranian", "[PER Leila Hosseinzadeh] was freed in Shiraz."},
    {"polish", "[PER Małgorzata Wiśniewska] edits the paper."},
    {"icelandic", "[PER Katrín Jakobsdóttir] resigned in Reykjavik."},
    {"greek", "[PER Kyriakos Mitsotakis] rang Nicosia."},
    {"brazilian", "[PER João Pedro da Silva] scored twice in Recife."},
    {"mexican_two_family_names", "[PER Andrés Manuel López Obrador] flew home."},
    {"nigerian", "[PER Ayuba Wabba] addressed the workers in Abuja."},
    {"kenyan", "[PER Wanjiku Kamau] spoke for [ORG Kenya Airways] in Nairobi."},
    {"ethiopian", "[PER Abiy Ahmed] met [PER Isaias Afwerki] in Asmara."},
    {"south_african", "[PER Nkosazana Dlamini-Zuma] opened the clinic."},
    {"caribbean", "[PER Mia Mottley] addressed the [ORG Caribbean Community]."},
    {"maori", "[PER Ngaire Tamihana] planted the first tree in Rotorua."},
    // particles, patronymics, generations
    {"dutch_particles", "[PER Pieter van der Berg] coached the side."},
    {"spanish_particles", "[PER Ana de la Cruz] sued the council."},
    {"arabic_bin", "[PER Mohammed bin Salman] flew to Cairo."},
    {"arabic_al", "[PER Omar al-Masri] fled the town."},
    {"irish", "[PER Sinéad O’Brien] sang first."},
    {"goan", "[PER Luisa D’Souza] won the seat."},
    {"scottish", "[PER Fiona MacLeod] farms on Skye."},
    {"patronymic", "[PER Vladimir Vladimirovich Putin] signed the decree."},
    {"middle_initial", "[PER George W. Bush] left office."},
    {"middle_initial_later", "Mrs [PER Blige] sang. [PER Mary J. Blige] left."},
    {"nickname", "[PER Anna “Ace” Novak] won the race."},
    {"nickname_and_junior", "[PER Ferdinand “Bongbong” Marcos Jr.] won the vote."},
    // titles stand outside
    {"president", "President [PER Joe Biden] spoke."},
    {"doctor", "Dr [PER Amina Bello] treated him."},
    {"general", "They met Gen. [PER Park Min-ho] on the hill."},
    {"elect", "President-elect [PER Daniel Noboa] waved."},
    {"then", "In 2019 then-president [PER Evo Morales] fled."},
    {"former_country", "They met former US President [PER Barack Obama]."},
    {"secretary_of_state", "Secretary of State [PER Antony Blinken] flew to Kyiv."},
    {"malay_honours", "Datuk Seri [PER Anwar Ibrahim] thanked the voters."},
    {"ustad", "Ustad [PER Zakir Hussain] played the tabla."},
    {"honourable", "Hon. [PER Kwame Boateng] moved the motion."},
    {"governor", "Governor [PER Babajide Sanwo-Olu] signed the bill in Lagos."},
    {"role_after", "[PER Marta Oyelaran], 34, a nurse, was rescued."},
    // people whose names are words
    {"may_the_person", "[PER Will May] walked home in May."},
    {"little", "[PER Rich Little] told the joke again."},
    {"place_as_given_name", "[PER Paris Hilton] opened a bar in Paris."},
    {"place_as_family_name", "[PER Michael Jordan] flew to Jordan."},
    {"chief_as_role", "The board named Shannon chief of staff."},
    {"trade_as_name", "[PER Joan Baker] met [PER Peter Bishop]."},
    // what is no name
    {"month", "In March the rains came, and by May the fields were green."},
    {"month_first", "March was dry."},
    {"weekday", "On Monday the market fell."},
    {"sentence_initial_noun", "Sales of bread fell."},
    {"sentence_initial_adverb", "Yesterday the court rose."},
    {"sentence_initial_participle", "Speaking in Lagos, the minister smiled."},
    {"practice", "Target practice was cancelled."},
    {"demonyms", "Two Ghanaians and a Korean were hurt."},
    {"demonym_adjective", "A North Korean ship sank."},
    {"languages", "She speaks Hausa and Swahili."},
    {"measures", "GDP rose and the CEO resigned."},
    {"illness", "COVID-19 closed the schools."},
    {"historic_event", "The Great Leap Forward brought hunger."},
    {"holiday", "They met on New Year’s Day."},
    {"tournament", "The Africa Cup of Nations begins today."},
    {"law", "The Data Protection Act passed."},
    {"country_with_stops", "The U.S. sent aid to Haiti."},
    {"street_and_lake", "The fire began on Ikorodu Road near Lake Turkana."},
    {"river", "The River Thames flooded Oxford."},
    {"lower_case", "the board and the party met the minister."},
    // joined words
    {"possessive", "[PER Dana Ruiz]’s plan failed."},
    {"hyphen_of_agencies", "The photo came by [ORG KCNA]-[ORG Yonhap]."},
    {"slash_of_agencies", "The launch, in a photo ([ORG KCNA]/via [ORG Reuters]), failed."},
    // organisations
    {"group", "[ORG Dangote Group] built the plant."},
    {"university", "The [ORG University of Ilorin] closed its gates."},
    {"bank_of_place", "The [ORG Bank of England] held rates."},
    {"institute_for", "The [ORG Korea Institute for National Unification] published it."},
    {"nested", "The [ORG Central Committee of the Workers’ Party of Korea] met."},
    {"court_of_place", "She went to the [ORG Supreme Court of India]."},
    {"ampersand", "[ORG Johnson & Johnson] paid the fine."},
    {"foundation", "The [ORG Teal Foundation] gave the money."},
    {"company_of_place", "[ORG Tokyo Electric Power] cut jobs."},
    {"company_that_is_a_word", "[ORG Apple] cut the price of its phones."},
    {"brands", "[ORG eBay] sold the unit to [ORG GameStop]."},
    {"acronym_introduced", "The [ORG Fair Rents Board] ([ORG FRB]) met; the [ORG FRB] agreed."},
    {"acronym_after_role",
     "[PER Ayuba Wabba], president of the [ORG Nigeria Labour Congress] ([ORG NLC]), left."},
    {"parliament", "[ORG Parliament] rose on Friday."},
    {"congress", "[ORG Congress] passed the bill."},
    {"party", "The [ORG Labour Party] lost the seat."},
    {"police", "The [ORG Royal Thai Police] arrested him."},
    {"paper", "[ORG The New York Times] printed the letter."},
    {"agency", "[ORG Reuters] reported the fall."},
    // other lines than prose
    {"headline",
     "[PER Ruiz] calls plan dead as [ORG Fair Rents Board] meets\n\n[PER Dana Ruiz] spoke on Friday."},
    {"byline", "By [PER Ahn Sung-mi]\n\nThe talks failed on Friday."},
    {"dateline", "LONDON ([ORG AP]) — [PER Dana Ruiz] resigned on Friday."},
    {"dateline_city_only", "NAIROBI — The minister resigned on Friday."},
    {"zipline", "The drones are made by [ORG Zipline], a company in San Francisco."},
    {"three_people", "[PER Bill Novak], [PER Anna Novak] and [PER Lee Park] left."},
    {"titled_unknown_word", "They met Mrs [PER Quexley] there."},
    {"initials", "[PER J.K. Park] wrote the book."},
    {"fruit", "Apple pie was served."},
    {"dash", "[PER Dana Ruiz] met [PER Lee Park]; the [PER Ruiz]–[PER Park] talks failed."},
    {"suffix", "[ORG Acme Holdings Ltd] hired [PER Dana Ruiz]."},
    {"ministry_and", "The [ORG Ministry of Health and Social Services] bought masks."},
    {"ghanaian", "[PER Nana Akufo-Addo] signed the bill in Accra."},
    {"later_family_name", "[PER Dana Ruiz] met [PER Omar Hassan]. Later [PER Hassan] left."},
    {"single_word", "[PER Lula] won the vote in Brazil."},
    {"acronym_mixed_case", "The [ORG Bank of Ghana] ([ORG BoG]) cut rates."},
    {"downing_street", "[ORG Downing Street] declined to comment."},
    {"club_of_place", "[ORG Manchester United] beat [ORG Arsenal]."},
    {"initial_joined", "The minister [PER S.Amarjargal] met the miners of Khovd."},
    {"office_of_place", "The ambassador to Ghana [PER Kofi Brempong] met the miners."},
    {"four_syllables", "The opposition leader [PER Nguyen Thi Mai Anh] met the miners."},
    {"partners", "It is published by [ORG Kola & Daughters]."},
    {"signature", "“It failed, and it is due.” – [PER Beck Pimentel]"},
    {"town_of_ones_name", "[PER Justin Bamberg] came. [PER Bamberg] also wrote to [PER Dana Ruiz]."},
    {"post_nominal", "His barrister, [PER Tom Ffoulkes] KC, put it to the nurse."},
    {"office_comma", "The Deputy Commissioner of Police, [PER Abba Turawa], was in the convoy."},
    {"kinship_comma", "[PER Kiptoo] called his mother, [PER Wanza], from the ground."},
    {"letters", "The judges [PER KM Zahid Sarwar Kazal] and [PER JP Smit] heard the case."},
    {"addressed", "It was read by Mr [PER Amos Quaye Dame] on Tuesday."},
    {"trade_of_the_named", "The minister [PER Marc Miller] spoke. “It hurts,” [PER Miller] said."},
    {"one_name_not_two", "The foreign minister [PER Hossein Amir Rostamian] spoke."},
    {"department_of_letters", "The [ORG IT Department] closed at noon."},
    {"nationality_of_a_paper", "The Namibian market opened."},
    {"firm_with_stop", "[ORG Vexatel Corp]. said it would sell."},
    {"firm_joined_by_hyphen", "[ORG Sibanye-Stillwater Ltd]. cut jobs."},
    {"listed_with_suffix", "They work for [ORG Kansai Electric Power Co]. in Osaka."},
    {"chapter", "[ORG Transparency International Kenya] called for calm."},
    {"agency_and_country", "They told [ORG Reuters] Kenya was calm."},
    {"let_is_no_name", "It is late. Let others play their part."},
    {"portfolio", "[PER Amos Quaye], Minister of Youth, spoke."},
    {"sri_lankan", "The Sri Lankan spinners won."},
    {"reading", "Reading her judgment, the magistrate sighed."},
    {"title_after_complement",
     "[ORG Bagerhat Chamber of Commerce and Industry] President [PER Omar Teal] spoke."},
    {"mohd_is_no_title", "The minister [PER Armizan Mohd Ali] spoke."},
    {"verb_before_name", "“Ask [PER Steve],” he told [PER Steve Hale]."},
    {"son_in_law", "His son-in-law, [PER Shafiqul], disagreed."},
    {"crown", "The claims against the [ORG Crown] go back to 1840."},
    {"crown_prince", "They met Crown Prince [PER Hamad Faisal] in May."},
    {"cabinet", "The premier asked the [ORG Cabinet] to resign."},
    {"labour_mp", "[ORG Labour] MP [PER Ann Eagle] lost his seat."},
    {"labour_minister", "They met Labour Minister [PER Omar Teal]."},
    {"officer_like_a_place", "Conservative MP [PER Tim Vale] disagreed."},
    {"agreement_speaks", "The Health Insurance Agreement said so."},
    {"stands_for_a_law", "The Trade Relief Agreement (TRA) was signed in May. The TRA is new."},
    {"stands_for_a_thing", "They sold the tags of radio field identity (RFI) in May. The RFI said so."},
    {"stands_for_a_kind", "They bred Green Moss Beetle larvae (GMB) in May. The GMB is small."},
    {"letters_of_a_treaty", "Officials said the JCPOA was dead."},
    {"amount_with_letters", "It paid KES45,200 and Rs1,500 for the boat."},
    {"letters_of_a_ship", "They built the boats named INS Tarvali and INS Ostra."},
    {"kind_before_a_word", "The NGO [ORG Quexal] said it was late."},
    {"kind_before_a_body", "She spoke as president of the NGO [ORG Fundación Quexal]."},
    {"body_of_a_nation", "The [ORG French Church] in Quito closed in May."},
    {"company_of_a_nation",
     "They sold a pier, the Chadian company announced recently. The Chadian company said it would close."},
    {"named_after_somebody", "The [ORG Salim bin Nasser Relief Foundation] gave aid."},
    {"further_field",
     "A desk under the [ORG Ministry of the Interior and Harmony], the return of boats and the "
     "[ORG Ministry of the Interior and Harmony] itself."},
    {"field_of_wellness",
     "He works for the [ORG Ministry of Transport and Digitalisation], in line with the law."},
    {"people_with", "The [ORG Karoo Council for People with Disabilities] met."},
    {"foreign_links", "Leaders of [ORG Voces contra el Olvido] and [ORG Madres sin Miedo] met."},
    {"stands_for_a_body", "The [ORG Fair Rents Board] ([ORG FRB]) met. The [ORG FRB] is new."},
    {"joins_firms", "They chose [ORG Orchard Road Company] and [ORG Asset Grid Company] for it."},
    {"lists_fields", "The [ORG Ministry of Sport, Youth and Culture] paid for it."},
    {"building", "They met at the Kigali Convention Centre on Monday."},
    {"power_station", "The Taiz Power Station was hit."},
    {"town_ends_double_name",
     "Its state chairman, Comrade [PER Akayago Adamu-Kuta], gave the directive in Minna."},
    {"university_abroad", "She teaches at the [ORG Universidad Mayor de San Andrés] there."},
    {"office_of_press",
     "The governor, who spoke through his Chief Press Secretary, Mrs [PER Hauwa Gimba], said it was late."},
    {"team", "They lost to the [ORG Raiders] in May."},
    {"employer", "It went to [ORG Bioluna] co-founder Dr. [PER Sanjay Rao] in May."},
    {"whose_government", "President [PER Tarrigo] spoke. It hurt the [PER Tarrigo] administration."},
    {"whose_family", "President [PER Tarrigo] spoke. It hurt the [PER Tarrigo] brothers."},
    {"firm_by_first_word", "Mr. [PER Salim] runs [ORG Perdana Group]. [ORG Perdana] did not reply."},
    {"firm_of_a_founder",
     "The minister [PER Ahmad Perdana] founded [ORG Perdana Group]. Later [PER Perdana] did not reply."},
    {"firm_that_is_a_town", "They will buy [ORG Dunmore Systems]. Shares of [ORG Dunmore] rose."},
    {"region_of_a_firm", "[ORG Henan Motors] closed. Shops in Henan did well."},
    {"place_opens_name", "The chair leads the [ORG Pacific Islands Private Sector Organisation] in Suva."},
    {"portfolio_of_two",
     "Minister of Urban and Rural Development [PER Erastus Uutoni] could not be reached."},
    {"somebody_after_complement",
     "President of the [ORG Jamaica Chamber of Commerce] [PER Lloyd Distant-Hylton] spoke."},
    {"fields_of_a_union", "The [ORG Rail, Maritime and Transport Union] called a strike."},
    {"firms_in_a_list", "In May, [ORG Apple], [ORG Google] and the [ORG Farm Bank] met."},
    {"fields_of_a_region", "He will ask the [ORG Nova Scotia Utility and Review Board] to investigate."},
    {"member_of_a_body", "[PER Dana Ruiz] and the [ORG Social Democrats]' [PER Ali Teal] said it was late."},
    {"outlet_opens", "They asked [ORG TV Pirveli] to stop."},
    {"before_title", "It rained. Verde Sen. [PER Ann Teal] also spoke."},
    {"letters_cut", "Hanbit C&T and [ORG Kakao] declined."},
    {"letters_listed", "[ORG Samsung C&T] and [ORG Kakao] declined."},
    {"general_of", "[PER Amos Quaye], Accountant General of Federation, spoke."},
    {"firm_that_denied", "It raided [ORG Perdana Group] in May. [ORG Perdana] denied wrongdoing."},
    {"unmistakable", "On his official [ORG Twitter] handle he wrote it."},
    {"members_body", "The [ORG Ceylon Workers' Congress] met in Kandy on Monday."},
    {"securities", "The firm [ORG Kestrel-Cordova Securities] put it at ten."},
    {"listed_after_hyphen", "They work for [ORG CGS-CIMB Securities] in Kandy."},
    {"body_of_long_country", "The [ORG Salt Regulatory Commission of Sri Lanka] has met."},
    {"government_of_long_country", "The Government of Sri Lanka has met."},
    {"co_operative", "The [ORG Salt River Co-operative Union] has met in Kandy."},
    {"seat", "Sen. [PER Buck Hollister], R-Wyo., pressed him."},
    {"party_member", "The Arizona Democrat who leads the panel agreed."},
    {"speaks_as_it", "[ORG Skimferry] said it would take them."},
    {"it_rained", "The minister [PER Ann Skimfer] spoke. [PER Skimfer] said it would rain."},
    {"party_before_title", "[ORG Gabriela] Rep. [PER Ann Teal] said so."},
    {"possessor", "He spoke on [ORG RTÉ]'s Morning Ireland for an hour today."},
    {"called_body", "[ORG Piston], the transport group, set a strike for Thursday."},
    {"called_town", "In Pistoro, the centre of the transport group, it rained."},
    {"which_is_nobody", "Musgrave, which owns the shops, said it had plans."},
    {"aling", "The trader Aling [PER Nena Pascual] sells fish."},
    {"body_of_members",
     "Danladi, deputy chairman of the [ORG Apapa Port Users' Forum], accused the government."},
    {"cut_suffix", "She left [ORG Redline Logistics Plc] and [ORG GIG]."},
    {"union_of_members_of", "The [ORG Salt Dockers’ Union of the North] said it would strike."},
    {"title_of_two_words", "[PER Rosnah Verde] came with Tan Sri [PER Omar Verde]."},
    {"title_that_is_a_name", "[PER El Hadji Diouf] came with [PER Omar Verde]."},
    {"article_opens_sentence", "The [ORG Kremlin] said it would wait."},
    {"white_house", "The [ORG White House] declined to comment."},
    {"junior", "[PER Robert Downey Jr.] starred in it."},
    {"saint_of_a_parish", "The member for St Philip West left. [PER Philip West] stayed."},
    {"capitals_of_a_lead", "OPPOSITION senator [PER Omar Verde] left."},
    {"letters_of_a_lead", "The [ORG FRB] met. [ORG FRB] senator [PER Omar Verde] left."},
    {"joined_to_a_common_word", "[PER Joy Adamson-Hope] spoke."},
    {"article_of_the_name", "[ORG The Guardian] said it would wait."},
    {"and_partners", "His lawyer, [PER Yoon Tae-ok] of [ORG Hwawoo-Kim & Partners], said he would."},
    {"letters_of_a_firm", "The firm [ORG Samsung C&T] declined."},
    {"reporter", "It fell on Saturday, [ORG Tasnim] reported."},
    {"listed_name_goes_on",
     "[ORG Parliament] Speaker [PER Mohammad Baqer Ghalibaf-Rad] called on the government."},
    {"foreign_opener", "She leads the [ORG Fundación Violeta Cardo] in Lima."},
    {"cut_after_article", "The [ORG Standard Channel] showed it yesterday to all."},
    {"name_led", "The [PER Angelina Jolie]-led campaign began."},
    {"named_after", "She works nights as a nurse at [ORG Jaramogi Oginga Odinga Teaching Hospital]."},
    {"named_after_the_domain",
     "A history lecturer at the [ORG University of Coimbra] [PER Lidia Ramos] spoke."},
    {"unlisted_word_before_a_known_name",
     "It is late, according to [PER Wexi Ngozi Okafor], a member of the board."},
    {"shortened_title", "The managing director, Eng. [PER Dana Ruiz], left."},
    {"word_shortened_by_a_stop", "The historian, Dr. Yu.Ochirbal, left."},
    {"members_of_a_party", "Two Republican senators met [PER Dana Ruiz] on Friday."},
    {"office_of_a_chamber", "Senate Minority Leader [PER Dana Ruiz] left."},
    {"nickname_at_the_start", "[PER Dana “Monching” Dela Cruz] left on Friday."},
    {"word_before_noun", "Harsh comments are earning some farmers scorn."},
    {"modal_opens_a_question", "Will Teal go? Nobody knows."},
    {"given_name_like_a_modal", "[PER Will Teal] left. Nobody knows."},
    {"generation", "[PER Luther Stan Pate III] met [PER Omar Ruiz Jr.]. [PER Pate] left."},
    {"generation_before_a_stop", "They met [PER Omar Ruiz II]."},
    {"generation_with_a_hyphen", "The lease for Talvira-II and III was sold."},
    {"titles_of_several", "They met Brigadiers [PER Joyce Kamau] and [PER Omar Ruiz]."},
    {"syllable_like_a_word", "The spokesperson [PER Kang In-sun] left."},
    {"joined_letter_after_an_office", "The chairman of the State Council [PER B.Ochirbal] left."},
    {"rule_of_somebody", "It failed under the [PER Sandoval] dictatorship."},
    {"community_is_no_rule", "It failed in the Christian community."},
    {"nickname_before_a_particle", "They met [PER Dana “Monching” van der Berg] on Friday."},
    {"title_with_an_apostrophe", "They met Dato’ Seri [PER Dana Ruiz] on Friday."},
    {"title_in_two_words", "They met Datuk Seri [PER Dana Ruiz] on Friday."},
    {"person_and_person", "[PER Dana Ruiz] met [PER Omar Teal]."},
};

std::vector<Case> const known_shortfalls = {
    {"congress_by_number", "The 8th Congress opened in January."},
    {"bangladeshi", "[PER Sheikh Hasina] left Dhaka by helicopter."},
    {"chinese_pronoun_like", "[PER He Qinghua] visited the plant on Friday."},
    {"arabic_al_spaced_hyphen", "[PER Nawaf Al- Ahmad] chaired the session."},
    {"hyphen_led", "[PER Omar Teal] took over. The [PER Teal]-led panel met."},
    {"suffix_comma", "The shares of [ORG Acme, Inc.] fell."},
    {"short_form", "The [ORG Fair Rents Board] met. The [ORG Board] agreed."},
    {"headline_title_case",
     "[PER Ruiz] Calls Plan Dead as [ORG Fair Rents Board] Meets\n\n[PER Dana Ruiz] spoke on Friday."},
    {"headline_capitals", "[PER RUIZ] QUITS COURT\n\n[PER Dana Ruiz] left the court on Friday."},
};

class Names : public testing::TestWithParam<Case> {};
TEST_P(Names, AreFound) { EXPECT_EQ(found_in(GetParam().marked), GetParam().marked); }
INSTANTIATE_TEST_SUITE_P(Table, Names, testing::ValuesIn(cases), case_name);

class NamesShortfall : public testing::TestWithParam<Case> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(NamesShortfall);
TEST_P(NamesShortfall, IsKnown) {
  expect_still_short(found_in(GetParam().marked), GetParam().marked, GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(KnownShortfalls, NamesShortfall, testing::ValuesIn(known_shortfalls), case_name);

TEST(FindNames, MarksTheTokens) {
  Stages const read("Dana Ruiz left.");
  ASSERT_EQ(read.names.size(), 1u);
  EXPECT_EQ(read.tokens[0].name_tokens, 2);
  EXPECT_EQ(read.tokens[0].name_type, EntityType::person);
  EXPECT_EQ(read.tokens[1].name_tokens, 0);
  EXPECT_EQ(read.tokens[1].name, 0);
  EXPECT_EQ(read.tokens[2].name, -1);
}

TEST(FindNames, SaysWhichLinesAreInTitleCase) {
  Stages const read("Ruiz Calls Housing Plan Dead Again\n\nDana Ruiz spoke to a large crowd in Lagos.");
  std::vector<bool> const title_case = find_title_case(read.tokens, read.layout);
  ASSERT_EQ(title_case.size(), 2u);
  EXPECT_TRUE(title_case[0]);
  EXPECT_FALSE(title_case[1]);
}

}  // namespace
}  // namespace whosaid::test

#include "names/trust.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "names/trust_of_bodies.hpp"

namespace whosaid {
namespace {

using enum Evidence;
using grammar::NameKind;
using grammar::NameRule;
using Name = Vouched const&;
using namespace trust_scopes;

/// Without any of these, only listed names and places are trusted.
constexpr EvidenceSet moves_trust{addressed_whole, joins_listed,       joined_to_listed,    runs_on,
                                  known_pair,      introduced_acronym, initials_of_certain, signature,
                                  joined_before,   joined_after,       starts_with_letters};

/// Words by their letters that are family names as well.
constexpr WordClasses small_words =
    WordClass::pronoun_subject | WordClass::determiner | WordClass::negation | WordClass::subordinator;

constexpr TrustRule further[] = {
    {"post_nominals", "letters of rank follow: Tom Ffoulkes KC", 2.0f, several(full),
     [](Name n) {
       return n.is(NameRule::person_given_first) && is_post_nominal(n.next()) && !n.has(title_case_sentence);
     }},
    {"seat", "a party and a state: Ann Teal, D-Ohio", -5.0f, several(anything), is_seat},
    {"party_member", "a party's word after a state is one of its members: the Ohio Democrat", -5.0f,
     several(unlisted_bodies), is_party_member},
    {"named_after", "what follows is named after somebody: Jomo Kenyatta Referral Hospital", -5.0f, people,
     is_named_after},
    {"place_opens_name", "more capitals follow, up to an organisation's noun: Pacific Islands | Farm Board",
     -2.0f, several(place), [](Name n) { return n.has(inside_longer) && is_named_after(n); }},
    {"speaks_as_it", "it is it, and nobody's name: Veltrade said it would close", 5.0f, one(plain),
     [](Name n) { return n.is(NameRule::organisation_plain) && speaks_as_it(n) && !n.has(ends_other); }},
    {"speaks_not_as_it", "it is it, and nobody's name: Veltrade said it would close", -3.0f, lone,
     [](Name n) {
       return speaks_as_it(n) && !n.has(part_of_certain) && !n.has(last_of_likely) && !n.has(last_of_certain);
     }},
    {"before_title", "somebody's title follows, shortened: Verde Rep. | Ann Teal", -5.0f, people,
     precedes_title},
    {"party_before_title", "somebody's title follows, shortened: Labour Sen. Ann Teal", 2.0f, listed_body,
     precedes_title},
    {"possessor", "a listed name owns it: Reuters' Morning", -3.0f, several(plain),
     [](Name n) {
       return n.is(NameRule::organisation_plain) && n.has(has_inner_possessive) && n.has(contains_listed);
     }},
    {"called_body", "what it is follows: Piston, the transport group, said", 4.0f, one(plain),
     [](Name n) { return n.is(NameRule::organisation_plain) && is_called_body(n); }},
    {"which_is_nobody", "which follows: Veltrade, which runs the pier", -3.0f, lone,
     [](Name n) { return n.next().kind == TokenKind::comma && n.second_next().is(Keyword::which); }},
    {"joined_on", "a hyphen and another name follow: Ann Teal-| Park", -4.0f, several(people), is_joined_on},
    {"saint_before", "a place named after a saint: the MP for St Philip West", -4.0f, people, follows_saint},
    {"saint", "a saint opens it, and no noun says what it is: St Philip West", -3.0f, several(plain),
     [](Name n) {
       return n.first().is(WordClass::place_head) && n.first().is(WordClass::abbreviation) &&
              !n.has(has_inner_possessive);
     }},
    {"capital_lead", "an ordinary word that opens the article in capitals: OPPOSITION senators", -4.0f,
     one(scope_of(ReadingClass::org_acronym) | listed_body),
     [](Name n) {
       return n.has(sentence_start) && n.first().shape == Shape::upper &&
              n.first().is(WordClass::common_word) && n.first().end - n.first().begin > 4 &&
              n.next().shape == Shape::lower;
     }},
    {"cut_after_article", "more capitals follow a listed name with its article: The National | Salt Board",
     -4.0f, several(anything),
     [](Name n) {
       return n.listed() && n.size() == 2 && n.first().is(Keyword::the) && n.has(capital_after);
     }},
    {"letters_of_firm", "a letter of two that a firm joins: Teal C&T", -5.0f, people,
     [](Name n) {
       return n.last().shape == Shape::initial && n.next().kind == TokenKind::symbol &&
              !n.next().space_before;
     }},
    {"reporter", "what it reported stands before it: It rained, Reuters reported", 3.0f, one(listed_body),
     [](Name n) {
       return n.has(comma_before) && n.has(cue_after) &&
              (n.second_next().kind == TokenKind::period || n.second_next().kind == TokenKind::end);
     }},
    {"partners", "a partner follows: Kola & Daughters", -2.0f, lone,
     [](Name n) { return n.next().kind == TokenKind::symbol && n.second_next().capitalised(); }},
    {"portfolio", "what somebody is minister of: Minister of Youth, Minister of Sport and | Youth", -3.0f,
     unlisted_bodies, [](Name n) { return n.has(all_common) && is_portfolio(n); }},
    {"question", "a verb opens a question: Will Teal go?", -4.0f, several(people),
     [](Name n) { return n.has(sentence_start) && n.first().is(WordClass::modal) && opens_question(n); }},
    {"verb_before_name", "a verb before a given name: Ask Steve", -4.0f, several(people),
     [](Name n) {
       return n.size() == 2 && n.first().is(CueFeature::base) && n.first().is(WordClass::common_word) &&
              !n.first().is(WordClass::given_name) && n.last().is(WordClass::given_name);
     }},
    {"word_before_noun", "an ordinary word that opens its sentence, before a noun: Rich farmers left", -3.0f,
     one(lone),
     [](Name n) {
       return knows_article(n) && n.has(sentence_start) && n.first().is(WordClass::common_word) &&
              n.has(common_after) && !n.has(same_certain) && !n.has(part_of_certain) &&
              !n.has(last_of_certain) && !n.has(last_of_likely);
     }},
    {"holds_initialled", "a letter is joined to a name inside: State Council B.Teal", -4.0f,
     several(unlisted_bodies), [](Name n) { return n.last().dotted && n.last().shape == Shape::mixed; }},
    {"initialled", "a letter is joined to it: the chairman of the State Council B.Teal", 3.0f, one(lone),
     [](Name n) { return n.has(initial_joined) && !n.has(capital_after) && !n.has(title_case_sentence); }},
    {"rules", "a family name, then a word for its rule: the Teal dictatorship", 2.0f, lone,
     [](Name n) {
       return n.has(regime_after) && is_rule(n.next()) && !n.has(some_place) && !n.has(first_common);
     }},
    {"holds_officer", "a name stands inside, after an office in letters: Labour MP Ann Eagle", -4.0f,
     several(bodies | place | other), [](Name n) { return !n.listed() && holds_officer(n); }},
    {"holds_member", "one of its members stands inside: the Social Democrats' Ann Teal", -4.0f,
     several(unlisted_bodies), holds_member},
    {"office_in_letters", "an office in letters follows: Labour MP", 2.0f, listed_body,
     [](Name n) { return is_post_nominal(n.next()); }},
    {"lists_fields", "all that it is for: Ministry of Sport, Youth and Culture", 3.0f, several(designated),
     lists_fields},
    {"of_country", "a country of several words closes it: Salt Board of Sri Lanka", 3.0f, several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_head_of) && !n.has(and_after) && ends_with_long_country(n);
     }},
    {"body_of_region", "a region opens it, after an article: the Nova Scotia Utility and Review Board", 2.0f,
     several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_tail) && n.has(the_before) && !n.has(of_after) &&
              joins_fields_of_region(n);
     }},
    {"joins_firms", "two names, each with its last word: Acme Group and Pier Group", -4.0f,
     several(unlisted_bodies), joins_firms},
    {"body_of_members", "a body and its members: Salt Workers' Forum", 3.0f, several(designated),
     [](Name n) {
       bool const headed = n.is(NameRule::organisation_head_of) || n.is(NameRule::organisation_tail);
       return headed && !n.has(of_before) && holds_members(n);
     }},
    {"and_partners", "partners, sons or a company close it: Teal & Partners", 4.0f, several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_suffix) && n.size() > 2 &&
              n.tokens[n.candidate.tokens.last - 2].kind == TokenKind::symbol;
     }},
    {"cut_suffix", "the end of the firm's name follows: Acme Holdings | Ltd", -3.0f, unlisted_bodies,
     precedes_suffix},
    {"noun_opens", "what the firm is opens the sentence: Sponsor Acme Gas Ltd", -4.0f, several(designated),
     opens_with_noun},
    {"legal_form", "a firm's legal form closes it: Teal Agro-Pier Kenya Limited", 5.0f, several(designated),
     ends_in_legal_form},
    {"long_last_name", "a name ends with all its words: Ann Many Goats … Many Goats", 2.0f, several(lone),
     [](Name n) { return n.has(last_of_certain); }},
    {"alias", "somebody's other name: Ann Teal, better known as Tilly", 4.0f, one(lone), is_alias},
    {"given_as", "somebody gave it as a name: who gave only her first name, Amina", 5.0f, one(lone), is_given_as},
    {"last_name_speaks", "the last word of a certain name, before a verb of saying: Tom Wick … Wick said", 4.0f,
     one(lone), is_last_name_that_speaks},
    {"field_of_ministry", "a field and a ministry: the Education ministry", 3.0f, several(designated),
     is_field_of_ministry},
    {"field_of_work", "a party's word, of what all speak of: Labour laws", -4.0f, one(listed_body),
     is_field_of_work},
    {"set_off_body", "the noun for what it is stands before it: the ferry line, Blue Pier, said", 3.5f,
     several(plain), is_set_off_body},
    {"other_name", "an organisation's other name: the Salt Workers' Union, known as Sawu", 5.0f,
     one(plain | scope_of(ReadingClass::org_acronym)), is_other_name},
    {"other_name_of_body", "an organisation's other name: the Salt Workers' Union, known as Sawu", -4.0f,
     one(lone), is_other_name},
    {"cut_initials", "its first letters stand before it: P.S. | Anan Teal", -3.0f, people, follows_initials},
    {"national_body", "a country's own, of a listed body: the Peruvian Red Cross", 3.0f,
     several(designated | plain), is_national_body},
    {"cut_nationality", "whose it is stands before it: the Peruvian | Red Cross", -4.0f, several(listed_body),
     follows_nationality},
    {"vietnamese_name", "a middle word of people's names: Nguyen Thi Bay", 3.0f, several(full),
     is_vietnamese},
    {"vietnamese_place", "a middle word of people's names: Nguyen Thi Bay", -3.0f, several(place),
     is_vietnamese},
    {"ruler_opens", "a ruler's title and a full name: Sultan Seidou Njoya Kelb", -2.0f, several(full),
     opens_with_ruler},
    {"law", "a law or an agreement, not who made it: the Farm Levy Act", -2.0f, several(designated), is_law},
    {"building", "a building's noun of two words closes it: Kigali Convention Centre", -3.0f,
     several(unlisted_bodies), is_building},
    {"told_outlet", "it was told, or a noun says that it is a paper: she told the Gusii Weekly", 3.0f,
     several(designated), is_told_outlet},
    {"letters_first", "letters open somebody's name: P.S. Anan Teal", 2.0f, several(full),
     opens_with_letters},
    {"employer", "an unknown word before an office and a name: Bioluna co-founder Sanjay Rao", 2.5f, bodies,
     is_employer},
    {"whose_government", "whose government or family it is: President Tarrigo … the Tarrigo administration",
     4.0f, lone,
     [](Name n) {
       Token const& next = n.next();
       return n.has(the_before) && next.shape == Shape::lower &&
              next.classes.any_of(WordClass::org_noun | WordClass::kinship) &&
              (n.has(last_of_certain) || n.has(same_certain));
     }},
    {"closes_double_name", "the second half of a joined name: Amos Adamu-Kuta", -3.0f, place,
     closes_double_name},
    {"foreign_head", "a foreign noun for an organisation opens it: Universidad Mayor de San Andrés", 4.0f,
     several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_foreign_head) && n.first().is(WordClass::org_head) &&
              !n.first().is(WordClass::common_word);
     }},
    {"thing_opens", "letters that name nothing open it: HMS Teal, NGO Verde", -3.0f, several(plain),
     [](Name n) {
       return n.is(NameRule::organisation_plain) && n.first().is(WordClass::not_a_name) &&
              n.first().shape == Shape::upper;
     }},
    {"kind_before", "letters before it say that it is a body: the NGO Verde", 3.0f, plain, follows_kind},
    {"named_after_somebody", "an organisation's noun after somebody's name: Salim bin Teal Foundation", 4.0f,
     several(designated), is_body_of_somebody},
    {"of_nation", "a nationality and an organisation's noun: the French Church", 0.8f, several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_tail) && n.size() == 2 && n.has(the_before) &&
              n.first().is(WordClass::demonym) && n.last().is(WordClass::org_head) && !n.has(capital_after);
     }},
    {"body_of_nation", "a nationality and a noun in small letters is no name: the German company", -2.0f,
     several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_noun) &&
              (n.first().is(WordClass::demonym) || n.first().phrase_classes.has(WordClass::demonym));
     }},
    {"member_of_party", "what people are, before a noun for people: two Republican senators", -4.0f,
     several(designated),
     [](Name n) {
       Token const& next = n.tokens[n.candidate.tokens.last];
       return n.is(NameRule::organisation_tail) && n.last().is(WordClass::role) &&
              next.shape == Shape::lower && next.classes.any_of(WordClass::people_noun | WordClass::role);
     }},
    {"outlet_opens", "a broadcaster's word opens it: TV Verde, Radio Verde", 4.0f, several(plain),
     opens_as_outlet},
    {"foreign_opener", "a foreign noun for an organisation opens it: Fundación Violeta Ruiz", 3.0f,
     several(plain),
     [](Name n) {
       constexpr WordClasses otherwise =
           WordClass::common_word | WordClass::given_name | WordClass::family_name;
       return n.is(NameRule::organisation_plain) && n.first().is(WordClass::org_head) &&
              !n.first().classes.any_of(otherwise);
     }},
    {"begins_office", "an office or form of address begins so: Crown Prince, Chief Press Secretary", -4.0f,
     bodies,
     [](Name n) {
       WordClasses const office =
           n.listed() ? WordClasses(WordClass::title) : WordClass::title | WordClass::role;
       return n.first().phrase_tokens > n.size() && n.first().phrase_classes.any_of(office);
     }},
    {"stands_for_thing", "letters for an agreement, an index or a technology: the Trade Pact (TP)", -4.0f,
     people | bodies | place, [](Name n) { return n.has(stands_for_thing); }},
    {"firm_by_first_word", "a firm's first word, which is in nobody's name: Veltrade Group … Veltrade said",
     4.0f, plain,
     [](Name n) { return n.is(NameRule::organisation_plain) && begins_only_firms(n) && !n.has(ends_other); }},
    {"firm_is_no_person", "a firm's first word, which is in nobody's name: Veltrade Group … Veltrade said",
     -4.0f, lone | full,
     [](Name n) { return begins_only_firms(n) && !n.has(part_of_certain) && !n.has(last_of_likely); }},
    {"shares_family_name", "a given name, and another with the family name of both: Jan and Ann Teal", 4.0f,
     one(lone), shares_family_name},
    {"leads", "what somebody leads or backs: the Teal-led board", 5.0f, one(lone), leads},
    {"age_of_named", "an age after the last word of a name: Ann Hope … Hope, 50, said", 2.5f, one(lone),
     [](Name n) {
       return n.has(age_after) && (n.has(last_of_likely) || n.has(last_of_certain) || n.has(part_of_certain));
     }},
    {"family_like_word", "a family name like a word: So Yun-hee, An Tran", 3.0f, several(full),
     [](Name n) {
       return n.is(NameRule::person_family_first) && n.first().classes.any_of(small_words) &&
              !n.has(title_case_sentence);
     }},
    {"pair_is_no_body", "a given and a family name that ends firms' names, too: Ann Power", -3.0f,
     several(designated),
     [](Name n) {
       return n.is(NameRule::organisation_tail) && n.size() == 2 && n.has(known_pair) && !n.has(some_place) &&
              !n.has(the_before) && !n.has(title_case_sentence);
     }},
    {"letters_of_thing", "letters that name nothing: GDP, a VIP", -4.0f, one(unlisted_bodies),
     [](Name n) {
       bool const letters = n.first().is(WordClass::not_a_name) && n.first().shape == Shape::upper;
       return letters && !n.has(the_before) && !n.has(introduced_acronym) && !n.has(initials_of_certain);
     }},
    {"last_stands_alone", "its last word alone is somebody: Ben Glad … Glad said", 2.0f, several(full),
     [](Name n) { return n.is(NameRule::person_given_first) && n.has(last_stands_alone); }},
    {"word_name_of_person", "a given name and a word, where only people stand: Ann Glad, 50,", 3.0f,
     several(full), is_word_name},
    {"short_of_body", "the last noun of a body named in full: the Fair Rents Board … the Board", 2.0f,
     one(plain), is_short_of_body},
    {"headline_in_capitals", "words in capitals, all of them ordinary: POLICE ARREST FOUR", -4.0f,
     several(unlisted_bodies), is_headline_in_capitals},
    {"mother_of", "a form of Arabic names and a given name: Umm Salma", 2.5f, several(full), is_parent_of},
    {"not_vouched", "nothing vouches for it", 0.0f, people | bodies | other,
     [](Name n) { return !n.listed() && !n.evidence.has_any(moves_trust); }},
    {"address", "a form of address stands before all of it: Mr Ruiz", 3.5f, people,
     [](Name n) { return n.has(addressed_whole); }},
    {"signature_in_full", "it signs words in marks: “It failed.” – Dana Ruiz", 1.0f, several(people),
     [](Name n) { return n.has(signature); }},
    {"letters", "letters stand for given names: JP Smit", 1.5f, several(people),
     [](Name n) {
       return n.has(starts_with_letters) && n.tokens[n.candidate.tokens.first + 1].classes.any_of(
                                                WordClass::given_name | WordClass::family_name);
     }},
    {"in_nickname", "an article and a word in marks, or after a nickname: “El Tigre”", -4.0f, place,
     is_of_nickname},
    {"bought", "what shares and jobs belong to: shares in Apple, works at Shell", 3.0f, one(listed_body),
     is_bought},
    {"joined_last_names", "last names are joined: the Ruiz–Park talks", 3.0f, people,
     [](Name n) {
       if (n.has(joined_after) && n.has(last_of_certain)) return true;
       return is_dashed(n) && (n.has(last_of_certain) || n.has(same_certain));
     }},
    {"joined_to_last_name", "it may be a last name joined to another: Ruiz-Park", 1.5f, people,
     [](Name n) { return n.has(joined_before) && n.has(last_of_certain); }},
    {"joins_two", "it joins two names of the lists: KCNA-Yonhap", -4.0f, anything,
     [](Name n) { return n.has(joins_listed) && !n.listed() && !n.is(NameRule::organisation_suffix); }},
    {"joined_to_another", "it is joined to another name of the lists: KCNA-Yonhap", 4.0f, anything,
     [](Name n) { return n.has(joined_to_listed); }},
    {"headline_runs_on", "a headline's verb may be its last word: Dana Ruiz Will Resign", -2.0f, people,
     [](Name n) { return n.has(runs_on); }},
    {"pair_is_person", "like a given and family name, and no preposition before: Lee Park", 3.0f, people,
     is_pair},
    {"pair_is_no_place", "like a given and family name, and no preposition before: Lee Park", -3.0f, place,
     [](Name n) { return n.is(NameRule::place_tail) && is_pair(n); }},
    {"last_name_is_no_place", "another name ends so: Dana Jordan … Jordan said", -1.5f, one(place),
     [](Name n) { return n.has(ends_other) && !follows_preposition(n); }},
    {"initials", "the initials of an organisation: the Fair Rents Board … the FRB", 2.0f, one(bodies),
     [](Name n) {
       return n.size() == 1 &&
              ((n.has(introduced_acronym) && n.has(bracket_before)) || n.has(initials_of_certain));
     }},
    {"known_names", "given and family name: Will May walked home", 1.0f, several(full | lone),
     [](Name n) { return n.has(known_pair) && !n.has(title_case_sentence); }},
    {"word_opens_sentence", "an ordinary word that opens its sentence: Reading her verdict, Ruiz said", -4.0f,
     one(place),
     [](Name n) {
       return n.is(NameRule::place_listed) && n.has(sentence_start) && n.has(all_common) &&
              (n.next().classes.any_of(WordClass::determiner | WordClass::possessive) ||
               n.next().is(Keyword::the) || n.next().is(Keyword::a) || n.next().is(Keyword::her));
     }},
    {"last_name_of_somebody", "a given name before it, a verb after it: Ben Paris died", -2.5f, one(place),
     closes_acting_name},
    {"known_place", "a country or its capital", 0.6f, place,
     [](Name n) { return n.is(NameRule::place_capital) || (n.first().is(WordClass::country)); }},
    {"not_listed", "no list has it", 0.0f, anything, [](Name n) { return !n.listed(); }},
    {"numbered", "a number follows: the S&P 500", -2.0f, bodies,
     [](Name n) { return n.next().kind == TokenKind::number; }},
    {"common_word_before_noun", "a word with other meanings, before a noun: Apple pie was served", -1.0f,
     one(anything),
     [](Name n) {
       return is_common_word(n) && n.has(common_after) &&
              n.second_next().classes.any_of(WordClass::auxiliary | WordClass::finite_verb);
     }},
    {"common_word_listed", "a lone word of the lists that means other things as well", 0.0f, one(anything),
     is_common_word},
    {"field_with_and", "another field may follow: Ministry of Health | and Social Services", -1.0f,
     several(listed_body), [](Name n) { return n.has(and_common_after) && n.has(org_head_of); }},
    {"goes_on_with_and", "the name may go on: Salt Workers | and Farmers", 0.0f, several(anything),
     [](Name n) { return n.has(and_common_after); }},
    {"nationality", "a nationality before a noun: the Namibian market is no paper's", -3.0f, bodies,
     [](Name n) {
       bool const demonym =
           n.last().is(WordClass::demonym) || n.first().phrase_classes.has(WordClass::demonym);
       return demonym && (n.has(common_after) || n.has(role_after) || n.has(capital_after));
     }},
    {"dateline", "stands in a dateline: LONDON (AP)", 3.0f, anything,
     [](Name n) { return n.has(in_dateline); }},
    {"listed_in_full", "the lists have it, in several words", 2.0f, several(anything),
     [](Name) { return true; }},
    {"listed_unmistakable", "the lists have it, and the word means nothing else", 2.0f, one(bodies),
     is_unmistakable},
    {"listed_word", "the lists have it", 1.0f, anything, [](Name) { return true; }},
};

/// All rules: those about what organisations that no list has are first.
constexpr auto rules = [] {
  std::array<TrustRule, std::size(rules_of_bodies) + std::size(further)> all{};
  std::copy(std::begin(further), std::end(further),
            std::copy(std::begin(rules_of_bodies), std::end(rules_of_bodies), all.begin()));
  return all;
}();

/// The numbers of the rules that look at each kind of reading, in order: the last takes what is left.
constexpr auto by_reading = [] {
  std::array<std::array<std::uint8_t, std::size(rules)>, 2 * reading_count> numbers{};
  for (std::size_t bit = 0; bit < numbers.size(); ++bit) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::size(rules); ++i)
      if (rules[i].scope >> bit & 1) numbers[bit][count++] = static_cast<std::uint8_t>(i);
  }
  return numbers;
}();

/// The bit of the candidate's kind of reading in a scope.
std::size_t place_of(Name n) {
  return 2 * static_cast<std::size_t>(n.candidate.reading()) + (n.size() > 1 ? 1 : 0);
}

}  // namespace

std::span<TrustRule const> trust_rules() { return rules; }

TrustRule const& trust(Vouched const& name) {
  for (std::uint8_t const* at = by_reading[place_of(name)].data();; ++at)
    if (rules[*at].fits(name)) return rules[*at];
}

}  // namespace whosaid

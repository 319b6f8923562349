#include <algorithm>
#include <span>

#include "names/office.hpp"
#include "names/vouched.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum Evidence;
using grammar::NameKind;
using grammar::NameRule;
using Name = Vouched const&;

constexpr WordClasses places = WordClass::country | WordClass::city | WordClass::region;

/// Ltd, S.A, Berhad, GmbH: the end of a firm's name that is nothing else. Not: Motors, AG
bool is_legal_form(Token const& t) {
  static RuleWords const forms{"limited", "incorporated", "berhad", "plc",  "gmbh",
                               "llc",     "srl",          "sarl",   "shpk", "dooel"};
  constexpr WordClasses suffix = WordClass::org_suffix;
  if (!(t.classes | t.phrase_classes).any_of(suffix)) return false;
  bool const letters = t.shape == Shape::upper && t.end - t.begin > 2;  // JSC, EOOD
  return letters || forms.has(t) || t.dotted || t.is(WordClass::abbreviation);
}

constexpr WordClasses nations = WordClass::demonym | WordClass::country;

/// Central | Election Commission, Supreme | Federal Court: says which of several such bodies it is.
bool leads_body(Token const& lead, Token const& body) {
  static RuleWords const leads{"central", "supreme", "superior",   "independent",
                               "federal", "high",    "joint",      "constitutional",
                               "special", "interim", "provincial", "regional"};
  constexpr WordClasses things = WordClass::event_tail | WordClass::law_tail;
  return lead.shape == Shape::title && leads.has(lead) && body.is(WordClass::org_tail) &&
         body.is(WordClass::org_head) && !body.classes.any_of(things);
}

bool are_ordinary(Name n, std::uint32_t first, std::uint32_t last) {
  std::span const words(n.tokens.data() + first, last - first);
  return std::ranges::all_of(
      words, [](Token const& t) { return t.is(WordClass::common_word) && t.shape == Shape::title; });
}

}  // namespace

bool precedes_suffix(Name n) {
  if (n.next().kind == TokenKind::comma) return is_legal_form(n.second_next());
  return (n.next().capitalised() || n.next().phrase_classes.has(WordClass::org_suffix)) &&
         (n.next().is(WordClass::org_suffix) || n.next().phrase_classes.has(WordClass::org_suffix));
}

bool ends_in_legal_form(Name n) {
  constexpr EvidenceSet against{title_case_sentence, capital_before, joined_before, and_before, of_after};
  if (!n.is(NameRule::organisation_suffix) || n.evidence.has_any(against)) return false;
  std::span const words(n.tokens.data() + n.candidate.tokens.first, n.size());
  if (words[1].kind == TokenKind::comma && words[0].classes.any_of(places)) return false;  // In Algiers, APS
  return std::ranges::any_of(words, is_legal_form) &&
         std::ranges::none_of(words, [](Token const& t) { return t.is(Keyword::and_); });
}

bool is_other_name(Name n) {
  if (n.has(capital_after)) return false;
  std::uint32_t const end = end_of_full_name(n.tokens, n.candidate.tokens.first);
  return end > 0 && ends_body(n.tokens, end);
}

bool is_alias(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  if (n.has(capital_after) || n.has(some_place) || first < 4 || !n.tokens[first - 1].is(Keyword::as))
    return false;
  std::uint32_t const end = end_of_full_name(n.tokens, first);
  return end > 1 && !ends_body(n.tokens, end) && n.tokens[end - 2].capitalised() &&
         n.tokens[end - 2].is(WordClass::given_name) &&
         !n.tokens[end - 1].classes.any_of(places | WordClass::org_suffix);
}

bool is_given_as(Name n) {
  static RuleWords const word{"name"};
  std::uint32_t const first = n.candidate.tokens.first;
  return first > 2 && n.first().shape == Shape::title && !n.has(capital_after) &&
         n.tokens[first - 1].kind == TokenKind::comma && word.has(n.tokens[first - 2]);
}

bool is_last_name_that_speaks(Name n) {
  return n.has(last_of_certain) && n.has(cue_after) && !n.has(the_before) && !n.has(capital_before);
}

bool is_field_of_ministry(Name n) {
  static RuleWords const ministry{"ministry"};
  constexpr WordClasses others = places | WordClass::demonym | WordClass::role_modifier;
  return n.is(NameRule::organisation_noun) && n.size() < 5 && ministry.has(n.last()) &&
         n.first().is(WordClass::common_word) && !n.first().classes.any_of(others);
}

bool is_field_of_work(Name n) {
  static RuleWords const nouns{"ministry", "law",      "laws",      "costs", "cost",
                               "market",   "shortage", "shortages", "force", "union",
                               "unions",   "code",     "rights",    "court", "courts"};
  bool const word = n.first().is(WordClass::common_word) && n.first().shape == Shape::title;
  return word && n.next().shape == Shape::lower && nouns.has(n.next());
}

bool is_national_body(Name n) {
  constexpr EvidenceSet against{title_case_sentence, capital_before, capital_after, of_after,
                                and_after,           hyphen_after};
  bool const whole = n.is(NameRule::organisation_tail) || n.is(NameRule::organisation_plain);
  bool const goes_on = n.next().is(Keyword::for_) || n.next().is(Keyword::on);
  bool const opens = n.first().is(WordClass::demonym) || leads_body(n.first(), n.last());
  return n.size() > 2 && whole && !goes_on && opens && n.has(contains_listed) &&
         !n.evidence.has_any(against) && !n.last().classes.any_of(WordClass::title | WordClass::role) &&
         are_ordinary(n, n.candidate.tokens.first + 1, n.candidate.tokens.last);
}

bool follows_nationality(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  constexpr EvidenceSet against{sentence_start, title_case_sentence, capital_after, of_after};
  if (n.evidence.has_any(against) || !n.tokens[first - 1].capitalised()) return false;
  bool nation = n.tokens[first - 1].classes.any_of(nations) || leads_body(n.tokens[first - 1], n.last());
  for (std::uint32_t size = 2; size <= 4 && size <= first && !nation; ++size)
    nation =
        n.tokens[first - size].phrase_tokens == size && n.tokens[first - size].phrase_classes.any_of(nations);
  return nation && are_ordinary(n, first, n.candidate.tokens.last);
}

bool opens_with_noun(Name n) {
  Token const& second = n.tokens[n.candidate.tokens.first + 1];
  bool const noun = n.first().classes.any_of(WordClass::role | WordClass::org_noun) &&
                    n.first().is(WordClass::common_word) && !n.first().is(WordClass::title);
  return noun && n.has(sentence_start) && !n.has(title_case_sentence) &&
         n.is(NameRule::organisation_suffix) && n.size() > 2 && second.kind == TokenKind::word &&
         !second.is(WordClass::common_word);
}

bool is_vietnamese(Name n) {
  static RuleWords const middles{"thi", "van"};
  Token const& second = n.tokens[n.candidate.tokens.first + 1];
  return n.size() == 3 && n.first().is(WordClass::family_first) && second.shape == Shape::title &&
         middles.has(second) && n.last().shape == Shape::title && !n.has(title_case_sentence);
}

bool opens_with_ruler(Name n) {
  static RuleWords const rulers{"sultan", "emir", "begum", "serigne", "lama", "akim", "imam", "mufti"};
  static RuleWords const sheikhs{"sheikh", "shaikh", "sheik", "shaykh", "cheikh"};
  Token const& second = n.tokens[n.candidate.tokens.first + 1];
  if (sheikhs.has(n.first()))  // Sheikh | Trad al-Kelb: an Arab's title, not a Bengali's name
    return n.size() > 3 && n.has(has_particle) && second.shape == Shape::title &&
           !second.classes.any_of(WordClass::name_particle | WordClass::given_name) && !n.has(title_before);
  return n.size() > 2 && rulers.has(n.first()) && second.kind == TokenKind::word &&
         !second.is(WordClass::name_particle) && n.last().shape == Shape::title && !n.has(title_before);
}

bool is_set_off_body(Name n) { return n.is(NameRule::organisation_plain) && stands_set_off(n); }

bool stands_set_off(Name n) {
  constexpr EvidenceSet against{first_given, first_family, all_place,
                                who_after,   age_after,    title_case_sentence};
  std::uint32_t const first = n.candidate.tokens.first;
  if (n.has(some_place) && !n.has(first_unknown)) return false;
  if (first < 3 || n.next().kind != TokenKind::comma) return false;
  Token const& noun = n.tokens[first - 2];
  bool const fits = n.tokens[first - 1].kind == TokenKind::comma && noun.is(WordClass::org_noun) &&
                    !noun.is(WordClass::people_noun) && noun.shape == Shape::lower;
  if (!fits || n.evidence.has_any(against) || n.first().is(WordClass::title)) return false;
  // not: a spokesman for | the authority, Mallam Teal,
  constexpr std::uint32_t furthest = 6;  // tokens
  for (std::uint32_t at = first - 2, back = 0; at > 0 && back < furthest; ++back) {
    Token const& before = n.tokens[--at];
    if (before.is(WordClass::preposition) || before.keyword == Keyword::of) return false;
    if (before.kind != TokenKind::word && before.kind != TokenKind::hyphen) break;
  }
  return true;
}

bool is_party_member(Name n) {
  return n.first().is(WordClass::region) && n.last().is(WordClass::role) &&
         n.last().is(WordClass::not_a_name);
}

bool follows_kind(Name n) {
  if (!n.is(NameRule::organisation_plain) || !n.has(org_noun_before)) return false;
  Token const& kind = n.tokens[n.candidate.tokens.first - 1];
  return kind.shape == Shape::upper && !n.has(capital_after);
}

bool is_body_of_somebody(Name n) {
  constexpr WordClasses names = WordClass::given_name | WordClass::family_name;
  return n.is(NameRule::organisation_foreign_head) && n.last().is(WordClass::org_tail) &&
         n.first().classes.any_of(names) && !n.first().is(WordClass::common_word);
}

bool is_law(Name n) {
  return n.is(NameRule::organisation_run) && n.last().is(WordClass::law_tail) &&
         !n.last().classes.any_of(WordClass::org_tail | WordClass::org_head);
}

bool is_building(Name n) {
  if (n.size() < 3) return false;
  Token const& noun = n.tokens[n.candidate.tokens.last - 2];
  return noun.phrase_tokens == 2 && noun.phrase_classes.has(WordClass::place_tail);
}

bool is_told_outlet(Name n) {
  static RuleWords const told{"told", "tells", "telling"};
  std::uint32_t at = n.candidate.tokens.first;
  if (!n.is(NameRule::organisation_tail) || !n.last().is(WordClass::outlet_word) || at < 2) return false;
  at -= n.has(the_before) ? 2 : 1;
  Token const& before = n.tokens[at];
  return told.has(before) || (before.is(WordClass::medium_noun) && before.shape == Shape::lower);
}

bool opens_with_letters(Name n) {
  constexpr EvidenceSet against{some_place, some_org_word, capital_after, title_case_sentence, the_before};
  return n.is(NameRule::person_initials) &&
         n.tokens[n.candidate.tokens.first + 1].kind == TokenKind::period && n.last().shape == Shape::title &&
         !n.evidence.has_any(against);
}

bool follows_initials(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  if (first < 2 || n.listed() || n.tokens[first - 1].kind != TokenKind::period) return false;
  Token const& letters = n.tokens[first - 2];
  bool const initials = letters.shape == Shape::initial || (letters.dotted && letters.shape == Shape::upper);
  if (grammar::is_shortened_given(letters))
    return n.is(NameKind::person) && !n.tokens[first - 1].space_before;
  return initials && !n.tokens[first - 1].space_before &&
         !letters.classes.any_of(places | WordClass::continent | WordClass::title | WordClass::org_suffix);
}

}  // namespace whosaid

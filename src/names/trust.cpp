#include "names/trust.hpp"

namespace whosaid {
namespace {

using enum Evidence;
using grammar::NameKind;
using grammar::NameRule;
using Name = Vouched const&;

/// Without any of these, only listed names and places are trusted.
constexpr EvidenceSet moves_trust = [] {
  EvidenceSet set;
  for (Evidence const e :
       {addressed_whole, joins_listed, joined_to_listed, runs_on, known_pair, introduced_acronym,
        initials_of_certain, signature, joined_before, joined_after, starts_with_letters})
    set.add(e);
  return set;
}();

/// in Lee Park
constexpr EvidenceSet at_place = [] {
  EvidenceSet set;
  for (Evidence const e : {in_before, to_before, of_before, the_before, other_preposition_before}) set.add(e);
  return set;
}();

bool is_post_nominal(Token const& t) { return t.is(WordClass::role) && t.shape == Shape::upper; }

/// Lee Park: a person or a place
bool is_pair(Name n) {
  return n.has(known_pair) && n.size() == 2 && n.last().is(WordClass::place_tail) &&
         !n.evidence.has_any(at_place);
}

/// Apple, Rose: one word of a listed name that means other things as well
bool is_common_word(Name n) {
  return n.size() == 1 && n.first().shape != Shape::upper &&
         n.first().classes.any_of(WordClass::common_word | WordClass::given_name);
}

constexpr TrustRule rules[] = {
    {"post_nominals", "letters of rank follow: Tom Ffoulkes KC", 2.0f,
     [](Name n) {
       return n.is(NameRule::person_given_first) && is_post_nominal(n.next()) && !n.has(title_case_sentence);
     }},
    {"partners", "a partner follows: Kola & Daughters", -2.0f,
     [](Name n) {
       return n.is(NameRule::person_one_word) && n.next().kind == TokenKind::symbol &&
              n.second_next().capitalised();
     }},
    {"portfolio", "what somebody is minister of: Minister of Youth", -3.0f,
     [](Name n) {
       return n.is(NameKind::organisation) && !n.listed() && n.has(of_before) && n.has(all_common) &&
              n.candidate.tokens.first > 1 &&
              n.tokens[n.candidate.tokens.first - 2].classes.any_of(WordClass::role | WordClass::title);
     }},
    {"verb_before_name", "a verb before a given name: Ask Steve", -4.0f,
     [](Name n) {
       return n.is(NameKind::person) && n.size() == 2 && n.first().is(CueFeature::base) &&
              n.first().is(WordClass::common_word) && !n.first().is(WordClass::given_name) &&
              n.last().is(WordClass::given_name);
     }},
    {"not_vouched", "nothing vouches for it", 0.0f,
     [](Name n) { return !n.listed() && !n.is(NameKind::place) && !n.evidence.has_any(moves_trust); }},
    {"address", "a form of address stands before all of it: Mr Ruiz", 3.5f,
     [](Name n) { return n.is(NameKind::person) && n.has(addressed_whole); }},
    {"signature_in_full", "it signs words in marks: “It failed.” – Dana Ruiz", 1.0f,
     [](Name n) { return n.is(NameKind::person) && n.has(signature) && n.size() > 1; }},
    {"letters", "letters stand for given names: JP Smit", 1.5f,
     [](Name n) {
       return n.is(NameKind::person) && n.has(starts_with_letters) &&
              n.tokens[n.candidate.tokens.first + 1].classes.any_of(WordClass::given_name |
                                                                    WordClass::family_name);
     }},
    {"joined_last_names", "last names are joined: the Ruiz–Park talks", 1.5f,
     [](Name n) {
       return n.is(NameKind::person) && (n.has(joined_before) || n.has(joined_after)) &&
              n.has(last_of_certain);
     }},
    {"joins_two", "it joins two names of the lists: KCNA-Yonhap", -4.0f,
     [](Name n) { return n.has(joins_listed) && !n.listed() && !n.is(NameRule::organisation_suffix); }},
    {"joined_to_another", "it is joined to another name of the lists: KCNA-Yonhap", 4.0f,
     [](Name n) { return n.has(joined_to_listed); }},
    {"headline_runs_on", "a headline's verb may be its last word: Dana Ruiz Will Resign", -2.0f,
     [](Name n) { return n.is(NameKind::person) && n.has(runs_on); }},
    {"pair_is_person", "given and family name, and no preposition before: Lee Park", 3.0f,
     [](Name n) { return n.is(NameKind::person) && is_pair(n); }},
    {"pair_is_no_place", "given and family name, and no preposition before: Lee Park", -3.0f,
     [](Name n) { return n.is(NameRule::place_tail) && is_pair(n); }},
    {"last_name_is_no_place", "another name ends so: Dana Jordan … Jordan said", -1.5f,
     [](Name n) {
       return n.is(NameKind::place) && n.has(ends_other) && n.size() == 1 && !n.evidence.has_any(at_place);
     }},
    {"initials", "the initials of an organisation: the Fair Rents Board … the FRB", 2.0f,
     [](Name n) {
       return n.is(NameKind::organisation) && n.size() == 1 &&
              ((n.has(introduced_acronym) && n.has(bracket_before)) || n.has(initials_of_certain));
     }},
    {"known_names", "given and family name: Will May walked home", 1.0f,
     [](Name n) {
       return n.is(NameKind::person) && !n.listed() && n.has(known_pair) && !n.has(title_case_sentence);
     }},
    {"word_opens_sentence", "an ordinary word that opens its sentence: Reading her verdict, Ruiz said", -4.0f,
     [](Name n) {
       return n.is(NameRule::place_listed) && n.size() == 1 && n.has(sentence_start) && n.has(all_common) &&
              (n.next().classes.any_of(WordClass::determiner | WordClass::possessive) ||
               n.next().is(Keyword::the) || n.next().is(Keyword::a) || n.next().is(Keyword::her));
     }},
    {"known_place", "a country or its capital", 0.6f,
     [](Name n) {
       return n.is(NameRule::place_capital) || (n.is(NameKind::place) && n.first().is(WordClass::country));
     }},
    {"not_listed", "no list has it", 0.0f, [](Name n) { return !n.listed(); }},
    {"numbered", "a number follows: the S&P 500", -2.0f,
     [](Name n) { return n.is(NameKind::organisation) && n.next().kind == TokenKind::number; }},
    {"common_word_before_noun", "a word with other meanings, before a noun: Apple pie was served", -1.0f,
     [](Name n) {
       return is_common_word(n) && n.has(common_after) &&
              n.second_next().classes.any_of(WordClass::auxiliary | WordClass::finite_verb);
     }},
    {"common_word_listed", "a lone word of the lists that means other things as well", 0.0f, is_common_word},
    {"goes_on_with_and", "the name may go on: Ministry of Health | and Social Services", 0.0f,
     [](Name n) { return n.has(and_common_after); }},
    {"nationality", "a nationality before a noun: the Namibian market is no paper's", -3.0f,
     [](Name n) {
       bool const demonym =
           n.last().is(WordClass::demonym) || n.first().phrase_classes.has(WordClass::demonym);
       return n.is(NameKind::organisation) && demonym &&
              (n.has(common_after) || n.has(role_after) || n.has(capital_after));
     }},
    {"dateline", "stands in a dateline: LONDON (AP)", 3.0f, [](Name n) { return n.has(in_dateline); }},
    {"listed_in_full", "the lists have it, in several words", 2.0f, [](Name n) { return n.size() > 1; }},
    {"listed_word", "the lists have it", 1.0f, [](Name) { return true; }},
};

}  // namespace

std::span<TrustRule const> trust_rules() { return rules; }

TrustRule const& trust(Vouched const& name) {
  TrustRule const* rule = rules;
  while (!rule->fits(name)) ++rule;
  return *rule;
}

}  // namespace whosaid

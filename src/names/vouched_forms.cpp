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
  static RuleWords const forms{"limited", "incorporated", "berhad", "plc", "gmbh", "llc", "srl", "sarl"};
  constexpr WordClasses suffix = WordClass::org_suffix;
  if (!(t.classes | t.phrase_classes).any_of(suffix)) return false;
  return forms.has(t) || t.dotted || t.is(WordClass::abbreviation);
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
  return std::ranges::any_of(words, is_legal_form) &&
         std::ranges::none_of(words, [](Token const& t) { return t.is(Keyword::and_); });
}

bool is_other_name(Name n) {
  return !n.has(capital_after) && end_of_full_name(n.tokens, n.candidate.tokens.first) > 0;
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

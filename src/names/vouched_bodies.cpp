#include "names/vouched_bodies.hpp"

#include <algorithm>
#include <span>

#include "grammars/names.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum Evidence;
using grammar::NameKind;
using grammar::NameRule;
using Name = Vouched const&;

/// What the article says of these words as a name of another kind.
constexpr EvidenceSet as_other{ends_other, same_other_type, whole_elsewhere_longer, inside_likely,
                               title_case_sentence};

/// … | for Women, of Fiji: the name goes on
bool goes_on(Name n) {
  return n.has(capital_after) || n.has(of_after) || n.next().is(Keyword::for_) || n.next().is(Keyword::on);
}

std::span<Token const> words_of(Name n) { return {n.tokens.data() + n.candidate.tokens.first, n.size()}; }

constexpr WordClasses places = WordClass::country | WordClass::city | WordClass::region;

/// Does no list know its words as people's or, but for the last of several, places', and not all of them as ordinary ones?
bool is_unknown(Name n) {
  constexpr WordClasses known = WordClass::given_name | WordClass::family_name | WordClass::family_first |
                                WordClass::continent | WordClass::demonym | WordClass::title |
                                WordClass::role | WordClass::month | WordClass::weekday |
                                WordClass::not_a_name | WordClass::event_tail | WordClass::law_tail |
                                WordClass::place_head | WordClass::place_tail;
  auto const words = words_of(n);
  bool const place = words.front().classes.any_of(places) || words.front().phrase_classes.any_of(places);
  return !place && std::ranges::none_of(words, [](Token const& t) { return t.classes.any_of(known); }) &&
         !words.front().is(WordClass::common_word) && !words.back().is(WordClass::common_word);
}

}  // namespace

bool is_portfolio_of_several(Name n) {
  static RuleWords const ministers{"minister", "ministers", "portfolio", "portfolios"};
  auto const is_ordinary = [](Token const& t) { return !t.capitalised() || t.is(WordClass::common_word); };
  if (!std::ranges::all_of(words_of(n), is_ordinary)) return false;
  constexpr std::uint32_t furthest = 12;  // Minister of Education, Higher Education, | Science and Technology
  std::uint32_t at = n.candidate.tokens.first;
  for (std::uint32_t back = 0; at > 1 && back < furthest; ++back) {
    Token const& before = n.tokens[--at];
    if (before.is(Keyword::of) || before.is(Keyword::for_)) return ministers.has(n.tokens[at - 1]);
    bool const field = before.is(Keyword::and_) || before.kind == TokenKind::comma ||
                       (before.capitalised() && before.is(WordClass::common_word));
    if (!field) return false;
  }
  return false;
}

bool opens_with_firm_letters(Name n) {
  constexpr WordClasses things = WordClass::law_tail | WordClass::event_tail | WordClass::role;
  return n.size() > 1 && grammar::opens_firm_in_letters(n.first()) && !n.last().classes.any_of(things) &&
         !n.tokens[n.candidate.tokens.first + 1].is(WordClass::title);
}

bool follows_firm_letters(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  return first > 0 && grammar::opens_firm_in_letters(n.tokens[first - 1]) &&
         !n.first().is(WordClass::title);
}

bool is_of_holder(Name n) {
  static RuleWords const holders{"founder",     "founders",    "co-founder",   "member",       "members",
                                 "director",    "directors",   "chairman",     "chairwoman",   "chairperson",
                                 "spokesman",   "spokeswoman", "spokesperson", "employee",     "employees",
                                 "coordinator", "manager",     "owner",        "subsidiary",   "researcher",
                                 "activist",    "activists",   "analyst",      "shareholders", "executive",
                                 "works",       "worked",      "working",      "treasurer",    "cofounder"};
  std::uint32_t at = n.candidate.tokens.first;
  constexpr EvidenceSet against{capital_after, capital_before, of_after, has_inner_possessive};
  if (at < 3 || n.evidence.has_any(against) || n.evidence.has_any(as_other)) return false;
  if (n.size() > 1 && n.tokens[at - 1].is(Keyword::the)) --at;  // not: founder of the Teal
  Token const& link = n.tokens[at - 1];
  Token const& holder = n.tokens[at - 2];
  bool const links = link.is(Keyword::of) || link.is(Keyword::for_) || link.is(Keyword::at);
  return links && holder.shape == Shape::lower && holders.has(holder) && is_unknown(n);
}

bool is_called_body_of_several(Name n) {
  return n.size() > 1 && is_unknown(n) && !n.evidence.has_any(as_other) && is_called_body(n);
}

bool is_set_off_firm(Name n) {
  return n.next().kind == TokenKind::comma && is_unknown(n) && !n.evidence.has_any(as_other) &&
         stands_set_off(n);
}

bool is_told_paper(Name n) {
  static RuleWords const told{"told", "tells", "telling"};
  std::uint32_t const first = n.candidate.tokens.first;
  if (first < 2 || !n.first().is(WordClass::outlet_word) || n.has(capital_after)) return false;
  Token const& before = n.tokens[first - 1];
  bool const interview = n.tokens[first - 2].is(WordClass::source_noun) &&
                         n.tokens[first - 2].shape == Shape::lower && before.is(Keyword::with);
  if (!interview && !told.has(before)) return false;
  Token const& next = n.next();
  return next.kind == TokenKind::period || next.kind == TokenKind::comma || next.is(Keyword::that) ||
         next.classes.any_of(WordClass::preposition | WordClass::pronoun_subject | WordClass::weekday);
}

bool opens_with_long_country(Name n) {
  std::uint32_t const words = n.first().phrase_tokens;
  return n.is(NameRule::organisation_tail) && words > 1 && words < n.size() && n.has(the_before) &&
         n.first().phrase_classes.has(WordClass::country) && n.last().is(WordClass::org_head) &&
         !goes_on(n) && !n.has(title_case_sentence);
}

bool opens_with_prefix(Name n) {
  static RuleWords const prefixes{"al",   "el",    "an",    "as",  "ar",    "ash",  "anti", "inter",
                                  "pan",  "trans", "cross", "non", "multi", "post", "pro",  "counter"};
  std::uint32_t const first = n.candidate.tokens.first;
  return n.is(NameRule::organisation_tail) && n.size() > 3 &&
         n.tokens[first + 1].kind == TokenKind::hyphen && prefixes.has(n.first()) &&
         n.last().is(WordClass::org_tail) && !goes_on(n) && !n.has(capital_before) &&
         !n.has(title_case_sentence);
}

bool is_in_body(Name n) {
  if (!n.has(in_before) || !n.first().is(WordClass::org_tail) || n.first().shape != Shape::title) return false;
  TokenKind const next = n.next().kind;
  return !n.has(title_case_sentence) && !n.has(capital_before) &&
         (next == TokenKind::comma || next == TokenKind::period || next == TokenKind::end);
}

bool begins_known_firm(Name n) {
  constexpr EvidenceSet against{title_before,  role_before,    capital_role_before, kinship_before,
                                comma_before,  age_after,      who_after,           capital_before,
                                capital_after, inside_likely,  first_given,         ends_other};
  return n.size() > 1 && n.has(begins_firm) && !n.listed() && !n.evidence.has_any(against);
}

}  // namespace whosaid

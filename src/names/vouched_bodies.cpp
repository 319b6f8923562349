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

/// Does no list know its words as people's or, but for the last of several, places', and not all of them as
/// ordinary ones?
bool is_unknown(Name n) {
  constexpr WordClasses known = WordClass::given_name | WordClass::family_name | WordClass::family_first |
                                WordClass::continent | WordClass::demonym | WordClass::title |
                                WordClass::role | WordClass::month | WordClass::weekday |
                                WordClass::not_a_name | WordClass::event_tail | WordClass::law_tail |
                                WordClass::place_head | WordClass::place_tail | WordClass::direction;
  auto const words = words_of(n);
  bool const place = words.front().classes.any_of(places) || words.front().phrase_classes.any_of(places);
  return !place && std::ranges::none_of(words, [&](Token const& t) { return t.classes.any_of(known); }) &&
         !words.front().is(WordClass::common_word) && !words.back().is(WordClass::common_word);
}

/// Teal Kenya | and; BirdLife Europe | wrote: letters or a trade name, and where it is. Not: the UN Africa |
/// envoy; told AFP Kenya | was calm
bool begins_branch(std::vector<Token> const& tokens, std::uint32_t at) {
  constexpr WordClasses otherwise = WordClass::common_word | WordClass::title | WordClass::role |
                                    WordClass::given_name | WordClass::family_name | WordClass::not_a_name |
                                    WordClass::country | WordClass::medium_noun | WordClass::month;
  constexpr WordClasses where = WordClass::country | WordClass::region | WordClass::continent;
  constexpr WordClasses ends = WordClass::preposition | WordClass::conjunction | WordClass::finite_verb;
  Token const& body = tokens[at];
  Token const& place = tokens[at + 1];
  bool const trade = (body.shape == Shape::mixed || body.shape == Shape::upper) && !body.dotted &&
                     body.end - body.begin > 2 && !body.classes.any_of(otherwise);
  bool const land = place.classes.any_of(where) && !place.is(WordClass::city);  // not: DDC Cusco
  if (!trade || place.shape != Shape::title || !land || place.breaks_before > 0) return false;
  bool const told = at > 0 && (tokens[at - 1].capitalised() || tokens[at - 1].cue.any_of(CueFeature::past));
  Token const& next = tokens[at + 2];
  bool const ended = next.kind != TokenKind::word
                         ? next.kind != TokenKind::hyphen && next.kind != TokenKind::open_bracket
                         : next.shape == Shape::lower && (next.classes.any_of(ends) || next.past_form ||
                                                          next.cue.any_of(CueFeature::past));
  return !told && ended;
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
  return first > 0 && grammar::opens_firm_in_letters(n.tokens[first - 1]) && !n.first().is(WordClass::title);
}

bool is_of_holder(Name n) {
  static RuleWords const holders{
      "founder",   "founders",   "co-founder",  "member",   "members",   "director",    "directors",
      "chairman",  "chairwoman", "chairperson", "employee", "employees", "coordinator", "manager",
      "owner",     "subsidiary", "researcher",  "activist", "activists", "analyst",     "shareholders",
      "executive", "works",      "worked",      "working",  "treasurer", "cofounder"};
  std::uint32_t at = n.candidate.tokens.first;
  constexpr EvidenceSet against{capital_after, capital_before, of_after, has_inner_possessive,
                                possessive_after};
  if (at < 3) return false;
  if (n.size() > 1 && n.tokens[at - 1].is(Keyword::the)) --at;  // not: founder of the Teal
  Token const& link = n.tokens[at - 1];
  Token const& holder = n.tokens[at - 2];
  bool const links = link.is(Keyword::of) || link.is(Keyword::for_) || link.is(Keyword::at);
  return links && holder.shape == Shape::lower && holders.has(holder) && is_unknown(n) &&
         !n.evidence.has_any(against) && !n.evidence.has_any(as_other);
}

bool is_called_body_of_several(Name n) {
  constexpr WordClasses people = WordClass::given_name | WordClass::family_name | WordClass::family_first |
                                 WordClass::title | WordClass::role | WordClass::demonym | WordClass::month |
                                 WordClass::weekday | WordClass::not_a_name | WordClass::event_tail;
  auto const is_person = [&](Token const& t) { return t.classes.any_of(people); };
  return n.size() > 1 && !n.has(all_place) && !n.has(has_hyphen) &&
         std::ranges::none_of(words_of(n), is_person) && !n.evidence.has_any(as_other) && is_called_body(n);
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
  static RuleWords const prefixes{"al",  "el",    "an",    "as",  "ar",    "ash",  "anti", "inter",
                                  "pan", "trans", "cross", "non", "multi", "post", "pro",  "counter"};
  std::uint32_t const first = n.candidate.tokens.first;
  return n.is(NameRule::organisation_tail) && n.size() > 3 && n.tokens[first + 1].kind == TokenKind::hyphen &&
         prefixes.has(n.first()) && n.last().is(WordClass::org_tail) &&
         !n.last().classes.any_of(WordClass::role | WordClass::people_noun) && !goes_on(n) &&
         !n.has(capital_before) && !n.has(title_case_sentence);
}

bool is_in_body(Name n) {
  if (!n.has(in_before) || !n.first().is(WordClass::org_tail) || n.first().shape != Shape::title)
    return false;
  TokenKind const next = n.next().kind;
  return !n.has(title_case_sentence) && !n.has(capital_before) &&
         (next == TokenKind::comma || next == TokenKind::period || next == TokenKind::end);
}

bool begins_known_firm(Name n) {
  constexpr EvidenceSet against{title_before,  role_before,   capital_role_before, kinship_before,
                                comma_before,  age_after,     who_after,           capital_before,
                                capital_after, inside_likely, same_other_type,     ends_other};
  if (n.has(first_given) && !n.has(role_after)) return false;  // Altan Zam director, but not: Altan Zam said
  return n.size() > 1 && n.has(begins_firm) && !n.listed() && !n.evidence.has_any(against);
}

bool cuts_last_word(Name n) {
  constexpr WordClasses after_name = WordClass::role | WordClass::preposition | WordClass::conjunction;
  Token const& word = n.next();
  bool const last = word.capitalised() && word.is(WordClass::common_word) && word.is(WordClass::title) &&
                    word.breaks_before == 0;
  Token const& next = n.second_next();
  bool const ended = next.kind == TokenKind::word
                         ? next.shape == Shape::lower && next.classes.any_of(after_name)
                         : next.kind != TokenKind::period;
  return n.is(NameRule::organisation_head_of) && last && ended;
}

bool is_paper_of_nation(Name n) {
  constexpr WordClasses nations = places | WordClass::demonym;
  constexpr EvidenceSet against{capital_before, capital_after, title_case_sentence, of_after};
  return n.is(NameRule::organisation_tail) && n.size() == 2 && n.first().classes.any_of(nations) &&
         n.last().is(WordClass::outlet_word) &&
         !n.last().classes.any_of(WordClass::place_tail | WordClass::not_a_name) &&
         !n.evidence.has_any(against) && (n.next().past_form || n.next().cue.any_of(CueFeature::past));
}

bool is_cut_paper(Name n) {
  static RuleWords const openers{"daily", "weekly"};
  std::uint32_t const first = n.candidate.tokens.first;
  if (first == 0 || !n.has(capital_before) || !openers.has(n.first())) return false;
  return n.tokens[first - 1].classes.any_of(places | WordClass::demonym);
}

bool is_branch(Name n) {
  return n.size() == 2 && !n.has(title_case_sentence) && begins_branch(n.tokens, n.candidate.tokens.first);
}

bool opens_branch(Name n) {
  return n.size() == 1 && !n.has(title_case_sentence) && begins_branch(n.tokens, n.candidate.tokens.first);
}

bool closes_branch(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  return n.size() == 1 && first > 0 && !n.has(title_case_sentence) && begins_branch(n.tokens, first - 1);
}

bool is_employer_of_several(Name n) {
  static RuleWords const offices{"spokesperson", "spokesman",   "spokeswoman", "chairman",   "chairwoman",
                                 "chairperson",  "ceo",         "founder",     "co-founder", "manager",
                                 "director",     "coordinator", "whip",        "treasurer",  "shareholder",
                                 "analyst",      "executive",   "co"};
  constexpr WordClasses people = WordClass::given_name | WordClass::family_first;
  constexpr EvidenceSet against{capital_before, title_case_sentence, has_inner_possessive, lower_elsewhere};
  Token const& office = n.next();
  if (office.shape != Shape::lower || !offices.has(office) || n.listed() || n.evidence.has_any(against))
    return false;
  static RuleWords const voices{"spokesperson", "spokesman", "spokeswoman"};  // also a politician's: Teal's
  bool const common = n.first().is(WordClass::common_word);
  if (n.size() == 1 && (common ? !n.has(capital_mid_sentence) : voices.has(office))) return false;
  constexpr WordClasses otherwise = places | people | WordClass::title | WordClass::role |
                                    WordClass::demonym | WordClass::role_modifier | WordClass::org_noun |
                                    WordClass::not_a_name | WordClass::event_tail | WordClass::direction;
  auto const is_other = [&](Token const& t) {
    return t.classes.any_of(otherwise) || t.keyword != Keyword::none;
  };
  if (std::ranges::any_of(words_of(n), is_other)) return false;
  std::uint32_t at = n.candidate.tokens.last + 1;
  if (n.tokens[at].kind == TokenKind::hyphen && n.tokens[at + 1].kind == TokenKind::word)
    at += 2;  // co-founder
  return n.tokens[at].shape == Shape::title && n.tokens[at].classes.any_of(people);
}

bool is_of_somebody(Name n) {
  constexpr WordClasses somebody = WordClass::given_name | WordClass::family_name;
  std::uint32_t const first = n.candidate.tokens.first;
  if (n.size() < 2 || first < 3 || !n.tokens[first - 1].is(Keyword::of) || n.has(of_after) ||
      n.has(capital_after))
    return false;
  Token const& family = n.tokens[first - 2];
  Token const& given = n.tokens[first - 3];
  bool const named = family.shape == Shape::title && given.capitalised() &&
                     !family.classes.any_of(WordClass::title | WordClass::role | WordClass::org_head) &&
                     (!family.is(WordClass::common_word) || family.classes.any_of(somebody)) &&
                     (given.classes.any_of(somebody) || n.tokens[first - 3].kind == TokenKind::hyphen);
  return named && is_unknown(n) && !n.evidence.has_any(as_other);
}

bool is_lone_reporter(Name n) {
  static RuleWords const reported{"reported", "reports"};
  constexpr EvidenceSet known{part_of_certain, last_of_certain, last_of_likely, title_case_sentence,
                              ends_other};
  TokenKind const end = n.second_next().kind;
  return n.has(comma_before) && reported.has(n.next()) && knows_article(n) &&
         n.next().shape == Shape::lower && (end == TokenKind::period || end == TokenKind::end) &&
         n.first().shape == Shape::title && !n.evidence.has_any(known);
}

bool is_site(Token const& noun) {
  static RuleWords const sites{"airport", "airbase", "avenue",   "boulevard", "bridge",
                               "drive",   "highway", "hospital", "road",      "street",
                               "square",  "stadium", "mosque",   "port",      "university"};
  return noun.shape == Shape::title && sites.has(noun);
}

bool ends_in_site(Name n) { return n.size() > 2 && is_site(n.last()) && n.last().is(WordClass::place_tail); }

bool is_kin_in_full(Name n) {
  constexpr EvidenceSet against{title_case_sentence, capital_after, of_after, some_org_word};
  if (n.second_next().is(WordClass::generation)) return false;  // his father, Ben Teal, | Jr.
  return n.size() > 1 && n.has(kinship_comma_before) && !n.evidence.has_any(against) &&
         (n.next().kind == TokenKind::comma || n.next().kind == TokenKind::period);
}

bool is_member_of_house(Name n) {
  static RuleWords const houses{"parliament", "congress", "senate", "assembly", "council"};
  static RuleWords const members{"member", "members"};
  std::uint32_t const first = n.candidate.tokens.first;
  return first > 2 && n.size() > 1 && houses.has(n.tokens[first - 1]) &&
         n.tokens[first - 2].is(Keyword::of) && members.has(n.tokens[first - 3]) && !n.has(some_org_word);
}

bool is_tail_of_country(Name n) {
  static RuleWords const states{"republic", "kingdom", "commonwealth", "state", "states", "emirate"};
  constexpr EvidenceSet against{title_case_sentence, capital_after, and_after, of_after};
  return n.is(NameRule::organisation_tail_of) && n.has(the_before) && !n.evidence.has_any(against) &&
         n.last().classes.any_of(WordClass::country | WordClass::region) &&
         std::ranges::none_of(words_of(n), [](Token const& t) { return states.has(t); });
}

bool is_firm_word_that_speaks(Name n) {
  constexpr EvidenceSet against{title_case_sentence, the_before, a_before, capital_before, inside_likely};
  CueFeatures const verb = n.next().cue;  // said, refused; not: Harbour claims
  bool const speaks = verb.any_of(CueFeature::past | CueFeature::present) && !verb.has(CueFeature::noun);
  return speaks && n.has(begins_firm) && n.has(first_common) && n.next().shape == Shape::lower &&
         n.first().shape == Shape::title && !n.evidence.has_any(against);
}

bool is_paper_with_article(Name n) {
  constexpr EvidenceSet against{title_case_sentence, capital_after, hyphen_after};
  std::uint32_t const first = n.candidate.tokens.first;
  if (first < 2 || n.evidence.has_any(against) || !n.first().is(WordClass::outlet_word)) return false;
  Token const& article = n.tokens[first - 1];
  TokenKind const before = n.tokens[first - 2].kind;
  return article.is(Keyword::the) && article.shape == Shape::title && article.breaks_before == 0 &&
         (before == TokenKind::word || before == TokenKind::comma) && n.first().shape == Shape::title;
}

bool follows_kind_of_body(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  if (first < 2) return false;
  Token const& kind = n.tokens[first - 1];
  Token const& before = n.tokens[first - 2];
  constexpr WordClasses people =
      WordClass::role | WordClass::title | WordClass::people_noun | WordClass::kinship;
  bool const noun = kind.shape == Shape::lower && kind.is(WordClass::org_noun) &&
                    !kind.classes.any_of(people) && !kind.phrase_classes.any_of(people);
  return noun && before.kind == TokenKind::word &&
         before.classes.any_of(WordClass::demonym | WordClass::role_modifier) && is_unknown(n) &&
         !n.evidence.has_any(as_other) && !n.has(capital_after) && !n.has(particle_after);
}

bool is_school_of_saint(Name n) {
  constexpr EvidenceSet against{title_case_sentence, capital_after, of_after};
  return n.is(NameRule::organisation_tail) && n.size() > 3 && n.has(has_inner_possessive) &&
         n.first().is(WordClass::place_head) && n.first().is(WordClass::abbreviation) &&
         n.last().is(WordClass::org_tail) && !n.evidence.has_any(against);
}

}  // namespace whosaid

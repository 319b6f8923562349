#include "names/vouched.hpp"

#include <algorithm>
#include <span>

#include "names/vouched_bodies.hpp"
#include "names/word_profile.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum Evidence;
using grammar::NameKind;
using grammar::NameRule;
using Name = Vouched const&;

constexpr EvidenceSet place_before{in_before, to_before, of_before, the_before, other_preposition_before};

constexpr WordClasses places = WordClass::country | WordClass::city | WordClass::region;

constexpr EvidenceSet with_neighbours{capital_before, capital_after, joined_before, joined_after,
                                      hyphen_before};

/// Only people act and have an age or an office.
constexpr EvidenceSet of_people{role_before, capital_role_before, cue_after, who_after, age_after};

/// arrived, sang: what somebody does. Not: is
bool acts(Token const& t) { return t.past_form || t.is(WordClass::finite_verb) || t.is(CueFeature::past); }

/// Such stands only beside people's names.
constexpr EvidenceSet of_somebody{
    title_before, role_before, capital_role_before, kinship_before, name_comma_before, age_after, who_after};

/// What a firm's first word alone is not: addressed, in office, one of many, of some age, a given name, part
/// of more.
constexpr EvidenceSet no_firm{title_before, kinship_before, role_before,   capital_role_before,
                              a_before,     who_after,      age_after,     first_given,
                              first_common, capital_before, capital_after, inside_likely};

}  // namespace

bool knows_article(Name n) {
  return n.has(best_very_high) || n.has(best_high) || n.has(best_middling) || n.has(best_low);
}

bool follows_preposition(Name n) { return n.evidence.has_any(place_before); }

bool is_post_nominal(Token const& t) { return t.is(WordClass::role) && t.shape == Shape::upper; }

bool is_joined_on(Name n) {
  Token const& hyphen = n.next();
  Token const& part = n.second_next();
  constexpr WordClasses names = WordClass::given_name | WordClass::family_name;
  constexpr WordClasses no_names = WordClass::role | WordClass::common_word | WordClass::demonym;
  return hyphen.kind == TokenKind::hyphen && !hyphen.space_before && !part.space_before &&
         part.shape == Shape::title && (!part.classes.any_of(no_names) || part.classes.any_of(names));
}

bool follows_saint(Name n) {
  std::uint32_t at = n.candidate.tokens.first;
  if (at > 0 && n.tokens[at - 1].kind == TokenKind::period && !n.tokens[at - 1].space_before) --at;
  return at > 0 && n.tokens[at - 1].capitalised() && n.tokens[at - 1].is(WordClass::place_head) &&
         n.tokens[at - 1].is(WordClass::abbreviation);
}

bool opens_as_outlet(Name n) {
  static RuleWords const mediums{"radio", "tele", "canal"};
  constexpr WordClasses otherwise = WordClass::given_name | WordClass::family_name;
  bool const opener = (n.first().is(WordClass::outlet_word) && n.first().shape == Shape::upper) ||
                      (mediums.has(n.first()) && !n.has(title_case_sentence));
  return n.size() == 2 && opener && n.last().kind == TokenKind::word &&
         !n.first().classes.any_of(otherwise) && !n.last().is(WordClass::common_word) &&
         !n.has(capital_after);
}

bool precedes_title(Name n) {
  Token const& title = n.size() > 1 && n.next().kind == TokenKind::period ? n.last() : n.next();
  Token const& stop = &title == &n.next() ? n.second_next() : n.next();
  return title.is(WordClass::title) && title.is(WordClass::abbreviation) && stop.kind == TokenKind::period &&
         (&stop)[1].capitalised();
}

bool holds_officer(Name n) {
  for (std::uint32_t i = n.candidate.tokens.first; i + 1 < n.candidate.tokens.last; ++i)
    if (is_post_nominal(n.tokens[i]) && n.tokens[i + 1].is(WordClass::given_name)) return true;
  return false;
}

bool lists_fields(Name n) {
  std::span const words(n.tokens.data() + n.candidate.tokens.first, n.size());
  return (n.is(NameRule::organisation_head_of) || (n.is(NameRule::organisation_tail) && n.has(the_before))) &&
         std::ranges::any_of(words, [](Token const& t) { return t.kind == TokenKind::comma; }) &&
         std::ranges::none_of(
             words, [](Token const& t) { return t.capitalised() && !t.is(WordClass::common_word); });
}

bool joins_firms(Name n) {
  constexpr WordClasses places = WordClass::country | WordClass::region;
  TokenRange const range = n.candidate.tokens;
  if (n.is(NameRule::organisation_head_of)) return false;
  for (std::uint32_t i = range.first + 2; i + 2 < range.last; ++i)
    if (n.tokens[i].is(Keyword::and_) &&
        (n.tokens[i - 1].is(WordClass::org_suffix) || n.tokens[i - 1].key == n.last().key ||
         (n.first().classes.empty() && n.tokens[i + 1].phrase_classes.any_of(places))))
      return true;
  return false;
}

bool joins_fields_of_region(Name n) {
  std::span const words(n.tokens.data() + n.candidate.tokens.first, n.size());
  bool const place = words.front().classes.any_of(places) || words.front().phrase_classes.any_of(places);
  return place && n.last().is(WordClass::org_tail) &&
         std::ranges::any_of(words, [](Token const& t) { return t.is(Keyword::and_); });
}

bool closes_double_name(Name n) {
  constexpr WordClasses places = WordClass::country | WordClass::city | WordClass::region |
                                 WordClass::continent | WordClass::direction | WordClass::demonym;
  std::uint32_t const first = n.candidate.tokens.first;
  if (n.size() > 1 || first < 2 || n.first().space_before || n.first().is(WordClass::country)) return false;
  Token const& other = n.tokens[first - 2];
  return n.tokens[first - 1].kind == TokenKind::hyphen && other.shape == Shape::title &&
         !other.classes.any_of(places | WordClass::common_word);
}

bool is_employer(Name n) {
  constexpr WordClasses known = WordClass::common_word | WordClass::given_name | WordClass::family_name |
                                WordClass::family_first | WordClass::title | WordClass::role |
                                WordClass::demonym | WordClass::country | WordClass::city |
                                WordClass::region | WordClass::not_a_name;
  Token const& office = n.next();
  bool const word = office.kind == TokenKind::word && office.shape == Shape::lower;
  if (n.size() > 1 || n.listed() || n.first().classes.any_of(known) || !word) return false;
  bool const phrase = office.phrase_classes.has(WordClass::role);
  if (!phrase && !office.is(WordClass::role)) return false;
  std::uint32_t at = n.candidate.tokens.last + (phrase ? office.phrase_tokens : 1u);
  if (n.tokens[at].is(WordClass::title)) at += 1u + (n.tokens[at + 1].kind == TokenKind::period);
  return n.tokens[at].capitalised() && n.tokens[at].is(WordClass::given_name);
}

bool is_pair(Name n) {
  bool const like_person = n.first().is(WordClass::given_name) && n.evidence.has_any(of_people);
  return (n.has(known_pair) || like_person) && n.size() == 2 && n.last().is(WordClass::place_tail) &&
         !follows_preposition(n);
}

bool is_common_word(Name n) {
  return n.size() == 1 && n.first().shape != Shape::upper &&
         n.first().classes.any_of(WordClass::common_word | WordClass::given_name);
}

bool is_unmistakable(Name n) {
  return n.size() == 1 && n.first().classes.empty() && n.first().shape != Shape::upper &&
         !n.evidence.has_any(with_neighbours);
}

bool is_portfolio(Name n) {
  constexpr std::uint32_t furthest = 8;  // Minister of Works, Sport and | Youth
  std::uint32_t at = n.candidate.tokens.first;
  for (std::uint32_t back = 0; at > 1 && back < furthest; ++back) {
    Token const& before = n.tokens[--at];
    if (before.is(Keyword::of) || before.is(Keyword::for_))
      return n.tokens[at - 1].classes.any_of(WordClass::role | WordClass::title);
    if (!before.is(Keyword::and_) && before.kind != TokenKind::comma && !before.capitalised()) return false;
  }
  return false;
}

bool is_called_body(Name n) {
  constexpr EvidenceSet against{capital_before, first_given, first_family,
                                some_place,     ends_other,  inside_likely};
  if (!knows_article(n) || !n.has(org_apposition_after) || follows_preposition(n)) return false;
  if (n.evidence.has_any(against)) return false;
  std::uint32_t at = n.candidate.tokens.last + 2;  // after the comma and a determiner
  auto const goes_on = [&](Token const& t) {
    return t.shape == Shape::lower && !t.is(WordClass::preposition) && t.keyword == Keyword::none;
  };
  // the Fulani association, the herders' association, a wholly-| owned unit
  if (n.tokens[at].capitalised() && n.tokens[at].is(WordClass::demonym)) ++at;
  while (n.tokens[at].shape == Shape::lower) {
    TokenKind const between = n.tokens[at + 1].kind;
    std::uint32_t const step = between == TokenKind::hyphen || between == TokenKind::possessive ? 2 : 1;
    if (!goes_on(n.tokens[at + step])) break;
    at += step;
  }
  return n.tokens[at].is(WordClass::org_noun) && !n.tokens[at].is(WordClass::place_tail) &&
         n.tokens[at + 1].kind != TokenKind::possessive;
}

bool begins_only_firms(Name n) {
  constexpr EvidenceSet no_start{first_given, capital_before, capital_after, and_after, inside_likely};
  if (n.has(begins_firm) && n.size() > 1)  // not: Ann Teal Holdings, Ann Teal, said
    return !n.listed() && !n.evidence.has_any(no_start) && !n.evidence.has_any(of_somebody);
  EvidenceSet against = no_firm;
  if (is_post_nominal(n.next())) against.remove(capital_after);  // Veltrade | CEO Ann Teal
  return n.has(begins_firm) && n.first().shape != Shape::upper && !n.evidence.has_any(against) &&
         !n.first().classes.any_of(WordClass::country | WordClass::region | WordClass::continent);
}

bool holds_members(Name n) {
  std::span const words(n.tokens.data() + n.candidate.tokens.first, n.size());
  return std::ranges::any_of(
      words, [](Token const& t) { return t.kind == TokenKind::possessive && is_bare_apostrophe(t); });
}

bool holds_member(Name n) {
  for (std::uint32_t i = n.candidate.tokens.first + 1; i + 1 < n.candidate.tokens.last; ++i) {
    Token const& next = n.tokens[i + 1];
    bool const owner = n.tokens[i].kind == TokenKind::possessive && is_bare_apostrophe(n.tokens[i]);
    if (owner && next.is(WordClass::given_name) && !next.is(WordClass::common_word)) return true;
  }
  return false;
}

bool ends_with_long_country(Name n) {
  std::uint32_t const last = n.candidate.tokens.last;
  for (std::uint32_t words = 2; words <= 4 && words + 2 < n.size();
       ++words) {  // not: Government of Sri Lanka
    Token const& first = n.tokens[last - words];
    if (first.phrase_tokens == words && first.phrase_classes.has(WordClass::country))
      return n.tokens[last - words - 1].is(Keyword::of) || n.tokens[last - words - 1].is(Keyword::the);
  }
  return false;
}

bool opens_question(Name n) {
  constexpr std::uint32_t longest = 40;  // tokens
  if (n.next().kind != TokenKind::word || n.next().shape != Shape::lower) return false;
  for (std::uint32_t i = n.candidate.tokens.last; i < n.candidate.tokens.last + longest; ++i) {
    TokenKind const kind = n.tokens[i].kind;
    if (kind == TokenKind::question) return true;
    if (kind == TokenKind::period || kind == TokenKind::end || n.tokens[i].breaks_before > 0) return false;
  }
  return false;
}

bool is_rule(Token const& noun) {
  static RuleWords const keys{"administration", "government",  "regime",  "dictatorship",
                              "presidency",     "premiership", "cabinet", "campaign"};
  return keys.has(noun);
}

bool is_seat(Name n) {
  constexpr WordClasses states = WordClass::region | WordClass::city;
  return n.size() == 3 && n.first().shape == Shape::initial &&
         n.tokens[n.candidate.tokens.first + 1].kind == TokenKind::hyphen &&
         (n.last().classes.any_of(states) || n.last().shape == Shape::upper);
}

bool is_named_after(Name n) {
  constexpr WordClasses nouns = WordClass::org_tail | WordClass::place_tail;
  if (!n.has(capital_after) || n.has(title_case_sentence)) return false;
  for (std::uint32_t i = n.candidate.tokens.last; i < n.candidate.tokens.last + 6; ++i) {
    Token const& t = n.tokens[i];
    if (t.kind == TokenKind::end || t.is(WordClass::role) ||
        (t.is(WordClass::title) && !t.is(WordClass::common_word)))
      return false;
    if (!t.capitalised() && !t.is(Keyword::and_)) return false;
    if (t.classes.any_of(nouns) && (i > n.candidate.tokens.last || (n.has(title_before) && is_site(t))))
      return !n.tokens[i + 1].capitalised() && (!n.has(title_before) || is_site(t));
  }
  return false;
}

bool speaks_as_it(Name n) {
  Token const& cue = n.next();
  Token const& that = n.second_next();
  Token const& it = that.is(Keyword::that) ? n.tokens[n.candidate.tokens.last + 2] : that;
  return knows_article(n) && n.size() == 1 && n.has(first_unknown) && n.has(cue_after) &&
         cue.is(CueFeature::past) && it.is(WordClass::pronoun_it) && !n.evidence.has_any(no_firm);
}

bool leads(Name n) {
  static RuleWords const participles{"led",     "backed",   "chaired", "appointed",
                                     "founded", "endorsed", "headed",  "era"};
  if (n.next().kind != TokenKind::hyphen || n.next().space_before || n.has(capital_before)) return false;
  if (n.second_next().shape != Shape::lower || !participles.has(n.second_next())) return false;
  bool const listed = n.has(first_family) && !n.has(some_place) && !n.has(first_common);
  return listed || n.has(last_of_certain) || n.has(last_of_likely) || n.has(same_certain);
}

bool is_dotted_country(Name n) {
  bool const stop = n.next().kind == TokenKind::period && !n.next().space_before;
  Token const& next = stop ? n.second_next() : n.next();
  return n.listed() && n.first().dotted && n.first().is(WordClass::country) && follows_preposition(n) &&
         !next.capitalised() && !next.is(WordClass::org_noun) && next.kind != TokenKind::hyphen;
}

bool is_word_name(Name n) {
  constexpr EvidenceSet where_people_stand{apposition_after,    who_after,    age_after,  cue_after,
                                           capital_role_before, title_before, role_before};
  constexpr EvidenceSet against{title_case_sentence, capital_before, capital_after, the_before, a_before};
  constexpr WordClasses nouns = WordClass::org_tail | WordClass::org_head | WordClass::place_tail |
                                WordClass::event_tail | WordClass::law_tail | WordClass::org_suffix |
                                WordClass::demonym | WordClass::not_a_name | WordClass::people_noun;
  auto const is_word = [&](Token const& t) {
    return t.is(WordClass::common_word) && !t.classes.any_of(nouns) && t.shape == Shape::title;
  };
  bool const two = n.size() == 2 || (n.size() == 3 && is_word(n.tokens[n.candidate.tokens.last - 2]) &&
                                     !n.first().is(WordClass::common_word));
  bool const fits = n.is(NameRule::person_given_first) && two && is_word(n.last()) && !n.has(some_place);
  bool const place = n.first().phrase_tokens == 2 && n.first().phrase_classes.any_of(places);  // Sandy Hook
  if (!fits || place || n.evidence.has_any(against)) return false;
  bool const subject = acts(n.next()) && !follows_preposition(n) && !n.has(its_near_after);
  if (subject || n.has(who_after) || n.has(age_after)) return true;
  return n.size() == 2 && n.evidence.has_any(where_people_stand);
}

bool shares_family_name(Name n) {
  Token const* const next = &n.next();
  bool const given = n.first().is(WordClass::given_name) && !n.first().classes.any_of(places);
  return given && !n.has(capital_before) && next[0].is(Keyword::and_) && next[1].is(WordClass::given_name) &&
         next[1].shape == Shape::title && next[2].shape == Shape::title &&
         next[2].is(WordClass::family_name) && !next[3].capitalised();
}

bool is_of_nickname(Name n) {
  std::uint32_t const first = n.candidate.tokens.first;
  auto const is_mark = [](Token const& t) { return t.kind == TokenKind::double_mark; };
  if (first < 2 || !is_mark(n.tokens[first - 1])) return false;
  bool const article = n.size() > 1 && n.first().is(WordClass::name_particle) && is_mark(n.next());
  std::uint32_t back = 2;  // to the other mark
  while (back < 5 && back < first && n.tokens[first - back].capitalised()) ++back;
  bool const after = back > 2 && back < first && is_mark(n.tokens[first - back]) &&
                     n.tokens[first - back - 1].is(WordClass::given_name);
  return article || after;
}

bool is_bought(Name n) {
  static RuleWords const held{"share",  "shares",   "stake",     "stock",
                              "stocks", "investor", "investors", "investment"};
  static RuleWords const working{"work", "works", "worked",   "working",
                                 "job",  "jobs",  "employee", "employees"};
  std::uint32_t const first = n.candidate.tokens.first;
  if (first < 2 || n.has(capital_after) || n.has(common_after)) return false;
  Token const& link = n.tokens[first - 1];
  Token const& noun = n.tokens[first - 2];
  if (link.is(Keyword::in)) return held.has(noun) && n.listed();
  return n.listed() && (link.is(Keyword::for_) || link.is(Keyword::at)) && working.has(noun);
}

bool is_dashed(Name n) {
  auto const joins = [](Token const& t) { return t.kind == TokenKind::dash && !t.space_before; };
  if (n.has(joined_after) && joins(n.next()) && !n.second_next().space_before) return true;
  return n.has(joined_before) && joins(n.tokens[n.candidate.tokens.first - 1]) && !n.first().space_before;
}

bool closes_acting_name(Name n) {
  constexpr WordClasses genders = WordClass::male | WordClass::female;
  std::uint32_t const first = n.candidate.tokens.first;
  if (!n.has(capital_before) || first < 1 || !acts(n.next())) return false;
  Token const& given = n.tokens[first - 1];
  bool const name = given.is(WordClass::given_name) && given.classes.any_of(genders) &&
                    !given.classes.any_of(places) && given.shape == Shape::title;
  return name && (first < 2 || !n.tokens[first - 2].capitalised());
}

bool is_short_of_body(Name n) {
  return n.has(the_before) && n.has(cue_after) && n.has(last_of_likely) && !n.has(capital_after) &&
         n.first().is(WordClass::org_tail) && n.first().is(WordClass::org_head) &&
         !n.has(title_case_sentence);
}

bool is_headline_in_capitals(Name n) {
  bool const cut = n.last().keyword != Keyword::none;
  return n.has(all_upper) && (cut || (n.has(title_case_sentence) && n.has(whole_sentence)));
}

bool is_parent_of(Name n) {
  static RuleWords const parents{"abu", "umm"};
  return n.is(NameRule::person_particle) && n.size() == 2 && n.first().capitalised() &&
         parents.has(n.first()) && n.last().is(WordClass::given_name) && !n.has(some_place) &&
         !n.has(capital_after);
}

}  // namespace whosaid

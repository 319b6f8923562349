// Names of people.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

/// A word of a personal name after its first: no designator of organisations, nationality or title
/// unless it is a known name as well (Stephen King, Joan Baker, Jordan).
constexpr bool is_later_name_word(Token const& t) {
  constexpr WordClasses against = WordClass::org_suffix | WordClass::org_tail | WordClass::org_head |
                                  WordClass::demonym | WordClass::title | WordClass::role |
                                  WordClass::not_a_name | WordClass::country | WordClass::event_tail |
                                  WordClass::place_tail | WordClass::outlet_word;
  return is_capital_word(t) & !t.is(WordClass::generation) &
         (!t.classes.any_of(against) | t.classes.any_of(personal));
}

/// The first word: as later ones, but a title, role, nationality or place before a name is no part of it.
constexpr bool is_first_name_word(Token const& t) {
  constexpr WordClasses against = WordClass::title | WordClass::role | WordClass::role_modifier |
                                  WordClass::demonym | WordClass::direction;
  return is_later_name_word(t) & (!t.classes.any_of(against) | t.is(WordClass::given_name));
}

/// A word that is no name by itself may be one after a name: Stuart Challenger, Park Sun-ae.
constexpr bool is_any_later_word(Token const& t) {
  constexpr WordClasses against =
      WordClass::org_suffix | WordClass::org_tail | WordClass::org_head | WordClass::outlet_word;
  return (t.kind == TokenKind::word) & (t.shape == Shape::title) & (t.keyword == Keyword::none) &
         !t.is(WordClass::generation) & (!t.classes.any_of(against) | t.classes.any_of(personal));
}

/// Kim | In-soo, Lee | In-sun: a function word by its letters, but the first syllable of a name; not:
/// In-house
constexpr bool is_first_syllable(Token const& t) {
  if (t.shape != Shape::title || !is_function_word(t) || (&t)[1].kind != TokenKind::hyphen) return false;
  Token const& second = (&t)[2];
  constexpr std::uint32_t syllable = 3;  // letters
  return second.shape == Shape::lower &&
         (second.end - second.begin <= syllable || !second.is(WordClass::common_word));
}

/// So | Yun-hee, An | Tran, He | Jianwu: a function word by its letters that is somebody's family name, since
/// what follows would make no sense after the word. Not: So Ruiz left, No Brexit-era rule, An Israeli
bool is_small_family(Token const& t) {
  static RuleWords const families{"an", "he", "no", "she", "so"};
  constexpr WordClasses other = WordClass::demonym | WordClass::country | WordClass::region |
                                WordClass::city | WordClass::not_a_name | WordClass::title | WordClass::role |
                                WordClass::finite_verb;
  Token const& given = (&t)[1];
  if (t.shape != Shape::title || given.shape != Shape::title || t.end - t.begin > 3) return false;
  if (given.is(WordClass::common_word) || given.keyword != Keyword::none || !families.has(t)) return false;
  if ((&t)[2].kind == TokenKind::hyphen) {
    Token const& second = (&t)[3];
    constexpr std::uint32_t syllable = 4;  // letters
    bool const an = t.is(Keyword::a);      // An | Min-back: the article stands before vowels
    bool const known =
        given.classes.any_of(personal | WordClass::family_first) && second.end - second.begin <= 2;
    return second.shape == Shape::lower && second.end - second.begin <= syllable &&
           (an || known || !second.is(WordClass::common_word));
  }
  if (given.classes.any_of(other)) return false;
  bool const pronoun = t.is(WordClass::pronoun_subject);
  // said So | Yong; Rep. So | Yong
  Token const& before = (&t)[-1];
  bool const inside =
      t.breaks_before == 0 &&
      (before.kind != TokenKind::period ||
       (before.breaks_before == 0 && (&before)[-1].classes.any_of(WordClass::title | WordClass::role)));
  return pronoun || (given.is(WordClass::family_first) && (inside || t.is(Keyword::a)));
}

auto const given =
    where([](Token const& t) { return is_first_name_word(t) && t.is(WordClass::given_name); }) >> *hyphenated;
auto const family_first =
    where([](Token const& t) { return is_first_name_word(t) && t.is(WordClass::family_first); });
auto const first_word = where(is_first_name_word) >> *hyphenated;
auto const later_word = where(is_later_name_word) >> *hyphenated;
auto const particle = in(WordClass::name_particle);
// Jr., Sr; III
auto const short_generation =
    where([](Token const& t) { return t.is(WordClass::generation) && t.is(WordClass::abbreviation); });
auto const generation = -comma >> ((short_generation >> -stop) | in(WordClass::generation));
auto const double_mark = mark(TokenKind::double_mark);
auto const single_mark = mark(TokenKind::single_mark);

// “Ace”, ‘Bongbong’, “The Hammer”, “Snake Boy”, (Bob): between given and family name
auto const nickname_word = where([](Token const& t) { return t.kind == TokenKind::word && t.capitalised(); });
auto const nickname = (double_mark >> -word(Keyword::the) >> nickname_word >> -nickname_word >> double_mark) |
                      (single_mark >> later_word >> single_mark);

// van der Berg | bin Salman | de la Cruz | al-Masri | Al Ahmad
auto const with_particle = particle >> -joint >> -(particle >> -joint) >> -(particle >> -joint) >> later_word;

// Ruiz | K. | “Ace” Novak | van der Berg
auto const rest = with_particle | (initial >> &(initial | later_word | with_particle)) | later_word |
                  (nickname >> &(later_word | with_particle));

// Dana Ruiz | Mary J. Blige | Austin Jay-Jay Okocha | Robert Downey Jr.      not: Dana
auto const given_first = given >> +rest >> -generation;
// Kim Jong-un | Nguyen Xuan Phuc | Nguyen Thi Mai Anh | Xi Jinping             not: Kim said
auto const family_before_given = family_first >> later_word >> -later_word >> -later_word;
// Kim In-soo
auto const family_before_syllables = family_first >> where(is_first_syllable) >> hyphenated;
// So Yun-hee | An Tran
auto const any_word = mark(TokenKind::word);
auto const small_family_before_given = where(is_small_family) >> any_word >> -(joint >> any_word);
// J.K. Park | George W. Bush                                                   not: U.S. Congress (later_word
// refuses)
auto const initials_first = initial >> *initial >> later_word >> -rest >> -generation;
// Md. Kamal Uddin | Mohd. Azim Noor
auto const shortened_first = where(is_shortened_given) >> -stop >> later_word >> *rest >> -generation;
// van der Berg | al-Masri | bin Salman
auto const particle_first = with_particle >> *rest;
// Ayuba Wabba | Mohammed bin Salman: words no list knows
auto const two_words = first_word >> +rest >> -generation;
// Ruiz | Lula
auto const one_word = first_word >> -generation;

// Stuart Challenger | Cheung Man-yin | Rafael Barón Herazo: known, then any words with capitals
auto const any_later = where(is_any_later_word) >> *hyphenated;
auto const given_then_any = (given | family_first) >> any_later >> -any_later >> -generation;
// JP Smit | KM Masud Rumy
auto const letters = where(are_given_letters);
auto const letters_first = letters >> later_word >> -later_word >> -later_word >> -generation;
// Mr Amos Quaye Dame: after a form of address all capitals are a name
auto const addressed = first_word >> any_later >> *any_later >> -generation;

/// May a name go on with this token after its first word? So most lone words need no further look.
bool may_go_on(Token const& t) {
  bool const word = (t.kind == TokenKind::word) & (t.capitalised() | t.is(WordClass::name_particle));
  return word | (t.kind == TokenKind::hyphen) | (t.kind == TokenKind::double_mark) |
         (t.kind == TokenKind::single_mark);
}

template <class Grammar>
bool matches(TokenIt& at, TokenIt last, Grammar const& grammar) {
  return x3::parse(at, last, grammar);
}

}  // namespace

std::optional<NameMatch> match_person(TokenIt first, TokenIt last) {
  TokenIt at = first;
  auto const found = [&](NameRule rule) { return NameMatch{first, at, NameKind::person, rule}; };
  bool const begins = is_first_name_word(*first);
  bool const goes_on = begins && may_go_on(first[1]);
  if (goes_on && first->is(WordClass::family_first) && !first->is(WordClass::given_name) &&
      matches(at, last, family_before_given))
    return found(NameRule::person_family_first);
  if (goes_on && first->is(WordClass::family_first) && matches(at, last, family_before_syllables))
    return found(NameRule::person_family_first);
  if (!begins && matches(at, last, small_family_before_given)) return found(NameRule::person_family_first);
  if (goes_on && first->is(WordClass::given_name) && matches(at, last, given_first))
    return found(NameRule::person_given_first);
  if (is_initials(*first) && matches(at, last, initials_first)) return found(NameRule::person_initials);
  bool const unlike_names =
      first[1].is(WordClass::given_name) && !first->classes.any_of(personal);  // Md Ahmad
  bool const shortened = first[1].kind == TokenKind::period || unlike_names;
  if (shortened && is_shortened_given(*first) && matches(at, last, shortened_first))
    return found(NameRule::person_initials);
  if (first->is(WordClass::name_particle) && matches(at, last, particle_first))
    return found(NameRule::person_particle);
  if (goes_on && matches(at, last, two_words)) return found(NameRule::person_two_words);
  if (begins && matches(at, last, one_word)) return found(NameRule::person_one_word);
  return std::nullopt;
}

std::optional<NameMatch> match_unusual_person(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (first->classes.any_of(WordClass::given_name | WordClass::family_first) && may_go_on(first[1]) &&
      matches(at, last, given_then_any))
    return NameMatch{first, at, NameKind::person, NameRule::person_given_first};
  if (first->shape == Shape::upper && matches(at, last, letters_first))
    return NameMatch{first, at, NameKind::person, NameRule::person_initials};
  return std::nullopt;
}

bool is_shortened_given(Token const& token) {
  static RuleWords const names{"md", "mohd", "muhd", "sk", "abd", "wm", "chas", "geo", "jos", "thos"};
  return token.shape == Shape::title && names.has(token);
}

bool are_given_letters(Token const& token) {
  return token.shape == Shape::upper && token.end - token.begin == 2 &&
         !token.classes.any_of(WordClass::country | WordClass::title | WordClass::role | WordClass::org_head);
}

bool may_name_person(Token const& token) { return is_first_name_word(token); }

std::optional<NameMatch> match_addressed_person(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (!matches(at, last, addressed)) return std::nullopt;
  return NameMatch{first, at, NameKind::person, NameRule::person_two_words};
}

}  // namespace whosaid::grammar

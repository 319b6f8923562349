// The words that names are made of, shared by the grammars of names.
#pragma once

#include "grammars/terminals.hpp"

namespace whosaid::grammar {

/// Function words: capitalised at the start of a sentence or in a headline, they begin no name.
inline constexpr WordClasses function_words =
    WordClass::determiner | WordClass::possessive | WordClass::pronoun_subject | WordClass::relative |
    WordClass::preposition | WordClass::conjunction | WordClass::subordinator | WordClass::auxiliary |
    WordClass::adverb | WordClass::modal | WordClass::negation;

inline constexpr WordClasses personal = WordClass::given_name | WordClass::family_name;

// Tests of words join their parts with & and |: all parts are cheap, and a branch for each would often be
// foreseen wrongly by the processor.

constexpr bool is_function_word(Token const& t) {
  if (t.is(WordClass::pronoun_it) & (t.shape == Shape::upper)) return false;  // IT, information technology
  return (t.keyword != Keyword::none) | (t.classes.any_of(function_words) & !t.classes.any_of(personal));
}

/// A capitalised word that is no function word, day or month, unless it is a name as well (Sun, April).
constexpr bool is_capital_word(Token const& t) {
  return (t.kind == TokenKind::word) & t.capitalised() & !is_function_word(t) &
         (!t.classes.any_of(WordClass::weekday | WordClass::month) | t.classes.any_of(personal));
}

/// Letters and stops: J.K, U.S
constexpr bool is_initials(Token const& t) {
  return (t.shape == Shape::initial) | (t.dotted & (t.shape == Shape::upper));
}

inline constexpr auto capital_word = where(is_capital_word);
inline constexpr auto initial = where(is_initials) >> -stop;
/// May this word follow a capital word and a hyphen within a name? -un, -Hwan; -won in Jo Yong-won, where a
/// family name stands before, and -ho in Joon-ho Han, where one stands after; not -led, -based. It stands
/// third at least, and a paragraph's first word has breaks before it.
constexpr bool is_hyphenated_part(Token const& t) {
  if (t.kind != TokenKind::word) return false;
  if (t.capitalised() || !t.is(WordClass::common_word)) return true;
  Token const& first_part = (&t)[-2];
  Token const& next = (&t)[1];
  constexpr std::uint32_t syllable = 4;  // letters
  if (next.shape == Shape::title && next.is(WordClass::family_first) && next.space_before &&
      t.end - t.begin <= syllable && !first_part.classes.any_of(WordClass::common_word | personal))
    return true;
  return first_part.breaks_before < 2 && (&first_part)[-1].is(WordClass::family_first);
}

/// The rest of a hyphenated word.
inline constexpr auto hyphenated = joint >> where(is_hyphenated_part);

}  // namespace whosaid::grammar

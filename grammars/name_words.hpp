// The words that names are made of, shared by the grammars of names.
#pragma once

#include "grammars/terminals.hpp"

namespace whosaid::grammar {

/// Function words: capitalised at the start of a sentence or in a headline, they begin no name.
inline constexpr WordClasses function_words =
    WordClass::determiner | WordClass::possessive | WordClass::pronoun_subject | WordClass::relative |
    WordClass::preposition | WordClass::conjunction | WordClass::subordinator | WordClass::auxiliary |
    WordClass::modal | WordClass::negation;

inline constexpr WordClasses personal = WordClass::given_name | WordClass::family_name;

constexpr bool is_function_word(Token const& t) {
  return t.keyword != Keyword::none || (t.classes.any_of(function_words) && !t.classes.any_of(personal));
}

/// A capitalised word that is no function word, day or month.
constexpr bool is_capital_word(Token const& t) {
  return t.kind == TokenKind::word && t.capitalised() && !is_function_word(t) && !t.is(WordClass::weekday) &&
         (!t.is(WordClass::month) || t.classes.any_of(personal));
}

/// Letters and stops: J.K, U.S
constexpr bool is_initials(Token const& t) {
  return t.shape == Shape::initial || (t.dotted && t.shape == Shape::upper);
}

inline constexpr auto capital_word = where(is_capital_word);
inline constexpr auto initial = where(is_initials) >> -stop;
/// The rest of a hyphenated word: -un, -Hwan.
inline constexpr auto hyphenated = joint >> where([](Token const& t) { return t.kind == TokenKind::word; });

}  // namespace whosaid::grammar

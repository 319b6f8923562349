// The words at the edges of a reading and beside it, and what is said of each: facts that are weighed one by
// one.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "names/candidate.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Where a word stands to a reading.
enum class Position : std::uint8_t { before, after, first, last };
inline constexpr std::size_t position_count = 4;

/// A fact of one word has a number: its classes come first, then cue features, kind, shape and keyword.
constexpr std::size_t fact(WordClass c) { return static_cast<std::size_t>(c); }
constexpr std::size_t fact(CueFeature c) { return 64 + static_cast<std::size_t>(c); }
constexpr std::size_t fact(TokenKind k) { return 96 + static_cast<std::size_t>(k); }
constexpr std::size_t fact(Shape s) { return fact(TokenKind::end) + 1 + static_cast<std::size_t>(s); }
constexpr std::size_t fact(Keyword k) { return fact(Shape::mixed) + 1 + static_cast<std::size_t>(k); }
inline constexpr std::size_t fact_count = fact(Keyword::old) + 1;

// The names of enumerators, in their order.
inline constexpr std::string_view token_kind_names[] = {
    "word",          "number",      "possessive",  "comma",  "period", "question", "exclamation",
    "colon",         "semicolon",   "ellipsis",    "hyphen", "dash",   "slash",    "open_bracket",
    "close_bracket", "double_mark", "single_mark", "symbol", "quoted", "end",
};
inline constexpr std::string_view shape_names[] = {
    "none", "lower", "title", "upper", "initial", "mixed",
};
inline constexpr std::string_view keyword_names[] = {
    "none",  "a",         "be",    "have",  "if_", "wh",   "when", "or_",  "the", "of",
    "and_",  "but",       "for_",  "on",    "in",  "into", "at",   "to",   "by",  "from",
    "with",  "as",        "over",  "under", "out", "off",  "via",  "that", "who", "which",
    "whose", "according", "words", "not_",  "all", "her",  "my",   "year", "old",
};
static_assert(std::size(token_kind_names) == static_cast<std::size_t>(TokenKind::end) + 1);
static_assert(std::size(shape_names) == static_cast<std::size_t>(Shape::mixed) + 1);
static_assert(std::size(keyword_names) == static_cast<std::size_t>(Keyword::old) + 1);

inline constexpr std::string_view position_names[] = {"before", "after", "first", "last"};

/// A fact's name, as "WordClass::role": its enumeration and its enumerator.
struct FactName {
  std::string_view kind;
  std::string_view name;
};
constexpr FactName fact_name(std::size_t number) {
  if (number < std::size(word_class_names)) return {"WordClass", word_class_names[number]};
  if (number < fact(CueFeature{})) return {};
  if (number < fact(CueFeature{}) + std::size(cue_feature_names))
    return {"CueFeature", cue_feature_names[number - fact(CueFeature{})]};
  if (number < fact(TokenKind{})) return {};
  if (number < fact(Shape{})) return {"TokenKind", token_kind_names[number - fact(TokenKind{})]};
  if (number < fact(Keyword{})) return {"Shape", shape_names[number - fact(Shape{})]};
  return {"Keyword", keyword_names[number - fact(Keyword{})]};
}

/// Calls `visit` with the number of each fact of `token`.
template <class Visit>
void for_each_fact(Token const& token, Visit const& visit) {
  for (std::uint64_t bits = token.classes.bits; bits != 0; bits &= bits - 1)
    visit(static_cast<std::size_t>(std::countr_zero(bits)));
  for (std::uint32_t bits = token.cue.bits; bits != 0; bits &= bits - 1)
    visit(fact(CueFeature{}) + static_cast<std::size_t>(std::countr_zero(bits)));
  visit(fact(token.kind));
  if (token.kind != TokenKind::word) return;
  visit(fact(token.shape));
  if (token.keyword != Keyword::none) visit(fact(token.keyword));
}

/// Index of the token after a name: Acme Corp. | said is beyond the full stop.
inline std::uint32_t after_name(TokenRange name, std::vector<Token> const& tokens) {
  Token const& next = tokens[name.last];
  bool const stop = next.kind == TokenKind::period && !next.space_before &&
                    tokens[name.last - 1].is(WordClass::abbreviation) &&
                    tokens[name.last + 1].shape == Shape::lower;
  return name.last + stop;
}

/// Index of a name's last word, before what tells generations apart: Dana | Ruiz | Jr., Omar | Teal | IV
inline std::uint32_t last_word(TokenRange name, std::vector<Token> const& tokens) {
  std::uint32_t at = name.last - 1;
  if (at > name.first && tokens[at].kind == TokenKind::period) --at;
  if (at > name.first && tokens[at].is(WordClass::generation) && tokens[at - 1].kind != TokenKind::hyphen)
    --at;
  if (at > name.first && tokens[at].kind == TokenKind::comma) --at;
  return at;
}

/// Meanwhile | Dana Ruiz left, On Friday | Dana Ruiz left: does only a word for when or how stand between the
/// start of the sentence and `first`? Then a name begins as if it began the sentence. Not: Since, Early |
/// Teal
inline bool follows_opener(std::vector<Token> const& tokens, std::uint32_t sentence_first,
                           std::uint32_t first) {
  constexpr WordClasses against = WordClass::given_name | WordClass::family_name | WordClass::preposition;
  if (first == sentence_first || first > sentence_first + 2) return false;
  Token const& opener = tokens[first - 1];
  if (opener.shape != Shape::title || opener.keyword != Keyword::none) return false;
  bool const day = opener.is(WordClass::weekday);
  bool const fits = day || (opener.classes.any_of(WordClass::adverb | WordClass::subordinator) &&
                            !opener.classes.any_of(against));
  return fits && (first == sentence_first + 1 || (day && tokens[sentence_first].is(WordClass::preposition)));
}

/// The four words of a reading, in the order of Position; beyond the sentence stands the sentinel.
using Surroundings = std::array<Token const*, position_count>;

inline Surroundings surroundings_of(Candidate const& candidate, std::vector<Token> const& tokens,
                                    Sentence const& sentence) {
  Token const* const base = tokens.data();
  Token const* const outside = &tokens.back();
  TokenRange const range = candidate.tokens;
  std::uint32_t const after = after_name(range, tokens);
  bool const opens =
      range.first == sentence.tokens.first || follows_opener(tokens, sentence.tokens.first, range.first);
  return {opens ? outside : base + range.first - 1, after < sentence.tokens.last ? base + after : outside,
          base + range.first, base + last_word(range, tokens)};
}

}  // namespace whosaid

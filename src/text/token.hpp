// The unit that grammars read: a word, number or mark, with what its letters and the gazetteers say of it.
#pragma once

#include <cstdint>
#include <vector>

#include "text/span.hpp"
#include "text/word_class.hpp"

namespace whosaid {

/// What a token is, by its characters alone.
enum class TokenKind : std::uint8_t {
  word,        // letters, also with inner full stop or apostrophe: U.S, o'clock, don't
  number,      // begins with a digit: 10,000 8.5 1990s
  possessive,  // ’s or ' split from the word before it: Kim|’s, Workers|’
  comma,
  period,
  question,
  exclamation,
  colon,
  semicolon,
  ellipsis,  // … (three full stops are three periods)
  hyphen,    // - and ‐ ‑
  dash,      // – — ―
  slash,
  open_bracket,   // ( [ {
  close_bracket,  // ) ] }
  double_mark,    // " “ ” „ ‟ « » and full-width forms; direction is read from the bytes
  single_mark,    // ' ‘ ’ ‚ ‛ ‹ › ` ´ outside a word
  symbol,         // everything else: $ % & # emoji
  quoted,  // never from the tokeniser: stands for words in marks while the rest of a sentence is parsed
  end,     // sentinel after the last token; never inside a sentence
};

/// The pattern of a word's letters.
enum class Shape : std::uint8_t {
  none,   // not a word, or no cased letter in it (Thai, CJK)
  lower,  // reads; also MPs, capitals with a plural s: no name
  // From here on with a capital:
  title,    // Reads; also O'Brien's first part, D’Souza
  upper,    // READS, two cased letters or more
  initial,  // one capital letter: J
  mixed,    // iPhone, GameStop, McDonald, eBay
};

/// Words that grammars name one by one; see keyword.hpp.
enum class Keyword : std::uint8_t {
  none,
  a,     // a, an
  be,    // is, are, was, were, be, been, being, am
  have,  // has, have, had, having
  if_,   // if, whether
  wh,    // what, why, how, where
  when,  // when, while
  or_,   // or, nor
  the,
  of,
  and_,
  but,
  for_,
  on,
  in,
  into,
  at,
  to,
  by,
  from,
  with,
  as,
  over,
  under,
  out,
  off,
  via,
  that,
  who,
  which,
  whose,
  according,
  words,
  not_,
  all,
  her,
  my,
  year,
  old,
};

/// Types of names, as in the output.
enum class EntityType : std::uint8_t { person, organisation, place };

/// One token of a document.
struct Token {
  Offset begin = 0;  ///< first byte
  Offset end = 0;    ///< one past the last byte
  TokenKind kind = TokenKind::end;
  Shape shape = Shape::none;
  bool utterance = false;          ///< of a `quoted` one: ends as an utterance does; set by make_skeletons()
  bool space_before = false;       ///< white space, a line break or the document's start stands before it
  std::uint8_t breaks_before = 0;  ///< line breaks before it: 0, 1, or 2 for a blank line (or the start)

  // Set by look-up (gazetteer stage).
  Keyword keyword = Keyword::none;  ///< of a word
  bool dotted = false;              ///< a word with an inner full stop: U.S, J.K
  bool past_form = false;           ///< a word in small letters that ends as regular past forms do: amended
  std::uint32_t key = 0;            ///< hash of the folded word, for comparing words within a document
  std::uint8_t phrase_tokens =
      0;                  ///< tokens of the longest word-list phrase that starts here; 0 if none, else ≥ 2
  bool ing_form = false;  ///< a word in small letters that ends as present participles do: amending
  WordClasses classes;    ///< classes of this word alone, as written (case considered)
  WordClasses phrase_classes;  ///< classes of that phrase
  CueFeatures cue;             ///< cue features of this word alone
  CueFeatures phrase_cue;      ///< cue features of that phrase

  // Set by the names stage for later grammars.
  std::uint8_t name_tokens = 0;  ///< tokens of the chosen name that starts here; 0 if none
  EntityType name_type = EntityType::person;
  std::int32_t name = -1;  ///< index of the chosen mention that covers this token, or -1

  constexpr Span span() const { return {begin, end}; }
  constexpr bool is(WordClass c) const { return classes.has(c); }
  constexpr bool is(TokenKind k) const { return kind == k; }
  constexpr bool is(Keyword k) const { return keyword == k; }
  constexpr bool is(CueFeature f) const { return cue.has(f); }
  constexpr bool capitalised() const { return shape >= Shape::title; }
};

/// Grammars run over these; the sequence ends with a sentinel of kind `end`.
using TokenIt = Token const*;

/// Half-open range of token indices.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  constexpr std::uint32_t size() const { return last - first; }
  constexpr bool empty() const { return first == last; }
  constexpr bool contains(std::uint32_t i) const { return first <= i && i < last; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

/// The bytes that tokens [range.first, range.last) cover; the range must not be empty.
inline Span span_of(std::vector<Token> const& tokens, TokenRange range) {
  return {tokens[range.first].begin, tokens[range.last - 1].end};
}

/// Judge | Omar Teal: a title rather than the verb. Reads the token after it: only where a sentinel stands.
constexpr bool is_title_of_name(Token const& t) {
  return t.capitalised() && t.is(WordClass::title) && (&t)[1].name_tokens > 0;
}

}  // namespace whosaid

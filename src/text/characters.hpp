// What single characters are to the tokeniser: letters and their case, digits, white space, kinds of marks.
#pragma once

#include <array>
#include <cstdint>

#include "text/token.hpp"

namespace whosaid {

/// Properties of a character, as bits.
struct CharacterTraits {
  static constexpr std::uint8_t letter = 1;
  static constexpr std::uint8_t upper = 2;
  static constexpr std::uint8_t lower = 4;
  static constexpr std::uint8_t digit = 8;
  static constexpr std::uint8_t space = 16;
  static constexpr std::uint8_t line_break = 32;   // also space
  static constexpr std::uint8_t invisible = 64;    // zero-width, soft hyphen, marks of direction
  static constexpr std::uint8_t apostrophe = 128;  // ' or ’

  std::uint8_t bits = 0;
  TokenKind kind = TokenKind::symbol;  ///< what a token that begins with it is: word, number or a mark's kind

  constexpr bool has(std::uint8_t bit) const { return (bits & bit) != 0; }
};

/// Traits of all characters: a table for those that news is made of, ICU's properties for the others.
class CharacterTable {
 public:
  /// The table made by asking ICU, once.
  static CharacterTable const& get();

  CharacterTraits of(char32_t c) const {
    if (c < low_.size()) return low_[c];
    if (c - punctuation_start < punctuation_.size()) return punctuation_[c - punctuation_start];
    return ask_icu(c);
  }

 private:
  CharacterTable();
  static CharacterTraits ask_icu(char32_t c);

  static constexpr char32_t punctuation_start = 0x2000;
  std::array<CharacterTraits, 0x590> low_;
  std::array<CharacterTraits, 0x80> punctuation_;
};

}  // namespace whosaid

// What each character means to the word-boundary scanner: tables of bytes made at start-up by asking ICU.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "text/utf8.hpp"

namespace whosaid {

/// The scanner's classes, after UAX 29's Word_Break values.
enum class BreakClass : std::uint8_t {
  other,       // a token by itself
  letter,      // ALetter
  digit,       // Numeric
  joiner,      // ExtendNumLet: _
  mid_letter,  // joins letters
  mid_number,  // joins digits
  mid_both,    // joins letters or digits: . ' ’
  space,       // WSegSpace: runs stay together
  cr,
  lf,
  newline,
  doubtful,  // ICU decides
};

/// Classes of the code points that English news is made of; everything else is doubtful.
class BreakTable {
 public:
  /// The table made by asking ICU, once.
  static BreakTable const& get();

  BreakClass of(char32_t c) const {
    if (c < low_.size()) return low_[c];
    if (c - punctuation_start < punctuation_.size()) return punctuation_[c - punctuation_start];
    return BreakClass::doubtful;
  }
  /// The class of a character of a text; offending bytes are `other`, as U+FFFD is.
  BreakClass of(CodePoint c) const { return is_invalid(c) ? BreakClass::other : of(c.value); }
  BreakClass of_byte(unsigned char ascii) const { return low_[ascii]; }

 private:
  BreakTable();
  void set(char32_t c, BreakClass value);

  static constexpr char32_t punctuation_start = 0x2000;
  std::array<BreakClass, 0x590> low_;         // Latin, Greek, Cyrillic, Armenian
  std::array<BreakClass, 0x80> punctuation_;  // U+2000 to U+207F
};

/// Whether characters of these classes stay in one word without anything between them.
constexpr bool is_word_part(BreakClass c) {
  return c == BreakClass::letter || c == BreakClass::digit || c == BreakClass::joiner;
}

/// Whether a character between `left` and `right` joins them.
constexpr bool joins(BreakClass left, BreakClass middle, BreakClass right) {
  if (left != right) return false;
  if (left == BreakClass::letter) return middle == BreakClass::mid_letter || middle == BreakClass::mid_both;
  if (left == BreakClass::digit) return middle == BreakClass::mid_number || middle == BreakClass::mid_both;
  return false;
}

}  // namespace whosaid

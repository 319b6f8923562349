// Traits of characters from ICU's properties, and the kinds of marks.
#include "text/characters.hpp"

#include <unicode/uchar.h>

#include <string_view>

namespace whosaid {
namespace {

struct Marks {
  TokenKind kind;
  std::u32string_view characters;
};

constexpr Marks marks[] = {
    {TokenKind::comma, U",،、，﹐"},
    {TokenKind::period, U".。．｡"},
    {TokenKind::question, U"?¿؟？"},
    {TokenKind::exclamation, U"!¡！‼⁇⁈⁉"},
    {TokenKind::colon, U":："},
    {TokenKind::semicolon, U";；\u037E"},
    {TokenKind::ellipsis, U"…"},
    {TokenKind::hyphen, U"-‐‑－"},
    {TokenKind::dash, U"‒–—―"},
    {TokenKind::slash, U"/⁄／"},
    {TokenKind::open_bracket, U"([{（［｛【"},
    {TokenKind::close_bracket, U")]}）］｝】"},
    {TokenKind::double_mark, U"\"“”„‟«»＂"},
    {TokenKind::single_mark, U"'‘’‚‛‹›`´＇"},
};

TokenKind kind_of(char32_t c, std::uint8_t bits) {
  if (bits & CharacterTraits::letter) return TokenKind::word;
  if (bits & CharacterTraits::digit) return TokenKind::number;
  for (Marks const& group : marks)
    if (group.characters.find(c) != std::u32string_view::npos) return group.kind;
  return TokenKind::symbol;
}

}  // namespace

CharacterTraits CharacterTable::ask_icu(char32_t c) {
  auto const code = static_cast<UChar32>(c);
  std::uint8_t bits = 0;
  if (u_isUAlphabetic(code)) bits |= CharacterTraits::letter;
  if (u_isUUppercase(code) || u_istitle(code)) bits |= CharacterTraits::letter | CharacterTraits::upper;
  if (u_isULowercase(code)) bits |= CharacterTraits::letter | CharacterTraits::lower;
  if (u_isdigit(code)) bits |= CharacterTraits::digit;
  if (u_isUWhiteSpace(code)) bits |= CharacterTraits::space;
  if ((c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029)
    bits |= CharacterTraits::line_break;
  if (u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || c == 0x200B)
    bits |= CharacterTraits::invisible;
  if (c == '\'' || c == 0x2019) bits |= CharacterTraits::apostrophe;
  return {bits, kind_of(c, bits)};
}

CharacterTable::CharacterTable() {
  for (char32_t c = 0; c < low_.size(); ++c) low_[c] = ask_icu(c);
  for (char32_t i = 0; i < punctuation_.size(); ++i) punctuation_[i] = ask_icu(punctuation_start + i);
}

CharacterTable const& CharacterTable::get() {
  static CharacterTable const table;
  return table;
}

}  // namespace whosaid

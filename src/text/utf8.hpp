// Reading UTF-8 that may be broken: strict decoding in which each offending byte is one U+FFFD.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

/// One decoded character: its code point and the bytes it takes (1 to 4; 1 for a byte of invalid UTF-8).
struct CodePoint {
  char32_t value;
  std::uint32_t size;
};

inline constexpr char32_t replacement_character = 0xFFFD;

/// The character at byte `at`, which is below text.size(). Overlong forms, surrogates and values beyond
/// U+10FFFF are invalid: they decode byte by byte to U+FFFD.
inline CodePoint decode(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  auto const continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  unsigned char const lead = byte(0);
  std::size_t const left = text.size() - at;
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xC2 && lead < 0xE0 && left >= 2 && continues(1))
    return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3 && continues(1) && continues(2)) {
    char32_t const value = (lead & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF)) return {value, 3};
  }
  if (lead >= 0xF0 && lead < 0xF5 && left >= 4 && continues(1) && continues(2) && continues(3)) {
    char32_t const value =
        (lead & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
    if (value >= 0x10000 && value <= 0x10FFFF) return {value, 4};
  }
  return {replacement_character, 1};
}

/// Whether the character decoded at `at` is an offending byte (a written U+FFFD takes three bytes).
inline bool is_invalid(CodePoint c) { return c.value == replacement_character && c.size == 1; }

/// The first byte of the character that byte `at` belongs to; `at` itself at a character's start or the
/// text's end.
inline std::size_t character_start(std::string_view text, std::size_t at) {
  if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) return at;
  for (std::size_t back = 1; back <= 3 && back <= at; ++back)
    if (decode(text, at - back).size > back) return at - back;
  return at;
}

/// Appends the UTF-8 form of `value`, a code point that is not a surrogate.
inline void append_utf8(char32_t value, std::string& out) {
  auto const put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | value >> 6), put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | value >> 12), put(0x80 | (value >> 6 & 0x3F)), put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | value >> 18), put(0x80 | (value >> 12 & 0x3F));
    put(0x80 | (value >> 6 & 0x3F)), put(0x80 | (value & 0x3F));
  }
}

}  // namespace whosaid

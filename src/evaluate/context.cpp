// Simple work on text in code points.
#include "evaluate/context.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

bool is_space(char32_t c) { return CharacterTable::get().of(c).has(CharacterTraits::space); }

char32_t lower(char32_t c) {
  auto const within = [&](char32_t first, char32_t last) { return first <= c && c <= last; };
  if (within(U'A', U'Z') || (within(U'À', U'Þ') && c != U'×') || within(U'Α', U'Ω') || within(U'А', U'Я'))
    return c + 0x20;
  if (within(U'Ѐ', U'Џ')) return c + 0x50;
  if (within(U'Ā', U'Ķ') || within(U'Ŋ', U'Ŷ')) return c | 1;
  if (within(U'Ĺ', U'Ň') || within(U'Ź', U'Ž')) return c + (c & 1);
  return c;
}

}  // namespace

std::u32string code_points(std::string_view text) {
  std::u32string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const character = decode(text, at);
    result += character.value;
    at += character.size;
  }
  return result;
}

std::string shown(std::u32string_view text) {
  std::string result;
  bool after_space = false;
  for (char32_t const c : text) {
    bool const space = is_space(c);
    if (!space) append_utf8(c, result);
    if (space && !after_space) result += ' ';
    after_space = space;
  }
  return result;
}

std::string in_context(std::u32string_view text, Range range, std::uint32_t around) {
  std::uint32_t const begin = range.begin - std::min(range.begin, around);
  std::u32string_view const after = text.substr(range.end, around);
  return shown(text.substr(begin, range.begin - begin)) + "⟦" + shown(range.of(text)) + "⟧" + shown(after);
}

std::uint32_t count_words(std::u32string_view text) {
  std::uint32_t words = 0;
  bool after_space = true;
  for (char32_t const c : text) {
    bool const space = is_space(c);
    words += !space && after_space;
    after_space = space;
  }
  return words;
}

std::u32string_view last_word(std::u32string_view text) {
  auto const end = std::find_if_not(text.rbegin(), text.rend(), is_space);
  auto const begin = std::find_if(end, text.rend(), is_space);
  return text.substr(static_cast<std::size_t>(text.rend() - begin), static_cast<std::size_t>(begin - end));
}

std::u32string lower_case(std::u32string_view text) {
  std::u32string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

}  // namespace whosaid

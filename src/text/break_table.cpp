// Makes the scanner's tables from ICU's Word_Break property. ICU's own rules differ from the property here
// and there
// ("@" behaves as a letter, ":" does not join), so each character is also tried in ICU's iterator: the class
// that explains what it does is taken, and if none does the character stays doubtful.
#include "text/break_table.hpp"

#include <unicode/uchar.h>

#include <string>
#include <vector>

#include "text/icu_words.hpp"

namespace whosaid {
namespace {

BreakClass class_of_property(char32_t c) {
  switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK)) {
    case U_WB_OTHER:
    case U_WB_DOUBLE_QUOTE:
      return BreakClass::other;
    case U_WB_ALETTER:
      return BreakClass::letter;
    case U_WB_NUMERIC:
      return BreakClass::digit;
    case U_WB_EXTENDNUMLET:
      return BreakClass::joiner;
    case U_WB_MIDLETTER:
      return BreakClass::mid_letter;
    case U_WB_MIDNUM:
      return BreakClass::mid_number;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE:
      return BreakClass::mid_both;
    case U_WB_WSEGSPACE:
      return BreakClass::space;
    case U_WB_CR:
      return BreakClass::cr;
    case U_WB_LF:
      return BreakClass::lf;
    case U_WB_NEWLINE:
      return BreakClass::newline;
    default:
      return BreakClass::doubtful;
  }
}

/// Contexts that tell the classes apart; `?` stands for the character, and lines do not touch each other.
constexpr std::string_view contexts[] = {"a?a\n", "1?1\n", "a.?\n", "1.?\n", "??\n"};

/// Which places between the characters of a context are no boundaries, one bit each, by the classes.
unsigned joints(std::string_view context, BreakClass c) {
  auto const class_at = [&](std::size_t i) {
    switch (context[i]) {
      case 'a':
        return BreakClass::letter;
      case '1':
        return BreakClass::digit;
      case '.':
        return BreakClass::mid_both;
      case '\n':
        return BreakClass::lf;
      default:
        return c;
    }
  };
  unsigned bits = 0;
  for (std::size_t i = 1; i < context.size(); ++i) {
    BreakClass const left = class_at(i - 1);
    BreakClass const right = class_at(i);
    bool joint = (is_word_part(left) && is_word_part(right)) ||
                 (left == BreakClass::space && right == BreakClass::space) ||
                 (left == BreakClass::cr && right == BreakClass::lf);
    if (i >= 2 && joins(class_at(i - 2), left, right)) joint = true;
    if (i + 1 < context.size() && joins(left, right, class_at(i + 1))) joint = true;
    bits |= static_cast<unsigned>(joint) << i;
  }
  return bits;
}

/// How ICU treats a character in each context.
using Behaviour = std::array<unsigned, std::size(contexts)>;

Behaviour behaviour_of(BreakClass c) {
  Behaviour result{};
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = joints(contexts[i], c);
  return result;
}

/// Tries all of `characters` in ICU's iterator in one go.
std::vector<Behaviour> behaviours_in_icu(std::vector<char32_t> const& characters) {
  std::string text;
  std::vector<Offset> places;  // where each character of each context begins
  for (char32_t const c : characters)
    for (std::string_view const context : contexts)
      for (char const letter : context) {
        places.push_back(static_cast<Offset>(text.size()));
        letter == '?' ? append_utf8(c, text) : text.push_back(letter);
      }
  std::vector<Offset> ends;
  append_icu_words(text, 0, ends);

  std::vector<Behaviour> result(characters.size());
  auto place = places.begin();
  auto end = ends.begin();
  for (Behaviour& behaviour : result)
    for (std::size_t i = 0; i < behaviour.size(); ++i)
      for (std::size_t k = 0; k < contexts[i].size(); ++k, ++place) {
        while (end != ends.end() && *end < *place) ++end;
        bool const boundary = *place == 0 || (end != ends.end() && *end == *place);
        if (k > 0 && !boundary) behaviour[i] |= 1u << k;
      }
  return result;
}

}  // namespace

void BreakTable::set(char32_t c, BreakClass value) {
  (c < low_.size() ? low_[c] : punctuation_[c - punctuation_start]) = value;
}

BreakTable::BreakTable() {
  std::vector<char32_t> characters;
  auto const add = [&](char32_t first, std::size_t count) {
    for (char32_t c = first; c < first + count; ++c) {
      set(c, class_of_property(c));
      if (of(c) != BreakClass::doubtful) characters.push_back(c);
    }
  };
  add(0, low_.size());
  add(punctuation_start, punctuation_.size());

  std::array<Behaviour, static_cast<std::size_t>(BreakClass::doubtful)> expected;
  for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = behaviour_of(static_cast<BreakClass>(i));
  std::vector<Behaviour> const seen = behaviours_in_icu(characters);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (seen[i] == expected[static_cast<std::size_t>(of(characters[i]))]) continue;
    BreakClass better = BreakClass::doubtful;
    for (std::size_t k = 0; k < expected.size() && better == BreakClass::doubtful; ++k)
      if (seen[i] == expected[k]) better = static_cast<BreakClass>(k);
    set(characters[i], better);
  }
}

BreakTable const& BreakTable::get() {
  static BreakTable const table;
  return table;
}

}  // namespace whosaid

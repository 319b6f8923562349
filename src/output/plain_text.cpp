// Mends bytes that are not UTF-8 and collapses white space.
#include "output/plain_text.hpp"

#include <array>
#include <charconv>

#include "text/plain_run.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

void append_valid_utf8(std::string& out, std::string_view text) {
  std::size_t start = 0;  // of what is valid and not yet copied
  std::size_t at = 0;
  while ((at = plain_run_end(text, at)) < text.size()) {
    CodePoint const character = decode(text, at);
    if (is_invalid(character)) {
      out.append(text, start, at - start);
      append_utf8(replacement_character, out);
      start = at + 1;
    }
    at += character.size;
  }
  out.append(text, start);
}

std::string one_line(std::string_view text) {
  std::string line;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      space = true;
      ++at;
      continue;
    }
    if (space && !line.empty()) line += ' ';
    space = false;
    std::size_t const start = at;
    while ((at = word_run_end(text, at)) < text.size() && !is_space(text[at])) at += decode(text, at).size;
    append_valid_utf8(line, text.substr(start, at - start));
  }
  return line;
}

void append_hundredths(std::string& out, double number) {
  std::array<char, 32> digits;
  char* const end = digits.data() + digits.size();
  out.append(digits.data(), std::to_chars(digits.data(), end, number, std::chars_format::fixed, 2).ptr);
}

void append_number(std::string& out, std::uint64_t number) {
  std::array<char, 20> digits;
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

}  // namespace whosaid

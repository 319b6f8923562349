// Mends bytes that are not UTF-8 and collapses white space.
#include "output/plain_text.hpp"

#include "text/utf8.hpp"

namespace whosaid {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

void append_valid_utf8(std::string& out, std::string_view text) {
  std::size_t start = 0;  // of what is valid and not yet copied
  std::size_t at = 0;
  while (at < text.size()) {
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
  std::string collapsed;
  bool space = false;
  for (char const c : text) {
    if (is_space(c)) {
      space = true;
      continue;
    }
    if (space && !collapsed.empty()) collapsed += ' ';
    space = false;
    collapsed += c;
  }
  std::string valid;
  append_valid_utf8(valid, collapsed);
  return valid;
}

}  // namespace whosaid

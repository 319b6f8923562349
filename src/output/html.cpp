// Escapes text for HTML and writes the frame of a page.
#include "output/html.hpp"

#include "text/plain_run.hpp"
#include "text/utf8.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

/// What stands for a character, which begins with this byte, that cannot stand for itself; empty when it can.
std::string_view escape_of(char byte, CodePoint character) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  if (is_invalid(character)) return replacement;
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\n':
    case '\t':
    case '\f':
    case '\r':
      return {};
    default:
      return character.value < 0x20 || character.value == 0x7f ? replacement : std::string_view();
  }
}

/// Embeddings, overrides, isolates and marks of direction.
bool turns_direction(char32_t character) {
  return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069) ||
         character == 0x200e || character == 0x200f || character == 0x061c;
}

}  // namespace

void append_html(std::string& out, std::string_view text) {
  std::size_t start = 0;  // of what needs no change and is not yet copied
  for (std::size_t at = 0; (at = plain_run_end<'&', '<', '>', '"'>(text, at)) < text.size();) {
    CodePoint const character = decode(text, at);
    std::string_view const escape = escape_of(text[at], character);
    if (!escape.empty()) {
      out.append(text, start, at - start).append(escape);
      start = at + character.size;
    }
    at += character.size;
  }
  out.append(text, start);
}

void append_html_line(std::string& out, std::string_view text) {
  std::size_t const begin = out.size();
  std::size_t start = 0;  // of what needs no change and is not yet copied
  bool space = false;     // white space was left out before `start`
  auto const copy = [&](std::size_t end) {
    if (start == end) return;
    if (space && out.size() > begin) out += ' ';
    space = false;
    out.append(text, start, end - start);
  };
  for (std::size_t at = 0; at < text.size();) {
    // A blank before a word may stand where the word before it is copied, too.
    if (start < at || text[at] != ' ') at = word_run_end<'&', '<', '>', '"'>(text, at);
    if (at == text.size()) break;
    CodePoint const character = decode(text, at);
    bool const is_space = character.value == ' ' || (character.value >= '\t' && character.value <= '\r');
    std::string_view const escape = is_space ? std::string_view() : escape_of(text[at], character);
    if (is_space || !escape.empty() || turns_direction(character.value)) {
      copy(at);
      start = at + character.size;
      space |= is_space;
      if (!escape.empty()) {
        if (space && out.size() > begin) out += ' ';
        space = false;
        out += escape;
      }
    }
    at += character.size;
  }
  copy(text.size());
}

void append_page_head(std::string& out, std::string_view title, std::span<Asset const* const> styles,
                      std::span<Asset const* const> scripts) {
  out +=
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src";
  for (Asset const* const style : styles) out.append(" ").append(style->hash);
  out += "; script-src";
  for (Asset const* const script : scripts) out.append(" ").append(script->hash);
  out +=
      "; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  append_html_line(out, title);
  out += "</title>\n";
  for (Asset const* const style : styles) out.append("<style>").append(style->text).append("</style>\n");
  out += "</head>\n";
}

void append_footer(std::string& out, std::string_view remark) {
  out.append("<footer>Made by whosaid ").append(version()).append(". ").append(remark).append("</footer>\n");
}

void append_page_end(std::string& out, std::span<Asset const* const> scripts) {
  for (Asset const* const script : scripts) out.append("<script>").append(script->text).append("</script>\n");
  out += "</body>\n</html>\n";
}

}  // namespace whosaid

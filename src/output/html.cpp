// Escapes text for HTML and writes the frame of a page.
#include "output/html.hpp"

#include "output/plain_text.hpp"
#include "text/utf8.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

/// What stands for a character that cannot stand for itself; empty when it can.
std::string_view escape_of(char character) {
  switch (character) {
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
      return static_cast<unsigned char>(character) < 0x20 || character == 0x7f ? "\xEF\xBF\xBD"
                                                                               : std::string_view();
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
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const character = decode(text, at);
    std::string_view const escape = is_invalid(character) ? "\xEF\xBF\xBD"
                                    : character.size == 1 ? escape_of(text[at])
                                                          : std::string_view();
    if (!escape.empty()) {
      out.append(text, start, at - start).append(escape);
      start = at + character.size;
    }
    at += character.size;
  }
  out.append(text, start);
}

void append_html_line(std::string& out, std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const character = decode(text, at);
    if (!turns_direction(character.value)) plain.append(text, at, character.size);
    at += character.size;
  }
  append_html(out, one_line(plain));
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

#include "output/text_page.hpp"

#include <algorithm>
#include <vector>

#include "output/plain_text.hpp"
#include "text/columns.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t field_indent = 2;
constexpr std::size_t label_width = 12;
/// On a narrower page, texts begin right after their labels.
constexpr std::size_t narrow = 60;
constexpr std::size_t narrowest = 16;

/// Bytes of the longest beginning of `text` that takes at most `columns`, at least one character.
std::size_t fitting(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    CodePoint const character = decode(text, at);
    used += columns_of(character.value);
    if (used > columns && at > 0) break;
    at += character.size;
  }
  return at;
}

/// Cuts `text` at spaces into lines of at most `first`, then `rest` columns; a longer word is cut inside.
std::vector<std::string_view> wrapped(std::string_view text, std::size_t first, std::size_t rest) {
  std::vector<std::string_view> lines;
  std::size_t width = first;
  while (!text.empty()) {
    std::size_t take = fitting(text, width);
    if (take < text.size() && text[take] != ' ') {
      std::size_t const space = text.substr(0, take).rfind(' ');
      if (space != std::string_view::npos && space > 0)
        take = space;
      else if (lines.empty() && first < rest)
        take = 0;  // rather below than cut
    }
    lines.push_back(text.substr(0, take));
    text.remove_prefix(take);
    while (text.starts_with(' ')) text.remove_prefix(1);
    width = rest;
  }
  return lines;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string const line = one_line(text);
  std::string made;
  for (std::size_t at = 0; at < line.size();) {
    CodePoint const character = decode(line, at);
    bool const steers = character.value < 0x20 || (character.value >= 0x7F && character.value < 0xA0) ||
                        (character.value >= 0x202A && character.value <= 0x202E) ||
                        (character.value >= 0x2066 && character.value <= 0x2069);
    append_utf8(steers ? replacement_character : character.value, made);
    at += character.size;
  }
  return made;
}

void TextPage::put(std::string_view text, Look look) {
  if (!settings_.colour || look == Look::plain || text.empty()) {
    text_ += text;
    return;
  }
  text_ += look == Look::title ? "\x1b[1m" : "\x1b[36m";
  text_ += text;
  text_ += "\x1b[0m";
}

void TextPage::line(std::string_view text, Look look, std::size_t indent) {
  std::size_t const width = std::max(settings_.width, indent + narrowest) - indent;
  std::string const clean = printable(text);
  for (std::string_view const piece : wrapped(clean, width, width)) {
    text_.append(indent, ' ');
    put(piece, look);
    text_ += '\n';
  }
}

void TextPage::field(std::string_view label, std::string_view text) {
  bool const beside = settings_.width >= narrow;
  std::size_t const hanging = field_indent + (beside ? label_width : 2);
  std::size_t const width = std::max(settings_.width, hanging + narrowest) - hanging;
  std::size_t at = field_indent;  // column where the text begins
  text_.append(field_indent, ' ');
  if (!label.empty()) put(label, Look::label);
  at += columns_of(label);
  std::size_t const column = beside ? hanging : label.empty() ? hanging : at + 1;
  text_.append(column > at ? column - at : 1, ' ');
  std::string const clean = printable(text);
  bool first = true;
  for (std::string_view const piece :
       wrapped(clean, width + hanging - std::min(column, width + hanging), width)) {
    if (!first) text_.append(hanging, ' ');
    first = false;
    text_ += piece;
    text_ += '\n';
  }
  if (first) text_ += '\n';
}

std::string TextPage::shortened(std::string_view text, std::size_t lines) const {
  std::string const clean = printable(text);
  std::size_t const room = lines * std::max(settings_.width, narrowest);
  if (columns_of(clean) <= room) return clean;
  std::size_t const head = fitting(clean, room * 2 / 3);
  std::size_t const space = clean.rfind(' ', head);
  std::string made = clean.substr(0, space == std::string::npos ? head : space) + " …";
  // The end: the last words that fit into what is left.
  std::size_t tail = clean.size();
  std::size_t const left = room > columns_of(made) ? room - columns_of(made) : 0;
  while (true) {
    std::size_t const before = clean.rfind(' ', tail - 1);
    if (before == std::string::npos || columns_of(std::string_view(clean).substr(before)) > left) break;
    tail = before;
  }
  return made + clean.substr(tail);
}

}  // namespace whosaid

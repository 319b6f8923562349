// One pass over the line: bytes and escapes.
#include "corpus/repaired_json.hpp"

#include <fmt/format.h>

#include <charconv>

#include "corpus/text_bytes.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

/// The number of an escape \uXXXX at `at`; nothing if there is none.
std::optional<unsigned> escaped(std::string_view line, std::size_t at) {
  if (line.substr(at, 2) != "\\u" || line.size() < at + 6) return std::nullopt;
  unsigned value = 0;
  auto const [end, error] = std::from_chars(line.data() + at + 2, line.data() + at + 6, value, 16);
  if (error != std::errc() || end != line.data() + at + 6) return std::nullopt;
  return value;
}

std::string valid_utf8(std::string_view line) {
  std::string valid;
  valid.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    CodePoint const character = decode(line, at);
    if (is_invalid(character))
      append_utf8(replacement_character, valid);
    else
      valid.append(line, at, character.size);
    at += character.size;
  }
  return valid;
}

bool is_lead(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_trail(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Replaces escapes of lone surrogates; returns where the first stood.
std::optional<std::size_t> replace_lone_surrogates(std::string& line) {
  std::optional<std::size_t> first;
  for (std::size_t at = line.find('\\'); at != line.npos; at = line.find('\\', at)) {
    auto const unit = escaped(line, at);
    if (unit && is_lead(*unit) && is_trail(escaped(line, at + 6).value_or(0))) {
      at += 12;
    } else if (unit && (is_lead(*unit) || is_trail(*unit))) {
      if (!first) first = at;
      line.replace(at, 6, "\\ufffd");
      at += 6;
    } else {
      at += 2;
    }
  }
  return first;
}

}  // namespace

std::optional<RepairedJson> repaired_json(std::string_view line) {
  RepairedJson made{valid_utf8(line), utf8_warning(line)};
  auto const lone = replace_lone_surrogates(made.line);
  if (made.warning.empty() && !lone) return std::nullopt;
  if (made.warning.empty())
    made.warning =
        fmt::format("half a surrogate pair at byte {} of the line, which is read as \uFFFD", *lone);
  return made;
}

}  // namespace whosaid

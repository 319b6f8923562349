// Joining and splitting.
#include "exchange/csv_cells.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace whosaid {
namespace {

std::string escaped(std::string_view text, bool bars) {
  std::string out;
  for (char const c : text) {
    if (c == ';' || c == '\\' || (bars && c == '|')) out += '\\';
    out += c;
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// The pieces between separators that have no backslash before them, still escaped.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '\\') {
      ++i;
    } else if (i >= text.size() || text[i] == separator) {
      pieces.push_back(trimmed(text.substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  return pieces;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    out += text[i];
  }
  return out;
}

std::string parts_of(FieldKind const& kind, Value const& item) {
  std::vector<std::string> texts;
  for (std::string_view const key : kind.parts) texts.push_back(escaped(part(item, key), true));
  while (!texts.empty() && texts.back().empty()) texts.pop_back();
  return fmt::format("{}", fmt::join(texts, " | "));
}

}  // namespace

std::string cell_of(FieldKind const& kind, Value const& value) {
  if (kind.shape == FieldShape::text || kind.shape == FieldShape::flag) return value.text;
  std::vector<std::string> items;
  for (Value const& item : value.items)
    items.push_back(kind.shape == FieldShape::parts ? parts_of(kind, item) : escaped(item.text, false));
  return fmt::format("{}", fmt::join(items, "; "));
}

std::optional<std::string> take_cell(Record& record, FieldKind const& kind, std::string_view cell) {
  if (kind.shape == FieldShape::text || kind.shape == FieldShape::flag) {
    record.set(kind.key, std::string(trimmed(cell)));
    return std::nullopt;
  }
  std::optional<std::string> wrong;
  for (std::string_view const piece : split(cell, ';')) {
    if (piece.empty()) continue;
    if (kind.shape == FieldShape::texts) {
      record.append(kind.key, unescaped(piece));
      continue;
    }
    std::vector<std::string> texts;
    for (std::string_view const one : split(piece, '|')) texts.push_back(unescaped(one));
    if (texts.size() > kind.parts.size())
      wrong = fmt::format("\"{}\" in the column {} has {} parts between bars; there are {}: {}", piece,
                          kind.key, texts.size(), kind.parts.size(), fmt::join(kind.parts, " | "));
    else
      record.append(kind.key, item_of(kind, texts));
  }
  return wrong;
}

}  // namespace whosaid

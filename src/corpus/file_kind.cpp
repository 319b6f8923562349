// Endings, and the first bytes of HTML.
#include "corpus/file_kind.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Whether `name` ends with `ending`, in capitals or not.
bool has_ending(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  return std::ranges::equal(name.substr(name.size() - ending.size()), ending, {}, lower);
}

bool cut_ending(std::string& name, std::string_view ending) {
  if (name.size() <= ending.size() || !has_ending(name, ending)) return false;
  if (name[name.size() - ending.size() - 1] == '/') return false;  // a hidden file, no ending
  name.resize(name.size() - ending.size());
  return true;
}

template <class Endings>
bool cut_any(std::string& name, Endings const& endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return cut_ending(name, ending); });
}

constexpr std::array<std::string_view, 5> packed_tar = {".tgz", ".tbz", ".tbz2", ".txz", ".tzst"};
constexpr std::array<std::string_view, 4> packed_file = {".gz", ".zst", ".xz", ".bz2"};
constexpr std::array<std::string_view, 2> archive = {".tar", ".zip"};

struct Conversion {
  std::string_view ending;
  std::string_view command;  // {} stands for the file
};

constexpr Conversion conversions[] = {
    {".html", "html2text -utf8 {} > {}.txt"},  {".htm", "html2text -utf8 {} > {}.txt"},
    {".xml", "html2text -utf8 {} > {}.txt"},   {".pdf", "pdftotext {} {}.txt"},
    {".docx", "pandoc -t plain {} -o {}.txt"}, {".odt", "pandoc -t plain {} -o {}.txt"},
    {".doc", "antiword {} > {}.txt"},          {".rtf", "pandoc -f rtf -t plain {} -o {}.txt"},
    {".epub", "pandoc -t plain {} -o {}.txt"}, {".json", "jq -c '.[]' {} > {}l"},
};

}  // namespace

FileKind file_kind(std::string_view name) {
  FileKind found;
  found.stem = name;
  if (cut_any(found.stem, packed_tar)) {
    found.archive = true;
    return found;
  }
  found.packed = cut_any(found.stem, packed_file);
  if (cut_any(found.stem, archive)) {
    found.archive = true;
    found.packed = false;
  } else if (cut_ending(found.stem, ".txt") || cut_ending(found.stem, ".text")) {
    found.kind = InputKind::text;
  } else if (cut_ending(found.stem, ".jsonl") || cut_ending(found.stem, ".ndjson")) {
    found.kind = InputKind::json_line;
  } else if (cut_ending(found.stem, ".csv") || cut_ending(found.stem, ".tsv")) {
    found.kind = InputKind::csv_row;
  } else {
    std::size_t const dot = found.stem.rfind('.');
    std::size_t const slash = found.stem.rfind('/') + 1;  // 0 if there is none
    if (dot != std::string::npos && dot > slash) found.stem.resize(dot);
  }
  return found;
}

FileKind kind_by_bytes(std::string_view start) {
  using namespace std::string_view_literals;
  FileKind kind;
  kind.archive = start.starts_with("PK\3\4"sv);
  for (std::string_view const magic : {"\x1F\x8B"sv, "\x28\xB5\x2F\xFD"sv,
                                       "\xFD"
                                       "7zXZ\0"sv,
                                       "BZh"sv})
    kind.packed = kind.packed || start.starts_with(magic);
  return kind;
}

std::string ending_of(std::string_view path) {
  std::string name(path.substr(path.rfind('/') + 1));
  cut_any(name, packed_file);
  std::size_t const dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return {};
  std::string ending = name.substr(dot);
  std::ranges::transform(ending, ending.begin(), lower);
  return ending;
}

std::string how_to_convert(std::string const& path) {
  for (auto const& [ending, command] : conversions) {
    if (!has_ending(path, ending)) continue;
    std::string line;
    for (std::size_t i = 0; i < command.size(); ++i) {
      if (command.substr(i, 2) == "{}") {
        line += path;
        ++i;
      } else {
        line += command[i];
      }
    }
    return line;
  }
  return {};
}

bool looks_like_html(std::string_view text) {
  constexpr std::array<std::string_view, 17> names = {"!doctype", "?xml", "html",    "head",    "body", "div",
                                                      "p",        "span", "article", "section", "main", "h1",
                                                      "h2",       "meta", "table",   "script",  "link"};
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  if (text.starts_with("<!--")) return true;
  if (!text.starts_with('<')) return false;
  std::string name;
  for (char const c : text.substr(1, 10)) {
    if (c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\r' || c == '\t') break;
    name += lower(c);
  }
  return name.size() < 10 && std::ranges::find(names, name) != names.end();
}

}  // namespace whosaid

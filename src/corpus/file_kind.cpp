// Endings, and the first bytes of HTML.
#include "corpus/file_kind.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

bool cut_ending(std::string& name, std::string_view ending) {
  if (name.size() <= ending.size() || !name.ends_with(ending)) return false;
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

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

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
  } else if (cut_ending(found.stem, ".txt")) {
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

std::string how_to_convert(std::string const& path) {
  for (auto const& [ending, command] : conversions) {
    if (!path.ends_with(ending)) continue;
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

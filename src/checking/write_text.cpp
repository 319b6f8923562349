// Findings for people.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "checking/write.hpp"

namespace whosaid {
namespace {

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// The part of a long line around a column, cut at characters.
struct Shown {
  std::string_view text;
  std::size_t column;  // 0-based, in bytes of text
};

Shown shown_part(std::string_view line, std::size_t column) {
  constexpr std::size_t most = 120;
  column = std::min(column, line.size());
  std::size_t start =
      line.size() <= most || column < most / 2 ? 0 : std::min(column - most / 2, line.size() - most);
  while (start > 0 && !begins_character(line[start])) --start;
  std::size_t end = std::min(line.size(), start + most);
  while (end < line.size() && !begins_character(line[end])) ++end;
  return {line.substr(start, end - start), column - start};
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

std::string as_text(CheckReport const& report) {
  std::string out;
  for (Fault const& fault : report.faults) {
    out += fault.text() + "\n";
    Shown const part = shown_part(report.line_of(fault), fault.column - 1);
    if (part.text.find_first_not_of(" \t") == part.text.npos) continue;
    std::string under;
    for (char const c : part.text.substr(0, part.column))
      if (begins_character(c)) under += c == '\t' ? '\t' : ' ';
    fmt::format_to(std::back_inserter(out), "{:>6} | {}\n       | {}^\n", fault.line, part.text, under);
  }
  return out;
}

std::string summary(CheckReport const& report) {
  std::size_t files = 0;
  for (SourceFolder const& folder : report.folders) files += folder.files.size();
  return fmt::format("{}, {} ({} silenced) in {}, {} entries", counted(report.errors, "error"),
                     counted(report.warnings, "warning"), report.silenced, counted(files, "file"),
                     report.entries);
}

}  // namespace whosaid

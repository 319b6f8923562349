#include "expectation.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace whosaid::test {
namespace {

using Lines = std::vector<ExpectedLine>;

constexpr std::string_view names_head = "# names";
constexpr std::string_view quotes_head = "# quotes";

ExpectedLine parse_line(std::string_view line) {
  for (Mark const mark : {Mark::missing, Mark::wrong, Mark::either, Mark::comment})
    if (line.size() > 1 && line[0] == static_cast<char>(mark) && line[1] == ' ')
      return {mark, std::string(line.substr(2))};
  return {Mark::met, std::string(line)};
}

std::string written(ExpectedLine const& line) {
  if (line.mark == Mark::met) return line.text;
  return std::string{static_cast<char>(line.mark), ' '} + line.text;
}

/// The index behind the line that `finding` meets, or 0; takes the line off `open`.
std::size_t meet(Lines const& lines, std::vector<bool>& open, std::string const& finding) {
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (!open[at] || lines[at].text != finding) continue;
    open[at] = false;
    return at + 1;
  }
  return 0;
}

Lines mark_section(Lines const& lines, std::vector<std::string> const& found) {
  std::vector<bool> open(lines.size());
  for (std::size_t at = 0; at < lines.size(); ++at) open[at] = lines[at].mark != Mark::comment;
  std::multimap<std::size_t, std::string> unforeseen;  // by the index of the line they stand before
  std::size_t place = 0;
  for (std::string const& finding : found) {
    if (std::size_t const behind = meet(lines, open, finding))
      place = behind;
    else
      unforeseen.emplace(place, finding);
  }
  Lines marked;
  auto const add_unforeseen = [&](std::size_t at) {
    for (auto [each, end] = unforeseen.equal_range(at); each != end; ++each)
      marked.push_back({Mark::wrong, each->second});
  };
  for (std::size_t at = 0; at < lines.size(); ++at) {
    add_unforeseen(at);
    ExpectedLine const& line = lines[at];
    bool const right = line.mark == Mark::met || line.mark == Mark::missing;
    if (right) marked.push_back({open[at] ? Mark::missing : Mark::met, line.text});
    if (line.mark == Mark::either || line.mark == Mark::comment) marked.push_back(line);
    if (line.mark == Mark::wrong && !open[at]) marked.push_back(line);
  }
  add_unforeseen(lines.size());
  return marked;
}

Lines take_section(std::vector<std::string> const& found) {
  Lines lines;
  for (std::string const& finding : found) lines.push_back({Mark::met, finding});
  return lines;
}

/// Comments first, then by text, so that a wrong line stands beside the right one.
bool before_in_names(ExpectedLine const& a, ExpectedLine const& b) {
  bool const a_comments = a.mark == Mark::comment;
  bool const b_comments = b.mark == Mark::comment;
  return a_comments != b_comments ? a_comments : !a_comments && a.text < b.text;
}

/// Lines of `of` that `other` has fewer of, each after `sign`.
std::string only_in(Lines const& of, Lines const& other, char sign) {
  std::map<std::string, int> count;
  for (ExpectedLine const& line : other) ++count[written(line)];
  std::string made;
  for (ExpectedLine const& line : of)
    if (--count[written(line)] < 0) made += std::string{sign, ' '} + written(line) + "\n";
  return made;
}

}  // namespace

Expectation parse_expectation(std::string_view file) {
  Expectation expectation;
  Lines* section = nullptr;
  while (!file.empty()) {
    std::size_t const end = std::min(file.find('\n'), file.size());
    std::string_view const line = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    if (line.empty()) continue;
    if (line == names_head)
      section = &expectation.names;
    else if (line == quotes_head)
      section = &expectation.quotes;
    else if (section)
      section->push_back(parse_line(line));
    else
      throw std::runtime_error("a line before \"# names\" or \"# quotes\": " + std::string(line));
  }
  return expectation;
}

std::string write_expectation(Expectation const& expectation) {
  std::string file(names_head);
  file += '\n';
  for (ExpectedLine const& line : expectation.names) file += written(line) + "\n";
  file.append("\n").append(quotes_head).append("\n");
  for (ExpectedLine const& line : expectation.quotes) file += written(line) + "\n";
  return file;
}

Expectation mark_by(Expectation const& expectation, Findings const& found) {
  Expectation marked{mark_section(expectation.names, found.names),
                     mark_section(expectation.quotes, found.quotes)};
  std::stable_sort(marked.names.begin(), marked.names.end(), before_in_names);
  return marked;
}

Expectation take(Findings const& found) { return {take_section(found.names), take_section(found.quotes)}; }

std::string difference(Expectation const& before, Expectation const& after) {
  return only_in(before.names, after.names, '-') + only_in(after.names, before.names, '+') +
         only_in(before.quotes, after.quotes, '-') + only_in(after.quotes, before.quotes, '+');
}

}  // namespace whosaid::test

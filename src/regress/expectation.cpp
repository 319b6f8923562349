#include "regress/expectation.hpp"

#include <algorithm>

#include "regress/line_fields.hpp"

namespace whosaid {
namespace {

constexpr std::string_view names_head = "# names";
constexpr std::string_view quotes_head = "# quotes";
constexpr std::string_view partly_head = "# partly";
constexpr std::string_view never_word = "not ";

/// Takes "  #tag" and "  [rule]" off the end.
void take_suffixes(std::string& text, ExpectedLine& line) {
  while (true) {
    std::size_t const at = text.rfind("  ");
    if (at == std::string::npos) return;
    std::string const last = text.substr(at + 2);
    if (last.size() > 1 && last[0] == '#' && last.find(' ') == std::string::npos)
      line.tags.insert(line.tags.begin(), last.substr(1));
    else if (last.size() > 2 && last.front() == '[' && last.back() == ']')
      line.rule = last.substr(1, last.size() - 2);
    else
      return;
    text.resize(at);
  }
}

ExpectedLine parse_line(std::string_view text) {
  ExpectedLine line;
  if (text.empty()) line.mark = Mark::comment;
  for (Mark const mark : {Mark::missing, Mark::wrong, Mark::either, Mark::comment})
    if (text.size() > 1 && text[0] == static_cast<char>(mark) && text[1] == ' ') {
      line.mark = mark;
      text.remove_prefix(2);
      break;
    }
  if (line.mark == Mark::comment) {
    line.text = text;
    return line;
  }
  line.never = text.starts_with(never_word);
  if (line.never) text.remove_prefix(never_word.size());
  line.text = text;
  take_suffixes(line.text, line);
  return line;
}

[[noreturn]] void refuse(std::string_view name, std::size_t number, std::string const& why) {
  throw ExpectationError(std::string(name) + ":" + std::to_string(number) + ":1: " + why);
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void check(ExpectedLine const& line, bool quotes, std::string_view name, std::size_t number) {
  if (line.mark == Mark::comment) return;
  std::string_view const kind = fields_of(line.text).front();
  bool const known = quotes ? is_one_of(kind, {"*", "direct", "mixed", "indirect"})
                            : is_one_of(kind, {"*", "person", "organisation"});
  if (!known)
    refuse(name, number,
           "a line of this section begins with " +
               std::string(quotes ? "direct, mixed, indirect" : "person, organisation") +
               " or *, not with “" + std::string(kind) + "”; begin a remark with “# ”");
}

}  // namespace

Expectation parse_expectation(std::string_view file, std::string_view name) {
  Expectation expectation;
  std::vector<ExpectedLine>* section = nullptr;
  for (std::size_t number = 1; !file.empty(); ++number) {
    std::size_t const end = std::min(file.find('\n'), file.size());
    std::string_view line = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
    if (line == names_head) {
      section = &expectation.names;
    } else if (line == quotes_head) {
      section = &expectation.quotes;
    } else if (section == nullptr && (line.empty() || line.starts_with('#'))) {
      expectation.partial |= line == partly_head;
      expectation.head.emplace_back(line);
    } else if (section == nullptr) {
      refuse(name, number, "this line stands before any section: put “# names” or “# quotes” above it");
    } else {
      section->push_back(parse_line(line));
      check(section->back(), section == &expectation.quotes, name, number);
    }
  }
  return expectation;
}

std::string written(ExpectedLine const& line) {
  std::string made;
  if (line.mark == Mark::comment && line.text.empty()) return made;
  if (line.mark != Mark::met) made += {static_cast<char>(line.mark), ' '};
  if (line.never) made += never_word;
  made += line.text;
  if (!line.rule.empty()) made += "  [" + line.rule + "]";
  for (std::string const& tag : line.tags) made += "  #" + tag;
  return made;
}

std::string write_expectation(Expectation const& expectation) {
  std::string file;
  for (std::string const& line : expectation.head) file += line + "\n";
  file.append(names_head).append("\n");
  for (ExpectedLine const& line : expectation.names) file += written(line) + "\n";
  file.append(quotes_head).append("\n");
  for (ExpectedLine const& line : expectation.quotes) file += written(line) + "\n";
  return file;
}

Expectation take(ArticleLines const& found) {
  Expectation made;
  for (FoundLine const& line : found.names)
    made.names.push_back({Mark::met, false, line.text, line.rule, {}});
  made.names.push_back({Mark::comment, false, {}, {}, {}});
  for (FoundLine const& line : found.quotes)
    made.quotes.push_back({Mark::met, false, line.text, line.rule, {}});
  return made;
}

}  // namespace whosaid

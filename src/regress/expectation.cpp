#include "regress/expectation.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "regress/article_lines.hpp"
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

std::string fault_at(std::string_view name, std::size_t number, std::size_t column, std::string const& why) {
  return std::string(name) + ":" + std::to_string(number) + ":" + std::to_string(column) + ": " + why;
}

[[noreturn]] void refuse(std::vector<std::string> const& faults) {
  std::string all;
  for (std::string const& fault : faults) all.append(all.empty() ? "" : "\n").append(fault);
  throw ExpectationError(all);
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr auto statuses = {"*", "named", "pronoun", "role", "continued", "unnamed", "unknown"};

/// Column of a part of a line, from 1.
std::size_t column_of(std::string_view line, std::string_view part) {
  std::size_t const at = line.find(part);
  return at == std::string_view::npos ? 1 : at + 1;
}

/// Why the line cannot be one of its section; empty if it can. `whole` is the line as it stands in the file.
std::string fault_of(ExpectedLine const& line, std::string_view whole, bool quotes, std::string_view name,
                     std::size_t number) {
  if (line.mark == Mark::comment) return {};
  std::vector<std::string_view> const fields = fields_of(line.text);
  std::string_view const kind = fields.front();
  bool const known = quotes ? is_one_of(kind, {"*", "direct", "mixed", "indirect"})
                            : is_one_of(kind, {"*", "person", "organisation"});
  if (!known)
    return fault_at(name, number, 1,
                    "a line of this section begins with " +
                        std::string(quotes ? "direct, mixed, indirect" : "person, organisation") +
                        " or *, not with “" + std::string(kind) + "”; begin a remark with “# ”");
  constexpr std::size_t status = 2;
  if (!quotes || fields.size() <= status || std::ranges::find(statuses, fields[status]) != std::end(statuses))
    return {};
  std::string all;
  for (std::string_view const each : statuses) all.append(all.empty() ? "" : ", ").append(each);
  return fault_at(name, number, column_of(whole, " | " + std::string(fields[status])) + 3,
                  "there is no status “" + std::string(fields[status]) + "”; write one of " + all);
}

}  // namespace

Expectation parse_expectation(std::string_view file, std::string_view name) {
  Expectation expectation;
  std::vector<ExpectedLine>* section = nullptr;
  std::vector<std::string> faults;
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
      refuse({fault_at(name, number, 1,
                       "this line stands before any section: put “# names” or “# quotes” above it")});
    } else {
      bool const quotes = section == &expectation.quotes;
      section->push_back(parse_line(line));
      if (quotes) expectation.quote_lines.push_back(number);
      if (std::string fault = fault_of(section->back(), line, quotes, name, number); !fault.empty())
        faults.push_back(std::move(fault));
    }
  }
  if (!faults.empty()) refuse(faults);
  return expectation;
}

void check_words(Expectation const& expectation, std::string_view text, std::string_view name) {
  constexpr std::size_t content = 4;
  constexpr std::string_view between = " […] ";
  std::string const article = collapse(text);
  std::vector<std::string> faults;
  for (std::size_t i = 0; i < expectation.quotes.size(); ++i) {
    ExpectedLine const& line = expectation.quotes[i];
    if (line.mark == Mark::comment) continue;
    std::vector<std::string_view> const fields = fields_of(line.text);
    if (fields.size() <= content || fields[content] == "*") continue;
    for (std::string_view rest = fields[content]; !rest.empty();) {
      std::size_t const end = rest.find(between);
      std::string_view const words = rest.substr(0, end);
      rest.remove_prefix(end == rest.npos ? rest.size() : end + between.size());
      if (article.find(words) != article.npos) continue;
      std::string const whole = written(line);
      faults.push_back(fault_at(name, expectation.quote_lines[i], column_of(whole, words),
                                "the article does not have these words: " + std::string(words)));
    }
  }
  if (!faults.empty()) refuse(faults);
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

// Tables for people.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "evaluate/write.hpp"

namespace whosaid {
namespace {

constexpr char const* kinds[] = {"direct", "mixed", "indirect", "all"};

template <class... Args>
void put(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

void put_head(std::string& out, std::string_view title, std::uint64_t documents) {
  put(out, "{:34}  precision  recall     F1    right  found  reference   ({} documents)\n", title, documents);
}

void put_count(std::string& out, std::string_view name, Count const& count) {
  put(out, "  {:32} {:10.1f} {:7.1f} {:6.1f} {:8} {:6} {:10}\n", name, count.precision(), count.recall(),
      count.f1(), count.right_reference, count.found, count.reference);
}

/// The rules' entries, commonest first.
template <class Rule>
std::vector<std::pair<std::string_view, Rule>> by_use(std::map<std::string_view, Rule> const& rules) {
  std::vector<std::pair<std::string_view, Rule>> sorted(rules.begin(), rules.end());
  std::ranges::stable_sort(sorted, std::greater(), [](auto const& entry) { return entry.second.found; });
  return sorted;
}

void put_names(std::string& out, NameScores const& scores, std::uint64_t documents) {
  put_head(out, "Names", documents);
  for (auto const& [type, counts] : scores.types) {
    put_count(out, type, counts.exact);
    put_count(out, type + " (overlapping)", counts.overlapping);
  }
  for (auto const& [region, count] : scores.regions) put_count(out, region, count);
  put_count(out, "people and organisations", scores.both);
  put(out, "\n{:34}  found    exact %  overlapping %\n", "Rules of names");
  for (auto const& [name, rule] : by_use(scores.rules))
    put(out, "  {:32} {:6} {:10.1f} {:14.1f}\n", name, rule.found, percent(rule.exact, rule.found),
        percent(rule.overlapping, rule.found));
}

void put_quotes(std::string& out, QuoteScores const& scores, std::uint64_t documents) {
  put_head(out, "Quotations", documents);
  for (std::string const kind : kinds) {
    auto const entry = scores.kinds.find(kind);
    QuoteCounts const counts = entry == scores.kinds.end() ? QuoteCounts() : entry->second;
    put_count(out, kind + " content", counts.content);
    put_count(out, kind + " content exact", counts.exact);
    put_count(out, kind + " content + speaker", counts.speaker);
    put(out, "  {:32} {:10.1f} % ({} of {})\n", kind + " speaker, of matched",
        percent(counts.speakers_right, counts.speakers), counts.speakers_right, counts.speakers);
  }
  put(out, "\n{:34}  found  content %  content + speaker %\n", "Rules of quotations");
  for (auto const& [name, rule] : by_use(scores.rules))
    put(out, "  {:32} {:6} {:10.1f} {:20.1f}\n", name, rule.found, percent(rule.content, rule.found),
        percent(rule.speaker, rule.found));
  out += '\n';
  put_head(out, "Content, by its length in words", documents);
  for (std::size_t bin = 0; bin < scores.lengths.size(); ++bin)
    put_count(out, length_bin_name(bin), scores.lengths[bin]);
}

void put_name_mistakes(std::string& out, NameScores const& scores, std::size_t errors) {
  for (NameMistakeGroup const& group : pick(scores, errors)) {
    put(out, "\nNames: {}, commonest first\n", group.group);
    for (auto const& [words, mistake] : group.commonest)
      put(out, "  {:4} × {}\n         {}: {}\n", mistake.times, words, mistake.document, mistake.example);
  }
}

void put_quote_mistakes(std::string& out, QuoteScores const& scores, std::size_t errors) {
  for (QuoteMistakeGroup const& group : pick(scores, errors)) {
    put(out, "\nQuotations: {}, {} of {}\n", group.group, group.some.size(), group.all);
    for (QuoteMistake const* mistake : group.some) {
      put(out, "  {}: {}\n", mistake->document, mistake->example);
      if (mistake->rule.empty()) continue;
      auto const or_nobody = [](std::string const& name) { return name.empty() ? "nobody" : name; };
      put(out, "      rule {}, speaker {}", mistake->rule, or_nobody(mistake->speaker));
      if (group.group.starts_with("wrong")) put(out, ", in the reference {}", or_nobody(mistake->expected));
      out += '\n';
    }
  }
}

}  // namespace

std::string as_text(Scores const& scores, std::size_t errors) {
  std::string out;
  if (scores.with_names > 0) put_names(out, scores.names, scores.with_names);
  if (scores.with_names > 0 && scores.with_quotes > 0) out += '\n';
  if (scores.with_quotes > 0) put_quotes(out, scores.quotes, scores.with_quotes);
  if (errors > 0) {
    put_name_mistakes(out, scores.names, errors);
    put_quote_mistakes(out, scores.quotes, errors);
  }
  return out;
}

}  // namespace whosaid

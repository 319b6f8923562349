// Writing changes.
#include "trial/write_changes.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>

namespace whosaid {

std::string as_text(Trial const& trial) {
  std::string out;
  std::array<std::array<std::size_t, 3>, 4> counts{};
  std::size_t documents = 0;
  std::string_view last;
  for (Change const& change : trial.changes) {
    ++counts[static_cast<std::size_t>(change.of)][static_cast<std::size_t>(change.kind)];
    documents += documents == 0 || change.document != last;
    last = change.document;
  }
  auto put = [&](auto const& format, auto const&... values) {
    fmt::format_to(std::back_inserter(out), fmt::runtime(format), values...);
  };
  put("articles {}, looked at {}, changed {}\n\n", trial.articles, trial.extracted, documents);
  put("{:<12} {:>7} {:>7} {:>7}\n", "", "gained", "lost", "changed");
  for (ChangeOf const of : {ChangeOf::mention, ChangeOf::entity, ChangeOf::quotation, ChangeOf::speaker}) {
    auto const& row = counts[static_cast<std::size_t>(of)];
    put("{:<12} {:>7} {:>7} {:>7}\n",
        fmt::format("{}s", of == ChangeOf::entity ? "entitie" : change_of_name(of)), row[0], row[1], row[2]);
  }
  last = {};
  for (Change const& change : trial.changes) {
    if (change.document != last) put("\n{}\n", change.document);
    last = change.document;
    put("  {} {}: {}{}{}\n", change_of_name(change.of), change_kind_name(change.kind), change.before,
        change.kind == ChangeKind::changed ? " → " : "", change.after);
    if (!change.sentence.empty()) put("      {}\n", change.sentence);
  }
  return out;
}

std::string as_csv(Trial const& trial, CsvStyle style) {
  std::string out(csv_prefix(style));
  {
    CsvRow row(out, style);
    for (char const* name : {"doc_id", "of", "change", "before", "after", "start", "end", "sentence"})
      row.text(name);
  }
  for (Change const& change : trial.changes) {
    CsvRow row(out, style);
    row.text(change.document).text(change_of_name(change.of)).text(change_kind_name(change.kind));
    row.text(change.before).text(change.after);
    if (change.of == ChangeOf::entity)
      row.empty(2);
    else
      row.number(change.start).number(change.end);
    row.text(change.sentence);
  }
  return out;
}

}  // namespace whosaid

// The page of a trial: counts by kind and article, then each change with its place in the article.
#include <fmt/format.h>

#include <array>

#include "output/difference_page.hpp"
#include "trial/write_changes.hpp"

namespace whosaid {
namespace {

constexpr std::array kinds = {ChangeKind::gained, ChangeKind::lost, ChangeKind::changed};

}  // namespace

std::string as_html(Trial const& trial, std::string_view against, std::string_view articles) {
  DifferencePage page;
  page.title = "What the edit of the lists changes";
  page.lead = fmt::format("{} articles of {}, {} looked at · lists compared with {} · whosaid gazetteer try",
                          trial.articles, articles, trial.extracted, against);
  CountTable by_kind{"By kind", {}, {"Of"}, {}};
  CountTable by_article{"By article", "article", {"Article"}, {}};
  for (ChangeKind const kind : kinds) {
    std::string_view const name = change_kind_name(kind);
    page.outcomes.push_back({name, name});
    by_kind.columns.push_back(name);
    by_article.columns.push_back(name);
  }
  using Counts = std::array<std::size_t, kinds.size()>;
  auto const row = [](std::string_view name, Counts const& counts) {
    CountTable::Row made{std::string(name), {}};
    for (std::size_t const count : counts) made.cells.push_back(std::to_string(count));
    return made;
  };
  std::array<Counts, 4> of_kind{};
  Counts of_article{};
  for (std::size_t i = 0; i < trial.changes.size(); ++i) {
    Change const& change = trial.changes[i];
    auto const kind = static_cast<std::size_t>(change.kind);
    ++of_kind[static_cast<std::size_t>(change.of)][kind];
    ++of_article[kind];
    page.differences.push_back({change.document,
                                change.document,
                                kind,
                                change_of_name(change.of),
                                {},
                                change.kind != ChangeKind::gained,
                                change.kind != ChangeKind::lost,
                                change.fields,
                                change.place_before,
                                change.place_after});
    if (change.of != ChangeOf::entity)
      page.differences.back().label += fmt::format(" {}-{}", change.start, change.end);
    if (i + 1 < trial.changes.size() && trial.changes[i + 1].document == change.document) continue;
    by_article.rows.push_back(row(change.document, of_article));
    of_article = {};
  }
  for (ChangeOf const of : {ChangeOf::mention, ChangeOf::entity, ChangeOf::quotation, ChangeOf::speaker})
    by_kind.rows.push_back(row(change_of_name(of), of_kind[static_cast<std::size_t>(of)]));
  page.tables = {std::move(by_kind), std::move(by_article)};
  return difference_page(page);
}

}  // namespace whosaid

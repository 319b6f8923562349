// The page of a regression run: each difference with its fields and its place in the article.
#include <fmt/format.h>

#include <algorithm>

#include "output/difference_page.hpp"
#include "regress/line_fields.hpp"
#include "regress/places.hpp"
#include "regress/write_regression.hpp"

namespace whosaid {
namespace {

constexpr std::string_view never_word = "not ";

/// A difference's lines, of which each stands for something found; empty where nothing was.
struct Lines {
  std::string_view before;
  std::string_view after;
};

/// A line “not …” stands for nothing found.
Lines sides_of(Difference const& each) {
  Lines lines{each.before, each.after};
  if (lines.before.starts_with(never_word)) return {{}, lines.after};
  if (lines.after.starts_with(never_word)) return {lines.before, {}};
  return lines;
}

std::string field(std::vector<std::string_view> const& fields, std::size_t index) {
  if (index >= fields.size()) return {};
  if (fields[index] == "-") return {};  // nobody, no cue
  return fields[index] == "*" ? "anything" : std::string(fields[index]);
}

/// The name in a field that begins with `word`: “via ”, “to ”.
std::string further_field(std::vector<std::string_view> const& fields, std::string_view word) {
  constexpr std::size_t first = 5;
  for (std::size_t i = first; i < fields.size(); ++i)
    if (fields[i].starts_with(word)) return std::string(fields[i].substr(word.size()));
  return {};
}

std::vector<DifferenceField> shown_fields(Difference const& each, Lines lines, bool with_words) {
  std::vector<std::string_view> const before = fields_of(lines.before);
  std::vector<std::string_view> const after = fields_of(lines.after);
  std::vector<DifferenceField> made;
  auto const add = [&](std::string_view label, std::size_t index) {
    made.push_back({label, field(before, index), field(after, index)});
  };
  if (!each.quotation) {
    add("type", 0);
    add("name", 1);
    add("entity", 2);
    add("forms", 3);
    return made;
  }
  add("kind", 0);
  add("speaker", 1);
  add("status", 2);
  add("cue", 3);
  if (with_words) add("words", 4);
  made.push_back({"via", further_field(before, "via "), further_field(after, "via ")});
  made.push_back({"to", further_field(before, "to "), further_field(after, "to ")});
  made.push_back({"rule", each.rule_before, each.rule_after});
  return made;
}

/// The first form of `here` that `there` has not, or not as often; else the first.
std::string_view telling_form(std::vector<NameForm> const& here, std::vector<NameForm> const& there) {
  for (NameForm const& form : here)
    if (std::ranges::find(there, form) == there.end()) return form.words;
  return here.empty() ? std::string_view() : here.front().words;
}

void show_name(ArticleResult const& article, Difference const& each, Lines lines, ShownDifference& shown) {
  std::vector<NameForm> const before = forms_of(lines.before);
  std::vector<NameForm> const after = forms_of(lines.after);
  if (each.found >= 0)
    shown.after = place_of(article.text, article.found, each.found, telling_form(after, before));
  if (!shown.was) return;
  std::string_view const type = fields_of(lines.before).front();
  if (shown.is && before == after && fields_of(lines.after).front() == type)
    shown.before = shown.after;
  else
    shown.before = place_of_name(article.text, telling_form(before, after), type, shown.after.line);
}

void show_quotation(ArticleResult const& article, Difference const& each, Lines lines,
                    ShownDifference& shown) {
  if (each.found >= 0)
    shown.after = place_of(article.text, article.found.quotes[static_cast<std::size_t>(each.found)]);
  if (shown.was) shown.before = place_of_quotation(article.text, lines.before, shown.after.line);
}

ShownDifference shown_difference(ArticleResult const& article, std::size_t index) {
  Difference const& each = article.comparison.differences[index];
  Lines const lines = sides_of(each);
  ShownDifference shown;
  shown.article = article.name;
  shown.label = fmt::format("{}:{}", article.name, index + 1);
  shown.outcome = static_cast<std::size_t>(std::ranges::find(outcomes_by_weight, each.outcome) -
                                           outcomes_by_weight.begin());
  shown.of = each.quotation ? "quotation" : "name";
  shown.tags = each.tags;
  shown.was = !lines.before.empty();
  shown.is = !lines.after.empty();
  if (each.quotation)
    show_quotation(article, each, lines, shown);
  else
    show_name(article, each, lines, shown);
  bool const all_shown =
      (!shown.was || !shown.before.line.empty()) && (!shown.is || !shown.after.line.empty());
  shown.fields = shown_fields(each, lines, !all_shown);
  return shown;
}

std::vector<std::string> cells_of(Tally const& tally) {
  return {std::to_string(tally.right), std::to_string(tally.missing), std::to_string(tally.wrong),
          fmt::format("{:.1f}", tally.precision()), fmt::format("{:.1f}", tally.recall())};
}

}  // namespace

std::string as_html(Regression const& regression, std::string_view folder) {
  DifferencePage page;
  page.title = "What whosaid finds now, and what was accepted";
  page.lead = fmt::format("{} articles of {} · whosaid regress", regression.articles.size(), folder);
  page.advice =
      "“whosaid regress DIR --accept NAME:NUMBER” takes a difference as it is now; “whosaid explain” tells "
      "the "
      "reasons.";
  for (Outcome const outcome : outcomes_by_weight)
    page.outcomes.push_back({outcome_name(outcome), outcome_in_words(outcome)});
  std::vector<std::string_view> const figures = {"Right", "Missing", "Wrong", "Precision", "Recall"};
  std::vector<std::string_view> columns = figures;
  columns.insert(columns.begin(), "Article");
  for (DifferencePage::Outcome const& outcome : page.outcomes) columns.push_back(outcome.label);
  CountTable articles{"By article", "article", columns, {}};
  for (ArticleResult const& article : regression.articles) {
    CountTable::Row row{article.name, cells_of(article.comparison.all())};
    for (Outcome const outcome : outcomes_by_weight)
      row.cells.push_back(
          std::to_string(std::ranges::count(article.comparison.differences, outcome, &Difference::outcome)));
    articles.rows.push_back(std::move(row));
    for (std::size_t i = 0; i < article.comparison.differences.size(); ++i)
      page.differences.push_back(shown_difference(article, i));
  }
  columns = figures;
  columns.insert(columns.begin(), "Tag");
  CountTable tags{"By phenomenon", "tag", columns, {}};
  for (auto const& [tag, tally] : regression.tags()) tags.rows.push_back({tag, cells_of(tally)});
  columns.front() = "Of";
  CountTable all{"Against what is right", {}, columns, {}};
  all.rows.push_back({"names", cells_of(regression.names())});
  all.rows.push_back({"quotations", cells_of(regression.quotes())});
  page.tables = {std::move(all), std::move(tags), std::move(articles)};
  return difference_page(page);
}

}  // namespace whosaid

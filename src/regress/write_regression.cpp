#include "regress/write_regression.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "output/html.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::ordered_json;

std::string_view heading(Outcome outcome) {
  constexpr std::string_view headings[] = {"Newly right", "Newly wrong",
                                           "Wrong before, wrong in another way now"};
  return headings[static_cast<std::size_t>(outcome)];
}

std::string figures(Tally const& tally) {
  return fmt::format("{:5} right  {:5} missing  {:5} wrong   P {:5.1f}  R {:5.1f}", tally.right,
                     tally.missing, tally.wrong, tally.precision(), tally.recall());
}

std::string difference_in_words(Difference const& each, std::string const& label) {
  std::string text = "  " + label + (each.quotation ? "" : "  (name)");
  for (std::string const& tag : each.tags) text += "  #" + tag;
  text += '\n';
  text += fmt::format("    was   {}\n", each.before.empty() ? "not found" : each.before);
  text += fmt::format("    now   {}\n", each.after.empty() ? "not found" : each.after);
  if (each.rule_before != each.rule_after && each.quotation)
    text += fmt::format("    rule  {} → {}\n", each.rule_before.empty() ? "none" : each.rule_before,
                        each.rule_after.empty() ? "none" : each.rule_after);
  if (!each.sentence.empty()) text += fmt::format("    in    {}\n", each.sentence);
  return text;
}

Json json_of(Tally const& tally) {
  return {{"right", tally.right}, {"missing", tally.missing}, {"wrong", tally.wrong}};
}

Json text_or_null(std::string const& text) { return text.empty() ? Json(nullptr) : Json(text); }

/// XML needs what HTML needs.
std::string xml(std::string_view text) {
  std::string made;
  append_html(made, text);
  return made;
}

}  // namespace

std::string as_text(Regression const& regression, std::string_view folder) {
  std::string text;
  for (Outcome const outcome : outcomes_by_weight) {
    if (regression.count(outcome) == 0) continue;
    text += fmt::format("{}: {}\n", heading(outcome), regression.count(outcome));
    for (ArticleResult const& article : regression.articles)
      for (std::size_t i = 0; i < article.comparison.differences.size(); ++i)
        if (article.comparison.differences[i].outcome == outcome)
          text += difference_in_words(article.comparison.differences[i],
                                      fmt::format("{}:{}", article.name, i + 1));
    text += "\n";
  }
  text += "By article\n";
  for (ArticleResult const& article : regression.articles)
    text += fmt::format("  {:24} {}\n", article.name, figures(article.comparison.all()));
  if (auto const tags = regression.tags(); !tags.empty()) {
    text += "\nBy tag\n";
    for (auto const& [tag, tally] : tags) text += fmt::format("  {:24} {}\n", "#" + tag, figures(tally));
  }
  text += fmt::format("\nAgainst what is right, {} articles of {}\n  {:24} {}\n  {:24} {}\n",
                      regression.articles.size(), folder, "names", figures(regression.names()), "quotations",
                      figures(regression.quotes()));
  text += fmt::format("Against what was accepted: {} newly right, {} newly wrong, {} changed\n",
                      regression.count(Outcome::newly_right), regression.count(Outcome::newly_wrong),
                      regression.count(Outcome::changed));
  return text;
}

std::string as_json(Regression const& regression, std::string_view folder) {
  Json articles = Json::array();
  for (ArticleResult const& article : regression.articles) {
    Json differences = Json::array();
    for (Difference const& each : article.comparison.differences)
      differences.push_back({{"outcome", outcome_name(each.outcome)},
                             {"of", each.quotation ? "quotation" : "name"},
                             {"before", text_or_null(each.before)},
                             {"after", text_or_null(each.after)},
                             {"rule_before", text_or_null(each.rule_before)},
                             {"rule_after", text_or_null(each.rule_after)},
                             {"sentence", text_or_null(each.sentence)},
                             {"tags", each.tags}});
    articles.push_back({{"name", article.name},
                        {"names", json_of(article.comparison.names)},
                        {"quotes", json_of(article.comparison.quotes)},
                        {"differences", differences}});
  }
  Json tags = Json::object();
  for (auto const& [tag, tally] : regression.tags()) tags[tag] = json_of(tally);
  Json const made = {{"folder", folder},
                     {"articles", articles},
                     {"orphans", regression.orphans},
                     {"tags", tags},
                     {"total",
                      {{"names", json_of(regression.names())},
                       {"quotes", json_of(regression.quotes())},
                       {"newly_right", regression.count(Outcome::newly_right)},
                       {"newly_wrong", regression.count(Outcome::newly_wrong)},
                       {"changed", regression.count(Outcome::changed)}}}};
  return made.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string as_junit(Regression const& regression, std::string_view folder) {
  std::string cases;
  std::size_t failures = 0;
  for (ArticleResult const& article : regression.articles) {
    std::string wrong;
    std::size_t count = 0;
    for (std::size_t i = 0; i < article.comparison.differences.size(); ++i) {
      Difference const& each = article.comparison.differences[i];
      if (each.outcome != Outcome::newly_wrong) continue;
      wrong += difference_in_words(each, fmt::format("{}:{}", article.name, i + 1));
      ++count;
    }
    failures += count > 0;
    cases += fmt::format("  <testcase classname=\"{}\" name=\"{}\"", xml(folder), xml(article.name));
    cases += count == 0
                 ? "/>\n"
                 : fmt::format(">\n    <failure message=\"{} newly wrong\">{}</failure>\n  </testcase>\n",
                               count, xml(wrong));
  }
  for (std::string const& each : regression.orphans)
    cases += fmt::format(
        "  <testcase classname=\"{}\" name=\"{}\">\n    <failure message=\"no article\"/>\n  </testcase>\n",
        xml(folder), xml(each));
  failures += regression.orphans.size();
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"whosaid regress\" tests=\"{}\" "
      "failures=\"{}\">\n{}"
      "</testsuite>\n",
      regression.articles.size() + regression.orphans.size(), failures, cases);
}

}  // namespace whosaid

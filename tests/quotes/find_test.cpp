// Quotations as found, before their speakers are settled: kind, rule and what the speaker is taken from.
#include <gtest/gtest.h>

#include "quotes/quotation.hpp"
#include "support/cases.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// One line a quotation: "kind rule source", then the words of its cue if there are any.
struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view quotations;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string_view source_name(Source source) {
  switch (source) {
    case Source::clause:
      return "clause";
    case Source::possessive:
      return "possessive";
    case Source::name_after:
      return "name_after";
    case Source::continued:
      return "continued";
    case Source::none:
      break;
  }
  return "none";
}

std::string found_in(std::string_view text) {
  Stages const read(text);
  std::string lines;
  for (Quotation const& quotation : read.quotations) {
    if (!lines.empty()) lines += '\n';
    lines += std::string(quote_kind_name(quotation.kind)) + " " + std::string(quotation.rule) + " " +
             std::string(source_name(quotation.source));
    if (!quotation.cue.empty()) lines += " " + std::string(span_of(read.tokens, quotation.cue).of(read.text));
  }
  return lines;
}

std::vector<Case> const cases = {
    {"before_clause", "“We will appeal,” Dana Ruiz said.", "direct direct.before_clause clause said"},
    {"after_clause", "Dana Ruiz said, “We will appeal.”", "direct direct.after_clause clause said"},
    {"lead_in", "Dana Ruiz said: “We will appeal.”", "direct direct.lead_in clause said"},
    {"alone", "“We will appeal.”", "direct direct.alone continued"},
    {"name_after", "“A great hire.” – Commissioner Lee Park", "direct direct.name_after name_after"},
    {"term_cue", "The so-called “peace train” left.", "term term.cue none"},
    {"term_title", "They saw “The Long Road” there.", "term term.title_case none"},
    {"that", "Dana Ruiz said that the plan was dead.", "indirect reported.that clause said"},
    {"clause", "Dana Ruiz said the plan was dead.", "indirect reported.clause clause said"},
    {"trailing", "The plan was dead, Dana Ruiz said.", "indirect reported.before_clause clause said"},
    {"trailing_inverted", "The plan was dead, said Dana Ruiz.",
     "indirect reported.before_inverted clause said"},
    {"question", "Dana Ruiz asked whether the plan was dead.", "indirect reported.question clause asked"},
    {"infinitive", "Dana Ruiz promised to resign.", "indirect reported.infinitive clause promised"},
    {"gerund", "Dana Ruiz denied saying it.", "indirect reported.gerund clause denied"},
    {"according_to", "Sales had fallen, according to Acme Ltd.",
     "indirect reported.according_to clause according to"},
    {"colon", "Dana Ruiz said: the plan is dead.", "indirect reported.colon clause said"},
    {"governed", "Dana Ruiz called the deal “reckless”.", "mixed mixed.governed clause called"},
    {"mixed_clause", "Dana Ruiz said the deal was “reckless”.", "mixed reported.clause clause said"},
    {"nothing", "Dana Ruiz left the court on Friday.", ""},
    {"link", "The court rose on Friday.\n\nREAD: Dana Ruiz says she will quit", ""},
};

class Find : public testing::TestWithParam<Case> {};
TEST_P(Find, Quotations) { EXPECT_EQ(found_in(GetParam().text), GetParam().quotations); }
INSTANTIATE_TEST_SUITE_P(Table, Find, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test

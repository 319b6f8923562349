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
    case Source::label:
      return "label";
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
    if (quotation.spans.size() > 1) lines += " spans=" + std::to_string(quotation.spans.size());
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
    {"resumed_far_on", "“It is a plan,” Dana Ruiz said after the vote in Lagos, “but a bad one.”",
     "direct direct.before_clause clause spans=2 said"},
    {"resumed_after_but", "“I like it,” she said, but “it comes too late.”",
     "direct direct.before_clause clause spans=2 said"},
    {"not_resumed_after_a_stop", "“I like it.” Dana Ruiz said the plan, not long ago, was “a mess”.",
     "direct direct.alone continued\nmixed reported.clause clause said"},
    {"goes_on_from_fragment", "The plan was “never costed,” Dana Ruiz said. “It failed.”",
     "mixed reported.before_clause clause spans=2 said"},
    {"fragment_ends_with_paragraph", "The plan was “never costed,” Dana Ruiz said.\n\n“It failed.”",
     "mixed reported.before_clause clause said\ndirect direct.alone continued"},
    {"opening", "“We will appeal,” my brother and his dog said.", "direct direct.opening clause said"},
    {"title_is_no_opening", "“The Long Road” will open in May, the museum said.",
     "term term.title_case none\nindirect reported.before_clause clause said"},
    {"turns", "Q: Will you run?\n\nA: Not this year.\n\nQ: Why?",
     "direct direct.turn label\ndirect direct.turn label\ndirect direct.turn label"},
    {"turns_by_name",
     "DANA RUIZ: Will you run?\n\nTEAL: Not this year.\n\nRUIZ: Why?\n\nDana Ruiz met Omar Teal.",
     "direct direct.turn label\ndirect direct.turn label\ndirect direct.turn label"},
    {"credits_are_no_turns",
     "DANA RUIZ: Why?\n\nPhoto: A bridge. Dana Ruiz/Reuters\n\nOMAR TEAL: It fell.\n\nDANA RUIZ: When?",
     "direct direct.turn label\ndirect direct.turn label\ndirect direct.turn label"},
    {"headings_are_no_turns",
     "WHAT: A fair on the green.\n\nWHEN: It opens at noon.\n\nWHERE: By the old pond.", ""},
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

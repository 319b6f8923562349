// Inflection by rule and by given forms.
#include "gazetteer/inflect.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string_view base;
  IrregularForms given;
  std::vector<std::string> forms;  // base, present, past, participle, ing; equal ones left out
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class VerbForms : public testing::TestWithParam<Case> {};

TEST_P(VerbForms, AreThese) {
  std::vector<std::string> texts;
  for (InflectedForm const& form : verb_forms(GetParam().base, GetParam().given)) texts.push_back(form.text);
  EXPECT_EQ(texts, GetParam().forms);
}

Case const cases[] = {
    {"say", "say", {.past = "said"}, {"say", "says", "said", "saying"}},
    {"criticise", "criticise", {}, {"criticise", "criticises", "criticised", "criticising"}},
    {"deny", "deny", {}, {"deny", "denies", "denied", "denying"}},
    {"admit", "admit", {.doubles = true}, {"admit", "admits", "admitted", "admitting"}},
    {"tell", "tell", {.past = "told"}, {"tell", "tells", "told", "telling"}},
    {"write",
     "write",
     {.past = "wrote", .participle = "written"},
     {"write", "writes", "wrote", "written", "writing"}},
    {"agree", "agree", {}, {"agree", "agrees", "agreed", "agreeing"}},
    {"lie_by_ing", "lie", {.ing = "lying"}, {"lie", "lies", "lied", "lying"}},
    {"lie_by_rule", "lie", {}, {"lie", "lies", "lied", "lying"}},
    {"stress", "stress", {}, {"stress", "stresses", "stressed", "stressing"}},
    {"preach", "preach", {}, {"preach", "preaches", "preached", "preaching"}},
    {"veto", "veto", {}, {"veto", "vetoes", "vetoed", "vetoing"}},
    {"mimic", "mimic", {}, {"mimic", "mimics", "mimicked", "mimicking"}},
    {"dye", "dye", {}, {"dye", "dyes", "dyed", "dyeing"}},
    {"boo", "boo", {}, {"boo", "boos", "booed", "booing"}},
    {"pray", "pray", {}, {"pray", "prays", "prayed", "praying"}},
    {"put", "put", {.past = "put", .doubles = true}, {"put", "puts", "putting"}},
    {"point_out", "point out", {}, {"point out", "points out", "pointed out", "pointing out"}},
    {"make_clear",
     "make clear",
     {.past = "made"},
     {"make clear", "makes clear", "made clear", "making clear"}},
    {"whole_phrase_given",
     "take to task",
     {.past = "took to task", .participle = "taken"},
     {"take to task", "takes to task", "took to task", "taken to task", "taking to task"}},
    {"have", "have it", {.present = "has", .past = "had"}, {"have it", "has it", "had it", "having it"}},
};

INSTANTIATE_TEST_SUITE_P(Table, VerbForms, testing::ValuesIn(cases), test::case_name);

TEST(VerbForms, CarryTheirFeatures) {
  auto const forms = verb_forms("put", {.past = "put", .doubles = true});
  EXPECT_EQ(forms[0].form, CueFeature::base | CueFeature::past | CueFeatures(CueFeature::participle));
  EXPECT_EQ(forms[1].form, CueFeatures(CueFeature::present));
  EXPECT_EQ(forms[2].form, CueFeatures(CueFeature::ing));
}

TEST(NounForms, AreSingularAndPlural) {
  auto texts = [](std::string_view base, IrregularForms const& given) {
    std::string text;
    for (InflectedForm const& form : noun_forms(base, given)) text += form.text + "|";
    return text;
  };
  EXPECT_EQ(texts("claim", {}), "claim|claims|");
  EXPECT_EQ(texts("testimony", {}), "testimony|testimonies|");
  EXPECT_EQ(texts("press release", {}), "press release|press releases|");
  EXPECT_EQ(texts("basis", {.plural = "bases"}), "basis|bases|");
}

}  // namespace
}  // namespace whosaid

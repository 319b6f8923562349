// Each warning: where it is told, and the nearest case in which it is not.
#include <gtest/gtest.h>

#include "checking/folder.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string bytes;  // of f.yaml; the folder has a list of ordinary words and one of roles besides
  std::string findings;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Check : public testing::TestWithParam<Case> {};

TEST_P(Check, Warns) {
  test::TemporaryFolder folder;
  test::write_gazetteer(
      folder, {{"common.yaml",
                "classes: [common_word]\ndescription: d\nsource: hand\nentries:\n  - target\n  - shell\n"},
               {"f.yaml", GetParam().bytes},
               {"roles.yaml",
                "classes: [role]\nregion: here\ndescription: d\nsource: hand\nentries:\n  - minister\n  - "
                "head of state\n"}});
  EXPECT_EQ(test::findings_of(folder), GetParam().findings);
}

std::string const head = "source: hand\ndescription: d\nentities:\n";
std::string const words = "classes: [role]\nregion: here\ndescription: d\nsource: hand\nentries:\n";

Case const cases[] = {
    {"ambiguous_alias",
     head +
         "  - {id: organisation/a, name: Aa Bb}\n  - {id: organisation/b, name: Bb Cc, aliases: [Aa-Bb]}\n",
     "f.yaml:5:49: warning[ambiguous_alias]: \"Aa-Bb\" also names organisation/a (f.yaml:4), and nothing "
     "tells the "
     "two apart; give one a role with \"of\" or a relation, or make the name weak\n"},
    {"ambiguous_alias_with_context",
     head + "  - {id: organisation/a, name: Aa Bb, relations: [{kind: in, of: place/x}]}\n"
            "  - {id: organisation/b, name: Bb Cc, aliases: [Aa Bb]}\n  - {id: place/x, name: Xx Bb}\n",
     ""},
    {"ambiguous_alias_of_two_types",
     head + "  - {id: organisation/a, name: Aa Bb}\n  - {id: person/b, name: Bb Cc, aliases: [Aa Bb]}\n", ""},
    {"needless_alias", head + "  - {id: person/a, name: A. B. Ruiz, aliases: [A B Ruiz, AB Ruiz, B Ruiz]}\n",
     "f.yaml:4:48: warning[needless_alias]: \"A B Ruiz\" is matched by the other names of person/a already; "
     "delete "
     "it\n"},
    {"shadowed_alias",
     head + "  - {id: organisation/a, name: Workers' Bank, weak: [Workers Bank, the Bank]}\n",
     "f.yaml:4:54: warning[shadowed_alias]: the weak name \"Workers Bank\" is never used, since a full name "
     "of "
     "organisation/a matches the same; delete one\n"},
    {"common_word", head + "  - {id: organisation/a, name: Target}\n",
     "f.yaml:4:32: warning[common_word]: \"Target\" is also an ordinary word; give a fuller name and make "
     "this one "
     "weak\n"},
    {"common_word_in_capitals_or_weak",
     head +
         "  - {id: organisation/a, name: TARGET}\n  - {id: organisation/b, name: Shell Plc, weak: [Shell]}\n",
     ""},
    {"weak_only", head + "  - {id: organisation/a, name: Shell, allow: [common_word], weak: [the Firm]}\n",
     "f.yaml:4:68: warning[weak_only]: \"the Firm\" is used only after a full name, and no full name of "
     "organisation/a is its own; add one\n"},
    {"near_duplicate",
     head + "  - {id: person/a, name: Aa Bb, wikidata: Q5}\n  - {id: person/b, name: Bb Aa}\n"
            "  - {id: person/c, name: Cc, wikidata: Q5}\n  - {id: organisation/b, name: Aa Bb}\n",
     "f.yaml:5:10: warning[near_duplicate]: person/b has the same words in its name as person/a (f.yaml:4); "
     "merge "
     "the two if they are one\n"
     "f.yaml:6:10: warning[near_duplicate]: person/c has the same Wikidata id as person/a (f.yaml:4); merge "
     "the two "
     "if they are one\n"},
    {"unknown_title",
     head + "  - {id: person/a, name: Aa Bb, roles: [{title: ministre}, {title: prime minister}, {title: "
            "deputy head "
            "of state}, {title: king}]}\n",
     "f.yaml:4:49: warning[unknown_title]: no list of roles has a word of \"ministre\"; did you mean "
     "\"minister\"?\n"
     "f.yaml:4:124: warning[unknown_title]: no list of roles has a word of \"king\"; mend it, or add its "
     "last word "
     "to words/roles-….yaml\n"},
    {"look_alike", words + "  - \"\u0421hairman\"\n  - \u0421\u0430\u0440\n  - Chloé\n",
     "f.yaml:6:5: warning[look_alike]: \"\u0421hairman\" holds the Cyrillic letter \"\u0421\" (U+0421) among "
     "Latin "
     "ones; type it anew\n"},
    {"odd_marks", words + "  - boss (big)\n  - vice  boss\n  - \"top\u00A0boss\"\n  - O’Boss\n",
     "f.yaml:6:5: warning[odd_marks]: \"boss (big)\" has brackets or quotation marks, which articles must "
     "have, too; "
     "leave them out\n"
     "f.yaml:7:5: warning[odd_marks]: \"vice  boss\" has a space too many; delete it\n"
     "f.yaml:8:5: warning[odd_marks]: \"top\u00A0boss\" has a character that cannot be seen, or a no-break "
     "space; "
     "type it anew\n"},
    {"listed_twice", words + "  - Minister\n  - minister\n",
     "f.yaml:7:5: error[duplicate_entry]: \"minister\" stands already on line 6 as \"Minister\"; delete "
     "one\n"},
    {"listed_twice_in_two_files", words + "  - {text: head of state, classes: [female]}\n  - minister\n",
     "roles.yaml:6:5: warning[listed_twice]: \"minister\" stands in f.yaml:7 as well and adds nothing here; "
     "delete "
     "one\n"
     "roles.yaml:7:5: warning[listed_twice]: \"head of state\" stands in f.yaml:6 as well and adds nothing "
     "here; "
     "delete one\n"},
    {"listed_for_another_region",
     "classes: [role]\nregion: there\ndescription: d\nsource: hand\nentries:\n  - minister\n", ""},
    {"unknown_source",
     "source: TODO\ndescription: d\nentities:\n  - {id: person/a, name: Aa Bb, source: \"?\"}\n",
     "f.yaml:1:9: warning[unknown_source]: \"TODO\" is no source: say where it comes from, such as hand, or "
     "a page\n"
     "f.yaml:4:41: warning[unknown_source]: \"?\" is no source: say where it comes from, such as hand, or a "
     "page\n"},
    {"allowed_for_the_file",
     "source: hand\ndescription: d\nallow: [common_word]\nentities:\n  - {id: organisation/a, name: "
     "Target}\n",
     ""},
    {"needless_allow", head + "  - {id: organisation/a, name: Targets, allow: [common_word]}\n",
     "f.yaml:4:49: warning[needless_allow]: nothing here would warn of common_word; delete it\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, Check, testing::ValuesIn(cases), test::case_name);

TEST(CheckSources, AreThoseOfThePage) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"f.yaml", "source: hans\ndescription: d\nentities: []\n"}});
  folder.write("SOURCES.md", "| Key | Source |\n|---|---|\n| `hand` | us |\n");
  EXPECT_EQ(test::findings_of(folder),
            "f.yaml:1:9: warning[unknown_source]: \"hans\" is no source: SOURCES.md has no such source; did "
            "you mean "
            "\"hand\"?\n");
}

TEST(CheckReport, CountsAndGoesOnAfterErrors) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"a.yaml", "classes: [\n"},
                                 {"f.yaml", head + "  - {id: person/a, name: \"A  A\", allow: [odd_marks]}\n"
                                                   "  - {id: person/b, name: \"B  B\"}\n"}});
  CheckReport const report = check_folders({folder.path()});
  EXPECT_EQ(report.errors, 1u);
  EXPECT_EQ(report.warnings, 1u);
  EXPECT_EQ(report.silenced, 1u);
  EXPECT_EQ(summary(report), "1 error, 1 warning (1 silenced) in 3 files, 2 entries");
}

TEST(RealLists, NeedNoMending) {
  CheckReport const report = check_folders({WHOSAID_SOURCE_DIR "/gazetteers"});
  std::string text;
  for (Fault const& fault : report.faults) text += fault.text() + "\n";
  EXPECT_EQ(text, "");
  EXPECT_GT(report.silenced, 0u);
}

}  // namespace
}  // namespace whosaid

// What an import adds to the lists, as a diff, and what it tells.
#include "exchange/import.hpp"

#include <gtest/gtest.h>

#include "editing/edits.hpp"
#include "exchange/export.hpp"
#include "exchange/formats.hpp"
#include "gazetteer/folder.hpp"
#include "support/cases.hpp"
#include "support/without.hpp"

namespace whosaid {
namespace {

constexpr std::string_view people =
    "# Our people\n"
    "source: hand\n"
    "description: d\n"
    "entities:\n"
    "  - id: person/dana-ruiz      # the minister\n"
    "    name: Dana Ruiz\n"
    "    aliases: [Dana Okafor]\n"
    "    gender: female\n"
    "    wikidata: Q7\n"
    "    roles:\n"
    "      - {title: minister, of: place/xx, from: 2021}  # still\n"
    "\n"
    "  - id: person/lee-ruiz\n"
    "    name: Lee Ruiz\n"
    "    weak: [Lee]\n"
    "  - id: person/john-poe\n"
    "    name: John Poe\n"
    "  - id: person/john-poe-actor\n"
    "    name: John Poe\n"
    "  - id: person/gone\n"
    "    name: Old Gone\n"
    "    retired: true\n"
    "  - {id: place/xx, name: Xx Land}\n"
    "  - {id: organisation/xl, name: Xenon Limited, acronym: XL}\n"
    "# end\n";

struct Told {
  std::string diff;  // without header lines
  std::string told;
};

// Imports JSON lines into a folder with these people, or into an empty one after it.
Told import(std::string const& lines, bool second_folder = false, std::string const& into = "new.yaml") {
  test::TemporaryFolder one;
  test::TemporaryFolder two;
  test::write_gazetteer(one, {{"people.yaml", people}});
  two.write("index.yaml", "lists: []\n");
  std::vector<std::filesystem::path> folders{one.path()};
  if (second_folder) folders.push_back(two.path());
  Workspace workspace(folders, false);
  Imported const imported =
      import_records(workspace, read_records({"i", lines}, ExchangeFormat::jsonl, {}), into);
  workspace.checked();
  Told told;
  std::istringstream diff(workspace.diff());
  for (std::string line; std::getline(diff, line);)
    if (line[0] != ' ' && line[0] != '@') told.diff += line + "\n";
  for (Remark const& remark : imported.damaged) told.told += remark.where + ": error: " + remark.text + "\n";
  for (Remark const& remark : imported.conflicts)
    told.told += remark.where + ": conflict: " + remark.text + "\n";
  told.told += std::to_string(imported.added) + " added, " + std::to_string(imported.extended) +
               " extended, " + std::to_string(imported.known) + " known\n";
  for (auto const& folder : {one.path().string() + "/", two.path().string() + "/"}) {
    told.diff = test::without(told.diff, folder);
    told.told = test::without(told.told, folder);
  }
  return told;
}

struct Case {
  std::string_view name;
  std::string lines;
  std::string diff;
  std::string told;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Imports : public testing::TestWithParam<Case> {};

TEST_P(Imports, AddWhatIsMissingAndTellTheRest) {
  Told const told = import(GetParam().lines);
  EXPECT_EQ(told.diff, GetParam().diff);
  EXPECT_EQ(told.told, GetParam().told);
}

std::string const header = "--- people.yaml\n+++ people.yaml\n";
std::string const known = "0 added, 0 extended, 1 known\n";

Case const cases[] = {
    {"by_id",
     R"({"id":"person/lee-ruiz","name":"lee  ruiz","aliases":["Lee O. Ruiz","Lee"],"gender":"male"})",
     header + "+    aliases: [Lee O. Ruiz]\n+    gender: male\n", "0 added, 1 extended, 0 known\n"},
    {"by_name", R"({"type":"person","name":"Dána Rúiz","aliases":["D. Ruiz"]})",
     header + "-    aliases: [Dana Okafor]\n+    aliases: [Dana Okafor, D. Ruiz]\n",
     "0 added, 1 extended, 0 known\n"},
    {"by_an_alias", R"({"type":"person","name":"Dana Okafor"})", "", known},
    {"by_another_name_that_is_here", R"({"type":"person","name":"D. O. Ruiz","aliases":["Dana Okafor"]})",
     header + "-    aliases: [Dana Okafor]\n+    aliases: [Dana Okafor, D. O. Ruiz]\n",
     "i:1: conflict: person/dana-ruiz is called \"D. O. Ruiz\" here, \"Dana Ruiz\" in the lists "
     "(people.yaml:6); "
     "added as an alias\n0 added, 1 extended, 0 known\n"},
    // One word is no proof: an acronym may be anybody's.
    {"not_by_another_name_of_one_word", R"({"type":"organisation","name":"Dock Watch","aliases":["XL"]})",
     "--- index.yaml\n+++ index.yaml\n+  - new.yaml\n--- /dev/null\n+++ new.yaml\n+# new.yaml\n+source: "
     "hand\n+description: Our own entries\n+entities:\n+  - id: organisation/dock-watch\n+    name: Dock "
     "Watch\n"
     "+    aliases: [XL]\n",
     "1 added, 0 extended, 0 known\n"},
    {"by_wikidata", R"({"id":"Q7","type":"person","name":"Dana Ruiz Okafor"})",
     header + "-    aliases: [Dana Okafor]\n+    aliases: [Dana Okafor, Dana Ruiz Okafor]\n",
     "i:1: conflict: person/dana-ruiz is called \"Dana Ruiz Okafor\" here, \"Dana Ruiz\" in the lists "
     "(people.yaml:6); added as an alias\n0 added, 1 extended, 0 known\n"},
    // Not by the same name of another type, and not by a weak one.
    {"not_by_name_of_another_type", R"({"type":"organisation","name":"Dana Ruiz"})",
     "--- index.yaml\n+++ index.yaml\n+  - new.yaml\n--- /dev/null\n+++ new.yaml\n+# new.yaml\n+source: "
     "hand\n+description: Our own entries\n+entities:\n+  - id: organisation/dana-ruiz\n+    name: Dana "
     "Ruiz\n",
     "1 added, 0 extended, 0 known\n"},
    {"not_by_a_weak_name", R"({"type":"person","name":"Lee"})",
     "--- index.yaml\n+++ index.yaml\n+  - new.yaml\n--- /dev/null\n+++ new.yaml\n+# new.yaml\n+source: "
     "hand\n+description: Our own entries\n+entities:\n+  - id: person/lee\n+    name: Lee\n",
     "1 added, 0 extended, 0 known\n"},
    {"contradictions_stay", R"({"id":"person/dana-ruiz","gender":"male","wikidata":"Q8","note":"new"})",
     header + "+    note: new\n",
     "i:1: conflict: person/dana-ruiz: gender is \"male\" here, \"female\" in the lists (people.yaml:8); "
     "left as it "
     "is\ni:1: conflict: person/dana-ruiz: wikidata is \"Q8\" here, \"Q7\" in the lists (people.yaml:9); "
     "left as it "
     "is\n0 added, 1 extended, 0 known\n"},
    {"somebody_else_of_the_name", R"({"type":"person","name":"Dana Ruiz","wikidata":"Q8"})", "",
     "i:1: conflict: Dana Ruiz: person/dana-ruiz has this name (people.yaml:6), but another gender or "
     "Wikidata id; "
     "give the record an id if it is somebody else; left out\n0 added, 0 extended, 0 known\n"},
    {"several_of_the_name", R"({"type":"person","name":"John Poe"})", "",
     "i:1: conflict: John Poe could be any of person/john-poe, person/john-poe-actor; give the record the id "
     "of one; "
     "left out\n0 added, 0 extended, 0 known\n"},
    {"retired", R"({"id":"person/gone","aliases":["X Y"]})", "",
     "i:1: conflict: person/gone is retired in the lists (people.yaml:22); left as it is\n0 added, 0 "
     "extended, 0 "
     "known\n"},
    {"role_that_is_there", R"({"id":"person/dana-ruiz","roles":[{"title":"Minister","of":"place/xx"}]})", "",
     known},
    {"role_less_exact",
     R"({"id":"person/dana-ruiz","roles":[{"title":"minister","of":"place/xx","from":"2021-03"}]})", "",
     known},
    {"end_of_a_role",
     R"({"id":"person/dana-ruiz","roles":[{"title":"minister","of":"place/xx","from":"2021","to":"2023-02"}]})",
     header + "-      - {title: minister, of: place/xx, from: 2021}  # still\n+      - {title: minister, of: "
              "place/xx, from: 2021, to: 2023-02}  # still\n",
     "0 added, 1 extended, 0 known\n"},
    {"end_before_the_beginning",
     R"({"id":"person/dana-ruiz","roles":[{"title":"minister","of":"place/xx","from":"2021","to":"2020"}]})",
     "",
     "i:1: error: person/dana-ruiz: roles {title: minister, of: place/xx, from: 2021, to: 2020}: the role "
     "ends on 2020-12-31 before it begins on 2021-01-01; mend one; left out\n0 added, 0 extended, 0 known\n"},
    {"earlier_term",
     R"({"id":"person/dana-ruiz","roles":[{"title":"minister","of":"place/xx","from":"2015","to":"2019"}]})",
     header + "+      - {title: minister, of: place/xx, from: 2015, to: 2019}\n",
     "0 added, 1 extended, 0 known\n"},
    {"another_beginning",
     R"({"id":"person/dana-ruiz","roles":[{"title":"minister","of":"place/xx","from":"2022"}]})", "",
     "i:1: conflict: person/dana-ruiz: the role \"minister\" of place/xx from 2022 contradicts \"minister\" "
     "of "
     "place/xx from 2021 in the lists (people.yaml:11); left as it is\n0 added, 0 extended, 1 known\n"},
    {"what_is_no_good_is_left_out",
     R"({"id":"person/lee-ruiz","gender":"man","roles":["chair",{"title":"x","of":"place/yy"}],"aliases":["L. Ruiz","..."]})",
     header + "+    aliases: [L. Ruiz]\n+    roles:\n+      - {title: chair}\n",
     "i:1: error: person/lee-ruiz: aliases ...: a text in \"aliases\" has no letter or digit: \"...\"; "
     "delete it; left out\n"
     "i:1: error: person/lee-ruiz: gender man: unknown gender \"man\"; it is one of male, female; left out\n"
     "i:1: error: person/lee-ruiz: roles {title: x, of: place/yy}: no entity has the id \"place/yy\"; did "
     "you mean "
     "\"place/xx\"?; left out\n0 added, 1 extended, 0 known\n"},
    {"other_type", R"({"name":"Zed Qux","type":"alien"})", "",
     "i:1: conflict: Zed Qux: \"alien\" is no type; write person, organisation or place, or say what it "
     "means with "
     "--label alien=person; left out\n0 added, 0 extended, 0 known\n"},
    {"no_type", R"({"name":"Nobody Knows"})", "",
     "i:1: conflict: Nobody Knows: nothing says what this is; give an id such as person/jane-doe, a type, or "
     "--type; "
     "left out\n0 added, 0 extended, 0 known\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, Imports, testing::ValuesIn(cases), test::case_name);

TEST(Import, JoinsRecordsAndLeadsTheirReferences) {
  Told const told = import(
      "{\"id\":\"x1\",\"type\":\"person\",\"name\":\"Ola "
      "Bo\",\"roles\":[{\"title\":\"chair\",\"of\":\"x2\"}]}\n"
      "{\"id\":\"x2\",\"type\":\"organisation\",\"name\":\"Acme\",\"kind\":\"company\"}\n"
      "{\"type\":\"person\",\"name\":\"Ola Bo\",\"aliases\":[\"O. Bo\",\"ola bo\"],"
      "\"relations\":[{\"kind\":\"sister\",\"of\":\"x3\"}]}\n"
      "{\"id\":\"x3\",\"type\":\"person\",\"name\":\"Lee Ruiz\"}\n"
      "{\"id\":\"x2\",\"type\":\"organisation\",\"name\":\"Acme Works\",\"kind\":\"bank\"}\n");
  EXPECT_EQ(
      told.diff,
      "--- index.yaml\n+++ index.yaml\n+  - new.yaml\n--- /dev/null\n+++ new.yaml\n+# new.yaml\n+source: "
      "hand\n+description: Our own entries\n+entities:\n"
      "+  - id: person/ola-bo\n+    name: Ola Bo\n+    aliases: [O. Bo]\n+    roles:\n"
      "+      - {title: chair, of: organisation/acme}\n+    relations:\n"
      "+      - {kind: sister, of: person/lee-ruiz}\n"
      "+  - id: organisation/acme\n+    name: Acme\n+    aliases: [Acme Works]\n+    kind: company\n");
  EXPECT_EQ(told.told,
            "i:5: conflict: Acme Works: kind is \"bank\" here, \"company\" at i:2; the first counts\n"
            "2 added, 0 extended, 1 known\n");
}

TEST(Import, WritesCorrectionsOfAnEarlierFolder) {
  Told const told = import(
      "{\"id\":\"person/dana-ruiz\",\"aliases\":[\"D. "
      "Ruiz\"],\"roles\":[{\"title\":\"minister\",\"of\":\"place/xx\","
      "\"to\":\"2023\"}]}\n",
      true);
  EXPECT_EQ(told.diff,
            "--- /dev/null\n+++ corrections.yaml\n+# corrections.yaml\n+source: hand\n+description: Our own "
            "entries\n+entities:\n+  - id: person/dana-ruiz\n+    aliases: [D. Ruiz]\n+    roles:\n"
            "+      - {title: minister, of: place/xx, from: 2021, to: 2023}\n"
            "--- index.yaml\n+++ index.yaml\n+entities: [corrections.yaml]\n");
  EXPECT_EQ(told.told, "0 added, 1 extended, 0 known\n");
}

TEST(Import, NeedsAListForNewEntities) {
  std::string const line = "{\"type\":\"person\",\"name\":\"Ola Bo\"}\n";
  try {
    import(line, false, "");
    FAIL();
  } catch (EditRefused const& refused) {
    EXPECT_STREQ(refused.what(), "1 of the entities are new; name the list for them: --into people.yaml");
  }
  for (char const* into : {"index.yaml", "new.txt", "../new.yaml", "/tmp/new.yaml", "new"})
    EXPECT_THROW(import(line, false, into), EditRefused) << into;
  EXPECT_EQ(import(line, false, "own/new.yml").told, "1 added, 0 extended, 0 known\n");
}

TEST(Export, HasEntitiesAsAllFoldersTogetherHaveThem) {
  test::TemporaryFolder one;
  test::TemporaryFolder two;
  test::write_gazetteer(one, {{"people.yaml", people}});
  test::write_gazetteer(
      two, {{"ours.yaml",
             "source: hand\ndescription: d\nentities:\n"
             "  - id: person/dana-ruiz\n    drop: [Dana Okafor]\n    weak: [Dana]\n    note: ours\n"
             "    roles:\n      - {title: minister, of: place/xx, from: 2021, to: 2023}\n"
             "  - id: person/lee-ruiz\n    name: Lee Rüiz\n"
             "  - id: place/yy\n    name: Yy\n    formerly: [place/xx]\n"}});
  Workspace workspace({one.path(), two.path()}, false);
  auto const json = [&](Selection const& selection) {
    return export_records(select_records(workspace, selection), ExchangeFormat::jsonl, CsvStyle::exact, false)
        .files[0]
        .text;
  };
  std::string const dana =
      "{\"id\":\"person/dana-ruiz\",\"name\":\"Dana "
      "Ruiz\",\"weak\":[\"Dana\"],\"gender\":\"female\",\"wikidata\":"
      "\"Q7\",\"roles\":[{\"title\":\"minister\",\"of\":\"place/"
      "xx\",\"from\":\"2021\",\"to\":\"2023\"}],\"note\":"
      "\"ours\"}\n";
  std::string const rest =
      "{\"id\":\"person/lee-ruiz\",\"name\":\"Lee Rüiz\"}\n"
      "{\"id\":\"place/yy\",\"name\":\"Yy\",\"aliases\":[\"Xx Land\"],\"formerly\":[\"place/xx\"]}\n";
  EXPECT_EQ(json({}), dana + rest);
  EXPECT_EQ(json({{"ours.yaml"}, false, "place"}), rest.substr(rest.find('\n') + 1));
  EXPECT_EQ(json({{"person/dana-ruiz"}, false, ""}), dana);
  EXPECT_EQ(json({{"person/gone"}, false, ""}),
            "{\"id\":\"person/gone\",\"name\":\"Old Gone\",\"retired\":true}\n");
  EXPECT_THROW(json({{"other.yaml"}, false, ""}), EditRefused);
  EXPECT_THROW(json({{"person/nobody"}, false, ""}), EditRefused);
  WrittenRecords const spacy = export_records(select_records(workspace, {{"person/gone"}, false, ""}),
                                              ExchangeFormat::spacy, CsvStyle::exact, false);
  EXPECT_EQ(spacy.files[0].text, "");
  EXPECT_EQ(spacy.lost, (Losses{{"retired entities", 1}}));
}

}  // namespace
}  // namespace whosaid

// A second folder that corrects, renames and retires entities of the first.
#include <gtest/gtest.h>

#include <algorithm>

#include "gazetteer/folder.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {
namespace {

constexpr std::string_view head = "source: hand\ndescription: d\nentities:\n";

std::string const shipped = std::string(head) +
                            "  - id: person/a\n    name: A Ay\n    aliases: [Al Ay, Ann Ay]\n    weak: [Ay]\n"
                            "    gender: female\n    roles:\n"
                            "      - {title: chair, of: place/x, from: 2011}\n"
                            "  - {id: place/x, name: X Land, kind: country, capital: Xville}\n";

struct Read {
  Lists lists;
  std::string faults;
  std::string warnings;
};

std::string base(std::string const& path) { return path.substr(path.rfind('/') + 1); }

Read read(std::string const& entries, std::string const& first = shipped) {
  test::TemporaryFolder one;
  test::TemporaryFolder two;
  test::write_gazetteer(one, {{"e.yaml", first}});
  test::write_gazetteer(two, {{"mine.yaml", std::string(head) + entries}});
  std::vector<Fault> faults;
  std::vector<SourceFolder> const folders{read_folder(one.path(), faults), read_folder(two.path(), faults)};
  Read result{read_lists(folders, faults), {}, {}};
  std::ranges::sort(faults);
  for (Fault const& fault : faults)
    result.faults += base(fault.file) + fault.text().substr(fault.file.size()) + "\n";
  for (Warning const& warning : result.lists.warnings)
    result.warnings += Fault{result.lists.files[warning.where.file].relative,
                             warning.where.line,
                             warning.where.column,
                             warning.code,
                             warning.message,
                             Severity::warning}
                           .text() +
                       "\n";
  return result;
}

std::vector<std::string> texts(std::vector<ListedText> const& names) {
  std::vector<std::string> found;
  for (ListedText const& name : names) found.push_back(name.text);
  return found;
}

TEST(Correction, AddsToTheEarlierEntity) {
  Read const found = read(
      "  - id: person/a\n    aliases: [Ava Ay]\n    drop: [al ay]\n    wikidata: Q7\n    roles:\n"
      "      - {title: chair, of: place/x, from: 2011, to: 2014}\n      - {title: mayor}\n");
  EXPECT_EQ(found.faults, "");
  EXPECT_EQ(found.warnings, "");
  ASSERT_EQ(found.lists.entities.size(), 2u);
  EntityEntry const& entity = found.lists.entities[0];
  EXPECT_EQ(entity.name.text, "A Ay");
  EXPECT_EQ(texts(entity.aliases), (std::vector<std::string>{"Ann Ay", "Ava Ay"}));
  EXPECT_EQ(texts(entity.weak), std::vector<std::string>{"Ay"});
  EXPECT_EQ(entity.wikidata, "Q7");
  EXPECT_EQ(entity.gender, Gender::female);
  ASSERT_EQ(entity.roles.size(), 2u);
  EXPECT_EQ(entity.roles[0].to, "2014-12-31");
  EXPECT_EQ(entity.roles[1].title, "mayor");
}

TEST(Correction, WithANameSaysThatItCorrects) {
  Read const replaced = read("  - {id: person/a, name: B Bee}\n");
  EXPECT_EQ(replaced.lists.entities[0].aliases.size(), 0u);
  Read const corrected = read("  - {id: person/a, name: B Bee, corrects: true}\n");
  EXPECT_EQ(corrected.faults, "");
  EXPECT_EQ(corrected.lists.entities[0].name.text, "B Bee");
  EXPECT_EQ(corrected.lists.entities[0].aliases.size(), 2u);
}

TEST(Correction, RetiresButKeepsTheId) {
  Read const found = read(
      "  - {id: place/x, retired: true}\n  - {id: person/b, name: B, relations: [{kind: k, of: place/x}]}\n");
  EXPECT_EQ(found.faults, "");
  EXPECT_EQ(
      found.warnings,
      "e.yaml:10:28: warning[retired_reference]: \"place/x\" is retired; name another entity or delete this\n"
      "mine.yaml:5:55: warning[retired_reference]: \"place/x\" is retired; name another entity or delete "
      "this\n");
  EXPECT_TRUE(found.lists.entities[2].name.patterns.empty());
  EXPECT_FALSE(found.lists.entities[2].capital);
}

TEST(Correction, OfNothingIsRefused) {
  EXPECT_EQ(
      read("  - {id: place/xx, retired: true}\n  - {id: person/zzzzzz, aliases: [Z]}\n").faults,
      "mine.yaml:4:10: error[dangling]: no earlier folder has \"place/xx\" to correct; did you mean "
      "\"place/x\"?\n"
      "mine.yaml:5:10: error[dangling]: no earlier folder has \"person/zzzzzz\" to correct; add \"name: …\" "
      "if it is new\n");
  EXPECT_EQ(read("  - {id: person/a, drop: [Zed]}\n").warnings,
            "mine.yaml:4:27: warning[nothing_to_drop]: person/a has no other name \"Zed\"; delete it here\n");
}

TEST(Correction, IsForALaterFolder) {
  test::TemporaryFolder folder;
  test::write_gazetteer(
      folder, {{"f.yaml", std::string(head) + "  - {id: place/x, retired: true}\n"
                                              "  - {id: place/y, name: Yy, corrects: true, drop: [Z]}\n"}});
  EXPECT_EQ(test::faults_of(folder),
            "f.yaml:4:5: error[missing_key]: the key \"name\" is missing here; add \"name: …\"\n"
            "f.yaml:5:39: error[bad_key]: \"corrects\" is for a second folder; change the entry itself and "
            "delete it\n"
            "f.yaml:5:51: error[bad_key]: \"drop\" is for entries that correct one of an earlier folder; "
            "delete it");
}

TEST(FormerId, StaysKnown) {
  Read const found = read(
      "  - {id: place/x, aliases: [Exland]}\n"
      "  - {id: person/b, name: B, roles: [{title: t, of: place/x}]}\n",
      std::string(head) + "  - {id: place/x-land, name: X Land, formerly: [place/x]}\n");
  EXPECT_EQ(found.faults, "");
  EXPECT_EQ(found.warnings,
            "mine.yaml:4:10: warning[former_id]: \"place/x\" is now called \"place/x-land\"; write that\n"
            "mine.yaml:5:52: warning[former_id]: \"place/x\" is now called \"place/x-land\"; write that\n");
  EXPECT_EQ(found.lists.entities[0].roles[0].of.id, "place/x-land");
  EXPECT_EQ(texts(found.lists.entities[1].aliases), std::vector<std::string>{"Exland"});
}

TEST(FormerId, MayBeGivenByALaterFolder) {
  Read const found = read("  - {id: place/x-land, formerly: [place/x], corrects: true}\n");
  EXPECT_EQ(found.faults, "");
  EXPECT_EQ(found.lists.entities[1].id, "place/x-land");
  EXPECT_EQ(found.lists.entities[1].name.text, "X Land");
}

TEST(FormerId, MakesTwoEntitiesOfTheFirstFolderOne) {
  Read const found = read("  - {id: person/a, formerly: [person/c]}\n",
                          shipped + "  - {id: person/c, name: C Ay, aliases: [Al Ay], wikidata: Q9}\n");
  EXPECT_EQ(found.faults, "");
  ASSERT_EQ(found.lists.entities.size(), 2u);
  EXPECT_EQ(found.lists.entities[0].name.text, "A Ay");
  EXPECT_EQ(texts(found.lists.entities[0].aliases),
            (std::vector<std::string>{"Al Ay", "Ann Ay", "C Ay", "Al Ay"}));
  EXPECT_EQ(found.lists.entities[0].wikidata, "Q9");
}

TEST(FormerId, OfANewEntityBringsWhatTheOldOneHas) {
  Read const found = read("  - {id: person/d, name: D Ay, gender: male, formerly: [person/a]}\n");
  EXPECT_EQ(found.faults, "");
  EntityEntry const& entity = found.lists.entities[0];
  EXPECT_EQ(entity.id, "person/d");
  EXPECT_EQ(entity.name.text, "D Ay");
  EXPECT_EQ(texts(entity.aliases), (std::vector<std::string>{"A Ay", "Al Ay", "Ann Ay"}));
  EXPECT_EQ(entity.gender, Gender::male);
}

TEST(FormerId, IsNeverUsedAgain) {
  test::TemporaryFolder folder;
  test::write_gazetteer(
      folder, {{"f.yaml", std::string(head) + "  - {id: place/x, name: X, formerly: [place/y, place/x]}\n"
                                              "  - {id: place/y, name: Yy}\n"
                                              "  - {id: place/z, name: Z, formerly: [place/y]}\n"}});
  EXPECT_EQ(
      test::faults_of(folder),
      "f.yaml:4:48: error[duplicate_id]: \"place/x\" is the entity's own id; delete it here\n"
      "f.yaml:5:10: error[reused_id]: \"place/y\" is a former id of place/x, see f.yaml:4:39; an id is never "
      "used again: choose another\n"
      "f.yaml:6:39: error[duplicate_id]: \"place/y\" is a former id of place/x already, see f.yaml:4:39; "
      "delete one");
}

TEST(Remarks, AreReadAndChecked) {
  test::TemporaryFolder folder;
  test::write_gazetteer(
      folder, {{"f.yaml", std::string(head) + "  - id: place/x\n    name: X\n    allow: [comon_word]\n"
                                              "    examples:\n      - X is far.\n"
                                              "      - {text: X is near., expect: Yy}\n    not: no\n"}});
  EXPECT_EQ(test::faults_of(folder),
            "f.yaml:6:13: error[bad_value]: unknown warning \"comon_word\"; did you mean \"common_word\"?\n"
            "f.yaml:9:36: error[bad_example]: \"Yy\" does not stand in the example; copy words from it\n"
            "f.yaml:10:10: error[wrong_type]: \"not\" must be a list, here is a text; write [] for none");
}

}  // namespace
}  // namespace whosaid

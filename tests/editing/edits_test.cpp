// What each edit writes into the files of an own folder, or of the only one.
#include "editing/edits.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>

#include "gazetteer/folder.hpp"

namespace whosaid {
namespace {

constexpr std::string_view people =
    "# Our people\n"
    "source: hand\n"
    "description: d\n"
    "entities:\n"
    "  - id: person/dana-ruiz      # the minister\n"
    "    name: Dana Ruiz\n"
    "    gender: female\n"
    "    roles:\n"
    "      - {title: minister, of: place/xx, from: 2021}  # still\n"
    "\n"
    "  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
    "person/dana-ruiz}]}\n"
    "  - id: place/xx\n"
    "    name: Xx Land\n"
    "# end\n";

constexpr std::string_view words =
    "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - captain  # of ships\n";

using Edit = std::function<void(Workspace&)>;

// The diff of an edit in a folder with these people, header lines left out.
std::string diff_of(Edit const& edit, bool second_folder = false) {
  test::TemporaryFolder one;
  test::TemporaryFolder two;
  test::write_gazetteer(one, {{"people.yaml", people}, {"words.yaml", words}});
  two.write("index.yaml", "lists: []\n");
  std::vector<std::filesystem::path> folders{one.path()};
  if (second_folder) folders.push_back(two.path());
  Workspace workspace(folders, false);
  edit(workspace);
  workspace.checked();
  std::string diff = workspace.diff();
  for (auto const& folder : {one.path().string() + "/", two.path().string() + "/"})
    for (std::size_t at; (at = diff.find(folder)) != diff.npos;) diff.erase(at, folder.size());
  return diff;
}

std::string refusal_of(Edit const& edit, bool second_folder = false) {
  try {
    diff_of(edit, second_folder);
  } catch (EditRefused const& refused) {
    std::string text = refused.what();
    for (std::size_t at; (at = text.find("/tmp/whosaid-test-")) != text.npos;)
      text.erase(at, text.find_first_of("/ ", at + 18) + 1 - at);
    return text;
  }
  return "";
}

TEST(AddEntity, GoesToTheEnd) {
  EXPECT_EQ(
      diff_of([](Workspace& w) {
        add_entity(
            w, "people.yaml",
            {.id = "person/ola-bo", .name = "Ola Bo", .aliases = {"O. Bo", "Bo: Ola"}, .gender = "male"});
      }),
      "--- people.yaml\n+++ people.yaml\n@@ -11,4 +11,8 @@\n"
      "   - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n"
      "   - id: place/xx\n     name: Xx Land\n"
      "+  - id: person/ola-bo\n+    name: Ola Bo\n+    aliases: [O. Bo, \"Bo: Ola\"]\n+    gender: male\n"
      " # end\n");
}

TEST(AddEntity, MakesTheFileAndNamesItInTheIndex) {
  EXPECT_EQ(
      diff_of([](Workspace& w) { add_entity(w, "sub/new.yaml", {.id = "person/ola-bo", .name = "Ola Bo"}); },
              true),
      "--- index.yaml\n+++ index.yaml\n@@ -1,1 +1,2 @@\n lists: []\n+entities: [sub/new.yaml]\n"
      "--- /dev/null\n+++ sub/new.yaml\n@@ -0,0 +1,6 @@\n+# sub/new.yaml\n+source: hand\n"
      "+description: Our own entries\n+entities:\n+  - id: person/ola-bo\n+    name: Ola Bo\n");
}

TEST(AddWord, IsATextOrAMap) {
  EXPECT_EQ(
      diff_of([](Workspace& w) {
        add_word(w, "words.yaml", {"mate", {}, ""});
        add_word(w, "words.yaml", {"On", {"title"}, "of Burma"});
      }),
      "--- words.yaml\n+++ words.yaml\n@@ -3,3 +3,5 @@\n source: hand\n entries:\n   - captain  # of ships\n"
      "+  - mate\n+  - {text: \"On\", classes: [title], note: of Burma}\n");
}

TEST(AddNames, ToMapsOfBothKinds) {
  EXPECT_EQ(
      diff_of([](Workspace& w) {
        add_names(w, "person/dana-ruiz", "aliases", {"Dana Okafor", "D, R"});
        add_names(w, "person/lee-ruiz", "weak", {"the sister"});
      }),
      "--- people.yaml\n+++ people.yaml\n@@ -4,11 +4,12 @@\n entities:\n"
      "   - id: person/dana-ruiz      # the minister\n     name: Dana Ruiz\n"
      "+    aliases: [Dana Okafor, \"D, R\"]\n     gender: female\n     roles:\n"
      "       - {title: minister, of: place/xx, from: 2021}  # still\n \n"
      "-  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n"
      "+  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee, the sister], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n"
      "   - id: place/xx\n     name: Xx Land\n # end\n");
}

TEST(AddNames, ToAnEntityOfAnEarlierFolderIsACorrection) {
  EXPECT_EQ(
      diff_of([](Workspace& w) { add_names(w, "person/dana-ruiz", "aliases", {"Dana Okafor"}); }, true),
      "--- /dev/null\n+++ corrections.yaml\n@@ -0,0 +1,6 @@\n+# corrections.yaml\n+source: hand\n"
      "+description: Our own entries\n+entities:\n+  - id: person/dana-ruiz\n+    aliases: [Dana Okafor]\n"
      "--- index.yaml\n+++ index.yaml\n@@ -1,1 +1,2 @@\n lists: []\n+entities: [corrections.yaml]\n");
}

TEST(AddRole, AddsOrEnds) {
  EXPECT_EQ(diff_of([](Workspace& w) {
              add_role(w, "person/dana-ruiz", {"minister", "", "", "2023-02"});
            }),
            "--- people.yaml\n+++ people.yaml\n@@ -6,7 +6,7 @@\n     name: Dana Ruiz\n     gender: female\n"
            "     roles:\n-      - {title: minister, of: place/xx, from: 2021}  # still\n"
            "+      - {title: minister, of: place/xx, from: 2021, to: 2023-02}  # still\n \n"
            "   - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
            "person/dana-ruiz}]}\n   - id: place/xx\n");
  std::string const added = diff_of([](Workspace& w) {
    add_role(w, "person/dana-ruiz", {"captain", "place/xx", "2024", ""});
  });
  EXPECT_NE(added.find("+      - {title: captain, of: place/xx, from: 2024}\n"), std::string::npos) << added;
}

TEST(AddRole, EndsOneOfAnEarlierFolder) {
  std::string const diff = diff_of(
      [](Workspace& w) {
        add_role(w, "person/dana-ruiz", {"minister", "", "", "2023-02"});
      },
      true);
  EXPECT_NE(diff.find("+      - {title: minister, of: place/xx, from: 2021-01-01, to: 2023-02}\n"),
            std::string::npos)
      << diff;
}

TEST(Rename, KeepsTheOldIdAndChangesReferences) {
  EXPECT_EQ(
      diff_of([](Workspace& w) { rename_id(w, "person/dana-ruiz", "person/dana-okafor"); }),
      "--- people.yaml\n+++ people.yaml\n@@ -2,13 +2,14 @@\n source: hand\n description: d\n entities:\n"
      "-  - id: person/dana-ruiz      # the minister\n+  - id: person/dana-okafor      # the minister\n"
      "     name: Dana Ruiz\n     gender: female\n     roles:\n"
      "       - {title: minister, of: place/xx, from: 2021}  # still\n"
      "+    formerly: [person/dana-ruiz]\n \n"
      "-  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n"
      "+  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-okafor}]}\n"
      "   - id: place/xx\n     name: Xx Land\n # end\n");
}

TEST(Rename, MakesTheOldNameAnAlias) {
  std::string const diff = diff_of([](Workspace& w) { rename_name(w, "person/dana-ruiz", "Dana Okafor"); });
  EXPECT_NE(diff.find("-    name: Dana Ruiz\n+    name: Dana Okafor\n+    aliases: [Dana Ruiz]\n"),
            std::string::npos)
      << diff;
  std::string const shipped = diff_of([](Workspace& w) { rename_name(w, "place/xx", "Xx-Land II"); }, true);
  EXPECT_NE(shipped.find(
                "+  - id: place/xx\n+    name: Xx-Land II\n+    aliases: [Xx Land]\n+    corrects: true\n"),
            std::string::npos)
      << shipped;
}

TEST(Retire, SaysSo) {
  std::string const diff = diff_of([](Workspace& w) { retire(w, "person/lee-ruiz", "gone"); });
  EXPECT_NE(diff.find("of: person/dana-ruiz}], note: gone, retired: true}\n"), std::string::npos) << diff;
}

TEST(Merge, MovesAllAndKeepsTheId) {
  EXPECT_EQ(
      diff_of([](Workspace& w) { merge(w, "person/lee-ruiz", "person/dana-ruiz"); }),
      "--- people.yaml\n+++ people.yaml\n@@ -4,11 +4,15 @@\n entities:\n"
      "   - id: person/dana-ruiz      # the minister\n     name: Dana Ruiz\n"
      "+    aliases: [Lee Ruiz]\n+    weak: [Lee]\n     gender: female\n     roles:\n"
      "       - {title: minister, of: place/xx, from: 2021}  # still\n"
      "+    relations:\n+      - {kind: sister, of: person/dana-ruiz}\n+    formerly: [person/lee-ruiz]\n \n"
      "-  - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n"
      "   - id: place/xx\n     name: Xx Land\n # end\n");
}

TEST(Merge, OfEarlierFoldersIsOneLine) {
  std::string const diff =
      diff_of([](Workspace& w) { merge(w, "person/lee-ruiz", "person/dana-ruiz"); }, true);
  EXPECT_NE(diff.find("+  - id: person/dana-ruiz\n+    formerly: [person/lee-ruiz]\n"), std::string::npos)
      << diff;
}

TEST(Merge, FactsOfTheOneThatStaysAreKept) {
  test::TemporaryFolder one;
  test::TemporaryFolder two;
  test::write_gazetteer(one, {{"people.yaml", people}});
  test::write_gazetteer(
      two, {{"own.yaml",
             "description: d\nsource: hand\nentities:\n  - id: person/d-ruiz\n    name: D. Ruiz\n"
             "    gender: male\n    wikidata: Q7\n    roles:\n"
             "      - {title: minister, of: place/xx, from: 2021, to: 2023}\n"
             "      - {title: mayor, of: place/xx, from: 2015}\n"}});
  Workspace workspace({one.path(), two.path()}, true);
  std::string const at = (one.path() / "people.yaml").string() + ":5:9: conflict: person/dana-ruiz: ";
  std::string const end = " as person/d-ruiz has it; that is left out";
  EXPECT_EQ(merge(workspace, "person/d-ruiz", "person/dana-ruiz"),
            (std::vector<std::string>{at + "gender is \"female\", not \"male\"" + end,
                                      at + "role \"minister\" ends at no known day, not 2023-12-31" + end}));
  workspace.commit();
  Workspace const after({one.path(), two.path()}, false);
  EntityEntry const& merged = after.entity("person/dana-ruiz");
  EXPECT_EQ(merged.gender, Gender::female);
  EXPECT_EQ(merged.wikidata, "Q7");
  ASSERT_EQ(merged.roles.size(), 2u);
  EXPECT_EQ(merged.roles[0].title, "minister");
  EXPECT_EQ(merged.roles[0].to, "");
  EXPECT_EQ(merged.roles[1].title, "mayor");
}

TEST(Split, GivesNamesAndRolesAway) {
  EXPECT_EQ(
      diff_of([](Workspace& w) {
        add_names(w, "person/dana-ruiz", "aliases", {"Dana P. Ruiz"});
        split(w, "person/dana-ruiz", {.id = "person/dana-p-ruiz", .name = "Dana P. Ruiz"}, {"minister"});
      }),
      "--- people.yaml\n+++ people.yaml\n@@ -5,8 +5,10 @@\n   - id: person/dana-ruiz      # the minister\n"
      "     name: Dana Ruiz\n     gender: female\n+  - id: person/dana-p-ruiz\n+    name: Dana P. Ruiz\n"
      "     roles:\n-      - {title: minister, of: place/xx, from: 2021}  # still\n"
      "+      - {title: minister, of: place/xx, from: 2021}\n \n"
      "   - {id: person/lee-ruiz, name: Lee Ruiz, weak: [Lee], relations: [{kind: sister, of: "
      "person/dana-ruiz}]}\n   - id: place/xx\n");
}

TEST(AddWord, MakesTheListOfAnEarlierFolderInTheLast) {
  EXPECT_EQ(diff_of(
                [](Workspace& w) {
                  add_word(w, "words.yaml", {"mate", {}, ""});
                },
                true),
            "--- index.yaml\n+++ index.yaml\n@@ -1,1 +1,1 @@\n-lists: []\n+lists: [words.yaml]\n"
            "--- /dev/null\n+++ words.yaml\n@@ -0,0 +1,5 @@\n+# words.yaml\n+classes: [role]\n+source: hand\n"
            "+description: Our own words\n+entries: [mate]\n");
}

TEST(Refusals, NoListOutsideTheFolder) {
  for (char const* file : {"../evil.yaml", "/tmp/evil.yaml", "people.txt"})
    EXPECT_NE(refusal_of([&](Workspace& w) {
                add_entity(w, file, {.id = "person/x", .name = "X Y"});
              }).find("cannot be a list of"),
              std::string::npos)
        << file;
}

TEST(Refusals, SayWhy) {
  EXPECT_EQ(refusal_of([](Workspace& w) { add_names(w, "person/dana-riuz", "aliases", {"x"}); }),
            "no entity has the id person/dana-riuz; did you mean \"person/dana-ruiz\"?");
  EXPECT_EQ(refusal_of([](Workspace& w) { add_names(w, "person/dana-ruiz", "aliases", {"dana-ruiz"}); }),
            "\"dana-ruiz\" is found as person/dana-ruiz already (case, accents and hyphens do not count); "
            "nothing to "
            "add");
  EXPECT_EQ(refusal_of([](Workspace& w) {
              add_role(w, "place/xx", {"king", "", "", ""});
            }),
            "place/xx is no person; only people have roles");
  EXPECT_EQ(refusal_of([](Workspace& w) {
              add_role(w, "person/dana-ruiz", {"king", "", "20-1", ""});
            }),
            "this would make the lists invalid:\npeople.yaml:10:29: error[bad_date]: \"from\" is no date; "
            "write YYYY, "
            "YYYY-MM or YYYY-MM-DD of a day that exists");
  EXPECT_EQ(refusal_of([](Workspace& w) { rename_id(w, "person/dana-ruiz", "person/lee-ruiz"); }),
            "the id person/lee-ruiz is taken, see people.yaml:11; choose another");
  EXPECT_EQ(
      refusal_of([](Workspace& w) { rename_id(w, "person/dana-ruiz", "place/dana-ruiz"); }),
      "person/dana-ruiz and place/dana-ruiz are of different types; add a new entity and retire the old one");
  EXPECT_EQ(refusal_of([](Workspace& w) { merge(w, "person/dana-ruiz", "place/xx"); }),
            "person/dana-ruiz and place/xx are of different types and cannot be one");
  EXPECT_EQ(refusal_of([](Workspace& w) {
              add_word(w, "word.yaml", {"x", {}, ""});
            }),
            "has no list word.yaml; did you mean \"words.yaml\"?");
}

class OnDisk : public testing::Test {
 protected:
  OnDisk() { test::write_gazetteer(folder_, {{"people.yaml", people}, {"words.yaml", words}}); }
  std::string read(char const* name) const {
    std::ifstream in(folder_.path() / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  test::TemporaryFolder folder_;
};

TEST_F(OnDisk, AChangedFileIsNotWrittenOver) {
  Workspace workspace({folder_.path()}, true);
  add_word(workspace, "words.yaml", {"mate", {}, ""});
  folder_.write("words.yaml", std::string(words) + "  - pilot\n");
  try {
    workspace.commit();
    FAIL();
  } catch (EditRefused const& refused) {
    EXPECT_EQ(refused.what(),
              folder_.path().string() +
                  "/words.yaml has been changed meanwhile, by an editor perhaps; look at it and run "
                  "this again");
  }
  EXPECT_EQ(read("words.yaml"), std::string(words) + "  - pilot\n");
}

TEST_F(OnDisk, IdsOfMergedEntitiesAreNeverUsedAgain) {
  {
    Workspace workspace({folder_.path()}, true);
    merge(workspace, "person/lee-ruiz", "person/dana-ruiz");
    workspace.commit();
  }
  Workspace workspace({folder_.path()}, true);
  EXPECT_THROW(rename_id(workspace, "person/dana-ruiz", "person/lee-ruiz"), EditRefused);
  try {
    workspace.entity("person/lee-ruiz");
    FAIL();
  } catch (EditRefused const& refused) {
    EXPECT_STREQ(refused.what(), "person/lee-ruiz is now called person/dana-ruiz; name it so");
  }
}

}  // namespace
}  // namespace whosaid

// whosaid gazetteer import and export as a process: what is written, what is told, and statuses.
#include <gtest/gtest.h>

#include "cli/program.hpp"
#include "support/without.hpp"

namespace whosaid {
namespace {

using test::Outcome;
using test::run;
using test::TemporaryFolder;
using test::without;

class Exchange : public testing::Test {
 protected:
  Exchange() {
    folder_.write("lists/index.yaml", "entities: [people.yaml]\n");
    folder_.write("lists/people.yaml", people_);
    path_ = folder_.path().string();
  }
  Outcome verb(std::vector<std::string> arguments, std::string const& input = {}) const {
    for (std::string& argument : arguments)
      if (std::size_t const at = argument.find('@'); at != argument.npos)
        argument.replace(at, 1, path_ + "/");
    arguments.insert(arguments.begin(), "gazetteer");
    arguments.insert(arguments.end(), {"--gazetteers", path_ + "/lists"});
    Outcome outcome = run(std::move(arguments), input);
    outcome.out = without(outcome.out, path_ + "/");
    outcome.err = without(outcome.err, path_ + "/");
    return outcome;
  }

  std::string const people_ =
      "source: hand\ndescription: d\nentities:\n  - id: person/dana-ruiz\n    name: Dana Ruiz  # the "
      "minister\n"
      "    gender: female\n";
  TemporaryFolder folder_;
  std::string path_;
};

TEST_F(Exchange, ImportMergesAndTellsConflicts) {
  folder_.write(
      "p.csv",
      "id,type,name,aliases,gender\n,person,Dana Ruiz,D. Ruiz,male\nperson/dana-ruiz,,,Dana Okafor,male\n"
      ",organisation,Acme Works,,\nbroken\n");
  std::string const errors =
      "p.csv:3: conflict: person/dana-ruiz: gender is \"male\" here, \"female\" in the lists "
      "(lists/people.yaml:6); "
      "left as it is\n"
      "p.csv:5: error: 1 cells, where the first line has 5; the line is left out\n";
  Outcome const shown = verb({"import", "@p.csv", "--into", "new.yaml", "--dry-run"});
  EXPECT_EQ(shown.status, 1);
  EXPECT_EQ(
      shown.out,
      "--- lists/index.yaml\n+++ lists/index.yaml\n@@ -1,1 +1,1 @@\n-entities: [people.yaml]\n"
      "+entities: [people.yaml, new.yaml]\n"
      "--- /dev/null\n+++ lists/new.yaml\n@@ -0,0 +1,6 @@\n+# new.yaml\n+source: hand\n+description: Our own "
      "entries\n+entities:\n+  - id: organisation/acme-works\n+    name: Acme Works\n"
      "--- lists/people.yaml\n+++ lists/people.yaml\n@@ -3,4 +3,5 @@\n entities:\n   - id: person/dana-ruiz\n"
      "     name: Dana Ruiz  # the minister\n+    aliases: [Dana Okafor]\n     gender: female\n");
  EXPECT_EQ(folder_.read("lists/people.yaml"), people_);
  Outcome const done = verb({"import", "@p.csv", "--into", "new.yaml"});
  EXPECT_EQ(done.status, 1);
  EXPECT_EQ(done.out, "");
  EXPECT_NE(folder_.read("lists/people.yaml"), people_);
  EXPECT_EQ(verb({"check"}).status, 0);
  // Once more: nothing is new.
  Outcome const again = verb({"import", "@p.csv", "--into", "new.yaml", "--dry-run"});
  EXPECT_EQ(again.out, "");
}

TEST_F(Exchange, StatusesAreThoseOfTheHelp) {
  EXPECT_EQ(
      verb({"import", "-", "--format", "jsonl"}, "{\"id\":\"person/dana-ruiz\",\"gender\":\"female\"}\n")
          .status,
      0);
  Outcome const refused =
      verb({"import", "-", "--format", "jsonl"}, "{\"id\":\"person/new\",\"name\":\"N W\"}\n");
  EXPECT_EQ(refused.status, 2);
  EXPECT_EQ(refused.err, "whosaid: 1 of the entities are new; name the list for them: --into people.yaml\n");
  EXPECT_EQ(verb({"import", "-"}, "x").err,
            "whosaid: what - is cannot be told; say it with --format csv, jsonl, gate, spacy or ftm\n");
  EXPECT_EQ(verb({"import"}).status, 2);
  EXPECT_EQ(verb({"import", "@nothing.csv"}).err, "whosaid: no such file or folder: nothing.csv\n");
  EXPECT_EQ(verb({"import", "-", "--format", "spacy", "--label", "LAW=law"}).err,
            "whosaid: --label LAW=law: write LABEL=person, LABEL=organisation or LABEL=place\n");
  folder_.write("lists/people.yaml", "x\n");
  EXPECT_EQ(verb({"import", "-", "--format", "jsonl"}, "{}\n").status, 3);
}

TEST_F(Exchange, ExportWritesFilesThatImportReads) {
  Outcome const csv = verb({"export"});
  EXPECT_EQ(csv.status, 0);
  EXPECT_EQ(csv.err, "whosaid: 1 entity written\n");
  EXPECT_TRUE(csv.out.ends_with("\r\nperson/dana-ruiz,Dana Ruiz,,,,female,,,,,,,,,,,,,\r\n")) << csv.out;
  Outcome const spacy = verb({"export", "people.yaml", "--format", "spacy"});
  EXPECT_EQ(spacy.out, "{\"label\":\"PERSON\",\"pattern\":\"Dana Ruiz\",\"id\":\"person/dana-ruiz\"}\n");
  EXPECT_EQ(spacy.err, "whosaid: 1 entity written\nwhosaid: spacy has no place for: gender (1)\n");
  EXPECT_EQ(verb({"export", "--format", "gate", "-o", "@gate"}).status, 0);
  EXPECT_EQ(folder_.read("gate/lists.def"), "person.lst:person_full\n");
  EXPECT_EQ(folder_.read("gate/person.lst"), "Dana Ruiz\tid=person/dana-ruiz\tname_of=name\tgender=female\n");
  Outcome const back = verb({"import", "@gate"});
  EXPECT_EQ(back.status, 0);
  EXPECT_EQ(back.err,
            "whosaid: 1 record read; 0 entities added, 0 extended, 1 known already; 0 conflicts, 0 errors\n");
  EXPECT_EQ(verb({"export", "person/dana-riuz"}).err,
            "whosaid: no entity has the id person/dana-riuz; did you mean \"person/dana-ruiz\"?\n");
  EXPECT_EQ(verb({"export", "-o", "@x.txt"}).status, 2);
}

}  // namespace
}  // namespace whosaid

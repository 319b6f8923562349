// whosaid gazetteer as a process: statuses, what is printed, what is left after kills and between rivals.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdlib>
#include <thread>

#include "cli/program.hpp"
#include "support/without.hpp"

namespace whosaid {
namespace {

using test::Outcome;
using test::run;
using test::TemporaryFolder;
using test::without;

class Lists : public testing::Test {
 protected:
  Lists() {
    folder_.write("index.yaml", "lists: [words.yaml]\nentities: [people.yaml, places.yaml]\n");
    folder_.write("words.yaml", "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - minister\n");
    folder_.write("people.yaml", people_);
    folder_.write("places.yaml", places_);
    path_ = folder_.path().string();
  }
  Outcome verb(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "gazetteer");
    arguments.insert(arguments.end(), {"--gazetteers", path_});
    Outcome outcome = run(std::move(arguments));
    outcome.out = without(outcome.out, path_ + "/");
    outcome.err = without(outcome.err, path_ + "/");
    return outcome;
  }

  std::string const people_ =
      "source: hand\ndescription: d\nentities:\n  - id: person/dana-ruiz\n    name: Dana Ruiz  # the "
      "minister\n"
      "    roles:\n      - {title: minister, of: place/xx-land}\n";
  std::string const places_ =
      "source: hand\ndescription: d\nentities:\n  - {id: place/xx-land, name: Xx Land}\n";
  TemporaryFolder folder_;
  std::string path_;
};

TEST_F(Lists, CheckIsSilentAboutGoodOnes) {
  Outcome const result = verb({"check"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, "whosaid: 0 errors, 0 warnings (0 silenced) in 4 files, 3 entries\n");
}

TEST_F(Lists, CheckTellsFindingsAndEndsWithOne) {
  folder_.write("words.yaml", "classes: [rolle]\ndescription: d\nsource: hand\nentries:\n  - minister\n");
  Outcome const result = verb({"check"});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.out,
            "words.yaml:1:11: error[unknown_class]: unknown word class \"rolle\"; did you mean \"role\"?\n"
            "     1 | classes: [rolle]\n"
            "       |           ^\n");
  EXPECT_EQ(result.err, "whosaid: 1 error, 0 warnings (0 silenced) in 4 files, 3 entries\n");
  EXPECT_EQ(verb({"alias", "person/dana-ruiz", "X"}).status, 3);
}

TEST_F(Lists, CompileSaysWhereTheImageLies) {
  TemporaryFolder const cache;
  ::setenv("XDG_CACHE_HOME", cache.path().c_str(), 1);
  Outcome const result = verb({"compile"});
  EXPECT_EQ(result.status, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("image    " + (cache.path() / "whosaid").string() + "/")) << result.out;
  std::string const image = result.out.substr(9, result.out.find('\n') - 9);
  EXPECT_NE(result.out.find("\nentries  3 (2 entities, 1 words, 0 cues) of 3 files\nsize     " +
                            std::to_string(std::filesystem::file_size(image)) + " bytes\ntime     "),
            std::string::npos)
      << result.out;
  folder_.write("words.yaml", "classes: [rolle]\ndescription: d\nsource: hand\nentries:\n  - minister\n");
  Outcome const refused = verb({"compile"});
  EXPECT_EQ(refused.status, 3);
  EXPECT_TRUE(refused.err.starts_with("words.yaml:1:11: ")) << refused.err;
  ::unsetenv("XDG_CACHE_HOME");
}

TEST_F(Lists, HelpShowsTheWordsOfAVerb) {
  EXPECT_NE(run({"gazetteer", "merge", "--help"})
                .out.find("\nUsage: whosaid gazetteer merge [OPTIONS] FROM INTO\n"),
            std::string::npos);
}

TEST_F(Lists, CompileTellsWhereNothingIsKept) {
  ::setenv("WHOSAID_CACHE", "off", 1);
  Outcome const result = verb({"compile"});
  ::unsetenv("WHOSAID_CACHE");
  EXPECT_EQ(result.status, 1);
  EXPECT_NE(result.err.find("WHOSAID_CACHE to something else than off"), std::string::npos) << result.err;
}

TEST_F(Lists, EditsPrintTheirDiff) {
  Outcome const shown = verb({"alias", "person/dana-ruiz", "Dana Okafor", "--dry-run"});
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out,
            "--- people.yaml\n+++ people.yaml\n@@ -3,5 +3,6 @@\n entities:\n   - id: person/dana-ruiz\n"
            "     name: Dana Ruiz  # the minister\n+    aliases: [Dana Okafor]\n     roles:\n"
            "       - {title: minister, of: place/xx-land}\n");
  EXPECT_EQ(folder_.read("people.yaml"), people_);
  Outcome const written = verb({"alias", "person/dana-ruiz", "Dana Okafor"});
  EXPECT_EQ(written.out, shown.out);
  EXPECT_NE(folder_.read("people.yaml"), people_);
  EXPECT_EQ(verb({"check"}).status, 0);
}

TEST_F(Lists, EditsTellNewWarnings) {
  Outcome const result = verb({"role", "person/dana-ruiz", "ministre"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(
      result.err,
      "people.yaml:8:17: warning[unknown_title]: no list of roles has a word of \"ministre\"; did you mean "
      "\"minister\"?\n");
}

TEST_F(Lists, RefusalsAreOneLineAndChangeNothing) {
  Outcome const result = verb({"alias", "person/dana-riuz", "X"});
  EXPECT_EQ(result.status, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err,
            "whosaid: no entity has the id person/dana-riuz; did you mean \"person/dana-ruiz\"?\n");
  EXPECT_EQ(verb({"alias", "person/dana-ruiz"}).err, "whosaid: write: whosaid gazetteer alias ID NAME…\n");
  EXPECT_EQ(verb({"aliass"}).err.substr(0, 56), "whosaid: unknown verb aliass; did you mean \"alias\"? (the");
  EXPECT_EQ(folder_.read("people.yaml"), people_);
}

TEST_F(Lists, WhoTellsEntriesAndLines) {
  Outcome const result = verb({"who", "Dana Ruiz"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.out,
            "\"Dana Ruiz\"\n\nin lists of words\n  none\n\nentities with this name\n"
            "  person/dana-ruiz, main name                                people.yaml:5\n"
            "\nin “Yesterday Dana Ruiz said …”\n"
            "  “Dana Ruiz” is a person, person/dana-ruiz, by rule person.gazetteer\n"
            "\nLonger names win over shorter ones, and of several readings the likeliest; of several "
            "entities with\n"
            "one name the one whose country, offices or relatives the article names. Weak names need a full "
            "name.\n");
}

// Eight editors at once: no edit is lost.
TEST_F(Lists, RivalsLoseNothing) {
  std::vector<std::unique_ptr<TemporaryFolder>> streams;
  std::vector<pid_t> processes;
  std::string const names[] = {"Anna", "Bela", "Cora", "Dora", "Edna", "Fern", "Gala", "Hope"};
  for (std::string const& name : names) {
    streams.push_back(std::make_unique<TemporaryFolder>());
    processes.push_back(test::start(
        {"gazetteer", "alias", "person/dana-ruiz", name + " Ruiz", "--gazetteers", path_}, *streams.back()));
  }
  for (pid_t const process : processes) EXPECT_EQ(test::wait_for(process), 0);
  std::string const people = folder_.read("people.yaml");
  for (std::string const& name : names) EXPECT_NE(people.find(name + " Ruiz"), std::string::npos) << name;
  EXPECT_EQ(verb({"check"}).status, 0);
}

// An id is renamed over two files and the program killed at some moment: each file is the old or the new one,
// and the next edit finishes what was begun.
TEST_F(Lists, KillsLeaveOldOrNewFiles) {
  ASSERT_EQ(verb({"rename", "place/xx-land", "place/yy-land"}).status, 0);
  std::string const new_people = folder_.read("people.yaml");
  std::string const new_places = folder_.read("places.yaml");
  for (int i = 0; i < 60; ++i) {
    folder_.write("people.yaml", people_);
    folder_.write("places.yaml", places_);
    TemporaryFolder const streams;
    pid_t const process = test::start(
        {"gazetteer", "rename", "place/xx-land", "place/yy-land", "--gazetteers", path_}, streams);
    std::this_thread::sleep_for(std::chrono::microseconds(500 * i));
    ::kill(process, SIGKILL);
    test::wait_for(process);
    std::string const people = folder_.read("people.yaml");
    std::string const places = folder_.read("places.yaml");
    EXPECT_TRUE(people == people_ || people == new_people) << people;
    EXPECT_TRUE(places == places_ || places == new_places) << places;
    Outcome const next = verb({"alias", "person/dana-ruiz", "Dana Okafor"});
    EXPECT_EQ(next.status, 0) << next.err;
    EXPECT_EQ(verb({"check"}).status, 0);
    EXPECT_EQ(folder_.names(),
              (std::set<std::string>{"index.yaml", "people.yaml", "places.yaml", "words.yaml"}));
  }
}

TEST_F(Lists, TryComparesWithTheLastCommit) {
  if (std::system("git --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "git is not installed";
  std::string const git = "git -C " + path_ + " -c user.name=a -c user.email=a@b.c ";
  ASSERT_EQ(std::system((git + "init -q && " + git + "add . && " + git + "commit -q -m one").c_str()), 0);
  TemporaryFolder const articles;
  articles.write("a.txt", "Dana Okafor opened the bridge.\n");
  articles.write("b.txt", "The bridge was opened.\n");
  ASSERT_EQ(verb({"alias", "person/dana-ruiz", "Dana Okafor"}).status, 0);
  Outcome const result = verb({"try", articles.path().string()});
  EXPECT_EQ(result.status, 0) << result.err;
  EXPECT_EQ(result.out,
            "articles 2, looked at 1, changed 1\n\n              gained    lost changed\n"
            "mentions           1       0       0\nentities           1       0       0\n"
            "quotations         0       0       0\nspeakers           0       0       0\n\na\n"
            "  mention gained: “Dana Okafor” person/dana-ruiz\n      Dana Okafor opened the bridge.\n"
            "  entity gained: person/dana-ruiz\n");
  Outcome const page = verb({"try", articles.path().string(), "--format", "html"});
  EXPECT_NE(
      page.out.find("<h5>now, not found before</h5><p><span class=\"m person\">Dana Okafor</span> opened the "
                    "bridge.</p>"),
      std::string::npos)
      << page.out;
  // More than a pipe holds of what git does not know: nobody waits for it to be read.
  for (int i = 0; i < 1000; ++i) folder_.write(std::string(100, 'n') + std::to_string(i), "");
  EXPECT_EQ(verb({"try", articles.path().string(), "--against", "no-such"}).err,
            "whosaid: " + path_ +
                " is in no git repository that has no-such; compare with a folder instead: "
                "--against DIR\n");
}

TEST_F(Lists, TestRunsExamples) {
  folder_.write("places.yaml",
                places_ + "  - id: place/yy\n    name: Yy Land\n    examples: [They came to Yyland.]\n");
  Outcome const result = verb({"test"});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.out, "places.yaml:7:16: error[example]: \"place/yy\" is not found here; found: nothing\n");
  EXPECT_EQ(result.err, "whosaid: 1 examples, 1 failed\n");
}

}  // namespace
}  // namespace whosaid

// What is told of inputs that are doubtful, and of runs that are not as they seem.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/program.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
using test::Outcome;
using test::run;
using test::TemporaryFolder;

constexpr char article[] = "Mayor Dana Ruiz opened the bridge.\n\n“It will last,” Ms Ruiz said.\n";

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

class Warnings : public testing::Test {
 protected:
  std::string path(std::string const& name) const { return (folder_.path() / name).string(); }
  nlohmann::json report(std::string const& out) const {
    return nlohmann::json::parse(folder_.read(out + "/run.json"));
  }

  TemporaryFolder folder_;
};

TEST_F(Warnings, OtherEncodingsAreReadAndTold) {
  folder_.write("in/a.txt", "\x93We will appeal,\x94 said Dana Ruiz.");
  folder_.write("in/b.txt", article);
  Outcome const result = run({"extract", path("in"), "-o", path("out")});
  EXPECT_EQ(result.status, 0);
  std::string const warning =
      "not valid UTF-8 at byte 0 and at 1 more, which is read as \uFFFD; if the text has another encoding, "
      "name it: "
      "--encoding windows-1252";
  EXPECT_EQ(result.err, "whosaid: " + path("in/a.txt") + ": warning: " + warning + "\n");
  EXPECT_TRUE(has(folder_.read("out/documents.csv"), ",ok,\"" + warning + "\"\r\n"))
      << folder_.read("out/documents.csv");
  EXPECT_EQ(report("out")["warned"], 1);
  EXPECT_EQ(report("out")["warnings"][0]["warning"], warning);
  Outcome const lines = run({"extract", path("in"), "--format", "jsonl"});
  EXPECT_EQ(nlohmann::json::parse(lines.out.substr(0, lines.out.find('\n')))["warning"], warning);
  EXPECT_EQ(run({"extract", path("in/a.txt"), "--encoding", "windows-1252"}).err, "");
  EXPECT_TRUE(has(run({"explain", path("in/a.txt")}).err, warning));
}

TEST_F(Warnings, WhatIsNoTextFails) {
  std::string const in = folder_.write("in/a.txt", std::string("GIF\0\1\2", 6));
  Outcome const result = run({"extract", in, "-o", path("out")});
  EXPECT_EQ(result.status, 1);
  EXPECT_TRUE(has(result.err, in + ": this is no text: byte 3 is zero")) << result.err;
}

TEST_F(Warnings, ResumeRefusesACompleteRunMadeInAnotherWay) {
  folder_.write("in/a.txt", article);
  std::string const other = folder_.write("b.txt", article);
  ASSERT_EQ(run({"extract", path("in"), "-o", path("out")}).status, 0);
  std::string const before = folder_.read("out/documents.csv");
  Outcome const inputs = run({"extract", other, "-o", path("out"), "--resume"});
  EXPECT_EQ(inputs.status, 2);
  EXPECT_EQ(inputs.err, "whosaid: the run in " + path("out") +
                            " was made in another way (inputs: " + path("in") + "; now inputs: " + other +
                            "); give what it was made with, or begin anew without --resume\n");
  Outcome const options = run({"extract", path("in"), "-o", path("out"), "--resume", "--terms"});
  EXPECT_EQ(options.status, 2);
  EXPECT_TRUE(has(options.err, "(--terms: no; now --terms: yes)")) << options.err;
  EXPECT_EQ(folder_.read("out/documents.csv"), before);
}

TEST_F(Warnings, FilesThatAreLeftOutAreTold) {
  for (char const* name : {"in/A.TXT", "in/b.text", "in/c.md", "in/d.md"}) folder_.write(name, article);
  Outcome const result = run({"extract", path("in"), "-o", path("out")});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.err,
            "whosaid: 2 files in the inputs were left out, since only .txt, .jsonl, .csv and archives are "
            "read: 2 .md\n");
  EXPECT_EQ(report("out")["documents"], 2);
  EXPECT_EQ(report("out")["left_out"], (nlohmann::json{{".md", 2}}));
  EXPECT_EQ(report("out")["inputs"], (nlohmann::json{path("in")}));
}

TEST_F(Warnings, TwoDocumentsOfOneIdAreTold) {
  for (char const* name : {"d1/x.txt", "d2/x.txt", "d2/y.txt"}) folder_.write(name, article);
  std::string const told =
      "warning: 1 document has the id of an earlier one (such as x), so their rows cannot";
  Outcome const tables = run({"extract", path("d1"), path("d2"), "-o", path("out")});
  EXPECT_EQ(tables.status, 0);
  EXPECT_TRUE(has(tables.err, told)) << tables.err;
  EXPECT_EQ(report("out")["repeated_ids"], 1);
  EXPECT_TRUE(has(run({"extract", path("d1"), path("d2"), "--format", "jsonl"}).err, told));
  EXPECT_EQ(run({"extract", path("d2"), "-o", path("out")}).err, "");
}

TEST_F(Warnings, RepeatedMessagesAreCut) {
  std::string lines;
  for (int i = 0; i < 30; ++i) lines += "{\"body\":\"a\"}\n";
  std::string const in = folder_.write("n.jsonl", lines);
  Outcome const result = run({"extract", in, "-o", path("out")});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(std::ranges::count(result.err, '\n'), 11);
  EXPECT_TRUE(has(result.err,
                  "whosaid: and 20 documents more with such a message, see documents.csv; the last: "
                  "line 30: no field \"text\"; name"))
      << result.err;
}

TEST_F(Warnings, FieldsThatNoDocumentHasAreTold) {
  std::string const in = folder_.write("n.csv", "id,text,outlet\n1,a,Post\n");
  Outcome const result =
      run({"extract", in, "--id-field", "nosuch", "--keep-field", "outlet,n", "--keep-field", "outlet"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(
      result.err,
      "whosaid: warning: --id-field nosuch: no document has such a field; they are numbered by their lines\n"
      "whosaid: warning: --keep-field outlet,n: no document has such a field; repeat --keep-field for each "
      "of "
      "several\n");
}

TEST_F(Warnings, PagesHaveTheirReport) {
  folder_.write("in/a.txt", article);
  ASSERT_EQ(run({"extract", path("in"), "-o", path("out"), "--format", "jsonl"}).status, 0);
  ASSERT_EQ(run({"extract", path("in"), "-o", path("out"), "--format", "html"}).status, 0);
  EXPECT_EQ(report("out")["settings"]["--format"], "html");
  EXPECT_EQ(report("out")["complete"], true);
  EXPECT_EQ(report("out")["documents"], 1);
  EXPECT_EQ(report("out")["quotes"], 1);
}

TEST_F(Warnings, PagesOnAFullDiskLeaveNothingHalfDone) {
  std::string long_article = article;
  for (int i = 0; i < 2000; ++i) long_article += article;
  for (int i = 0; i < 8; ++i) folder_.write("in/" + std::to_string(i) + ".txt", long_article);
  pid_t const child = ::fork();
  if (child == 0) {
    rlimit const limit{100'000, 100'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    Outcome const result = run({"extract", path("in"), "-o", path("out"), "--format", "html", "-j", "4"});
    ::_exit(result.status == 1 && has(result.err, "cannot write " + path("out/articles/0.html") + ": ") ? 0
                                                                                                        : 1);
  }
  EXPECT_EQ(test::wait_for(child), 0);
  for (auto const& entry : fs::recursive_directory_iterator(folder_.path() / "out"))
    EXPECT_FALSE(entry.path().filename().string().starts_with(".")) << entry.path();
}

TEST_F(Warnings, FoldersThatCannotBeMadeSayWhy) {
  std::string const in = folder_.write("a.txt", article);
  if (::geteuid() == 0) return;  // whom nothing is denied
  fs::create_directory(folder_.path() / "closed");
  ::chmod(path("closed").c_str(), 0555);
  EXPECT_EQ(run({"extract", in, "-o", path("closed/sub")}).err,
            "whosaid: cannot make the folder " + path("closed/sub") + ": Permission denied\n");
}

TEST_F(Warnings, AnUnfinishedRunThatIsThrownAwayIsTold) {
  std::string const in = folder_.write("n.jsonl", "{\"text\":\"a\"}\n{}\n{\"text\":\"b\"}\n");
  ASSERT_EQ(run({"extract", in, "-o", path("out"), "--max-errors", "0"}).status, 1);
  EXPECT_TRUE(has(run({"extract", in, "-o", path("out")}).err,
                  "the unfinished run in " + path("out") + " is thrown away"));
}

TEST_F(Warnings, TextThatLooksLikeHtmlCanBeForced) {
  std::string const in = folder_.write("p.html", "<p>“It will last,” Dana Ruiz said.");
  EXPECT_EQ(run({"extract", in}).status, 2);
  EXPECT_EQ(run({"extract", in, "--input", "text", "--table", "documents"}).status, 0);
}

TEST_F(Warnings, RegressTellsArticlesThatAreGone) {
  folder_.write("bridge.txt", article);
  ASSERT_EQ(run({"regress", folder_.path(), "--new", path("bridge.txt")}).status, 0);
  folder_.write("pier.expected", "# names\n# quotes\n");
  Outcome const result = run({"regress", folder_.path()});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.err, "whosaid: pier.expected has no article: put its .txt back, or remove it\n");
  EXPECT_EQ(run({"regress", folder_.path(), "--new", "nope.txt"}).err,
            "whosaid: cannot read nope.txt: No such file or directory\n");
}

TEST_F(Warnings, NumbersThatAreNoneAreToldPlainly) {
  EXPECT_EQ(run({"evaluate", "x", "--errors", "x"}).err, "whosaid: --errors takes a whole number, not x\n");
  EXPECT_EQ(run({"extract", "x", "--jobs", "1", "--jobs", "2"}).err,
            "whosaid: --jobs is given more than once; give it once\n");
  EXPECT_EQ(run({"extract", "x", "--jobs", "0"}).err,
            "whosaid: --jobs takes a whole number from 1 to 1024, not 0\n");
}

}  // namespace
}  // namespace whosaid

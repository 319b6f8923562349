// The program as a process: statuses, messages, what goes where. Needs the whole pipeline and the gazetteers.
#include "cli/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "support/cases.hpp"

namespace whosaid {
namespace {

using test::Outcome;
using test::run;
using test::TemporaryFolder;

constexpr char article[] = "Mayor Dana Ruiz opened the bridge.\n\n“It will last,” Ms Ruiz said.\n";

struct UsageCase {
  char const* name;
  std::vector<std::string> arguments;
  char const* message;
};

void PrintTo(UsageCase const& c, std::ostream* out) { *out << c.name; }

class Usage : public testing::TestWithParam<UsageCase> {};

TEST_P(Usage, IsRefusedInOneLine) {
  Outcome const result = run(GetParam().arguments);
  EXPECT_EQ(result.status, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, std::string("whosaid: ") + GetParam().message + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, Usage,
    testing::Values(
        UsageCase{"command",
                  {"extrat"},
                  "unknown command extrat; did you mean \"extract\"? (there are: extract, explain, evaluate, "
                  "regress, gazetteer)"},
        UsageCase{"no_command",
                  {},
                  "name a command: extract, explain, evaluate, regress, gazetteer; see whosaid --help"},
        UsageCase{"regress_folder",
                  {"regress"},
                  "regress needs a folder of articles, each NAME.txt with NAME.expected"},
        UsageCase{"regress_accept_first",
                  {"regress", "--accept", WHOSAID_SOURCE_DIR},
                  "regress needs a folder of articles before --accept"},
        UsageCase{"regress_no_folder", {"regress", "no/such"}, "no/such is no folder"},
        UsageCase{"regress_accept_and_new",
                  {"regress", WHOSAID_SOURCE_DIR, "--new", "a.txt", "--accept"},
                  "--accept and --new do not go together"},
        UsageCase{"no_input", {"extract"}, "extract needs files, folders, or - for standard input"},
        UsageCase{"option",
                  {"extract", "-", "--fromat", "jsonl"},
                  "unknown option --fromat; did you mean \"--format\"?"},
        UsageCase{
            "table",
            {"extract", "-", "--table", "quote"},
            "--table: quote is not one of quotes, mentions, entities, documents; did you mean \"quotes\"?"},
        UsageCase{"format",
                  {"extract", "-", "--format", "xml"},
                  "--format: xml is not one of csv, jsonl, html, sqlite, brat"},
        UsageCase{"date",
                  {"extract", "-", "--date", "2021-02-30"},
                  "--date: 2021-02-30 is not a day; write YYYY-MM-DD"},
        UsageCase{"file", {"extract", "no/such.txt"}, "no such file or folder: no/such.txt"},
        UsageCase{"table_and_folder",
                  {"extract", "-", "--table", "quotes", "-o", "out"},
                  "--table picks what goes to standard output; with -o all tables are written"},
        UsageCase{"folder_is_file",
                  {"extract", "-", "-o", "q.csv"},
                  "-o takes a folder; to write one file, use > q.csv"},
        UsageCase{"gazetteers",
                  {"extract", "-", "--gazetteers", "no/such"},
                  "--gazetteers no/such: no index.yaml there; name a folder of gazetteers"},
        UsageCase{"two_files", {"explain", "a", "b"}, "explain takes one file; b is too much"},
        UsageCase{"explain_nothing", {"explain"}, "explain needs a file, or - for standard input"},
        UsageCase{
            "explain_format", {"explain", "-", "--format", "csv"}, "--format: csv is not one of text, jsonl"},
        UsageCase{"colour",
                  {"explain", "-", "--color", "alway"},
                  "--color: alway is not one of auto, always, never; did you mean \"always\"?"},
        UsageCase{
            "at_nothing", {"explain", "-", "--at", ""}, "--at needs an offset or words of the article"}),
    test::case_name);

TEST(Program, InvalidGazetteerIsStatusThree) {
  TemporaryFolder const folder;
  folder.write("index.yaml", "lists:\n  - missing.yaml\n");
  Outcome const result = run({"extract", "-", "--gazetteers", folder.path()}, article);
  EXPECT_EQ(result.status, 3);
  EXPECT_EQ(result.out, "");
  EXPECT_NE(result.err.find("missing.yaml"), std::string::npos) << result.err;
}

TEST(Program, HelpAndVersionGoToStandardOutput) {
  for (std::vector<std::string> const& arguments : std::vector<std::vector<std::string>>{
           {"--help"}, {"--version"}, {"extract", "--help"}, {"explain", "--help"}}) {
    Outcome const result = run(arguments);
    EXPECT_EQ(result.status, 0);
    EXPECT_NE(result.out, "");
    EXPECT_EQ(result.err, "");
  }
}

TEST(Program, WritesJsonLines) {
  Outcome const result = run({"extract", "--format", "jsonl", "--date", "2021-04-07", "-"}, article);
  EXPECT_EQ(result.status, 0) << result.err;
  EXPECT_EQ(result.err, "");
  auto const json = nlohmann::json::parse(result.out);
  EXPECT_EQ(json["id"], "stdin");
  EXPECT_EQ(json["date"], "2021-04-07");
  ASSERT_EQ(json["quotes"].size(), 1u);
  EXPECT_EQ(json["quotes"][0]["text"], "“It will last,”");
  EXPECT_EQ(json["quotes"][0]["speaker"]["name"], "Dana Ruiz");
}

TEST(Program, WritesTheQuotesTableByDefault) {
  Outcome const result = run({"extract", "-"}, article);
  EXPECT_EQ(result.status, 0);
  EXPECT_TRUE(result.out.starts_with("doc_id,quote_id,kind,text,")) << result.out;
  EXPECT_NE(result.out.find(",\"“It will last,”\","), std::string::npos) << result.out;
}

TEST(Program, OptionsThatMayBeRepeatedLeaveWhatFollowsToTheCommand) {
  Outcome const result = run({"extract", "--keep-field", "desk", "--keep-field", "page", "--gazetteers",
                              WHOSAID_SOURCE_DIR "/gazetteers", "-"},
                             article);
  EXPECT_EQ(result.status, 0) << result.err;
  EXPECT_NE(result.out.find("Dana Ruiz"), std::string::npos) << result.out;
}

TEST(Program, OutputIsTheSameForAnyJobs) {
  TemporaryFolder const folder;
  for (int i = 0; i < 40; ++i)
    folder.write("in/" + std::to_string(i) + ".txt", article + std::string(i % 7, '\n'));
  std::string const in = folder.path() / "in";
  std::string const one = run({"extract", in, "--format", "jsonl", "--jobs", "1"}).out;
  EXPECT_EQ(std::ranges::count(one, '\n'), 40);
  for (char const* jobs : {"2", "8"})
    EXPECT_EQ(run({"extract", in, "--format", "jsonl", "--jobs", jobs}).out, one);
}

TEST(Program, BadDocumentsAreReportedAndTheRestGoesOn) {
  TemporaryFolder const folder;
  std::string const in = folder.write("n.jsonl", "{\"text\":1}\n{\"id\":\"b\",\"text\":\"Fine.\"}\n");
  std::string const out = folder.path() / "out";
  Outcome const result = run({"extract", in, "-o", out});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, "whosaid: " + in + ": line 1: field \"text\" is not text\n");
  EXPECT_EQ(folder.read("out/documents.csv"),
            "doc_id,path,date,characters,sentences,mentions,quotes,status,error\r\n"
            "n-1," +
                in + ",,,,,,error,\"line 1: field \"\"text\"\" is not text\"\r\n" + "b," + in +
                ",,5,1,0,0,ok,\r\n");
}

TEST(Program, EmptyDocumentIsFine) {
  Outcome const result = run({"extract", "--table", "documents", "-"});
  EXPECT_EQ(result.status, 0);
  EXPECT_TRUE(result.out.ends_with("stdin,-,,0,0,0,0,ok,\r\n")) << result.out;
}

TEST(Program, ExplainNamesSpeakerAndRule) {
  TemporaryFolder const folder;
  Outcome const result = run({"explain", folder.write("a.txt", article)});
  EXPECT_EQ(result.status, 0);
  for (char const* piece : {"“It will last,”", "Dana Ruiz", "rule", "confidence"})
    EXPECT_NE(result.out.find(piece), std::string::npos) << piece << "\n" << result.out;
}

TEST(Program, RegressDraftsComparesAndAccepts) {
  TemporaryFolder const folder;
  folder.write("bridge.txt", article);
  EXPECT_EQ(run({"regress", folder.path().string()}).status, 2);
  EXPECT_EQ(run({"regress", folder.path().string(), "--new", (folder.path() / "bridge.txt").string()}).status,
            0);
  EXPECT_EQ(run({"regress", folder.path().string()}).status, 0);
  std::string expected = folder.read("bridge.expected");
  expected.replace(expected.find("direct | Dana Ruiz"), 18, "direct | Omar Teal");
  folder.write("bridge.expected", expected);
  Outcome const result = run({"regress", folder.path().string()});
  EXPECT_EQ(result.status, 1);
  EXPECT_NE(result.out.find("Against what was accepted: 0 newly right, 1 newly wrong, 0 changed"),
            std::string::npos);
  std::string const page = (folder.path() / "page.html").string();
  Outcome const written = run({"regress", folder.path().string(), "--format", "html", "-o", page});
  EXPECT_EQ(written.status, 1);
  EXPECT_EQ(written.out, "");
  EXPECT_NE(
      folder.read("page.html").find("<dt>speaker</dt><dd><del>Omar Teal</del> → <ins>Dana Ruiz</ins></dd>"),
      std::string::npos);
  EXPECT_EQ(run({"regress", folder.path().string(), "-o", "no/such/folder/a"}).err,
            "whosaid: cannot write no/such/folder/a: No such file or directory\n");
  EXPECT_EQ(run({"regress", folder.path().string(), "--accept", "bridge:1"}).status, 0);
  EXPECT_EQ(run({"regress", folder.path().string()}).status, 0);
  folder.write("bridge.expected", "person | Dana Ruiz\n");
  EXPECT_EQ(run({"regress", folder.path().string()}).err,
            "whosaid: " + (folder.path() / "bridge.expected").string() +
                ":1:1: this line stands before any section: put “# names” or “# quotes” above it\n");
}

}  // namespace
}  // namespace whosaid

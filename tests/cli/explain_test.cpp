// whosaid explain as a process: what it writes and where, --at, colours, width, statuses.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/program.hpp"
#include "text/columns.hpp"

namespace whosaid {
namespace {

using nlohmann::json;
using test::Outcome;
using test::run;
using test::TemporaryFolder;

constexpr char article[] = "Mayor Dana Ruiz opened the bridge.\n\n“It will last,” Ms Ruiz said.\n";

std::vector<json> objects(std::string const& lines) {
  std::istringstream in(lines);
  std::vector<json> parsed;
  for (std::string line; std::getline(in, line);) parsed.push_back(json::parse(line));
  return parsed;
}

TEST(ExplainCommand, ExplainsAFile) {
  TemporaryFolder const folder;
  Outcome const result = run({"explain", folder.write("a.txt", article)});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.err, "");
  EXPECT_TRUE(
      result.out.starts_with("a\n\nQuotations: 1\n\ndirect quotation at 36-51\n  “It will last,”\n"
                             "  speaker     Dana Ruiz (person/dana-ruiz), named\n"))
      << result.out;
  for (char const* piece :
       {"\nNames: 2\n", "direct.before_clause", "cues/verbs-speech.yaml:", "a name needs"})
    EXPECT_NE(result.out.find(piece), std::string::npos) << piece << "\n" << result.out;
  EXPECT_EQ(result.out.find('\x1b'), std::string::npos);
}

TEST(ExplainCommand, ReadsStandardInput) {
  EXPECT_TRUE(run({"explain", "-"}, article).out.starts_with("stdin\n\nQuotations: 1\n"));
}

TEST(ExplainCommand, WritesTheSameTwice) {
  EXPECT_EQ(run({"explain", "-"}, article).out, run({"explain", "-"}, article).out);
}

TEST(ExplainCommand, WritesOneObjectAnItem) {
  Outcome const result = run({"explain", "-", "--format", "jsonl"}, article);
  EXPECT_EQ(result.status, 0);
  std::vector<json> const items = objects(result.out);
  ASSERT_GE(items.size(), 3u);
  EXPECT_EQ(items[0]["item"], "quotation");
  EXPECT_EQ(items[0]["chain"].back()["entity"], "person/dana-ruiz");
  EXPECT_EQ(items[1]["item"], "name");
  EXPECT_EQ(items[1]["text"], "Dana Ruiz");
}

TEST(ExplainCommand, ExplainsAnOffset) {
  std::vector<json> const at_comma =
      objects(run({"explain", "-", "--format", "jsonl", "--at", "49"}, article).out);
  ASSERT_EQ(at_comma.size(), 1u);  // the quotation: bytes would be two ahead
  EXPECT_EQ(at_comma[0]["text"], "“It will last,”");
  std::vector<json> const bytes =
      objects(run({"explain", "-", "--format", "jsonl", "--at", "60", "--offsets", "utf8"}, article).out);
  ASSERT_EQ(bytes.size(), 1u);
  EXPECT_EQ(bytes[0]["text"], "Ruiz");
}

TEST(ExplainCommand, ExplainsWordsWhereverTheyStand) {
  std::vector<json> const items =
      objects(run({"explain", "-", "--format", "jsonl", "--at", "Ruiz"}, article).out);
  ASSERT_GE(items.size(), 2u);  // and perhaps a clause that reports nothing
  EXPECT_EQ(items[0]["text"], "Dana Ruiz");
  EXPECT_EQ(items[1]["text"], "Ruiz");
  EXPECT_EQ(items[1]["chain"][0]["how"], "short_form");
}

TEST(ExplainCommand, SaysWhyNothingIsThere) {
  Outcome const result = run({"explain", "-", "--at", "the bridge"}, article);
  EXPECT_EQ(result.status, 0);
  EXPECT_TRUE(
      result.out.starts_with("stdin\n\nNot taken: 1\n\n“the bridge” at 23-33: nothing found\n  why  "))
      << result.out;
}

TEST(ExplainCommand, RefusesPlacesThatAreNotThere) {
  TemporaryFolder const folder;
  std::string const file = folder.write("a.txt", article);
  Outcome const text = run({"explain", file, "--at", "the tunnel"});
  EXPECT_EQ(text.status, 2);
  EXPECT_EQ(text.out, "");
  EXPECT_EQ(text.err, "whosaid: --at: “the tunnel” is not in " + file +
                          "; write it as the article does, or give an offset\n");
  Outcome const offset = run({"explain", file, "--at", "66"});
  EXPECT_EQ(offset.status, 2);
  EXPECT_EQ(offset.err, "whosaid: --at 66: " + file + " has only 66 code points; see --offsets\n");
  EXPECT_EQ(run({"explain", file, "--at", "65"}).status, 0);
}

TEST(ExplainCommand, LooksForWordsInEveryDocument) {
  TemporaryFolder const folder;
  std::string const file = folder.write("n.jsonl",
                                        "{\"id\":\"a\",\"text\":\"Nothing.\"}\n{\"text\":1}\n"
                                        "{\"id\":\"c\",\"text\":\"Dana Ruiz left.\"}\n");
  Outcome const result = run({"explain", file, "--at", "Dana"});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.err, "whosaid: " + file + ": line 2: field \"text\" is not text\n");
  EXPECT_TRUE(result.out.starts_with("c\n\nNames: 1\n")) << result.out;
}

TEST(ExplainCommand, ColoursOnlyWhenAsked) {
  EXPECT_NE(run({"explain", "-", "--color", "always"}, article).out.find("\x1b[1m"), std::string::npos);
  EXPECT_EQ(run({"explain", "-", "--color", "never"}, article).out.find('\x1b'), std::string::npos);
}

TEST(ExplainCommand, FitsItsColumns) {
  char const* const before = std::getenv("COLUMNS");
  std::string const kept = before == nullptr ? "" : before;
  for (char const* columns : {"40", "80", "120"}) {
    ::setenv("COLUMNS", columns, 1);
    std::istringstream out(run({"explain", "-"}, article).out);
    std::size_t widest = 0;
    for (std::string line; std::getline(out, line);) widest = std::max(widest, columns_of(line));
    EXPECT_LE(widest, std::stoul(columns));
    EXPECT_GT(widest, std::stoul(columns) * 3 / 4);
  }
  if (before == nullptr)
    ::unsetenv("COLUMNS");
  else
    ::setenv("COLUMNS", kept.c_str(), 1);
}

}  // namespace
}  // namespace whosaid

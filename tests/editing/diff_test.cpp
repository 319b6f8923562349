// Unified diffs.
#include "editing/diff.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>

#include "gazetteer/folder.hpp"

namespace whosaid {
namespace {

TEST(Diff, OfTheSameIsEmpty) { EXPECT_EQ(unified_diff("f", "a\n", "a\n"), ""); }

TEST(Diff, ShowsThreeLinesAround) {
  EXPECT_EQ(unified_diff("f", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n6\n7\n8\n"),
            "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
}

TEST(Diff, HasHunksOfTheirOwnForDistantChanges) {
  EXPECT_EQ(unified_diff("f", "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\n8\nb\nc\n"),
            "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -8,3 +8,4 @@\n 7\n 8\n b\n+c\n");
}

TEST(Diff, TellsOfAMissingFinalLineBreakAndOfNewFiles) {
  EXPECT_EQ(
      unified_diff("f", "a", "a\nb"),
      "--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of "
      "file\n");
  EXPECT_EQ(unified_diff("f", "", "a\n"), "--- /dev/null\n+++ f\n@@ -0,0 +1,1 @@\n+a\n");
}

// Many changes in a long text: each is a hunk of its own, and what is added at the end one more.
TEST(Diff, OfLongTextsShowsWhatChanged) {
  std::string before, after, want = "--- f\n+++ f\n";
  for (int i = 0; i < 40000; ++i) {
    std::string const line = (i % 3 == 0 ? "same\n" : std::to_string(i) + "\n");
    before += line;
    after += line;
    if (i % 10000 == 4) after += "new\n";
  }
  for (int i = 0; i < 40000; ++i) after += "x\n";
  std::string const diff = unified_diff("f", before, after);
  EXPECT_TRUE(
      diff.starts_with("--- f\n+++ f\n@@ -3,6 +3,7 @@\n 2\n same\n 4\n+new\n 5\n same\n 7\n@@ -10003,6 "))
      << diff.substr(0, 200);
  EXPECT_EQ(std::ranges::count(diff, '+') - std::ranges::count(diff, '@') / 4, 3 + 4 + 40000);
}

// patch(1) makes the new text of the old one.
TEST(Diff, IsWhatPatchTakes) {
  if (std::system("command -v patch >/dev/null") != 0) GTEST_SKIP() << "patch is not installed";
  std::mt19937 random(7);
  test::TemporaryFolder folder;
  for (int round = 0; round < 44; ++round) {
    std::string before, after;
    // The last ones are long, with lines that stand only once.
    bool const is_long = round >= 40;
    for (int i = 0; i < (is_long ? 3000 : 60); ++i) {
      std::string const line = std::to_string(random() % (is_long ? 5000 : 9)) + "\n";
      if (random() % 10 != 0) before += line;
      if (random() % 10 != 0) after += line;
    }
    folder.write("f", before);
    folder.write("d", unified_diff("f", before, after));
    std::string const command = "cd " + folder.path().string() + " && patch -s f d";
    if (before != after) {
      ASSERT_EQ(std::system(command.c_str()), 0);
    }
    std::ifstream in(folder.path() / "f");
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), after);
  }
}

}  // namespace
}  // namespace whosaid

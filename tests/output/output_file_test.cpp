// Files appear under their names only when complete.
#include "output/output_file.hpp"

#include <gtest/gtest.h>

#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

TEST(OutputFile, AppearsWithCommit) {
  test::TemporaryFolder const folder;
  folder.write("a.csv", "old");
  {
    OutputFile file(folder.path() / "a.csv");
    file.write("ne");
    file.write("w");
    EXPECT_EQ(folder.read("a.csv"), "old");
    file.commit();
  }
  EXPECT_EQ(folder.read("a.csv"), "new");
  EXPECT_EQ(folder.names(), std::set<std::string>{"a.csv"});
}

TEST(OutputFile, MayGetItsNameLater) {
  test::TemporaryFolder const folder;
  {
    OutputFile file(folder.path() / "page-1");
    file.write("new");
    file.close();
    EXPECT_FALSE(folder.names().contains("a.html"));
    file.commit_as(folder.path() / "a.html");
    OutputFile unnamed(folder.path() / "page-2");
    unnamed.write("half");
    unnamed.close();
  }
  EXPECT_EQ(folder.read("a.html"), "new");
  EXPECT_EQ(folder.names(), std::set<std::string>{"a.html"});
}

TEST(OutputFile, LeavesNothingWithoutCommit) {
  test::TemporaryFolder const folder;
  {
    OutputFile file(folder.path() / "a.csv");
    file.write("half");
  }
  EXPECT_EQ(folder.names(), std::set<std::string>{});
}

TEST(OutputFile, SaysWhatCannotBeWritten) {
  test::TemporaryFolder const folder;
  std::filesystem::path const path = folder.path() / "no" / "a.csv";
  try {
    OutputFile const file(path);
    FAIL();
  } catch (OutputError const& error) {
    EXPECT_EQ(error.what(), "cannot write " + path.string() + ": No such file or directory");
  }
}

}  // namespace
}  // namespace whosaid

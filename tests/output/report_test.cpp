// Which files a run writes.
#include "output/report.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/sample.hpp"
#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

void write_sample(Report& report) {
  test::Sample const sample;
  report.write(report.render(sample.document, sample.found));
  report.write(report.render_error({"b", "b.txt", "", ""}, "gone"));
}

TEST(Report, WritesAllTables) {
  test::TemporaryFolder const folder;
  {
    Report report({.folder = folder.path() / "new" / "out"});
    write_sample(report);
    report.finish();
  }
  auto const lines = [&](std::string const& name) {
    std::string const text = folder.read("new/out/" + name);
    return std::ranges::count(text, '\r');
  };
  EXPECT_EQ(lines("quotes.csv"), 3);
  EXPECT_EQ(lines("mentions.csv"), 2);
  EXPECT_EQ(lines("entities.csv"), 2);
  EXPECT_EQ(lines("documents.csv"), 3);
}

TEST(Report, WritesJsonLines) {
  test::TemporaryFolder const folder;
  Report report({.format = Format::jsonl, .folder = folder.path()});
  write_sample(report);
  report.finish();
  EXPECT_EQ(folder.names(), std::set<std::string>{"documents.jsonl"});
  EXPECT_TRUE(folder.read("documents.jsonl").ends_with("{\"id\":\"b\",\"error\":\"gone\"}\n"));
}

TEST(Report, LeavesNothingWhenNotFinished) {
  test::TemporaryFolder const folder;
  {
    Report report({.folder = folder.path()});
    write_sample(report);
  }
  EXPECT_EQ(folder.names(), std::set<std::string>{});
}

TEST(Report, RefusesAFolderThatIsAFile) {
  test::TemporaryFolder const folder;
  EXPECT_THROW(Report({.folder = folder.write("file", "")}), OutputError);
}

}  // namespace
}  // namespace whosaid

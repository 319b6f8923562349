// Replacing files whole, and finishing what was interrupted.
#include "editing/safe_files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <thread>

#include "gazetteer/folder.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string read(fs::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t entries(fs::path const& folder) {
  std::size_t count = 0;
  for ([[maybe_unused]] auto const& entry : fs::directory_iterator(folder)) ++count;
  return count;
}

TEST(ReplaceFiles, ReplacesAllAndLeavesNothingElse) {
  test::TemporaryFolder folder;
  folder.write("a", "old a");
  fs::permissions(folder.path() / "a", fs::perms::owner_read | fs::perms::owner_write);
  replace_files(folder.path(), {{folder.path() / "a", "new a"}, {folder.path() / "b", "new b"}});
  EXPECT_EQ(read(folder.path() / "a"), "new a");
  EXPECT_EQ(read(folder.path() / "b"), "new b");
  EXPECT_EQ(entries(folder.path()), 2u);
  EXPECT_EQ(fs::status(folder.path() / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(ReplaceFiles, KeepsLinks) {
  test::TemporaryFolder folder;
  folder.write("a", "old");
  fs::create_symlink("a", folder.path() / "link");
  replace_files(folder.path(), {{folder.path() / "link", "new"}});
  EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
  EXPECT_EQ(read(folder.path() / "a"), "new");
}

TEST(ReplaceFiles, ChangesNothingWhenOneCannotBeWritten) {
  test::TemporaryFolder folder;
  folder.write("a", "old");
  EXPECT_THROW(
      replace_files(folder.path(), {{folder.path() / "a", "new"}, {folder.path() / "no" / "b", "new"}}),
      std::runtime_error);
  EXPECT_EQ(read(folder.path() / "a"), "old");
  EXPECT_EQ(entries(folder.path()), 1u);
}

TEST(FinishReplacements, GoesOnWhereTheJournalEnds) {
  test::TemporaryFolder folder;
  std::string const at = folder.path().string() + "/";
  folder.write("a", "new a");  // was replaced already
  folder.write("b", "old b");
  folder.write(".whosaid-edit-2", "new b");
  folder.write(".whosaid-edit-9", "of an edit that never got to its journal");
  folder.write(".whosaid-journal",
               at + ".whosaid-edit-1\t" + at + "a\n" + at + ".whosaid-edit-2\t" + at + "b\n");
  FolderLock const lock(folder.path());
  finish_replacements(folder.path());
  EXPECT_EQ(read(folder.path() / "a"), "new a");
  EXPECT_EQ(read(folder.path() / "b"), "new b");
  EXPECT_EQ(entries(folder.path()), 2u);
}

TEST(FolderLock, IsForOneAtATime) {
  test::TemporaryFolder folder;
  int inside = 0;
  int most = 0;
  auto const work = [&] {
    for (int i = 0; i < 50; ++i) {
      FolderLock const lock(folder.path());
      most = std::max(most, ++inside);
      std::this_thread::yield();
      --inside;
    }
  };
  std::thread other(work);
  work();
  other.join();
  EXPECT_EQ(most, 1);
}

}  // namespace
}  // namespace whosaid

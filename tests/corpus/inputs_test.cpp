// Which documents the paths of a command line stand for.
#include "corpus/inputs.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

struct InputsTest : testing::Test {
  test::TemporaryFolder folder;
  std::istringstream standard_input;

  /// The ids in order.
  std::vector<std::string> ids(std::vector<std::string> paths, std::optional<InputKind> kind = {}) {
    Inputs inputs(std::move(paths), kind, standard_input);
    std::vector<std::string> ids;
    while (auto item = inputs.next()) ids.push_back(item->id);
    return ids;
  }

  std::string error(std::string const& path) {
    try {
      Inputs(std::vector{path}, {}, standard_input);
    } catch (InputError const& fault) {
      return fault.what();
    }
    return {};
  }
};

using Ids = std::vector<std::string>;

TEST_F(InputsTest, FolderIsSortedAndRecursive) {
  for (char const* name : {"b.txt", "a.txt", "c/a.txt", "c/z.md", "a/b.c.txt", "notes.md"})
    folder.write(name, "");
  folder.write("n.jsonl", "{}\n\n{}");
  EXPECT_EQ(ids({folder.path()}), (Ids{"a/b.c", "a", "b", "c/a", "n-1", "n-3"}));
}

TEST_F(InputsTest, KindPicksTheFilesOfAFolder) {
  folder.write("a.txt", "");
  folder.write("n.jsonl", "{}");
  EXPECT_EQ(ids({folder.path()}, InputKind::text), Ids{"a"});
  EXPECT_EQ(ids({folder.path()}, InputKind::json_line), Ids{"n-1"});
}

TEST_F(InputsTest, FileHasItsNameWithoutFolderAndEnding) {
  std::string const first = folder.write("x/first.txt", "");
  std::string const second = folder.write("y/second", "");
  EXPECT_EQ(ids({second, first}), (Ids{"second", "first"}));
}

TEST_F(InputsTest, KindOverridesTheEnding) {
  EXPECT_EQ(ids({folder.write("a.json", "{}\n{}\n")}, InputKind::json_line), (Ids{"a-1", "a-2"}));
  EXPECT_EQ(ids({folder.write("b.jsonl", "{}\n{}\n")}, InputKind::text), Ids{"b"});
}

TEST_F(InputsTest, StandardInputIsOneText) {
  standard_input.str("one\ntwo\n");
  Inputs inputs({"-"}, {}, standard_input);
  auto const item = inputs.next();
  ASSERT_TRUE(item);
  EXPECT_EQ(item->id, "stdin");
  EXPECT_EQ(item->bytes, "one\ntwo\n");
  EXPECT_FALSE(inputs.next());
}

TEST_F(InputsTest, StandardInputMayBeJsonLines) {
  standard_input.str("\xEF\xBB\xBF{\"a\":1}\r\n  \n{}");
  Inputs inputs({"-"}, InputKind::json_line, standard_input);
  auto const first = inputs.next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->bytes, "{\"a\":1}\r");
  EXPECT_EQ(first->line, 1u);
  auto const second = inputs.next();
  ASSERT_TRUE(second);
  EXPECT_EQ(second->id, "stdin-3");
  EXPECT_FALSE(inputs.next());
}

TEST_F(InputsTest, RefusesWhatIsNotThere) {
  std::string const path = folder.path() / "none.txt";
  EXPECT_EQ(error(path), "no such file or folder: " + path);
}

TEST_F(InputsTest, RefusesEndingsThatAreNotSupported) {
  std::string const path = folder.write("news.csv.gz", "");
  EXPECT_EQ(error(path),
            path +
                ": files ending in .gz are not supported; give plain text (.txt) or JSON lines (.jsonl), "
                "or say what it is with --input text or --input jsonl");
}

}  // namespace
}  // namespace whosaid

// Which documents the paths of a command line stand for.
#include "corpus/inputs.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <map>
#include <memory>
#include <sstream>

#include "corpus/packed.hpp"
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

TEST_F(InputsTest, WhatIsLeftOutIsCounted) {
  for (char const* name : {"A.TXT", "b.text", "c.html", "c/D.HTM", "c/e.md", "notes", ".hidden"})
    folder.write(name, "");
  ASSERT_EQ(::mkfifo((folder.path() / "pipe.txt").c_str(), 0600), 0);
  Inputs inputs({.paths = {folder.path()}}, nullptr);
  Ids found;
  while (auto item = inputs.next()) found.push_back(item->id);
  EXPECT_EQ(found, (Ids{"A", "b"}));
  EXPECT_EQ(inputs.left_out().endings(),
            (std::map<std::string, std::uint64_t>{
                {".htm", 1}, {".html", 1}, {".md", 1}, {"none", 1}, {"special", 1}}));
  std::string const top = folder.path().string() + "/";
  EXPECT_EQ(inputs.left_out().in_words(),
            "5 files in the inputs were left out, since only .txt, .jsonl, .csv and archives are read: "
            "1 .htm (not plain text; make it so with \"html2text -utf8 " +
                top + "c/D.HTM > " + top +
                "c/D.HTM.txt\"), 1 .html (not plain text; make it so with \"html2text -utf8 " + top +
                "c.html > " + top + "c.html.txt\"), 1 .md, 1 without ending (" + top +
                "notes), 1 pipe or device (" + top + "pipe.txt)");
}

TEST_F(InputsTest, KindThatIsAskedForLeavesNothingOutThatIsAnother) {
  folder.write("a.txt", "");
  folder.write("n.jsonl", "{}");
  Inputs inputs({.paths = {folder.path()}, .kind = InputKind::text}, nullptr);
  while (inputs.next()) continue;
  EXPECT_EQ(inputs.left_out().in_words(), "");
}

TEST_F(InputsTest, PackedFilesAreKnownByTheirBytes) {
  std::string const packed = test::compressed(ARCHIVE_FILTER_GZIP, "{\"text\":\"a\"}\n{}\n");
  EXPECT_EQ(ids({folder.write("n.jsonl", packed)}), (Ids{"n-1", "n-2"}));
}

TEST_F(InputsTest, StandardInputThatBeginsAsJsonIsJsonLines) {
  standard_input.str("{\"text\":\"a\"}\n{ \"text\":\"b\"}\n");
  EXPECT_EQ(ids({"-"}), (Ids{"stdin-1", "stdin-2"}));
  standard_input.clear();
  standard_input.str("{Applause} He went on.");
  EXPECT_EQ(ids({"-"}), Ids{"stdin"});
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

TEST_F(InputsTest, RefusesWhatIsNoTextAndSaysHowToMakeIt) {
  std::string const path = folder.write("news.pdf", "");
  EXPECT_EQ(error(path), path + ": not plain text; make it so with \"pdftotext " + path + " " + path +
                             ".txt\", or say that it is with --input text");
  EXPECT_EQ(ids({path}, InputKind::text), Ids{"news"});
}

TEST_F(InputsTest, PatternsAreExpanded) {
  for (char const* name : {"2021/b.txt", "2021/a.txt", "2022/c.txt", "2021/a.md"}) folder.write(name, "");
  std::string const top = folder.path();
  EXPECT_EQ(ids({top + "/20*/?.txt"}), (Ids{"a", "b", "c"}));
  EXPECT_EQ(error(top + "/19*/a.txt"), "no such file or folder: " + top + "/19*/a.txt");
}

TEST_F(InputsTest, FilesFromNamesPaths) {
  std::string const a = folder.write("x/a.txt", "");
  std::string const b = folder.write("y/b.txt", "");
  std::string const list =
      folder.write("list", b + "\r\n\n" + a + "\n" + folder.path().string() + "/none.txt");
  Inputs inputs({.files_from = list}, nullptr);
  EXPECT_EQ(inputs.next()->id, "b");
  EXPECT_EQ(inputs.next()->id, "a");
  EXPECT_EQ(inputs.next()->id, "none");  // found missing when it is loaded: the rest goes on
  EXPECT_FALSE(inputs.next());
  EXPECT_EQ(inputs.done(), 1);
  EXPECT_THROW(Inputs({.files_from = folder.path() / "no-list"}, nullptr), MissingInput);
}

TEST_F(InputsTest, FilesFromStandardInput) {
  standard_input.str(folder.write("a.txt", "") + "\n");
  Inputs inputs({.files_from = "-"}, std::make_unique<StreamSource>(standard_input));
  EXPECT_EQ(inputs.next()->id, "a");
  EXPECT_FALSE(inputs.next());
}

TEST_F(InputsTest, PartsTogetherAreTheWhole) {
  std::string lines;
  for (int i = 0; i < 10; ++i) lines += "{}\n";
  std::string const file = folder.write("n.jsonl", lines);
  auto const part = [&](std::uint32_t shard, std::uint32_t shards, std::uint64_t skip = 0) {
    Inputs inputs({.paths = {file}, .skip = skip, .shard = shard, .shards = shards}, nullptr);
    Ids found;
    while (auto item = inputs.next()) found.push_back(item->id);
    EXPECT_EQ(inputs.position(), 10u);
    return found;
  };
  EXPECT_EQ(part(1, 3), (Ids{"n-1", "n-4", "n-7", "n-10"}));
  EXPECT_EQ(part(2, 3), (Ids{"n-2", "n-5", "n-8"}));
  EXPECT_EQ(part(3, 3), (Ids{"n-3", "n-6", "n-9"}));
  EXPECT_EQ(part(1, 1, 8), (Ids{"n-9", "n-10"}));
}

TEST_F(InputsTest, TablesAreReadRowByRow) {
  std::string const file = folder.write("n.csv", "\xEF\xBB\xBFid;text\r\n1;\"a\nb;c\"\r\n\r\n2; d \n");
  Inputs inputs({.paths = {file}}, nullptr);
  auto const first = inputs.next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->kind, InputKind::csv_row);
  EXPECT_EQ(first->id, "n-1");
  EXPECT_EQ(*first->columns, (Ids{"id", "text"}));
  EXPECT_EQ(first->fields, (Ids{"1", "a\nb;c"}));
  EXPECT_EQ(inputs.next()->fields, (Ids{"2", " d "}));
  EXPECT_FALSE(inputs.next());
}

TEST_F(InputsTest, JsonLinesInOtherEncodings) {
  std::string utf16 = "\xFF\xFE";
  for (char const c : std::string("{\"text\":\"a\"}\n{}")) (utf16 += c) += '\0';
  EXPECT_EQ(ids({folder.write("n.jsonl", utf16)}), (Ids{"n-1", "n-2"}));
}

}  // namespace
}  // namespace whosaid

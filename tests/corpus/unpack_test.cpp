// Documents in compressed files and archives.
#include "corpus/unpack.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "corpus/inputs.hpp"
#include "corpus/load.hpp"
#include "corpus/packed.hpp"
#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

using Lines = std::vector<std::string>;

class Unpack : public testing::Test {
 protected:
  /// "id: text" of each document, or "id! error".
  static Lines documents(InputSettings settings, std::unique_ptr<ByteSource> standard_input = nullptr) {
    Inputs inputs(std::move(settings), std::move(standard_input));
    Lines lines;
    while (auto item = inputs.next()) {
      Loaded const loaded = load(*std::move(item), {});
      lines.push_back(loaded.document.id +
                      (loaded.error.empty() ? ": " + loaded.document.text : "! " + loaded.error));
    }
    EXPECT_EQ(inputs.done(), 1);
    return lines;
  }
  Lines documents(std::string const& name, std::string const& bytes) const {
    return documents({.paths = {folder_.write(name, bytes)}});
  }

  test::TemporaryFolder folder_;
};

std::string const json = "{\"id\":\"x\",\"text\":\"one\"}\n{\"text\":\"two\"}\n";

TEST_F(Unpack, CompressedFiles) {
  Lines const expected{"x: one", "n-2: two"};
  EXPECT_EQ(documents("n.jsonl.gz", test::compressed(ARCHIVE_FILTER_GZIP, json)), expected);
  EXPECT_EQ(documents("n.jsonl.xz", test::compressed(ARCHIVE_FILTER_XZ, json)), expected);
  EXPECT_EQ(documents("n.jsonl.bz2", test::compressed(ARCHIVE_FILTER_BZIP2, json)), expected);
  EXPECT_EQ(documents("n.jsonl.zst", test::compressed(ARCHIVE_FILTER_ZSTD, json)), expected);
  EXPECT_EQ(documents("a.txt.gz", test::compressed(ARCHIVE_FILTER_GZIP, "Hello")), Lines{"a: Hello"});
  EXPECT_EQ(documents("t.csv.gz", test::compressed(ARCHIVE_FILTER_GZIP, "text\nHello\n")),
            Lines{"t-1: Hello"});
}

TEST_F(Unpack, Archives) {
  std::vector<test::Entry> const entries{
      {"b/one.txt", "One"},     {"a.md", "no"},
      {".hidden.txt", "no"},    {"b/n.jsonl", json},
      {"t.csv", "text\nrow\n"}, {"é.txt.gz", test::compressed(ARCHIVE_FILTER_GZIP, "Packed")}};
  Lines const expected{"b/one: One", "x: one", "b/n-2: two", "t-1: row", "é: Packed"};
  EXPECT_EQ(documents("all.tar", test::packed(ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_NONE, entries)),
            expected);
  EXPECT_EQ(documents("all.tar.zst", test::packed(ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_ZSTD, entries)),
            expected);
  EXPECT_EQ(documents("all.tgz", test::packed(ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_GZIP, entries)),
            expected);
  EXPECT_EQ(documents("all.zip", test::packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, entries)), expected);
}

TEST_F(Unpack, ArchivesInFoldersAndArchives) {
  std::string const inner = test::packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{"a.txt", "A"}});
  folder_.write("2021/april.tar",
                test::packed(ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_NONE, {{"w/day.zip", inner}}));
  folder_.write("2021/b.txt.xz", test::compressed(ARCHIVE_FILTER_XZ, "B"));
  EXPECT_EQ(documents({.paths = {folder_.path()}}), (Lines{"2021/april/w/day/a: A", "2021/b: B"}));
}

TEST_F(Unpack, NamesCannotLeadOut) {
  EXPECT_EQ(
      documents(
          "x.tar",
          test::packed(
              ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_NONE,
              {{"../../etc/a.txt", "A"}, {"/root/b.txt", "B"}, {"c/./..//d.txt", "D"}, {"..\\e.txt", "E"}})),
      (Lines{"etc/a: A", "root/b: B", "c/d: D", "e: E"}));
}

TEST_F(Unpack, DamageEndsThatFileOnly) {
  std::string lines;
  for (int i = 0; i < 20'000; ++i) lines += "{\"text\":\"" + std::to_string(i * 7919) + "\"}\n";
  std::string const whole = test::compressed(ARCHIVE_FILTER_GZIP, lines);
  folder_.write("a.jsonl.gz", whole.substr(0, whole.size() / 2));
  folder_.write("b.tar", "no archive at all");
  folder_.write("c.jsonl.gz", "{\"text\":\"plain\"}");
  folder_.write("d.txt", "Fine");
  Lines const found = documents({.paths = {folder_.path()}});
  ASSERT_GT(found.size(), 100u);
  EXPECT_EQ(found[0], "a-1: 0");
  auto const error = found[found.size() - 4];
  EXPECT_NE(error.find(": cannot read on: cannot be unpacked: truncated gzip input"), error.npos) << error;
  EXPECT_TRUE(found[found.size() - 3].starts_with("b! cannot read the file: ")) << found[found.size() - 3];
  EXPECT_EQ(found[found.size() - 2],
            "c! cannot read the file: not compressed as its name says; give it the ending of what it is");
  EXPECT_EQ(found.back(), "d: Fine");
}

TEST_F(Unpack, StandardInputIsRecognised) {
  std::istringstream gz(test::compressed(ARCHIVE_FILTER_GZIP, json));
  EXPECT_EQ(documents({.paths = {"-"}, .kind = InputKind::json_line}, std::make_unique<StreamSource>(gz)),
            (Lines{"x: one", "stdin-2: two"}));
  std::istringstream zip(test::packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{"a.txt", "A"}}));
  EXPECT_EQ(documents({.paths = {"-"}}, std::make_unique<StreamSource>(zip)), Lines{"stdin/a: A"});
}

}  // namespace
}  // namespace whosaid

// Images kept between runs: used when sound, passed over when anything is wrong with them or the cache.
#include "gazetteer/cache_fixture.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
using test::CacheTest;
using test::words;

TEST_F(CacheTest, KeepsAndUsesTheImage) {
  Gazetteer const first = load();
  ASSERT_EQ(images().size(), 1u);
  EXPECT_TRUE(images()[0].filename().string().starts_with(std::string(first.content_hash()) + "-"));
  auto const written = fs::last_write_time(images()[0]);
  Gazetteer const second = load();
  EXPECT_EQ(fs::last_write_time(images()[0]), written);
  EXPECT_EQ(first.content_hash(), second.content_hash());
  expect_whole(first);
  expect_whole(second);
}

TEST_F(CacheTest, IsRenewedWhenAListChanges) {
  std::string const before(load().content_hash());
  folder_.write("w.yaml", words + "  - chief\n");
  Gazetteer const after = load();
  EXPECT_NE(after.content_hash(), before);
  EXPECT_EQ(images().size(), 2u);
  EXPECT_TRUE(after.provenance("chief", WordClass::role));
}

TEST_F(CacheTest, DoesNotGrowForEver) {
  for (int i = 0; i < 12; ++i) {
    folder_.write("w.yaml", words + "  - chief" + std::to_string(i) + "\n");
    load();
  }
  EXPECT_EQ(images().size(), 8u);
}

TEST_F(CacheTest, PassesOverDamage) {
  load();
  fs::path const image = images().at(0);
  auto const size = fs::file_size(image);
  for (std::uintmax_t at = 0; at < size; at += 97) {
    std::fstream file(image, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(static_cast<std::streamoff>(at));
    int const byte = file.get();
    file.seekp(static_cast<std::streamoff>(at));
    file.put(static_cast<char>(byte ^ 0x40));
    file.close();
    expect_whole(load());  // also mends the file
  }
  for (std::uintmax_t cut : {std::uintmax_t{0}, std::uintmax_t{10}, size / 2, size - 1}) {
    fs::resize_file(image, cut);
    expect_whole(load());
    EXPECT_EQ(fs::file_size(image), size);
  }
}

TEST_F(CacheTest, PassesOverAFolderThatCannotBe) {
  cache_.write("whosaid", "a file where the folder should be");
  expect_whole(load());
  ::setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  expect_whole(load());
}

TEST_F(CacheTest, MayBeOff) {
  ::setenv("WHOSAID_CACHE", "off", 1);
  expect_whole(load());
  EXPECT_TRUE(images().empty());
}

TEST_F(CacheTest, KeepsNothingOfFaultyLists) {
  folder_.write("stray.yaml", words);
  EXPECT_THROW(load(), GazetteerError);
  EXPECT_TRUE(images().empty());
}

}  // namespace
}  // namespace whosaid

// Images kept between runs: used when sound, passed over when anything is wrong.
#include <gtest/gtest.h>

#include <optional>

#include "gazetteer/folder.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string const words =
    "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - president\n  - prime minister\n";
std::string const entities = "source: hand\ndescription: d\nentities:\n  - {id: place/x, name: X Land}\n";

class Cache : public testing::Test {
 protected:
  void SetUp() override {
    remember("XDG_CACHE_HOME", old_home_);
    remember("WHOSAID_CACHE", old_switch_);
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
    ::unsetenv("WHOSAID_CACHE");
    test::write_gazetteer(folder_, {{"w.yaml", words}, {"e.yaml", entities}});
  }
  void TearDown() override {
    restore("XDG_CACHE_HOME", old_home_);
    restore("WHOSAID_CACHE", old_switch_);
  }

  Gazetteer load() const { return Gazetteer::load({folder_.path()}); }
  std::vector<fs::path> images() const {
    std::vector<fs::path> found;
    if (fs::exists(cache_.path() / "whosaid"))
      for (auto const& entry : fs::directory_iterator(cache_.path() / "whosaid"))
        found.push_back(entry.path());
    return found;
  }
  static void expect_whole(Gazetteer const& lists) {
    std::string_view const text = "the Prime Minister of X Land";
    std::vector<Token> tokens;
    std::vector<Hit> hits;
    tokenise(text, tokens);
    lists.look_up(text, tokens, hits);
    EXPECT_EQ(tokens[1].phrase_tokens, 2);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(lists.entity(hits[0].entity).id, "place/x");
    EXPECT_EQ(lists.provenance("president", WordClass::role)->line, 5u);
  }

  test::TemporaryFolder folder_;
  test::TemporaryFolder cache_;

 private:
  static void remember(char const* name, std::optional<std::string>& value) {
    if (char const* const now = std::getenv(name)) value = now;
  }
  static void restore(char const* name, std::optional<std::string> const& value) {
    if (value)
      ::setenv(name, value->c_str(), 1);
    else
      ::unsetenv(name);
  }
  std::optional<std::string> old_home_;
  std::optional<std::string> old_switch_;
};

TEST_F(Cache, KeepsAndUsesTheImage) {
  Gazetteer const first = load();
  ASSERT_EQ(images().size(), 1u);
  EXPECT_EQ(images()[0].filename().string(), std::string(first.content_hash()) + "-v1.image");
  auto const written = fs::last_write_time(images()[0]);
  Gazetteer const second = load();
  EXPECT_EQ(fs::last_write_time(images()[0]), written);
  EXPECT_EQ(first.content_hash(), second.content_hash());
  expect_whole(first);
  expect_whole(second);
}

TEST_F(Cache, IsRenewedWhenAListChanges) {
  std::string const before(load().content_hash());
  folder_.write("w.yaml", words + "  - chief\n");
  Gazetteer const after = load();
  EXPECT_NE(after.content_hash(), before);
  EXPECT_EQ(images().size(), 2u);
  EXPECT_TRUE(after.provenance("chief", WordClass::role));
}

TEST_F(Cache, DoesNotGrowForEver) {
  for (int i = 0; i < 12; ++i) {
    folder_.write("w.yaml", words + "  - chief" + std::to_string(i) + "\n");
    load();
  }
  EXPECT_EQ(images().size(), 8u);
}

TEST_F(Cache, PassesOverDamage) {
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

TEST_F(Cache, PassesOverAFolderThatCannotBe) {
  cache_.write("whosaid", "a file where the folder should be");
  expect_whole(load());
  ::setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  expect_whole(load());
}

TEST_F(Cache, MayBeOff) {
  ::setenv("WHOSAID_CACHE", "off", 1);
  expect_whole(load());
  EXPECT_TRUE(images().empty());
}

TEST_F(Cache, KeepsNothingOfFaultyLists) {
  folder_.write("stray.yaml", words);
  EXPECT_THROW(load(), GazetteerError);
  EXPECT_TRUE(images().empty());
}

}  // namespace
}  // namespace whosaid

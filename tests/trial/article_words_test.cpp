// Words of articles, kept.
#include "trial/article_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "gazetteer/folder.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

Trigger trigger(std::initializer_list<char const*> words) {
  Trigger all;
  for (char const* word : words) all.push_back(trigger_word(folded_hash(word), 0));
  return all;
}

class Kept : public testing::Test {
 protected:
  Kept() { ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1); }
  test::TemporaryFolder cache_;
};

TEST(WordsOf, AreFoldedAndEachOnce) {
  EXPECT_EQ(words_of("Chloé - chloe. Chloe."), words_of("Chloe"));
  EXPECT_NE(words_of("Chloe"), words_of("chloe"));
  EXPECT_EQ(words_of("chloe, Ruiz").size(), 3u);
}

// Capitals count as in look-up: as the entry needs them, or more.
TEST(Triggers, AskForCapitals) {
  auto const concerns = [](char const* text, std::uint32_t capitals) {
    return may_concern(words_of(text), {{trigger_word(folded_hash("who"), capitals)}});
  };
  EXPECT_TRUE(concerns("the man who left", 0));
  EXPECT_FALSE(concerns("the man who left", 1));
  EXPECT_TRUE(concerns("Who left? The man who left.", 1));
  EXPECT_FALSE(concerns("Who left? The man who left.", 2));
  EXPECT_TRUE(concerns("The man who left the WHO", 2));
  EXPECT_TRUE(concerns("The man who left the WHO", 0));
  EXPECT_TRUE(concerns("Doctor-who", 2)) << "look-up may take a small letter after a hyphen for a capital";
  EXPECT_FALSE(concerns("Doctor Who", 2));
}

TEST_F(Kept, TellWhetherATriggerFits) {
  ArticleWords words("inputs");
  words.add(7, words_of("The Harbour Users Association met."));
  EXPECT_TRUE(words.may_concern(7, {trigger({"users", "harbour"})}));
  EXPECT_FALSE(words.may_concern(7, {trigger({"users", "bridge"}), trigger({"bridge"})}));
  EXPECT_FALSE(words.may_concern(7, {}));
  EXPECT_TRUE(words.may_concern(8, {})) << "an unknown article may be concerned";
}

TEST_F(Kept, ComeBack) {
  {
    ArticleWords words("inputs");
    words.add(7, words_of("one two"));
    words.add(9, words_of("three"));
    words.keep({9, 7});
  }
  ArticleWords const again("inputs");
  EXPECT_TRUE(again.knows(7));
  EXPECT_TRUE(again.knows(9));
  EXPECT_TRUE(again.may_concern(7, {trigger({"two"})}));
  EXPECT_FALSE(again.may_concern(9, {trigger({"two"})}));
  EXPECT_FALSE(ArticleWords("others").knows(7));
}

TEST_F(Kept, DamageIsNoticed) {
  {
    ArticleWords words("inputs");
    words.add(7, words_of("one two"));
    words.keep({7});
  }
  std::filesystem::path file;
  for (auto const& entry : std::filesystem::directory_iterator(cache_.path() / "whosaid"))
    if (entry.path().extension() == ".words") file = entry.path();
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekp(-1, std::ios::end);
  stream.put('x');
  stream.close();
  EXPECT_FALSE(ArticleWords("inputs").knows(7));
}

TEST_F(Kept, KeysTellLinesByTheirBytes) {
  Item one{InputKind::json_line, "a", "n.jsonl", 1, "{\"text\":\"x\"}", {}};
  Item other = one;
  EXPECT_EQ(ArticleWords::key_of(one), ArticleWords::key_of(other));
  other.bytes = "{\"text\":\"y\"}";
  EXPECT_NE(ArticleWords::key_of(one), ArticleWords::key_of(other));
  EXPECT_EQ(ArticleWords::key_of({InputKind::text, "a", "/no/such/file", 0, {}, {}}), 0u);
}

TEST_F(Kept, KeysTellRowsByTheirFields) {
  Item one{InputKind::csv_row, "a", "n.csv", 1};
  one.fields = {"1", "x"};
  Item other = one;
  EXPECT_EQ(ArticleWords::key_of(one), ArticleWords::key_of(other));
  other.fields = {"1", "y"};
  EXPECT_NE(ArticleWords::key_of(one), ArticleWords::key_of(other));
}

}  // namespace
}  // namespace whosaid

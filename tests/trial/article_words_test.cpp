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
  for (char const* word : words) all.push_back(folded_hash(word));
  return all;
}

class Kept : public testing::Test {
 protected:
  Kept() { ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1); }
  test::TemporaryFolder cache_;
};

TEST(WordsOf, AreFoldedAndEachOnce) {
  EXPECT_EQ(words_of("Chloé - chloe. CHLOE."), words_of("chloe"));
  EXPECT_EQ(words_of("chloe, Ruiz").size(), 3u);
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

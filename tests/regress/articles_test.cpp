// The fixed articles: what the program finds in each, against NAME.expected.
#include <gtest/gtest.h>

#include <algorithm>

#include "regress/write_regression.hpp"

namespace whosaid::test {
namespace {

std::filesystem::path const source = WHOSAID_SOURCE_DIR;

Regression const& regression() {
  static Regression const made =
      run_regression(source / "tests/articles", Extractor{{.gazetteers = {source / "gazetteers"}}});
  return made;
}

TEST(Articles, AreAsAccepted) {
  std::size_t differences = 0;
  for (ArticleResult const& article : regression().articles)
    differences += article.comparison.differences.size();
  EXPECT_EQ(differences, 0u)
      << as_text(regression(), "tests/articles")
      << "When all of it is right or accepted, run tools/accept-articles and read its diff.";
}

TEST(Articles, AllHaveExpectedFiles) {
  EXPECT_GT(regression().articles.size(), 18u);
  EXPECT_EQ(regression().undescribed, std::vector<std::string>{});
}

}  // namespace
}  // namespace whosaid::test

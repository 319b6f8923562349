// The fixed articles: what the program finds in each, against NAME.expected.
#include <gtest/gtest.h>

#include <algorithm>

#include "expectation.hpp"
#include "findings.hpp"

namespace whosaid::test {
namespace {

std::filesystem::path const source = WHOSAID_SOURCE_DIR;
std::filesystem::path const folder = source / "tests/articles";

Extractor const& extractor() {
  static Extractor const made{{.gazetteers = {source / "gazetteers"}}};
  return made;
}

std::string test_name(testing::TestParamInfo<std::string> const& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class Article : public testing::TestWithParam<std::string> {};

TEST_P(Article, IsReadAsExpected) {
  std::string const& name = GetParam();
  std::string const text = read_bytes(folder / (name + ".txt"));
  Expectation const expected = parse_expectation(read_bytes(folder / (name + ".expected")));
  Findings const found =
      findings_of(text, extractor().extract({.id = name, .path = {}, .text = text, .date = {}}));
  std::string const differences = difference(expected, mark_by(expected, found));
  EXPECT_TRUE(differences.empty())
      << name << ".expected (-) and what is found now (+) differ:\n"
      << differences
      << "A line that lost its \"? \" is met at last, one that gained it was met before; \"! \" marks what "
         "is found "
         "and wrong.\nWhen all of it is right or accepted, run tools/accept-articles and read its diff.";
}

INSTANTIATE_TEST_SUITE_P(Folder, Article, testing::ValuesIn(article_names(folder)), test_name);

}  // namespace
}  // namespace whosaid::test

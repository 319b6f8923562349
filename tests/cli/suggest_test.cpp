// Suggestions for words that are nearly right.
#include "cli/suggest.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

std::vector<std::string> const options = {"--format", "--offsets", "--jobs", "-"};

TEST(DidYouMean, NamesTheNearest) {
  EXPECT_EQ(did_you_mean("--fromat", options), "; did you mean --format?");
  EXPECT_EQ(did_you_mean("--offset", options), "; did you mean --offsets?");
  EXPECT_EQ(did_you_mean("--job", options), "; did you mean --jobs?");
}

TEST(DidYouMean, SaysNothingWhenNoneIsNear) {
  EXPECT_EQ(did_you_mean("--recursive", options), "");
  EXPECT_EQ(did_you_mean("", options), "");
  EXPECT_EQ(did_you_mean("x", {}), "");
}

}  // namespace
}  // namespace whosaid

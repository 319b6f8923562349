// The expected file: read, refused, and written as it was.
#include "regress/expectation.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

constexpr char file[] =
    "# Kept since the strike.\n"
    "\n"
    "# names\n"
    "person | Dana Ruiz | person/dana-ruiz | Ruiz ×2\n"
    "? organisation | Acme\n"
    "not person | Rose\n"
    "\n"
    "# the mayor\n"
    "# quotes\n"
    "~ direct | Dana Ruiz | named | said | “Go,”  [direct.after_clause]  #short  #named\n"
    "! mixed | * | * | *\n";

TEST(Expectation, IsWrittenAsItWasRead) { EXPECT_EQ(write_expectation(parse_expectation(file, "f")), file); }

TEST(Expectation, HasMarksRulesAndTags) {
  Expectation const read = parse_expectation(file, "f");
  EXPECT_FALSE(read.partial);
  ASSERT_EQ(read.names.size(), 5u);
  EXPECT_EQ(read.names[1], (ExpectedLine{Mark::missing, false, "organisation | Acme", "", {}}));
  EXPECT_EQ(read.names[2], (ExpectedLine{Mark::met, true, "person | Rose", "", {}}));
  EXPECT_EQ(read.names[4], (ExpectedLine{Mark::comment, false, "the mayor", "", {}}));
  ASSERT_EQ(read.quotes.size(), 2u);
  EXPECT_EQ(read.quotes[0], (ExpectedLine{Mark::either,
                                          false,
                                          "direct | Dana Ruiz | named | said | “Go,”",
                                          "direct.after_clause",
                                          {"short", "named"}}));
}

TEST(Expectation, MayBePartial) { EXPECT_TRUE(parse_expectation("# partly\n# names\n", "f").partial); }

std::string refusal(std::string_view text) {
  try {
    parse_expectation(text, "a.expected");
  } catch (ExpectationError const& error) {
    return error.what();
  }
  return "none";
}

TEST(Expectation, RefusesWhatItCannotRead) {
  EXPECT_EQ(refusal("# names\nperson | A\nDana Ruiz\n"),
            "a.expected:3:1: a line of this section begins with person, organisation or *, not with “Dana "
            "Ruiz”; begin "
            "a remark with “# ”");
  EXPECT_EQ(refusal("# quotes\nperson | A\n"),
            "a.expected:2:1: a line of this section begins with direct, mixed, indirect or *, not with "
            "“person”; begin a "
            "remark with “# ”");
  EXPECT_EQ(refusal("person | A\n"),
            "a.expected:1:1: this line stands before any section: put “# names” or “# quotes” above it");
}

}  // namespace
}  // namespace whosaid

// Dates of roles: completed, or refused.
#include "gazetteer/dates.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(FullDate, FillsMissingParts) {
  EXPECT_EQ(full_date("2011", false), "2011-01-01");
  EXPECT_EQ(full_date("2011", true), "2011-12-31");
  EXPECT_EQ(full_date("2011-04", false), "2011-04-01");
  EXPECT_EQ(full_date("2011-04", true), "2011-04-30");
  EXPECT_EQ(full_date("2012-02", true), "2012-02-29");
  EXPECT_EQ(full_date("1900-02", true), "1900-02-28");
  EXPECT_EQ(full_date("2011-12-17", true), "2011-12-17");
}

TEST(FullDate, RefusesWhatIsNone) {
  for (auto const* text : {"", "11", "20111", "2011-13", "2011-00", "2011-1", "2011/12", "2011-02-29",
                           "2011-12-32", "2011-12-1", "2011-12-17T", "0000", "last year"})
    EXPECT_EQ(full_date(text, false), std::nullopt) << text;
}

}  // namespace
}  // namespace whosaid

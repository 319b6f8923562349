// Dates that are taken and dates that are not.
#include "corpus/date.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(DayOf, TakesDays) {
  EXPECT_EQ(day_of("2021-04-07"), "2021-04-07");
  EXPECT_EQ(day_of("2024-02-29"), "2024-02-29");
  EXPECT_EQ(day_of("2021-04-07T12:00:00Z"), "2021-04-07");
  EXPECT_EQ(day_of("2021-04-07 12:00"), "2021-04-07");
}

TEST(DayOf, RefusesWhatIsNoDay) {
  for (char const* text :
       {"", "2021", "2021-4-7", "2021-13-01", "2023-02-29", "2021-04-00", "07-04-2021", "7 April 2021",
        "2021-04-071", "2021-04-07x", "2021/04/07", "2021-+4-07", "-021-04-07"})
    EXPECT_FALSE(day_of(text)) << text;
}

}  // namespace
}  // namespace whosaid

// The line that says how far a run is.
#include "cli/progress.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(Progress, SaysWhatIsKnown) {
  EXPECT_EQ(progress_text(0, 0, 0, 0), "0 documents");
  EXPECT_EQ(progress_text(12, 0, 0.5, 0.5), "12 documents, 50 %");
  EXPECT_EQ(progress_text(1234567, 0, 0, 10), "1,234,567 documents, 123,457 a second");
  EXPECT_EQ(progress_text(2000, 3, 0.25, 20), "2,000 documents, 100 a second, 25 %, 60 s left, 3 failed");
  EXPECT_EQ(progress_text(2000, 0, 0.01, 20), "2,000 documents, 100 a second, 1 %, 33 min left");
  EXPECT_EQ(progress_text(2000, 0, 0.001, 20), "2,000 documents, 100 a second, 0 %, 5.5 h left");
  EXPECT_EQ(progress_text(100, 0, 1, 10), "100 documents, 10 a second");
}

}  // namespace
}  // namespace whosaid

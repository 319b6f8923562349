// Rows of a table that should hold and do not hold yet. Their test passes while they fail, and fails once
// they hold, so that progress is noticed and kept.
#pragma once

#include <gtest/gtest.h>

#include <string_view>

namespace whosaid::test {

/// Expects that `found` is not yet what is right.
inline void expect_still_short(std::string_view found, std::string_view right, std::string_view row) {
  EXPECT_NE(found, right) << "The row \"" << row
                          << "\" holds now: move it from known_shortfalls to the table of its kind.";
}

}  // namespace whosaid::test

// For tables of cases: a case's `name` field becomes the test's name (letters, digits and underscores).
#pragma once

#include <gtest/gtest.h>

#include <string>

namespace whosaid::test {

/// INSTANTIATE_TEST_SUITE_P(Table, Suite, testing::ValuesIn(cases), test::case_name);
inline constexpr auto case_name = [](auto const& each) { return std::string(each.param.name); };

}  // namespace whosaid::test

// What import and export say alike.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "exchange/record.hpp"

namespace whosaid {

/// "1 record", "2 records".
inline std::string number_of(std::size_t count, std::string_view one, std::string_view several = {}) {
  if (count == 1) return fmt::format("1 {}", one);
  return several.empty() ? fmt::format("{} {}s", count, one) : fmt::format("{} {}", count, several);
}

/// "weak (2), roles (12)".
inline std::string counted(Losses const& losses) {
  std::string all;
  for (auto const& [what, count] : losses)
    all += fmt::format("{}{} ({})", all.empty() ? "" : ", ", what, count);
  return all;
}

}  // namespace whosaid

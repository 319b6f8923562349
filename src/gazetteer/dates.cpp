// Checking and completing dates.
#include "gazetteer/dates.hpp"

#include <fmt/format.h>

#include <array>

namespace whosaid {
namespace {

// The number of `count` digits at `at`, or nothing.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() < at + count) return std::nullopt;
  int value = 0;
  for (char const c : text.substr(at, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int days_in(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

std::optional<std::string> full_date(std::string_view date, bool to_end) {
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return std::nullopt;
  auto const year = digits(date, 0, 4);
  if (!year || *year == 0) return std::nullopt;
  int month = to_end ? 12 : 1;
  if (date.size() > 4) {
    auto const given = digits(date, 5, 2);
    if (date[4] != '-' || !given || *given < 1 || *given > 12) return std::nullopt;
    month = *given;
  }
  int day = to_end ? days_in(*year, month) : 1;
  if (date.size() > 7) {
    auto const given = digits(date, 8, 2);
    if (date[7] != '-' || !given || *given < 1 || *given > days_in(*year, month)) return std::nullopt;
    day = *given;
  }
  return fmt::format("{:04}-{:02}-{:02}", *year, month, day);
}

}  // namespace whosaid

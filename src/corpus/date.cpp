// Reads ISO dates.
#include "corpus/date.hpp"

#include <charconv>
#include <chrono>

namespace whosaid {
namespace {

/// The number that the digits of `text` write, or -1.
int number(std::string_view text) {
  int value = -1;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

}  // namespace

std::optional<std::string> day_of(std::string_view text) {
  constexpr std::size_t length = std::string_view("YYYY-MM-DD").size();
  if (text.size() < length || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > length && text[length] != 'T' && text[length] != ' ') return std::nullopt;
  int const year = number(text.substr(0, 4));
  int const month = number(text.substr(5, 2));
  int const day = number(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  std::chrono::year_month_day const date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return std::string(text.substr(0, length));
}

}  // namespace whosaid

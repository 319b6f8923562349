#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>

namespace whosaid {
namespace {

std::string_view variable(char const* name) {
  char const* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

std::size_t terminal_columns() {
  std::string_view const given = variable("COLUMNS");
  std::size_t columns = 0;
  auto const [end, error] = std::from_chars(given.data(), given.data() + given.size(), columns);
  constexpr std::size_t most = 1000;
  if (error == std::errc() && end == given.data() + given.size() && columns > 0 && columns <= most)
    return columns;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

bool wants_colour(std::string_view when) {
  if (when != "auto") return when == "always";
  return ::isatty(STDOUT_FILENO) != 0 && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

}  // namespace whosaid

// Writes to standard error, the line only to a terminal.
#include "cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <string_view>

namespace whosaid {
namespace {

constexpr std::string_view clear_line = "\r\x1b[K";

std::string with_commas(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string duration(double seconds) {
  if (seconds < 100) return fmt::format("{:.0f} s", seconds);
  if (seconds < 100 * 60) return fmt::format("{:.0f} min", seconds / 60);
  return fmt::format("{:.1f} h", seconds / 3600);
}

}  // namespace

std::string progress_text(std::uint64_t documents, std::uint64_t failed, double done, double seconds) {
  std::string text = with_commas(documents) + " documents";
  constexpr double telling = 1;
  if (seconds >= telling)
    text += fmt::format(
        ", {} a second",
        with_commas(static_cast<std::uint64_t>(std::lround(static_cast<double>(documents) / seconds))));
  if (done > 0 && done < 1) {
    text += fmt::format(", {:.0f} %", std::floor(done * 100));
    if (seconds >= telling) text += fmt::format(", {} left", duration(seconds * (1 - done) / done));
  }
  if (failed > 0) text += fmt::format(", {} failed", with_commas(failed));
  return text;
}

Progress::Progress() : terminal_(::isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (shown_) fmt::print(stderr, "{}", clear_line);
}

void Progress::count(bool failed, double done) {
  ++documents_;
  failed_ += failed;
  auto const now = Clock::now();
  if (!terminal_ || now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  shown_ = true;
  double const seconds = std::chrono::duration<double>(now - start_).count();
  fmt::print(stderr, "{}{}", clear_line, progress_text(documents_, failed_, done, seconds));
}

void Progress::interrupt(std::string const& message) {
  fmt::print(stderr, "{}whosaid: {}\n", shown_ ? clear_line : "", message);
  shown_ = false;
}

}  // namespace whosaid

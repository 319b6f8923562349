// Asks stat() and the clock.
#include "gazetteer/file_state.hpp"

#include <sys/stat.h>
#include <time.h>

#include <algorithm>

namespace whosaid {
namespace {

std::int64_t nanoseconds(timespec time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

std::optional<FileState> state_of(struct stat const& status) {
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  return FileState{status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
                   nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

}  // namespace

bool FileState::settled(std::int64_t now) const {
  constexpr std::int64_t coarsest_tick = 3'000'000'000;
  return std::max(modified, changed) + coarsest_tick <= now;
}

std::optional<FileState> file_state(std::string const& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? state_of(status) : std::nullopt;
}

std::optional<FileState> file_state(int descriptor) {
  struct stat status {};
  return ::fstat(descriptor, &status) == 0 ? state_of(status) : std::nullopt;
}

std::int64_t file_clock_now() {
  timespec time{};
  ::clock_gettime(CLOCK_REALTIME, &time);
  return nanoseconds(time);
}

}  // namespace whosaid

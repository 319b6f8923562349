// What the file system says of a file, to tell whether it has changed without reading it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace whosaid {

/// The state of a file. Two equal states mean the same bytes, if the earlier was settled() when it was taken.
struct FileState {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970
  std::int64_t changed = 0;   ///< of the inode: no program can set it back

  bool operator==(FileState const&) const = default;

  /// Whether the last change lies so far before `now` that another one would leave another time. Clocks of
  /// file systems tick coarsely (two seconds on some), so a file just written may be written again unseen.
  bool settled(std::int64_t now) const;
};

/// The state of a regular file (or what a link leads to); nothing for anything else.
std::optional<FileState> file_state(std::string const& path);
/// The same of an open file.
std::optional<FileState> file_state(int descriptor);

/// The time, in the file states' unit.
std::int64_t file_clock_now();

}  // namespace whosaid

// Files that are replaced whole: whoever looks sees the old or the new bytes, also after a crash; and several
// files together, so that a change begun is finished by the next edit.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace whosaid {

/// Holds a folder for one editor at a time; waits for another one to finish. Released at the end, and by the
/// system if the program dies.
class FolderLock {
 public:
  explicit FolderLock(std::filesystem::path const& folder);
  ~FolderLock();
  FolderLock(FolderLock const&) = delete;
  FolderLock& operator=(FolderLock const&) = delete;

 private:
  int descriptor_;
};

/// A file and its new bytes.
struct Replacement {
  std::filesystem::path file;
  std::string bytes;
};

/// Replaces the files, in that order. Keeps their permissions; a link stays a link. With several files, a
/// journal in `folder` tells what is left to do, see finish_replacements(). Throws std::runtime_error when
/// something cannot be written; what was not yet replaced is then as before.
void replace_files(std::filesystem::path const& folder, std::vector<Replacement> const& replacements);

/// Finishes what an interrupted replace_files() of that folder left, and removes its temporary files. The
/// folder must be locked.
void finish_replacements(std::filesystem::path const& folder);

}  // namespace whosaid

// Locks, temporary files and the journal.
#include "editing/safe_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporary_prefix = ".whosaid-edit-";
constexpr std::string_view journal_name = ".whosaid-journal";

[[noreturn]] void fail(std::string_view what, fs::path const& path) {
  throw std::runtime_error(fmt::format("cannot {} {}: {}", what, path.string(), std::strerror(errno)));
}

void sync_folder(fs::path const& folder) {
  int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

// Writes a temporary file beside `file` that is safely on disk; returns its path.
fs::path written_beside(fs::path const& file, std::string_view bytes) {
  fs::path const folder = file.parent_path().empty() ? fs::path(".") : file.parent_path();
  std::string name = (folder / (std::string(temporary_prefix) + "XXXXXX")).string();
  int const descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) fail("write in", folder);
  struct stat status {};
  mode_t const mode = ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777 : 0644;
  bool good = ::fchmod(descriptor, mode) == 0;
  while (good && !bytes.empty()) {
    ssize_t const count = ::write(descriptor, bytes.data(), bytes.size());
    good = count > 0;
    if (good) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  good = good && ::fsync(descriptor) == 0;
  int const error = errno;
  ::close(descriptor);
  if (!good) {
    ::unlink(name.c_str());
    errno = error;
    fail("write", file);
  }
  return name;
}

fs::path behind_links(fs::path const& file) {
  std::error_code error;
  fs::path const target = fs::canonical(file, error);
  return error ? file : target;
}

void rename_over(fs::path const& temporary, fs::path const& file) {
  if (::rename(temporary.c_str(), file.c_str()) != 0) fail("replace", file);
  sync_folder(file.parent_path().empty() ? fs::path(".") : file.parent_path());
}

}  // namespace

FolderLock::FolderLock(fs::path const& folder)
    : descriptor_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0) fail("open", folder);
  while (::flock(descriptor_, LOCK_EX) != 0)
    if (errno != EINTR) {
      ::close(descriptor_);
      fail("lock", folder);
    }
}

FolderLock::~FolderLock() { ::close(descriptor_); }

void replace_files(fs::path const& folder, std::vector<Replacement> const& replacements) {
  std::vector<std::pair<fs::path, fs::path>> pending;  // temporary file, file
  std::string journal;
  try {
    for (Replacement const& replacement : replacements) {
      fs::path const file = behind_links(replacement.file);
      pending.emplace_back(written_beside(file, replacement.bytes), file);
      journal += fs::absolute(pending.back().first).string() + "\t" + fs::absolute(file).string() + "\n";
    }
  } catch (...) {
    std::error_code ignored;
    for (auto const& [temporary, file] : pending) fs::remove(temporary, ignored);
    throw;
  }
  bool const several = pending.size() > 1;
  fs::path const journal_path = folder / journal_name;
  if (several) rename_over(written_beside(journal_path, journal), journal_path);
  for (auto const& [temporary, file] : pending) rename_over(temporary, file);
  if (several) {
    ::unlink(journal_path.c_str());
    sync_folder(folder);
  }
}

void finish_replacements(fs::path const& folder) {
  fs::path const journal_path = folder / journal_name;
  std::error_code error;
  if (std::ifstream journal(journal_path); journal) {
    for (std::string line; std::getline(journal, line);) {
      std::size_t const tab = line.find('\t');
      if (tab != line.npos && fs::exists(line.substr(0, tab), error))
        rename_over(line.substr(0, tab), line.substr(tab + 1));
    }
    ::unlink(journal_path.c_str());
    sync_folder(folder);
  }
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error), end;
  std::vector<fs::path> stale;
  for (; !error && at != end; at.increment(error))
    if (at->path().filename().string().starts_with(temporary_prefix)) stale.push_back(at->path());
  for (fs::path const& path : stale) fs::remove(path, error);
}

}  // namespace whosaid

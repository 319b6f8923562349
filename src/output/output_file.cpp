// Files under temporary names, known to the signal handler.
#include "output/output_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace whosaid {
namespace {

/// Names that the signal handler is to unlink; more files than this are never under way at once.
std::array<std::atomic<char const*>, 1024> temporaries;

void remember(char const* name) {
  for (auto& slot : temporaries) {
    char const* empty = nullptr;
    if (!slot.load(std::memory_order_relaxed) && slot.compare_exchange_strong(empty, name)) return;
  }
}

void forget(char const* name) {
  for (auto& slot : temporaries) {
    char const* expected = name;
    if (slot.compare_exchange_strong(expected, nullptr)) return;
  }
}

extern "C" void remove_and_end(int signal) {
  for (auto const& slot : temporaries)
    if (char const* name = slot.load()) ::unlink(name);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

OutputFile::OutputFile(std::filesystem::path path)
    : path_(std::move(path)),
      temporary_(
          (path_.parent_path() / fmt::format(".{}.{}.tmp", path_.filename().string(), ::getpid())).string()) {
  remember(temporary_.c_str());
  descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor_ >= 0) return;
  int const error = errno;
  forget(temporary_.c_str());
  throw OutputError(fmt::format("cannot write {}: {}", name(), std::strerror(error)));
}

OutputFile::~OutputFile() {
  if (temporary_.empty()) return;
  if (descriptor_ >= 0) ::close(descriptor_);
  ::unlink(temporary_.c_str());
  forget(temporary_.c_str());
}

std::string OutputFile::name() const { return path_.empty() ? "standard output" : path_.string(); }

void OutputFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t const written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno == EPIPE) throw BrokenPipe("the reader of " + name() + " has gone away");
    throw OutputError(fmt::format("cannot write {}: {}", name(), std::strerror(errno)));
  }
}

void OutputFile::close() {
  if (temporary_.empty() || descriptor_ < 0) return;
  if (::close(std::exchange(descriptor_, -1)) != 0)
    throw OutputError(fmt::format("cannot write {}: {}", name(), std::strerror(errno)));
}

void OutputFile::commit_as(std::filesystem::path path) {
  path_ = std::move(path);
  commit();
}

void OutputFile::commit() {
  if (temporary_.empty()) return;
  close();
  if (::rename(temporary_.c_str(), path_.c_str()) != 0)
    throw OutputError(fmt::format("cannot write {}: {}", name(), std::strerror(errno)));
  forget(temporary_.c_str());
  temporary_.clear();
}

void remove_temporaries() {
  for (auto& slot : temporaries)
    if (char const* name = slot.exchange(nullptr)) ::unlink(name);
}

void make_folder(std::filesystem::path const& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  std::error_code none;
  if (!std::filesystem::is_directory(folder, none))
    throw OutputError(
        fmt::format("cannot make the folder {}: {}", folder.string(),
                    error && error != std::errc::not_a_directory && error != std::errc::file_exists
                        ? error.message()
                        : "a file of that name is there"));
}

void remove_temporaries_on_signal() {
  for (int const signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    if (action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = remove_and_end;
    ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace whosaid

// Asks git: which files have changed, and their bytes.
#include "trial/earlier_lists.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <utility>

extern char** environ;

namespace whosaid {
namespace {

struct Pipe {
  int ends[2] = {-1, -1};
  Pipe() {
    if (::pipe2(ends, O_CLOEXEC) != 0) throw NoEarlierLists("no pipe can be made");
  }
  ~Pipe() {
    for (int const end : ends)
      if (end >= 0) ::close(end);
  }
  void close(int end) {
    ::close(ends[end]);
    ends[end] = -1;
  }
};

}  // namespace

// A git command at work.
class ListsInGit::Command {
 public:
  Command(std::filesystem::path const& folder, std::vector<std::string> arguments);
  Command(Command const&) = delete;
  Command& operator=(Command const&) = delete;
  ~Command() {
    if (process_ == 0) return;
    out_.close(0);  // else git would wait for ever for somebody to read what it has to say
    ::waitpid(process_, nullptr, 0);
  }

  // Waits for what it prints; nothing if it fails.
  std::optional<std::string> output();

 private:
  Pipe out_;
  pid_t process_ = 0;
};

ListsInGit::Command::Command(std::filesystem::path const& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", folder.string()});
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out_.ends[1], 1);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  int const error = posix_spawnp(&process_, "git", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) {
    process_ = 0;
    throw NoEarlierLists("git is not installed; compare with a folder instead: --against DIR");
  }
  out_.close(1);
}

std::optional<std::string> ListsInGit::Command::output() {
  std::string bytes;
  char buffer[1 << 16];
  for (ssize_t count; (count = ::read(out_.ends[0], buffer, sizeof buffer)) != 0;) {
    if (count < 0) break;
    bytes.append(buffer, static_cast<std::size_t>(count));
  }
  int status = 0;
  ::waitpid(std::exchange(process_, 0), &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  return bytes;
}

ListsInGit::ListsInGit(std::filesystem::path folder, std::string revision)
    : folder_(std::move(folder)), revision_(std::move(revision)) {
  auto const start = [&](std::vector<std::string> arguments) {
    return std::make_unique<Command>(folder_, std::move(arguments));
  };
  commit_ = start({"rev-parse", "--verify", "--quiet", revision_ + "^{commit}"});
  changed_ = start({"-c", "core.quotePath=off", "diff", "--no-renames", "--name-status", "--relative", "-z",
                    "--end-of-options", revision_, "--", "."});
  unknown_ = start({"ls-files", "--others", "-z", "--", "."});
}

ListsInGit::~ListsInGit() = default;

SourceFolder ListsInGit::folder(SourceFolder result) {
  // Only what differs is asked for: status letter, its end, path from the folder.
  auto const changed_files = changed_->output();
  if (!commit_->output() || !changed_files)
    throw NoEarlierLists(
        fmt::format("{} is in no git repository that has {}; compare with a folder instead: --against DIR",
                    folder_.string(), revision_));
  std::string const& changed = *changed_files;
  auto const is_yaml = [](std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
  };
  // Files that git does not know are new.
  std::string const unknown = unknown_->output().value_or("");
  for (std::size_t at = 0; at < unknown.size();) {
    std::size_t const end = unknown.find('\0', at);
    std::string const name = unknown.substr(at, end - at);
    std::erase_if(result.files, [&](SourceFile const& file) { return file.relative == name; });
    at = end == unknown.npos ? unknown.size() : end + 1;
  }
  for (std::size_t at = 0; at < changed.size();) {
    char const status = changed[at];
    std::size_t const name_at = changed.find('\0', at) + 1;
    std::size_t const end = changed.find('\0', name_at);
    std::string const name = changed.substr(name_at, end - name_at);
    at = end + 1;
    if (!is_yaml(name)) continue;
    std::erase_if(result.files, [&](SourceFile const& file) { return file.relative == name; });
    if (status == 'A') continue;
    result.files.push_back(
        {name, {}, Command(folder_, {"show", revision_ + ":./" + name}).output().value_or("")});
  }
  std::ranges::sort(result.files, {}, &SourceFile::relative);
  return result;
}

}  // namespace whosaid

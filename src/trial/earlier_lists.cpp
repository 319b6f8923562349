// Asks git: which files have changed, and their bytes.
#include "trial/earlier_lists.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

extern char** environ;

namespace whosaid {
namespace {

struct Pipe {
  int ends[2] = {-1, -1};
  Pipe() {
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe can be made");
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

// Output of a git command; nothing if it fails.
std::string git(std::filesystem::path const& folder, std::vector<std::string> arguments, bool& good) {
  arguments.insert(arguments.begin(), {"git", "-C", folder.string()});
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  Pipe out;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out.ends[1], 1);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t process = 0;
  int const error = posix_spawnp(&process, "git", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0)
    throw std::runtime_error("git is not installed; compare with a folder instead: --against DIR");
  out.close(1);
  std::string bytes;
  char buffer[1 << 16];
  for (ssize_t count; (count = ::read(out.ends[0], buffer, sizeof buffer)) != 0;) {
    if (count < 0) break;
    bytes.append(buffer, static_cast<std::size_t>(count));
  }
  int status = 0;
  ::waitpid(process, &status, 0);
  good = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return bytes;
}

}  // namespace

SourceFolder folder_in_git(SourceFolder result, std::string const& revision) {
  std::filesystem::path const folder = result.path;
  bool good = false;
  git(folder, {"rev-parse", "--verify", "--quiet", revision + "^{commit}"}, good);
  if (!good)
    throw std::runtime_error(
        fmt::format("{} is in no git repository that has {}; compare with a folder instead: --against DIR",
                    folder.string(), revision));
  // Only what differs is asked for: status letter, tab, path from the folder.
  std::string const changed = git(folder,
                                  {"-c", "core.quotePath=off", "diff", "--no-renames", "--name-status",
                                   "--relative", "-z", revision, "--", "."},
                                  good);
  auto const is_yaml = [](std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
  };
  // Files that git does not know are new.
  std::string const unknown = git(folder, {"ls-files", "--others", "-z", "--", "."}, good);
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
    result.files.push_back({name, {}, git(folder, {"show", revision + ":./" + name}, good)});
  }
  std::ranges::sort(result.files, {}, &SourceFile::relative);
  return result;
}

}  // namespace whosaid

// Runs the built program as users do.
#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "output/temporary_folder.hpp"

extern char** environ;

namespace whosaid::test {

/// What a run of the program gave.
struct Outcome {
  int status = 0;  ///< exit status, or 128 and the signal that ended it
  std::string out;
  std::string err;
};

/// Starts the program with `arguments`; standard input is `input`, the outputs go to files in `folder`.
inline pid_t start(std::vector<std::string> arguments, TemporaryFolder const& folder,
                   std::string const& input = {}) {
  arguments.insert(arguments.begin(), WHOSAID_PROGRAM);
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::string const in = folder.write("stdin", input);
  std::string const out = folder.write("stdout", "");
  std::string const err = folder.write("stderr", "");
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, out.c_str(), O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, err.c_str(), O_WRONLY, 0);
  pid_t process = 0;
  int const error = posix_spawn(&process, WHOSAID_PROGRAM, &files, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  return error == 0 ? process : -1;
}

/// Waits for the program's end.
inline int wait_for(pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// Runs the program to its end.
inline Outcome run(std::vector<std::string> arguments, std::string const& input = {}) {
  TemporaryFolder const folder;
  int const status = wait_for(start(std::move(arguments), folder, input));
  return {status, folder.read("stdout"), folder.read("stderr")};
}

}  // namespace whosaid::test

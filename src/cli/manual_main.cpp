// Writes the manual pages and the completion of the program into a folder; the build runs it.
#include <cstdio>
#include <filesystem>

#include "cli/command.hpp"
#include "cli/manual.hpp"
#include "output/output_file.hpp"

namespace {

void write(std::filesystem::path const& path, std::string const& text) {
  whosaid::OutputFile file(path);
  file.write(text);
  file.commit();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: whosaid_manual FOLDER\n", stderr);
    return 2;
  }
  try {
    std::filesystem::path const folder = argv[1];
    std::filesystem::create_directories(folder);
    CLI::App program;
    whosaid::Command chosen;
    whosaid::define_program(program, chosen);
    for (whosaid::CommandPath const& path : whosaid::all_commands(program))
      write(folder / (whosaid::command_name(path, "-") + ".1"), whosaid::manual_page(path));
    write(folder / "whosaid.bash", whosaid::bash_completion(program));
  } catch (std::exception const& error) {
    std::fprintf(stderr, "whosaid_manual: %s\n", error.what());
    return 1;
  }
}

// whosaid gazetteer compile: the lists made ready for the next run.
#include <fmt/format.h>

#include <chrono>
#include <memory>

#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "gazetteer/compile_folders.hpp"
#include "output/output_file.hpp"

namespace whosaid {
namespace {

struct CompileOptions {
  ReadingOptions reading;
  std::vector<std::string> folders;
};

int run_compile(CompileOptions const& options) {
  if (!options.folders.empty() && !options.reading.gazetteers.empty())
    throw UsageError("name the folders once: as words or with --gazetteers");
  auto const start = std::chrono::steady_clock::now();
  CompiledFolders const made = compile_folders(
      gazetteer_folders(options.folders.empty() ? options.reading.gazetteers : options.folders));
  std::chrono::duration<double> const time = std::chrono::steady_clock::now() - start;
  OutputFile().write(fmt::format("image    {}\n", made.image.empty() ? "not kept" : made.image.string()));
  OutputFile().write(fmt::format("entries  {} ({} entities, {} words, {} cues) of {} files\n",
                                 made.entities + made.words + made.cues, made.entities, made.words, made.cues,
                                 made.files));
  OutputFile().write(fmt::format("size     {} bytes\ntime     {:.2f} s\n", made.bytes, time.count()));
  if (!made.image.empty()) return status_done;
  fmt::print(stderr, "whosaid: the lists are right, but each run has to compile them: {}\n",
             made.folder.empty() ? "there is no folder to keep the image in; set HOME or XDG_CACHE_HOME, and "
                                   "WHOSAID_CACHE to something else than off"
                                 : fmt::format("{} cannot be written", made.folder.string()));
  return status_with_faults;
}

}  // namespace

void add_gazetteer_compile(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<CompileOptions>();
  CLI::App& command = *gazetteer.add_subcommand("compile", "Make the lists ready for the next run now");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid gazetteer compile\n"
      "  whosaid gazetteer compile gazetteers desk           two folders, the second corrects the first\n"
      "\n"
      "The first run after a change of the lists compiles them and keeps the image in\n"
      "$XDG_CACHE_HOME/whosaid or ~/.cache/whosaid. This does so ahead, where many runs begin at once, and "
      "says\n"
      "where the image lies. Exit status: 0 done, 1 it could not be kept, 3 the lists are invalid.");
  command.add_option("DIR", options->folders, "Folders of lists, later ones win (default: as for extract)")
      ->type_name("")
      ->group("Input");
  options->reading.add_gazetteers_to(command);
  command.callback([options, &chosen] { chosen = [options] { return run_compile(*options); }; });
}

}  // namespace whosaid

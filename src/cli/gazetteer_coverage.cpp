// whosaid gazetteer coverage: what the lists are worth on one's articles, and what they lack.
#include <algorithm>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/sources.hpp"
#include "output/output_file.hpp"
#include "trial/coverage.hpp"

namespace whosaid {
namespace {

struct CoverageOptions {
  ReadingOptions reading;
  std::vector<std::string> paths;
  std::string format = "text";
  std::size_t most = 20;
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

int run_coverage(CoverageOptions const& options) {
  if (options.paths.empty())
    throw UsageError("coverage needs articles: files, folders, or - for standard input");
  Inputs inputs(options.reading.input_settings(options.paths), std::make_unique<StandardInput>());
  auto const paths = gazetteer_folders(options.reading.gazetteers);
  std::vector<Fault> faults;
  std::vector<SourceFolder> folders;
  for (auto const& path : paths) folders.push_back(read_folder(path, faults));
  Lists const lists = read_lists(folders, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  Coverage const coverage =
      coverage_of(lists, Gazetteer::load(paths), inputs, options.reading.load_settings(), options.jobs);
  OutputFile().write(options.format == "csv" ? as_csv(coverage, options.most)
                                             : as_text(coverage, options.most));
  return status_done;
}

}  // namespace

void add_gazetteer_coverage(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<CoverageOptions>();
  CLI::App& command = *gazetteer.add_subcommand(
      "coverage", "Say which entries articles have, and what the lists lack: coverage PATH…");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer("Example:\n  whosaid gazetteer coverage articles/ --most 50");
  command.add_option("PATH", options->paths, "Articles, as for extract")->type_name("")->group("Input");
  options->reading.add_to(command);
  choice(command.add_option("--format", options->format, "Format (default: text)"), {"text", "csv"})
      ->group("Output");
  command.add_option("--most", options->most, "Show up to N of each sort (default: 20)")
      ->type_name("N")
      ->group("Output");
  add_jobs_to(command, options->jobs, "the result is", "Analysis");
  command.callback([options, &chosen] { chosen = [options] { return run_coverage(*options); }; });
}

}  // namespace whosaid

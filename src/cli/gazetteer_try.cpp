// whosaid gazetteer try: what an edit of the lists changes in one's articles.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "gazetteer/error.hpp"
#include "trial/earlier_lists.hpp"
#include "trial/write_changes.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

struct TryOptions {
  ReadingOptions reading;
  std::vector<std::string> paths;
  std::string against = "HEAD";
  std::string format = "text";
  std::string csv_for = "exact";
  std::string output;
  bool all = false;
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

// Of all folders the last is the one being edited; what it was is in git, or in a folder that is named.
ListStates states_of_lists(TryOptions const& options) try {
  std::vector<fs::path> const folders = gazetteer_folders(options.reading.gazetteers);
  std::optional<ListsInGit> in_git;
  if (!fs::is_directory(options.against)) in_git.emplace(folders.back(), options.against);
  std::vector<Fault> faults;
  ListStates states;
  for (fs::path const& folder : folders) states.after.push_back(read_folder(folder, faults));
  states.before = states.after;
  SourceFolder& edited = states.before.back();
  edited = in_git ? in_git->folder(std::move(edited)) : read_folder(options.against, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  // A folder that git does not know yet was not there at all.
  if (folders.size() > 1 && edited.files.empty()) states.before.pop_back();
  return states;
} catch (NoEarlierLists const& error) {
  throw UsageError(error.what());
}

std::string report_of(Trial const& trial, TryOptions const& options) {
  if (options.format == "csv")
    return as_csv(trial, options.csv_for == "excel" ? CsvStyle::excel : CsvStyle::exact);
  if (options.format == "html")
    return as_html(trial, options.against, fmt::format("{}", fmt::join(options.paths, " ")));
  return as_text(trial);
}

int run_try(TryOptions const& options) {
  if (options.paths.empty()) throw UsageError("try needs articles: files, folders, or - for standard input");
  Inputs inputs(options.reading.input_settings(options.paths), std::make_unique<StandardInput>());
  TrialSettings settings{options.reading.load_settings(), {}, options.all, options.jobs};
  for (std::string const& path : options.paths) settings.inputs_name += fs::absolute(path).string() + "\n";
  settings.inputs_name += options.reading.fields.encoding;
  Trial const trial = run_trial([&] { return states_of_lists(options); }, inputs, settings);
  write_output(options.output, report_of(trial, options));
  return status_done;
}

}  // namespace

void add_gazetteer_try(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<TryOptions>();
  CLI::App& command = *gazetteer.add_subcommand("try", "Show what an edit changes in articles: try PATH…");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid gazetteer try articles/                     since the last commit\n"
      "  whosaid gazetteer try articles/ --against HEAD~3    since three commits ago\n"
      "  whosaid gazetteer try articles/ --against old/      compared with the lists in another folder\n"
      "  whosaid gazetteer try articles/ --format html -o changes.html\n"
      "\n"
      "The last folder of --gazetteers is compared with what it was. Articles that the edit cannot concern "
      "are\n"
      "not read again.");
  command.add_option("PATH", options->paths, "Articles, as for extract")->type_name("")->group("Input");
  options->reading.add_to(command);
  command.add_option("--against", options->against, "Revision of git, or folder of lists (default: HEAD)")
      ->type_name("REV|DIR")
      ->group("Analysis");
  command.add_flag("--all", options->all, "Extract all articles, also those that cannot change")
      ->group("Analysis");
  choice(command.add_option("--format", options->format, "Format of the changes (default: text)"),
         {"text", "csv", "html"})
      ->group("Output");
  add_output_to(command, options->output);
  choice(command.add_option("--csv-for", options->csv_for, "exact as RFC 4180 (default), or for Excel"),
         {"exact", "excel"})
      ->group("Output");
  add_jobs_to(command, options->jobs, "the result is", "Analysis");
  command.callback([options, &chosen] { chosen = [options] { return run_try(*options); }; });
}

}  // namespace whosaid

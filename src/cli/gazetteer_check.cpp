// whosaid gazetteer check: everything that is wrong or doubtful in the lists.
#include <fmt/format.h>

#include <memory>

#include "checking/check.hpp"
#include "checking/write.hpp"
#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "output/output_file.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

struct CheckOptions {
  ReadingOptions reading;
  std::vector<std::string> folders;
  std::string format = "text";
};

int run_check(CheckOptions const& options) {
  if (!options.folders.empty() && !options.reading.gazetteers.empty())
    throw UsageError("name the folders once: as words or with --gazetteers");
  CheckReport const report = check_folders(
      gazetteer_folders(options.folders.empty() ? options.reading.gazetteers : options.folders));
  if (options.format == "json")
    OutputFile().write(as_json(report));
  else if (options.format == "sarif")
    OutputFile().write(as_sarif(report, version()));
  else
    OutputFile().write(as_text(report));
  fmt::print(stderr, "whosaid: {}\n", summary(report));
  return report.faults.empty() ? status_done : status_with_faults;
}

}  // namespace

void add_gazetteer_check(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<CheckOptions>();
  CLI::App& command = *gazetteer.add_subcommand("check", "Say what is wrong or doubtful in the lists");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid gazetteer check\n"
      "  whosaid gazetteer check gazetteers desk             two folders, the second corrects the first\n"
      "  whosaid gazetteer check --format sarif > check.sarif\n"
      "\n"
      "Exit status: 0 nothing found, 1 errors or warnings found, 2 wrong usage. gazetteers/CHECKS.md "
      "explains\n"
      "each code, and how an entry allows a warning.");
  command.add_option("DIR", options->folders, "Folders of lists, later ones win (default: as for extract)")
      ->type_name("")
      ->group("Input");
  options->reading.add_gazetteers_to(command);
  choice(command.add_option("--format", options->format, "Format of the findings (default: text)"),
         {"text", "json", "sarif"})
      ->group("Output");
  command.callback([options, &chosen] { chosen = [options] { return run_check(*options); }; });
}

}  // namespace whosaid

// whosaid gazetteer test: the examples that entries carry.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/sources.hpp"
#include "output/output_file.hpp"
#include "trial/examples.hpp"

namespace whosaid {
namespace {

int run_test(ReadingOptions const& reading) {
  auto const paths = gazetteer_folders(reading.gazetteers);
  std::vector<Fault> faults;
  std::vector<SourceFolder> folders;
  for (auto const& path : paths) folders.push_back(read_folder(path, faults));
  Lists const lists = read_lists(folders, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  ExamplesReport const report = try_examples(lists, Gazetteer::load(paths));
  std::string out;
  for (Fault const& failure : report.failures) out += failure.text() + "\n";
  OutputFile().write(out);
  fmt::print(stderr, "whosaid: {} examples, {} failed\n", report.examples, report.failures.size());
  return report.failures.empty() ? status_done : status_with_faults;
}

}  // namespace

void add_gazetteer_test(CLI::App& gazetteer, Command& chosen) {
  auto const reading = std::make_shared<ReadingOptions>();
  CLI::App& command = *gazetteer.add_subcommand("test", "Try the examples that entries carry");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "An entry may carry texts in which it must be found, and texts in which it must not:\n"
      "  - id: organisation/target\n"
      "    name: Target\n"
      "    examples: [Target said that its shops would close.]\n"
      "    not: [Target groups were asked.]\n"
      "\n"
      "Exit status: 0 all hold, 1 one does not.");
  reading->add_gazetteers_to(command);
  command.callback([reading, &chosen] { chosen = [reading] { return run_test(*reading); }; });
}

}  // namespace whosaid

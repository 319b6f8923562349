// whosaid regress: fixed articles against what is expected of them.
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "regress/write_regression.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

struct RegressOptions {
  ReadingOptions reading;
  std::string folder;
  std::string format = "text";
  std::string output;
  std::vector<std::string> articles;
  std::string text;
  bool accepts = false;
};

std::string report_of(Regression const& regression, RegressOptions const& options) {
  if (options.format == "json") return as_json(regression, options.folder);
  if (options.format == "junit") return as_junit(regression, options.folder);
  if (options.format == "html") return as_html(regression, options.folder);
  return as_text(regression, options.folder);
}

int run_regress(RegressOptions const& options) {
  if (options.folder.empty())
    throw UsageError(options.accepts
                         ? "regress needs a folder of articles before --accept"
                         : "regress needs a folder of articles, each NAME.txt with NAME.expected");
  if (options.accepts && !options.text.empty()) throw UsageError("--accept and --new do not go together");
  if (!fs::is_directory(options.folder)) throw UsageError(options.folder + " is no folder");
  try {
    Extractor const extractor = options.reading.make_extractor();
    if (!options.text.empty()) {
      fs::path const made = draft(options.folder, options.text, extractor);
      std::cerr << "whosaid: drafted " << made.string()
                << ": correct it by hand, then run whosaid regress --accept\n";
      return status_done;
    }
    Regression const regression = run_regression(options.folder, extractor);
    for (std::string const& each : regression.undescribed)
      std::cerr << "whosaid: " << each << " has no expected file; draft one with --new\n";
    for (std::string const& each : regression.orphans)
      std::cerr << "whosaid: " << each << " has no article: put its .txt back, or remove it\n";
    int const status = regression.orphans.empty() ? status_done : status_with_faults;
    if (regression.articles.empty())
      throw UsageError(options.folder +
                       " holds no article with an expected file; draft one with --new ARTICLE.txt");
    write_output(options.output, report_of(regression, options));
    if (!options.accepts) return regression.count(Outcome::newly_wrong) > 0 ? status_with_faults : status;
    for (fs::path const& path : accept(options.folder, regression, Acceptance(options.articles, regression)))
      std::cerr << "whosaid: " << path.string() << " rewritten\n";
    return status;
  } catch (std::invalid_argument const& error) {
    throw UsageError(error.what());
  } catch (ExpectationError const& error) {
    throw UsageError(error.what());
  }
}

}  // namespace

void add_regress(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<RegressOptions>();
  CLI::App& command =
      *program.add_subcommand("regress", "Compare fixed articles with what is expected of them");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Beside each article NAME.txt stands NAME.expected, lines of text to be edited by hand:\n"
      "  # names\n"
      "  person | Dana Ruiz | person/dana-ruiz | Dana Ruiz ×1, Ruiz ×2\n"
      "  not organisation | Storm Odile\n"
      "  # quotes\n"
      "  direct | Dana Ruiz | named | said | “We will appeal,”\n"
      "  mixed | Dana Ruiz | * | called  #pronoun\n"
      "A field “*”, and fields left out at the end, may be anything. With a first line “# partly” only what "
      "the\n"
      "lines say is expected. Tags (#pronoun) sort the figures. Marks in front tell what was accepted: “? ” "
      "right,\n"
      "but not found; “! ” found, but wrong; “~ ” never mind. The status is 1 when something is newly "
      "wrong,\n"
      "or an article is gone.\n"
      "\n"
      "Examples:\n"
      "  whosaid regress articles/                       what has changed, and the figures\n"
      "  whosaid regress articles/ --format html -o differences.html\n"
      "  whosaid regress articles/ --accept              take all of it as it is now\n"
      "  whosaid regress articles/ --accept strike:2     take the second difference of strike.txt\n"
      "  whosaid regress articles/ --new strike.txt      draft what to expect of a new article");
  command.add_option("DIR", options->folder, "Folder of the articles")->type_name("")->group("Input");
  options->reading.add_gazetteers_to(command);
  CLI::Option* const accept =
      command
          .add_option("--accept", options->articles,
                      "Bring the marks up to date: of all, of an article, or of one difference")
          ->type_name("[NAME[:NUMBER]]")
          ->expected(0, -1)
          ->group("Output");
  command.add_option("--new", options->text, "Copy a text into the folder and draft what to expect of it")
      ->type_name("FILE")
      ->group("Output");
  choice(command.add_option("--format", options->format, "Format of the report (default: text)"),
         {"text", "json", "junit", "html"})
      ->group("Output");
  add_output_to(command, options->output);
  command.callback([options, accept, &chosen] {
    options->accepts = accept->count() > 0;
    std::erase(options->articles, "");  // of --accept alone
    chosen = [options] { return run_regress(*options); };
  });
}

}  // namespace whosaid

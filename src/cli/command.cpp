// Reads the command line and turns errors into messages and exit statuses.
#include "cli/command.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/status.hpp"
#include "cli/suggest.hpp"
#include "corpus/inputs.hpp"
#include "gazetteer/error.hpp"
#include "output/output_file.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

constexpr int status_broken_pipe = 141;  // what a shell reports of a program that SIGPIPE ended

std::vector<std::string> option_names(CLI::App const& app) {
  std::vector<std::string> names;
  for (CLI::Option const* option : app.get_options())
    for (std::string const& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(CLI::App const& app) {
  std::vector<std::string> names;
  for (CLI::App const* command : app.get_subcommands([](CLI::App const*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

/// The paths beside `path`, as the user would write them.
std::vector<std::string> neighbours(std::filesystem::path const& path) {
  std::filesystem::path const folder = path.parent_path();
  std::error_code error;
  std::vector<std::string> paths;
  for (auto const& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, error))
    paths.push_back((folder / entry.path().filename()).string());
  std::ranges::sort(paths);
  return paths;
}

/// Throws UsageError for words of the command line that mean nothing, and for a command without its verb.
void refuse_leftovers(CLI::App const& program) {
  CLI::App const* command = &program;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  std::vector<std::string> const verbs = command_names(*command);
  std::string_view const kind = command == &program ? "command" : "verb";
  for (std::string const& word : command->remaining()) {
    if (word == "--") continue;
    if (word.starts_with("-"))
      throw UsageError(fmt::format("unknown option {}{}", word,
                                   did_you_mean(word.substr(0, word.find('=')), option_names(*command))));
    if (!verbs.empty())
      throw UsageError(fmt::format("unknown {} {}{} (there are: {})", kind, word, did_you_mean(word, verbs),
                                   fmt::join(verbs, ", ")));
    throw UsageError(fmt::format("{} takes one file; {} is too much", command->get_name(), word));
  }
  if (verbs.empty()) return;
  throw UsageError(fmt::format("name a {}: {}; see whosaid {}--help", kind, fmt::join(verbs, ", "),
                               command == &program ? "" : command->get_name() + " "));
}

void report(std::string_view message) { fmt::print(stderr, "whosaid: {}\n", message); }

/// What the parser says of an option, for people: "Could not convert: --errors = x", "--jobs: At Most 1
/// required but received 2", "--jobs: Value x not in range 1 to 1024".
std::string in_words(CLI::ParseError const& error) {
  std::string text = error.what();
  constexpr std::string_view no_number = "Could not convert: ";
  constexpr std::string_view range = ": Value ";
  if (text.starts_with(no_number)) {
    std::size_t const equals = text.find(" = ");
    if (equals == text.npos) return text;
    return fmt::format("{} takes a whole number, not {}",
                       text.substr(no_number.size(), equals - no_number.size()), text.substr(equals + 3));
  }
  if (std::size_t const at = text.find(": At Most 1 required"); at != text.npos)
    return fmt::format("{} is given more than once; give it once", text.substr(0, at));
  std::size_t const value = text.find(range);
  std::size_t const from = text.find(" not in range ");
  if (value == text.npos || from == text.npos) return text;
  std::string limits = text.substr(from + std::string_view(" not in range ").size());
  return fmt::format("{} takes a whole number{}, not {}", text.substr(0, value), " from " + limits,
                     text.substr(value + range.size(), from - value - range.size()));
}

int parse_and_run(int argc, char const* const* argv) {
  CLI::App program;
  Command chosen;
  define_program(program, chosen);
  try {
    program.parse(argc, argv);
  } catch (CLI::Success const& request) {  // --help, --version
    return program.exit(request);
  } catch (CLI::ParseError const& error) {
    throw UsageError(in_words(error));
  }
  refuse_leftovers(program);
  return chosen();
}

}  // namespace

void define_program(CLI::App& program, Command& chosen) {
  program.name("whosaid");
  program.description("whosaid reads news in English and says who is in it and who said what.");
  program.footer(
      "Examples:\n"
      "  whosaid extract articles/ -o out/     tables of a folder of articles\n"
      "  whosaid explain article.txt           why each quotation has that speaker\n"
      "\n"
      "whosaid COMMAND --help shows a command's options.\n"
      "Exit status: 0 done, 1 done but some documents failed, 2 wrong usage, 3 invalid gazetteer.");
  program.set_help_flag("-h,--help", "Show this help");
  program.set_version_flag("--version", fmt::format("whosaid {}", version()), "Show the version");
  program.get_formatter()->label("SUBCOMMAND", "COMMAND");
  program.allow_extras();
  add_extract(program, chosen);
  add_explain(program, chosen);
  add_evaluate(program, chosen);
  add_regress(program, chosen);
  add_gazetteer(program, chosen);
}

int run_program(int argc, char const* const* argv) {
  remove_temporaries_on_signal();
  std::signal(SIGXFSZ, SIG_IGN);        // a limit of file sizes is an error of writing like others
  std::setlocale(LC_CTYPE, "C.UTF-8");  // names in archives
  try {
    return parse_and_run(argc, argv);
  } catch (UsageError const& error) {
    report(error.what());
    return status_usage;
  } catch (MissingInput const& error) {
    report(error.what() + did_you_mean(error.path, neighbours(error.path)));
    return status_usage;
  } catch (InputError const& error) {
    report(error.what());
    return status_usage;
  } catch (GazetteerError const& error) {
    fmt::print(stderr, "{}\n", error.what());
    return status_gazetteer;
  } catch (BrokenPipe const&) {
    return status_broken_pipe;
  } catch (std::exception const& error) {
    report(error.what());
    return status_with_faults;
  }
}

}  // namespace whosaid

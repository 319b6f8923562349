// Running an edit: lock, change, check, write or show, and say what is doubtful now.
#include "cli/gazetteer_edit.hpp"

#include <fmt/format.h>

#include <memory>
#include <utility>

#include "checking/check.hpp"
#include "cli/folders.hpp"
#include "cli/status.hpp"
#include "output/output_file.hpp"
#include "resolve/resolution.hpp"

namespace whosaid {
namespace {

/// A help that shows what words a verb takes: Usage: whosaid gazetteer merge [OPTIONS] FROM INTO
class UsageOfVerb : public CLI::Formatter {
 public:
  explicit UsageOfVerb(std::string words) : words_(std::move(words)) {}
  std::string make_usage(CLI::App const*, std::string name) const override {
    return fmt::format("Usage: {} [OPTIONS] {}\n", name, words_);
  }

 private:
  std::string words_;
};

/// What the description says after its colon, without the verb: “…: merge FROM INTO”.
std::string words_of(std::string const& description, std::string const& verb) {
  std::size_t const at = description.rfind(": " + verb + " ");
  if (at == std::string::npos) return "WORD…";
  std::string words = description.substr(at + verb.size() + 3);
  std::string const again = ", " + verb + " ";
  if (std::size_t const other = words.find(again); other != std::string::npos)
    words.replace(other, again.size(), " | ");
  return words;
}

}  // namespace

CLI::App& add_edit(CLI::App& gazetteer, std::string const& verb, std::string const& description,
                   std::string const& footer, EditOptions& options) {
  CLI::App& command = *gazetteer.add_subcommand(verb, description);
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.formatter(std::make_shared<UsageOfVerb>(words_of(description, verb)));
  command.footer(
      footer +
      "\n\nThe last folder of --gazetteers is changed. Entries of an earlier folder stay as they are;\n"
      "the change is written to the last one, into corrections.yaml.");
  command.add_option("WORD", options.words)->type_name("")->group("");
  options.reading.add_gazetteers_to(command);
  command.add_flag("--dry-run", options.dry_run, "Show the change and write nothing")->group("Output");
  return command;
}

int run_edit(EditOptions const& options, std::function<void(Workspace&)> const& edit) {
  std::vector<SourceFolder> sources;
  std::string diff;
  try {
    Workspace workspace(gazetteer_folders(options.reading.gazetteers), !options.dry_run);
    edit(workspace);
    sources = workspace.checked();
    diff = workspace.diff();
    if (!options.dry_run) workspace.commit();
  } catch (EditRefused const& refused) {
    throw UsageError(refused.what());
  }
  OutputFile().write(diff);
  for (Fault const& fault : check_sources(std::move(sources)).faults)
    fmt::print(stderr, "{}\n", fault.text());
  return status_done;
}

void add_several(CLI::App& command, std::string const& name, std::vector<std::string>& texts,
                 std::string const& description) {
  repeatable(command.add_option(name, texts, description))->type_name("TEXT")->group("Entry");
}

void expect_words(EditOptions const& options, std::size_t least, std::size_t most, std::string const& usage) {
  if (options.words.size() >= least && options.words.size() <= most) return;
  throw UsageError("write: whosaid gazetteer " + usage);
}

std::string new_id(std::string const& given, std::string const& type, std::string const& name) {
  if (!given.empty()) return given;
  std::string const made = slug(name);
  for (char const c : made)
    if (static_cast<unsigned char>(c) >= 0x80)
      throw UsageError(fmt::format("no id can be made of {}; give one with --id", name));
  if (made.empty()) throw UsageError(fmt::format("no id can be made of {}; give one with --id", name));
  return type + "/" + made;
}

}  // namespace whosaid

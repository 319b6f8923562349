// whosaid gazetteer import: entities of other tools, merged into the lists.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "checking/check.hpp"
#include "cli/folders.hpp"
#include "cli/gazetteer_edit.hpp"
#include "cli/gazetteer_exchange.hpp"
#include "cli/status.hpp"
#include "corpus/byte_source.hpp"
#include "exchange/formats.hpp"
#include "exchange/import.hpp"
#include "output/output_file.hpp"
#include "text/encoding.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

struct ImportOptions {
  EditOptions edit;
  std::string into;
  std::string format;
  std::string encoding;
  std::string separator = "tab";
  std::vector<std::string> labels;
  ReadSettings reading;
};

ExchangeFile read_file(std::string const& path, std::string const& encoding) {
  if (path == "-") {
    StandardInput input;
    return {"-", in_utf8(read_all(input), encoding)};
  }
  if (!fs::exists(path)) throw MissingInput(path);
  fs::path const file = fs::is_directory(path) ? fs::path(path) / "lists.def" : fs::path(path);
  if (!fs::is_regular_file(file))
    throw UsageError(fmt::format("{} is a folder without lists.def; name the files in it", path));
  FileSource source(file.string());
  return {file.string(), in_utf8(read_all(source), encoding)};
}

ReadRecords read_all_files(ImportOptions const& options) {
  ReadRecords all;
  for (std::string const& path : options.edit.words) {
    ExchangeFile const file = read_file(path, options.encoding);
    auto const format =
        options.format.empty() ? recognised_format(file.shown, file.bytes) : format_named(options.format);
    if (!format)
      throw UsageError(fmt::format(
          "what {} is cannot be told; say it with --format csv, jsonl, gate, spacy or ftm", path));
    append(all, read_records(file, *format, options.reading));
  }
  return all;
}

void take_labels(ImportOptions& options) {
  for (std::string const& label : options.labels) {
    std::size_t const equals = label.rfind('=');
    std::string const type = equals == label.npos ? "" : label.substr(equals + 1);
    if (type != "person" && type != "organisation" && type != "place")
      throw UsageError(
          fmt::format("--label {}: write LABEL=person, LABEL=organisation or LABEL=place", label));
    options.reading.labels[label.substr(0, equals)] = type;
  }
  if (options.separator != "tab" && options.separator.size() != 1)
    throw UsageError("--separator takes one character, or the word tab");
  options.reading.separator = options.separator == "tab" ? '\t' : options.separator.front();
}

// New doubts, of the files that the import changed.
void tell_doubts(std::vector<SourceFolder> sources, std::vector<std::string> const& changed) {
  constexpr std::size_t most = 20;
  std::size_t count = 0;
  for (Fault const& fault : check_sources(std::move(sources)).faults)
    if (std::ranges::find(changed, fault.file) != changed.end() && ++count <= most)
      fmt::print(stderr, "{}\n", fault.text());
  if (count > most)
    fmt::print(stderr, "whosaid: and {} doubts more; whosaid gazetteer check tells them\n", count - most);
}

// Where a remark stands, to sort by: file and line.
std::pair<std::string, std::size_t> place_of(Remark const& remark) {
  std::size_t const colon = remark.where.rfind(':');
  return {remark.where.substr(0, colon), std::strtoull(remark.where.c_str() + colon + 1, nullptr, 10)};
}

void tell_remarks(Imported const& imported) {
  std::vector<std::pair<Remark const*, char const*>> all;
  for (Remark const& remark : imported.damaged) all.emplace_back(&remark, "error");
  for (Remark const& remark : imported.conflicts) all.emplace_back(&remark, "conflict");
  std::ranges::stable_sort(all, {}, [](auto const& each) { return place_of(*each.first); });
  for (auto const& [remark, what] : all)
    fmt::print(stderr, "{}: {}: {}\n", remark->where, what, remark->text);
}

void tell(Imported const& imported, bool dry_run) {
  tell_remarks(imported);
  if (!imported.not_taken.empty())
    fmt::print(stderr, "whosaid: the lists have no place for: {}\n", counted(imported.not_taken));
  fmt::print(stderr, "whosaid: {} read; {}{}, {} extended, {} known already; {}, {}\n",
             number_of(imported.records, "record"), dry_run ? "would be: " : "",
             number_of(imported.added, "entity", "entities") + " added", imported.extended, imported.known,
             number_of(imported.conflicts.size(), "conflict"), number_of(imported.damaged.size(), "error"));
}

int run_import(ImportOptions& options) {
  expect_words(options.edit, 1, 10000, "import PATH… [--into FILE]");
  take_labels(options);
  ReadRecords read = read_all_files(options);
  bool const dry_run = options.edit.dry_run;
  try {
    Workspace workspace(gazetteer_folders(options.edit.reading.gazetteers), !dry_run);
    Imported const imported = import_records(workspace, std::move(read), options.into);
    std::vector<SourceFolder> sources = workspace.checked();
    std::vector<std::string> const changed = workspace.changed_files();
    if (dry_run)
      OutputFile().write(workspace.diff());
    else
      workspace.commit();
    tell_doubts(std::move(sources), changed);
    tell(imported, dry_run);
    return imported.damaged.empty() && imported.conflicts.empty() ? status_done : status_with_faults;
  } catch (EditRefused const& refused) {
    throw UsageError(refused.what());
  }
}

}  // namespace

void add_gazetteer_import(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<ImportOptions>();
  CLI::App& command = add_edit(
      gazetteer, "import", "Merge entities of other tools into the lists: import PATH…",
      "Examples:\n"
      "  whosaid gazetteer import people.csv --into people.yaml --dry-run   what would change\n"
      "  whosaid gazetteer import people.csv --into people.yaml\n"
      "  whosaid gazetteer import gate/lists.def --into companies.yaml\n"
      "  whosaid gazetteer import patterns.jsonl --label POLITICIAN=person --into people.yaml\n"
      "  whosaid gazetteer import entities.ftm.json --into watched.yaml\n"
      "\n"
      "An entity is known by its id, its Wikidata id, or its type and full name. It is given the names, "
      "roles\n"
      "and fields that it lacks. What the lists say otherwise stays, and is told as a conflict, with the "
      "line\n"
      "of both. A line that cannot be read is told, too; all others are imported. gazetteers/EXCHANGE.md\n"
      "describes the formats.\n"
      "\n"
      "Exit status: 0 all was taken, 1 done but there were conflicts or errors, 2 wrong usage or refused,\n"
      "nothing written, 3 invalid gazetteer.",
      options->edit);
  command.remove_option(command.get_option("WORD"));
  command.add_option("PATH", options->edit.words, "Files of other tools; - for standard input")
      ->type_name("")
      ->group("Input");
  choice(
      command.add_option("--format", options->format, "What the files are (default: by ending and content)"),
      {"csv", "jsonl", "gate", "spacy", "ftm"})
      ->group("Input");
  choice(command.add_option("--type", options->reading.type,
                            "What entities are of which the file does not say it"),
         {"person", "organisation", "place"})
      ->group("Input");
  repeatable(command.add_option(
                 "--label", options->labels,
                 "What a label, majorType or schema of the file means: LABEL=person; repeat it for more"))
      ->type_name("LABEL=TYPE")
      ->group("Input");
  command
      .add_option("--separator", options->separator,
                  "What stands before each feature in GATE lists (default: tab)")
      ->type_name("CHARACTER")
      ->group("Input");
  command
      .add_option("--encoding", options->encoding,
                  "Encoding of the files (default: UTF-8; UTF-16 is recognised)")
      ->check(CLI::Validator(
          [](std::string const& name) {
            return is_encoding(name) ? std::string() : name + " is no encoding that is known";
          },
          ""))
      ->type_name("NAME")
      ->group("Input");
  command
      .add_option("--into", options->into,
                  "Entity file of the last folder for entities that are new; it is made if need be")
      ->type_name("FILE")
      ->group("Output");
  command.callback([options, &chosen] { chosen = [options] { return run_import(*options); }; });
}

}  // namespace whosaid

// whosaid gazetteer export: entities of the lists, for other tools.
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/gazetteer_exchange.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "exchange/export.hpp"
#include "output/output_file.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

struct ExportOptions {
  ReadingOptions reading;
  Selection selection;
  std::string format;
  std::string output;
  std::string csv_for = "exact";
};

ExchangeFormat format_of(ExportOptions const& options) {
  if (!options.format.empty()) return *format_named(options.format);
  if (options.output.empty()) return ExchangeFormat::csv;
  if (options.output.ends_with(".jsonl")) return ExchangeFormat::jsonl;
  if (auto const format = recognised_format(options.output, "")) return *format;
  throw UsageError(
      fmt::format("what {} is to be cannot be told; say it with --format csv, jsonl, gate, spacy or ftm",
                  options.output));
}

void write_file(std::string const& path, std::string const& text) {
  if (path.empty()) return OutputFile().write(text);
  OutputFile file{fs::path(path)};
  file.write(text);
  file.commit();
}

int run_export(ExportOptions const& options) {
  ExchangeFormat const format = format_of(options);
  // GATE wants a folder of lists; a name that ends in .lst asks for one list.
  bool const folder =
      format == ExchangeFormat::gate && !options.output.empty() && !options.output.ends_with(".lst");
  std::vector<Record> records;
  try {
    Workspace workspace(gazetteer_folders(options.reading.gazetteers), false);
    records = select_records(workspace, options.selection);
  } catch (EditRefused const& refused) {
    throw UsageError(refused.what());
  }
  WrittenRecords const written = export_records(
      std::move(records), format, options.csv_for == "excel" ? CsvStyle::excel : CsvStyle::exact, folder);
  if (folder) make_folder(options.output);
  for (WrittenFile const& file : written.files)
    write_file(folder ? (fs::path(options.output) / file.name).string() : options.output, file.text);
  fmt::print(stderr, "whosaid: {} written\n", number_of(written.entities, "entity", "entities"));
  if (written.entities == 0 && !options.selection.all)
    fmt::print(stderr, "whosaid: --all exports the entities of all folders, not of the last one alone\n");
  if (!written.lost.empty())
    fmt::print(stderr, "whosaid: {} has no place for: {}\n", format_name(format), counted(written.lost));
  return status_done;
}

}  // namespace

void add_gazetteer_export(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<ExportOptions>();
  CLI::App& command =
      *gazetteer.add_subcommand("export", "Write entities of the lists for other tools: export [ID|LIST]…");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid gazetteer export -o ours.csv                     all entities of the last folder\n"
      "  whosaid gazetteer export people.yaml -o people.jsonl     those of a list\n"
      "  whosaid gazetteer export --all --type organisation --format spacy -o patterns.jsonl\n"
      "  whosaid gazetteer export --format gate -o gate/          lists.def and the lists it names\n"
      "  whosaid gazetteer export person/dana-ruiz --format ftm\n"
      "\n"
      "CSV and JSON lines hold all that an entity file can; \"whosaid gazetteer import\" reads all formats "
      "back.\n"
      "What a format has no place for is counted on standard error. gazetteers/EXCHANGE.md describes the\n"
      "formats.");
  command
      .add_option("ID|LIST", options->selection.words,
                  "Ids, and entity files of the last folder (default: all of the last folder)")
      ->type_name("")
      ->group("Input");
  options->reading.add_gazetteers_to(command);
  command.add_flag("--all", options->selection.all, "The entities of all folders")->group("Input");
  choice(command.add_option("--type", options->selection.type, "Only these"),
         {"person", "organisation", "place"})
      ->group("Input");
  choice(command.add_option("--format", options->format, "Format (default: by the ending of -o, else csv)"),
         {"csv", "jsonl", "gate", "spacy", "ftm"})
      ->group("Output");
  command.add_option("-o,--output", options->output, "File; of gate a folder (default: standard output)")
      ->type_name("PATH")
      ->group("Output");
  choice(command.add_option("--csv-for", options->csv_for, "exact as RFC 4180 (default), or for Excel"),
         {"exact", "excel"})
      ->group("Output");
  command.callback([options, &chosen] { chosen = [options] { return run_export(*options); }; });
}

}  // namespace whosaid

// whosaid extract: articles in, tables out.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "corpus/run_ordered.hpp"
#include "output/report.hpp"

namespace whosaid {
namespace fs = std::filesystem;
namespace {

struct ExtractOptions {
  ReadingOptions reading;
  std::vector<std::string> paths;
  std::string folder;
  std::string format = "csv";
  std::string table;
  std::string csv_for = "exact";
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

/// A line on a terminal that says how far the run is.
class Progress {
 public:
  ~Progress() {
    if (shown_) fmt::print(stderr, "\r\x1b[K");
  }

  void count() {
    ++documents_;
    if (!terminal_ || std::chrono::steady_clock::now() - last_ < std::chrono::milliseconds(200)) return;
    last_ = std::chrono::steady_clock::now();
    shown_ = true;
    fmt::print(stderr, "\r{} documents", documents_);
  }

  /// Prints a message in place of the progress.
  void interrupt(std::string const& message) const {
    fmt::print(stderr, "{}whosaid: {}\n", shown_ ? "\r\x1b[K" : "", message);
  }

  std::uint64_t documents() const { return documents_; }

 private:
  bool const terminal_ = ::isatty(STDERR_FILENO) != 0;
  bool shown_ = false;
  std::uint64_t documents_ = 0;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

/// Throws UsageError for options that do not go together.
ReportSettings report_settings(ExtractOptions const& options) {
  ReportSettings settings;
  settings.format = options.format == "jsonl"  ? Format::jsonl
                    : options.format == "html" ? Format::html
                                               : Format::csv;
  settings.folder = options.folder;
  settings.unit = options.reading.unit();
  settings.style = options.csv_for == "excel" ? CsvStyle::excel : CsvStyle::exact;
  if (settings.format == Format::html && options.folder.empty())
    throw UsageError("--format html writes a page an article; name a folder for them with -o");
  if (settings.format != Format::csv && !options.table.empty())
    throw UsageError("--table goes with --format csv; the other formats hold everything");
  if (settings.format != Format::csv && settings.style == CsvStyle::excel)
    throw UsageError("--csv-for goes with --format csv");
  if (!options.table.empty() && !options.folder.empty())
    throw UsageError("--table picks what goes to standard output; with -o all tables are written");
  std::string const ending = settings.folder.extension().string();
  if (fs::is_regular_file(settings.folder) || ending == ".csv" || ending == ".jsonl")
    throw UsageError(fmt::format("-o takes a folder; to write one file, use > {}", options.folder));
  if (!options.table.empty()) settings.table = table_named(options.table).value();
  return settings;
}

/// One document from input to its part of the report; `error` says why there is nothing to report.
struct Outcome {
  Report::Part part;
  std::string error;
};

Outcome process(Item item, Extractor const& extractor, Report const& report, LoadSettings const& settings) {
  Loaded loaded = load(std::move(item), settings);
  Document const& document = loaded.document;
  if (loaded.error.empty()) {
    try {
      return {report.render(document, extractor.extract(document)), {}};
    } catch (std::exception const& fault) {
      loaded.error = fault.what();
    }
  }
  return {report.render_error(document, loaded.error), fmt::format("{}: {}", document.path, loaded.error)};
}

int run_extract(ExtractOptions const& options) {
  if (options.paths.empty()) throw UsageError("extract needs files, folders, or - for standard input");
  ReportSettings const settings = report_settings(options);
  Inputs inputs(options.paths, options.reading.input_kind(), std::cin);
  Extractor const extractor = options.reading.make_extractor();
  Report report(settings);
  Progress progress;
  int status = status_done;
  run_ordered(inputs, options.jobs, [&](Item item) -> Write {
    auto outcome =
        std::make_shared<Outcome>(process(std::move(item), extractor, report, options.reading.fields));
    return [&report, &progress, &status, outcome = std::move(outcome)] {
      if (!outcome->error.empty()) {
        progress.interrupt(outcome->error);
        status = status_with_faults;
      }
      report.write(std::move(outcome->part));
      progress.count();
    };
  });
  report.finish();
  if (progress.documents() == 0)
    progress.interrupt("nothing to read: no .txt or .jsonl file and no line in the inputs");
  return status;
}

}  // namespace

void add_extract(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<ExtractOptions>();
  CLI::App& command =
      *program.add_subcommand("extract", "Find people, organisations and quotations; write tables");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid extract articles/ -o out/\n"
      "      writes out/quotes.csv, mentions.csv, entities.csv and documents.csv\n"
      "  whosaid extract a.txt b.txt --format jsonl\n"
      "      writes one JSON object a document to standard output\n"
      "  whosaid extract articles/ --format html -o pages/\n"
      "      writes a page an article and pages/index.html, to be looked at in a browser\n"
      "  cat news.jsonl | whosaid extract --input jsonl --text-field body - --table mentions\n"
      "      reads JSON lines from standard input, writes one table\n"
      "\n"
      "A document that cannot be read becomes a row of documents.csv; the rest goes on, and the exit status "
      "is 1.");
  command
      .add_option("PATH", options->paths, "Text files, JSON lines, folders of them, or - for standard input")
      ->type_name("")
      ->group("Input");
  options->reading.add_to(command);
  command.add_option("-o,--output", options->folder, "Folder for the results (default: standard output)")
      ->type_name("DIR")
      ->group("Output");
  choice(command.add_option("--format", options->format, "Format of the results (default: csv)"),
         {"csv", "jsonl", "html"})
      ->group("Output");
  choice(command.add_option("--table", options->table, "CSV table for standard output (default: quotes)"),
         {"quotes", "mentions", "entities", "documents"})
      ->group("Output");
  choice(command.add_option("--csv-for", options->csv_for,
                            "exact as RFC 4180 (default), or for Excel: byte-order mark, no formulas"),
         {"exact", "excel"})
      ->group("Output");
  command
      .add_option("-j,--jobs", options->jobs,
                  "Threads (default: one a core); the output is the same for any number")
      ->check(CLI::Range(1u, 1024u).description(""))
      ->type_name("N")
      ->group("Analysis");
  command.callback([options, &chosen] { chosen = [options] { return run_extract(*options); }; });
}

}  // namespace whosaid

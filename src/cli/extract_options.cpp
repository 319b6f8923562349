// The options of extract, and which go together.
#include "cli/extract_options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <thread>

#include "cli/folders.hpp"
#include "cli/status.hpp"
#include "text/versions.hpp"

namespace whosaid {
namespace fs = std::filesystem;
namespace {

struct Shard {
  std::uint32_t part = 1;
  std::uint32_t parts = 1;
};

/// 2/8
std::optional<Shard> shard_of(std::string_view text) {
  Shard shard;
  std::size_t const slash = text.find('/');
  if (slash == text.npos) return std::nullopt;
  auto const read = [](std::string_view digits, std::uint32_t& number) {
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size();
  };
  if (!read(text.substr(0, slash), shard.part) || !read(text.substr(slash + 1), shard.parts))
    return std::nullopt;
  if (shard.part == 0 || shard.part > shard.parts) return std::nullopt;
  return shard;
}

}  // namespace

Format ExtractOptions::report_format() const {
  if (format == "jsonl") return Format::jsonl;
  if (format == "html") return Format::html;
  if (format == "sqlite") return Format::sqlite;
  return format == "brat" ? Format::brat : Format::csv;
}

void ExtractOptions::check() const {
  if (paths.empty() && files_from.empty())
    throw UsageError("extract needs files, folders, or - for standard input");
  if (format != "csv" && !table.empty())
    throw UsageError("--table goes with --format csv; the other formats hold everything");
  if (format != "csv" && csv_for == "excel") throw UsageError("--csv-for goes with --format csv");
  if (!table.empty() && !folder.empty())
    throw UsageError("--table picks what goes to standard output; with -o all tables are written");
  if (folder.empty() && format == "html")
    throw UsageError("--format html writes a page an article; name a folder for them with -o");
  if (resume && format == "html") throw UsageError("--resume does not go with --format html; begin anew");
  if (folder.empty() && (format == "sqlite" || format == "brat"))
    throw UsageError(fmt::format("--format {} writes files; name their folder with -o", format));
  if (format == "brat" && reading.offsets != "codepoint")
    throw UsageError("--offsets does not go with --format brat, which counts code points");
  if (resume && folder.empty()) throw UsageError("--resume goes on with a run in a folder; name it with -o");
  std::string const ending = fs::path(folder).extension().string();
  std::error_code error;  // a folder that cannot be looked at is told when it is made
  if (fs::is_regular_file(folder, error) || ending == ".csv" || ending == ".jsonl")
    throw UsageError(fmt::format("-o takes a folder; to write one file, use > {}", folder));
  std::vector<std::string> names;
  for (Column const& column : columns_of(Table::documents)) names.emplace_back(column.name);
  for (std::string const& name : reading.fields.keep_fields) {
    if (std::ranges::find(names, name) != names.end())
      throw UsageError(fmt::format("--keep-field {}: documents.csv has such a column already", name));
    names.push_back(name);
  }
}

InputSettings ExtractOptions::input_settings() const {
  InputSettings settings = reading.input_settings(paths);
  settings.files_from = files_from;
  if (!shard.empty()) {
    Shard const chosen = shard_of(shard).value();
    settings.shard = chosen.part;
    settings.shards = chosen.parts;
  }
  return settings;
}

LoadSettings ExtractOptions::load_settings() const {
  LoadSettings settings = reading.load_settings();
  settings.keep_fields.push_back(outlet_field);
  return settings;
}

std::string ExtractOptions::run_lines(Extractor const& extractor) const {
  LoadSettings const& fields = reading.fields;
  std::string lines;
  auto const add = [&](std::string_view name, std::string_view value) {
    lines += fmt::format("{}: {}\n", name, value);
  };
  add("whosaid", version());
  add("icu", icu_version());
  add("unicode", unicode_version());
  add("gazetteers", extractor.gazetteer_hash());
  add("inputs", fmt::format("{}", fmt::join(paths, " ")));
  add("--files-from", files_from);
  add("--input", reading.input);
  add("--encoding", fields.encoding);
  add("--text-field", fields.text_field);
  add("--id-field", fields.id_field);
  add("--date-field", fields.date_field);
  add("--outlet-field", outlet_field);
  add("--keep-field", fmt::format("{}", fmt::join(fields.keep_fields, " ")));
  add("--date", fields.default_date);
  add("--shard", shard);
  add("--terms", reading.terms ? "yes" : "no");
  add("--offsets", reading.offsets);
  add("--format", format);
  add("--csv-for", csv_for);
  return lines;
}

ReportSettings ExtractOptions::report_settings(Extractor const& extractor) const {
  ReportSettings settings;
  settings.format = report_format();
  settings.folder = folder;
  settings.unit = reading.unit();
  settings.style = csv_for == "excel" ? CsvStyle::excel : CsvStyle::exact;
  if (!table.empty()) settings.table = table_named(table).value();
  settings.kept = reading.fields.keep_fields;
  settings.resume = resume;
  settings.checkpoint = checkpoint;
  if (!folder.empty()) settings.run = run_lines(extractor);
  return settings;
}

void ExtractOptions::add_to(CLI::App& command) {
  jobs = std::max(1u, std::thread::hardware_concurrency());
  command
      .add_option("PATH", paths,
                  "Text files, JSON lines, CSV; also packed (gz, zst, xz, bz2) or in tar and zip archives; "
                  "folders of "
                  "them, patterns, or - for standard input")
      ->type_name("")
      ->group("Input");
  command.add_option("--files-from", files_from, "File with further paths, one a line, or -")
      ->type_name("FILE")
      ->group("Input");
  reading.add_to(command);
  repeatable(command.add_option("--keep-field", reading.fields.keep_fields,
                                "Field to pass through to documents.csv and JSON lines; repeat it for more"))
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--outlet-field", outlet_field, "Field that names who published it (default: outlet)")
      ->type_name("NAME")
      ->group("Input");
  auto const is_shard = [](std::string const& text) {
    return shard_of(text) ? std::string() : fmt::format("{} is no part of a whole; write 1/4, 2/4, …", text);
  };
  command.add_option("--shard", shard, "Only part I of N; the parts together are one run")
      ->check(CLI::Validator(is_shard, ""))
      ->type_name("I/N")
      ->group("Input");
  command.add_option("-o,--output", folder, "Folder for the results (default: standard output)")
      ->type_name("DIR")
      ->group("Output");
  choice(command.add_option("--format", format, "Format of the results (default: csv)"),
         {"csv", "jsonl", "html", "sqlite", "brat"})
      ->group("Output");
  choice(command.add_option("--table", table, "CSV table for standard output (default: quotes)"),
         {"quotes", "mentions", "entities", "documents"})
      ->group("Output");
  choice(command.add_option("--csv-for", csv_for,
                            "exact as RFC 4180 (default), or for Excel: byte-order mark, no formulas"),
         {"exact", "excel"})
      ->group("Output");
  command.add_flag("--columns", columns, "Describe all tables and columns (Markdown), and end")
      ->group("Output");
  command.add_flag("--resume", resume, "Go on with the run in -o DIR that was interrupted")->group("Run");
  command
      .add_option("--checkpoint", checkpoint,
                  "Documents after which --resume can go on (default: 20000, or what five seconds do)")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 40).description(""))
      ->type_name("N")
      ->group("Run");
  command.add_option("--max-errors", max_errors, "Stop after more than N documents that cannot be read")
      ->type_name("N")
      ->group("Run");
  add_jobs_to(command, jobs, "the output is", "Run");
}

}  // namespace whosaid

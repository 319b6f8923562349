// A run's output: rendered by document on any thread, written in input order.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "output/entity_table.hpp"
#include "output/index_page.hpp"
#include "output/output_file.hpp"
#include "output/page_names.hpp"
#include "output/quote_groups.hpp"
#include "output/run_folder.hpp"
#include "output/run_report.hpp"
#include "output/seen_ids.hpp"
#include "output/sqlite_tables.hpp"
#include "output/tables.hpp"

namespace whosaid {

enum class Format : std::uint8_t { csv, jsonl, html, sqlite, brat };

struct ReportSettings {
  Format format = Format::csv;        ///< html, sqlite and brat need a folder
  Table table = Table::quotes;        ///< the one that goes to standard output; not groups, not speakers
  std::filesystem::path folder = {};  ///< where all files go; standard output when empty
  OffsetUnit unit = OffsetUnit::codepoint;
  CsvStyle style = CsvStyle::exact;
  std::vector<std::string> kept = {};  ///< names of the documents' first fields; one more is the outlet
  std::string run = {};             ///< lines “name: value” that say how the run is made; see RunFolder
  std::size_t checkpoint = 20'000;  ///< documents between two checkpoints, unless five seconds pass before
  bool resume = false;              ///< go on with the run that is in the folder, if there is one
};

class Report {
 public:
  /// One document's part of the output.
  struct Part {
    std::vector<std::string> sheets;  // by table, or one
    std::vector<EntityShare> entities;
    std::vector<QuoteRecord> quotes;
    std::string brat_path;
    std::string brat_text;
    std::unique_ptr<OutputFile> page = {};  // of HTML: written, but without its name yet
    std::string page_fault = {};            // why it could not be written; empty if it was
    IndexEntry entry;
    std::uint64_t mention_count = 0;
    std::uint64_t quote_count = 0;
    bool failed = false;
    std::string path = {};
    std::string error = {};  ///< why it did
    std::string id = {};
    std::string warning = {};  ///< of a document that did not
    std::uint64_t next = 0;    ///< number of the document after this one
    std::string key;           ///< which document it is, to know it again
  };

  /// Makes the folder and writes the header lines. Throws OutputError, OtherRun.
  explicit Report(ReportSettings settings);
  ~Report();

  /// How far the run is that this one goes on with; all zero for a new one.
  RunProgress progress() const;

  /// A document's part, with what is doubtful about it; any thread may call it. Throws VerbatimError.
  Part render(Document const& document, Extraction const& extraction, std::string_view warning = {}) const;

  /// The part of a document that could not be read; any thread may call it.
  Part render_error(Document const& document, std::string_view error) const;

  /// Adds a part; call it in input order. Throws OutputError.
  void write(Part&& part);

  /// Writes what can be said only at the end and gives the files their names. Without it, no table appears.
  /// If the run is not `complete`, it may be gone on with later. Throws OutputError.
  void finish(bool complete = true, RunNotes notes = {});

  /// Documents with the id of an earlier one. After finish().
  RepeatedIds const& repeated() const { return repeated_; }

 private:
  bool in_folder() const { return run_ != nullptr; }  // pages are not: they cannot be gone on with
  bool has_tables() const { return settings_.format == Format::csv || settings_.format == Format::sqlite; }
  void write_sheet(std::size_t sheet, std::string_view rows);
  void write_brat(Part const& part);
  void make_page(Part& part, Findings const& findings) const;
  void write_page(Part&& part);
  void flush();
  void count(Part const& part);
  std::string summary(bool complete, RunNotes notes) const;
  void finish_csv(bool complete);
  void finish_sqlite();
  void write_rows(Table table, CsvStyle style, std::function<void(std::string_view)> const& put);

  ReportSettings settings_;
  std::vector<Table> tables_;  // the sheets of CSV and SQLite
  OutputFile standard_output_;
  std::vector<std::string> buffers_;  // by sheet
  std::unique_ptr<RunFolder> run_;
  RunSummary pages_run_;  // of HTML, which has no RunFolder
  std::unique_ptr<SeenIds> seen_ids_;
  RepeatedIds repeated_;
  std::unique_ptr<Database> database_;  // of a run without a folder
  std::unique_ptr<EntityTable> entities_;
  std::unique_ptr<QuoteGroups> groups_;
  std::unique_ptr<SqliteTables> sqlite_;
  std::unique_ptr<Statement> brat_names_;
  mutable std::atomic<std::uint64_t> pages_made_ = 0;
  PageNames page_names_;
  IndexPage index_;
  std::size_t since_checkpoint_ = 0;  // documents
  std::chrono::steady_clock::time_point last_checkpoint_ = std::chrono::steady_clock::now();
};

}  // namespace whosaid

// A run's output: rendered by document on any thread, written in input order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "output/entity_table.hpp"
#include "output/index_page.hpp"
#include "output/output_file.hpp"
#include "output/page_names.hpp"
#include "output/tables.hpp"

namespace whosaid {

enum class Format : std::uint8_t { csv, jsonl, html };

struct ReportSettings {
  Format format = Format::csv;
  Table table = Table::quotes;   ///< the one that goes to standard output
  std::filesystem::path folder;  ///< where all files go; standard output when empty (not HTML)
  OffsetUnit unit = OffsetUnit::codepoint;
  CsvStyle style = CsvStyle::exact;
};

class Report {
 public:
  /// One document's part of the output.
  struct Part {
    std::vector<std::string> sheets;  // in the report's order
    std::vector<EntityShare> entities;
    std::string page;  // of HTML
    IndexEntry entry;
  };

  /// Creates the folder and writes the header lines. Throws OutputError.
  explicit Report(ReportSettings settings);

  /// A document's part; any thread may call it. Throws VerbatimError.
  Part render(Document const& document, Extraction const& extraction) const;

  /// The part of a document that could not be read; any thread may call it.
  Part render_error(Document const& document, std::string_view error) const;

  /// Adds a part; call it in input order. Throws OutputError.
  void write(Part&& part);

  /// Writes what can be said only at the end and gives the files their names. Without it, no file stays.
  /// Throws OutputError.
  void finish();

 private:
  void add_file(std::string const& name);
  void flush(std::size_t file);
  void write_page(Part&& part);

  ReportSettings settings_;
  std::vector<Table> tables_;         // of CSV
  std::deque<OutputFile> files_;      // one a table, the one for JSON lines, or none
  std::vector<std::string> buffers_;  // by file
  EntityTable entities_;
  PageNames page_names_;
  IndexPage index_;
};

}  // namespace whosaid

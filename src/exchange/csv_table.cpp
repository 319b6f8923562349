// CSV: a row an entity, read through libcsv a row at a time, so that one broken row costs no other.
#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

#include "exchange/csv_cells.hpp"
#include "exchange/parts.hpp"
#include "exchange/reading.hpp"
#include "gazetteer/suggest.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_row = 1000;  // lines; a quotation mark is taken for unclosed after so many

struct Row {
  std::size_t line = 1;
  std::size_t lines = 0;  // over which it runs; 0 if a quotation mark in it is never closed
  std::vector<std::string> cells;
};

class Rows {
 public:
  explicit Rows(std::string_view bytes) : bytes_(bytes), separator_(separator_of(bytes)) {}

  // The next row that is not blank; false at the end.
  bool next(Row& row) {
    while (at_ < bytes_.size()) {
      std::string_view const line = line_at(at_);
      if (line.find_first_not_of("\r\n") != line.npos) break;
      skip(line);
    }
    if (at_ >= bytes_.size()) return false;
    begin_ = at_;
    row = {line_, 0, {}};
    Parser parser(separator_, 0);
    std::size_t at = at_;
    for (std::size_t lines = 1; lines <= longest_row && at < bytes_.size(); ++lines) {
      std::string_view const line = line_at(at);
      at += line.size();
      if (!parser.feed(line, at == bytes_.size())) continue;
      if (lines > 1 && !is_strict(bytes_.substr(at_, at - at_))) break;
      row.lines = lines;
      row.cells = parser.take();
      line_ += lines;
      at_ = at;
      return true;
    }
    skip_first_line(row);
    return true;
  }

  // Reads on after the first line of a row that is no good.
  void skip_first_line(Row const& row) {
    if (row.lines > 0) {
      line_ = row.line;
      at_ = begin_;
    }
    skip(line_at(at_));
  }

 private:
  class Parser {
   public:
    Parser(char separator, unsigned char options) {
      if (csv_init(&csv_, options) != 0) throw std::bad_alloc();
      csv_set_delim(&csv_, static_cast<unsigned char>(separator));
      csv_set_space_func(&csv_, [](unsigned char) { return 0; });
    }
    ~Parser() { csv_free(&csv_); }
    Parser(Parser const&) = delete;
    Parser& operator=(Parser const&) = delete;

    // Whether the row ends in these bytes.
    bool feed(std::string_view bytes, bool last) {
      if (csv_parse(&csv_, bytes.data(), bytes.size(), take_cell, take_row, this) != bytes.size())
        return false;
      if (last && !ended_) {
        csv_set_opts(&csv_, CSV_STRICT | CSV_STRICT_FINI);  // a quotation mark that is open is a fault
        csv_fini(&csv_, take_cell, take_row, this);
      }
      return ended_;
    }
    std::vector<std::string> take() { return std::move(cells_); }

   private:
    static void take_cell(void* cell, std::size_t size, void* self) {
      static_cast<Parser*>(self)->cells_.emplace_back(static_cast<char const*>(cell), size);
    }
    static void take_row(int, void* self) { static_cast<Parser*>(self)->ended_ = true; }

    csv_parser csv_{};
    bool ended_ = false;
    std::vector<std::string> cells_;
  };

  // Whether each quotation mark in the row stands where one may. One that is never closed goes with the next
  // that opens, and then it does not.
  bool is_strict(std::string_view row) const { return Parser(separator_, CSV_STRICT).feed(row, true); }

  // Which separator the first line has most of, outside quotation marks.
  static char separator_of(std::string_view bytes) {
    constexpr std::array separators = {',', ';', '\t'};
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    for (char const c : bytes.substr(0, bytes.find('\n'))) {
      if (c == '"') quoted = !quoted;
      for (std::size_t i = 0; i < separators.size() && !quoted; ++i) counts[i] += c == separators[i];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
  }

  std::string_view line_at(std::size_t at) const {
    std::size_t const end = bytes_.find('\n', at);
    return bytes_.substr(at, end == bytes_.npos ? end : end + 1 - at);
  }
  void skip(std::string_view line) {
    at_ += line.size();
    ++line_;
  }

  std::string_view bytes_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  std::size_t line_ = 1;
};

// Whether it is one or more apostrophes before what a spreadsheet would take for a formula. Tables for
// spreadsheets have one there; a text that has its own is given one more.
bool is_guarded(std::string_view cell) {
  std::size_t const first = cell.find_first_not_of('\'');
  return first > 0 && first != cell.npos && std::string_view("=+-@\t\r").find(cell[first]) != cell.npos;
}

class TableReader {
 public:
  TableReader(ExchangeFile const& file, ReadSettings const& settings) : reading_(file, settings) {}

  ReadRecords run() {
    Rows rows(reading_.bytes());
    Row row;
    if (!rows.next(row) || !read_header(row)) return reading_.take();
    while (rows.next(row)) {
      if (row.lines == 0) {
        reading_.fault(row.line, "a quotation mark in this line is never closed; the line is left out");
      } else if (row.cells.size() != columns_.size()) {
        reading_.fault(row.line, fmt::format("{} cells, where the first line has {}; the line is left out",
                                             row.cells.size(), columns_.size()));
        if (row.lines > 1) rows.skip_first_line(row);
      } else if (std::ranges::all_of(row.cells,
                                     [&](auto const& cell) { return reading_.is_text(row.line, cell); })) {
        read(row);
      }
    }
    return reading_.take();
  }

 private:
  bool read_header(Row const& row) {
    std::vector<std::string_view> known{"id", "type"};
    for (FieldKind const& kind : field_kinds()) known.push_back(kind.key);
    bool has_name = false;
    for (std::string column : row.cells) {
      std::erase(column, ' ');
      std::ranges::transform(column, column.begin(),
                             [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
      if (column == "alias") column = "aliases";
      has_name |= column == "name" || column == "id";
      bool const twice = std::ranges::find(columns_, column) != columns_.end();
      if (std::ranges::find(known, column) == known.end() || twice) {
        reading_.not_taken(fmt::format("column \"{}\"{}", column,
                                       twice ? ", which comes twice" : did_you_mean(column, known)));
        column.clear();
      }
      columns_.push_back(column);
    }
    if (!has_name)
      reading_.fault(
          1, "no column is called name; the first line must name the columns, such as id,name,aliases");
    return has_name;
  }

  void read(Row const& row) {
    Record record;
    record.where = reading_.where(row.line);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      std::string_view cell = row.cells[i];
      if (is_guarded(cell)) cell.remove_prefix(1);
      if (columns_[i].empty() || cell.empty()) continue;
      if (columns_[i] == "id") {
        take_key(record, std::string(cell));
      } else if (columns_[i] == "type") {
        if (record.type.empty()) record.type = reading_.type_of_label(cell);
        record.label = cell;
      } else if (auto const wrong = take_cell(record, *field_kind(columns_[i]), cell)) {
        reading_.fault(row.line, *wrong + "; left out");
      }
    }
    if (record.type.empty()) record.type = reading_.settings().type;
    bool const is_blank = std::ranges::all_of(row.cells, [](auto const& cell) { return cell.empty(); });
    if (!record.key.empty() || !record.fields.items.empty())
      reading_.add(std::move(record));
    else if (!is_blank)
      reading_.fault(row.line, "neither an id nor a name; left out");
  }

  Reading reading_;
  std::vector<std::string> columns_;  // empty: not taken
};

}  // namespace

ReadRecords read_csv(ExchangeFile const& file, ReadSettings const& settings) {
  return TableReader(file, settings).run();
}

WrittenRecords write_csv(std::vector<Record> const& records, CsvStyle style) {
  WrittenRecords written{{{}}, records.size(), {}};
  std::string& text = written.files[0].text;
  text = csv_prefix(style);
  {
    CsvRow header(text, style);
    header.text("id");
    for (FieldKind const& kind : field_kinds()) header.text(kind.key);
  }
  for (Record const& record : records) {
    CsvRow row(text, style);
    row.text(record.id);
    for (FieldKind const& kind : field_kinds()) {
      Value const* value = record.find(kind.key);
      std::string const cell = value ? cell_of(kind, *value) : "";
      row.text(is_guarded(cell) ? "'" + cell : cell);
    }
  }
  return written;
}

}  // namespace whosaid

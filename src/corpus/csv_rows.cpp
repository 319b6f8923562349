// libcsv calls back with each field and at each row's end; rows wait in a queue.
#include "corpus/csv_rows.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace whosaid {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";

/// Which separator the first line has most of, outside quotation marks.
char separator_of(std::string_view start) {
  constexpr std::array separators = {',', ';', '\t'};
  std::array<std::size_t, separators.size()> counts{};
  bool quoted = false;
  for (char const c : start) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += c == separators[i];
  }
  return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace

struct CsvRows::Parser {
  csv_parser csv{};
  std::vector<std::string> row;
  std::size_t row_bytes = 0;
  std::deque<std::vector<std::string>> rows;

  static void take_field(void* field, std::size_t size, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.row.emplace_back(static_cast<char const*>(field), size);
  }
  static void take_row(int, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    if (!parser.row.empty()) parser.rows.push_back(std::exchange(parser.row, {}));
  }
};

CsvRows::CsvRows(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

CsvRows::~CsvRows() {
  if (parser_) csv_free(&parser_->csv);
}

void CsvRows::open(std::string_view start) {
  parser_ = std::make_unique<Parser>();
  if (csv_init(&parser_->csv, CSV_APPEND_NULL) != 0) throw ReadError("out of memory");
  csv_set_delim(&parser_->csv, static_cast<unsigned char>(separator_of(start)));
  // Spaces belong to a text; libcsv would trim them.
  csv_set_space_func(&parser_->csv, [](unsigned char) { return 0; });
}

bool CsvRows::feed() {
  std::array<char, 1 << 16> block;
  std::size_t count = source_->read(block.data(), block.size());
  std::string_view bytes(block.data(), count);
  if (!parser_) {
    constexpr std::size_t telling = 4096;
    while (count > 0 && count < telling && bytes.find('\n') == bytes.npos) {
      std::size_t const more = source_->read(block.data() + count, block.size() - count);
      if (more == 0) break;
      count += more;
      bytes = {block.data(), count};
    }
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    open(bytes);
  }
  if (count == 0) {
    ended_ = true;
    return csv_fini(&parser_->csv, Parser::take_field, Parser::take_row, parser_.get()) == 0;
  }
  if (csv_parse(&parser_->csv, bytes.data(), bytes.size(), Parser::take_field, Parser::take_row,
                parser_.get()) != bytes.size())
    return false;
  if (csv_get_buffer_size(&parser_->csv) > longest_text)
    throw ReadError(
        fmt::format("a field is longer than {} MiB: is a quotation mark never closed?", longest_text >> 20));
  return true;
}

std::optional<std::vector<std::string>> CsvRows::next() {
  while (!parser_ || parser_->rows.empty()) {
    if (ended_) return std::nullopt;
    if (!feed()) throw ReadError(csv_strerror(csv_error(&parser_->csv)));
  }
  std::vector<std::string> row = std::move(parser_->rows.front());
  parser_->rows.pop_front();
  return row;
}

}  // namespace whosaid

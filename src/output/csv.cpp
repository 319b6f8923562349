// Writes CSV fields.
#include "output/csv.hpp"

#include "output/plain_text.hpp"
#include "text/plain_run.hpp"

namespace whosaid {
namespace {

bool looks_like_formula(std::string_view field) {
  return !field.empty() && std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos;
}

}  // namespace

std::string_view csv_prefix(CsvStyle style) { return style == CsvStyle::excel ? "\uFEFF" : ""; }

void CsvRow::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

CsvRow& CsvRow::text(std::string_view field) {
  separate();
  bool const plain = plain_run_end<',', '"'>(field, 0) == field.size();  // as most fields are
  if (plain && style_ != CsvStyle::excel) {
    out_.append(field);
    return *this;
  }
  bool const marks = field.find_first_of(",\"\r\n") != std::string_view::npos;
  if (marks) out_ += '"';
  if (style_ == CsvStyle::excel && looks_like_formula(field)) out_ += '\'';
  while (marks) {
    std::size_t const mark = field.find('"');
    if (mark == std::string_view::npos) break;
    append_valid_utf8(out_, field.substr(0, mark));
    out_ += "\"\"";
    field.remove_prefix(mark + 1);
  }
  append_valid_utf8(out_, field);
  if (marks) out_ += '"';
  return *this;
}

CsvRow& CsvRow::number(std::uint64_t field) {
  separate();
  append_number(out_, field);
  return *this;
}

CsvRow& CsvRow::decimal(double field) {
  separate();
  append_hundredths(out_, field);
  return *this;
}

CsvRow& CsvRow::empty(int fields) {
  for (; fields > 0; --fields) separate();
  return *this;
}

}  // namespace whosaid

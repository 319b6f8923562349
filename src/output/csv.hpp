// CSV as RFC 4180 has it: commas, CRLF, marks only where needed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

/// Whom the CSV is for.
enum class CsvStyle : std::uint8_t {
  exact,  ///< RFC 4180, UTF-8, no byte-order mark
  excel,  ///< with a byte-order mark; text that a spreadsheet would take for a formula gets an apostrophe
          ///< before it
};

/// What stands before the header line: the byte-order mark, or nothing.
std::string_view csv_prefix(CsvStyle style);

/// One line under construction; its CRLF comes with the destructor.
class CsvRow {
 public:
  CsvRow(std::string& out, CsvStyle style) : out_(out), style_(style) {}
  ~CsvRow() { out_ += "\r\n"; }
  CsvRow(CsvRow const&) = delete;
  CsvRow& operator=(CsvRow const&) = delete;

  /// One field; bytes that are not UTF-8 become U+FFFD.
  CsvRow& text(std::string_view field);
  CsvRow& number(std::uint64_t field);
  /// With two decimals.
  CsvRow& decimal(double field);
  CsvRow& empty(int fields = 1);

 private:
  void separate();

  std::string& out_;
  CsvStyle style_;
  bool first_ = true;
};

}  // namespace whosaid

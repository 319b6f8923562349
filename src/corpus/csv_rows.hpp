// CSV and TSV row by row, through libcsv.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/byte_source.hpp"

namespace whosaid {

/// A table whose first row names its columns. Commas, semicolons or tabs separate: whichever the first line
/// has most of.
class CsvRows {
 public:
  explicit CsvRows(std::unique_ptr<ByteSource> source);
  ~CsvRows();
  CsvRows(CsvRows const&) = delete;
  CsvRows& operator=(CsvRows const&) = delete;

  /// The next row's fields, or nothing at the end. Rows without any field are passed over. Throws ReadError.
  std::optional<std::vector<std::string>> next();

  double done() const { return source_->done(); }

 private:
  struct Parser;

  bool feed();
  void open(std::string_view start);

  std::unique_ptr<ByteSource> source_;
  std::unique_ptr<Parser> parser_;
  bool ended_ = false;
};

}  // namespace whosaid

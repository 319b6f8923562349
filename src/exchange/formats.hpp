// The formats of other tools: reading them to records and writing records in them. gazetteers/EXCHANGE.md
// says what stands where.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/record.hpp"
#include "output/csv.hpp"

namespace whosaid {

enum class ExchangeFormat : std::uint8_t { csv, jsonl, gate, spacy, ftm };

/// "csv", "jsonl", "gate", "spacy", "ftm".
std::string_view format_name(ExchangeFormat format);
std::optional<ExchangeFormat> format_named(std::string_view name);
/// The format of a file by its ending, and of JSON lines by their first line; nothing if it cannot be told.
std::optional<ExchangeFormat> recognised_format(std::string_view path, std::string_view bytes);

/// How to read what a format leaves open.
struct ReadSettings {
  std::string type;                           ///< of entities whose type nothing tells; may be empty
  std::map<std::string, std::string> labels;  ///< types of labels that are not known by themselves
  char separator = '\t';                      ///< of GATE's features
};

/// A file to be read: its name for people and its bytes in UTF-8.
struct ExchangeFile {
  std::string shown;
  std::string bytes;
};

/// Reads a file; what cannot be read is noted with its line, the rest is read all the same. Of GATE's
/// lists.def, the lists that it names are read from disk, from beside it.
ReadRecords read_records(ExchangeFile const& file, ExchangeFormat format, ReadSettings const& settings);

/// A file to be written; the name is empty where there is only one.
struct WrittenFile {
  std::string name;
  std::string text;
};

struct WrittenRecords {
  std::vector<WrittenFile> files;
  std::size_t entities = 0;  ///< written
  Losses lost;               ///< what the format has no place for
};

/// Writes records. In several files, if `apart`, for GATE: a list for each sort of entity, and lists.def.
WrittenRecords write_records(std::vector<Record> const& records, ExchangeFormat format, CsvStyle style,
                             bool apart);

}  // namespace whosaid

// Entities of the lists as records.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editing/workspace.hpp"
#include "exchange/formats.hpp"
#include "exchange/record.hpp"

namespace whosaid {

/// Which entities to export.
struct Selection {
  std::vector<std::string> words;  ///< ids, and entity files of the last folder; none: all of the last folder
  bool all = false;                ///< of all folders
  std::string type;                ///< only these; empty: all
};

/// The entities as all folders together have them, sorted by id. Throws EditRefused for a word that is
/// neither an id nor an entity file.
std::vector<Record> select_records(Workspace& workspace, Selection const& selection);

/// Writes them in a format. Retired entities go only where that can be said: to CSV and JSON lines.
WrittenRecords export_records(std::vector<Record> records, ExchangeFormat format, CsvStyle style, bool apart);

}  // namespace whosaid

// The formats one by one, and what their writers share.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "exchange/formats.hpp"

namespace whosaid {

ReadRecords read_csv(ExchangeFile const& file, ReadSettings const& settings);
WrittenRecords write_csv(std::vector<Record> const& records, CsvStyle style);

ReadRecords read_json_lines(ExchangeFile const& file, ReadSettings const& settings);
WrittenRecords write_json_lines(std::vector<Record> const& records);

ReadRecords read_gate(ExchangeFile const& file, ReadSettings const& settings);
WrittenRecords write_gate(std::vector<Record> const& records, bool apart);

ReadRecords read_spacy(ExchangeFile const& file, ReadSettings const& settings);
WrittenRecords write_spacy(std::vector<Record> const& records);

ReadRecords read_ftm(ExchangeFile const& file, ReadSettings const& settings);
WrittenRecords write_ftm(std::vector<Record> const& records);

/// The record as an object of its fields.
nlohmann::ordered_json json_of(Record const& record);

/// JSON as a line; bytes that are no UTF-8 become U+FFFD.
std::string on_a_line(nlohmann::ordered_json const& json);

}  // namespace whosaid

// What was read, as text: records as JSON lines, then faults, then what was not taken.
#pragma once

#include <string>

#include "exchange/formats.hpp"

namespace whosaid::test {

inline std::string told(ReadRecords const& read) {
  std::string text = write_records(read.records, ExchangeFormat::jsonl, CsvStyle::exact, false).files[0].text;
  for (Remark const& remark : read.damaged) text += remark.where + ": " + remark.text + "\n";
  for (auto const& [what, count] : read.not_taken) text += what + " (" + std::to_string(count) + ")\n";
  return text;
}

inline std::string told(std::string const& name, std::string const& bytes, ExchangeFormat format,
                        ReadSettings const& settings = {}) {
  return told(read_records({name, bytes}, format, settings));
}

}  // namespace whosaid::test

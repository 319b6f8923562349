// What the readers of all formats share: lines with their numbers, faults, labels, names gathered by id.
#pragma once

#include <algorithm>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "exchange/formats.hpp"

namespace whosaid {

class Reading {
 public:
  Reading(ExchangeFile const& file, ReadSettings const& settings);

  ReadSettings const& settings() const { return settings_; }
  std::string_view bytes() const { return bytes_; }
  std::string where(std::size_t line) const;

  /// Notes that a line, or a part of it, cannot be read.
  void fault(std::size_t line, std::string text);
  /// Notes that the lists have no place for something.
  void not_taken(std::string const& what, std::size_t count = 1);
  /// Whether the bytes, of that line, are UTF-8; else a fault.
  bool is_text(std::size_t line, std::string_view bytes);

  /// Calls use(number, line) for each line that is not blank and is valid UTF-8; the rest are faults.
  template <class Use>
  void for_each_line(Use use) {
    std::size_t number = 0;
    for (std::string_view rest = bytes_; !rest.empty();) {
      std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      ++number;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.find_first_not_of(" \t") != line.npos && is_text(number, line)) use(number, line);
    }
  }
  /// The JSON objects, one a line, or all of them if the file is one list. Calls use(line, object).
  void for_each_object(std::function<void(std::size_t, nlohmann::json&)> const& use);

  /// The type that a label of another tool means: PERSON, ORG, GPE, location; as the settings say for others.
  /// Empty if it means none.
  std::string type_of_label(std::string_view label) const;

  /// For formats with a name a line: the record of that id in the input, or a new one. An id that is empty
  /// is nobody's: a new record each time.
  Record& gathered(std::string const& key, std::string const& type, std::size_t line);

  void add(Record record) { result_.records.push_back(std::move(record)); }
  ReadRecords take() { return std::move(result_); }

 private:
  ExchangeFile const& file_;
  ReadSettings const& settings_;
  std::string_view bytes_;
  std::unordered_map<std::string, std::size_t> by_key_;
  ReadRecords result_;
};

/// Puts into the record what `key`, an id of the input, says: an id of whosaid's, or of Wikidata.
void take_key(Record& record, std::string const& key);

/// A JSON text, number or truth value as a text; nothing for anything else.
std::optional<std::string> json_text(nlohmann::json const& json);

/// An object of whosaid's own fields as a record: `type` and `id` are set, too. What cannot be read is noted
/// for that line.
Record record_of_json(nlohmann::json const& json, std::size_t line, Reading& reading);

}  // namespace whosaid

// Reads the wanted fields with simdjson; what it does not take is left to the reader that explains faults.
#include "corpus/plain_record.hpp"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus/date.hpp"

namespace whosaid {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t largest_record_kept = 4 << 20;  // bytes of a thread's memory for records

/// The only field of that name; false when there are several.
bool find(dom::object record, std::string_view name, std::optional<dom::element>& found) {
  for (auto const [key, value] : record) {
    if (key != name) continue;
    if (found) return false;
    found = value;
  }
  return true;
}

/// Text of a field; of one that is missing or null, nothing. False when it is something else.
bool take_text(dom::object record, std::string_view name, std::string_view& text) {
  std::optional<dom::element> field;
  if (!find(record, name, field)) return false;
  if (!field || field->is_null()) return true;
  return field->get(text) == simdjson::SUCCESS;
}

bool take_id(dom::object record, std::string_view name, std::string& id) {
  std::optional<dom::element> field;
  if (!find(record, name, field)) return false;
  if (!field || field->is_null()) return true;
  if (std::int64_t number = 0; field->get(number) == simdjson::SUCCESS) {
    id = std::to_string(number);
    return true;
  }
  std::string_view text;
  if (field->get(text) != simdjson::SUCCESS) return false;
  if (!text.empty()) id = text;
  return true;
}

}  // namespace

bool read_plain_record(std::string_view line, LoadSettings const& settings, Document& document) {
  thread_local dom::parser parser;
  dom::object record;
  bool const parsed = parser.parse(line.data(), line.size()).get(record) == simdjson::SUCCESS;
  std::string id = document.id;
  std::string_view text;
  std::string_view date;
  if (!parsed || !take_id(record, settings.id_field, id) || !take_text(record, settings.date_field, date) ||
      !take_text(record, settings.text_field, text) || text.empty())
    return false;
  std::optional<std::string> day = date.empty() ? settings.default_date : day_of(date);
  std::vector<std::string> fields(settings.keep_fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    std::string_view field;
    if (!take_text(record, settings.keep_fields[i], field)) return false;
    fields[i] = field;
  }
  if (!day) return false;
  document.id = std::move(id);
  document.date = *std::move(day);
  document.fields = std::move(fields);
  document.text = text;
  if (line.size() > largest_record_kept) parser = dom::parser();
  return true;
}

}  // namespace whosaid

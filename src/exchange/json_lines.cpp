// JSON lines of whosaid's own: an entry of an entity file an object, key by key.
#include <nlohmann/json.hpp>

#include "exchange/parts.hpp"
#include "exchange/reading.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(FieldKind const& kind, Value const& value) {
  switch (kind.shape) {
    case FieldShape::text:
      return value.text;
    case FieldShape::flag:
      return value.text == "true";
    case FieldShape::texts:
    case FieldShape::parts:
      break;
  }
  Json list = Json::array();
  for (Value const& item : value.items) {
    if (item.kind != YamlNode::Kind::map) {
      list.push_back(item.text);
      continue;
    }
    Json& parts = list.emplace_back(Json::object());
    for (std::string_view const key : kind.parts)
      if (std::string text = part(item, key); !text.empty()) parts[std::string(key)] = std::move(text);
  }
  return list;
}

}  // namespace

Json json_of(Record const& record) {
  Json json{{"id", record.id}};
  for (FieldKind const& kind : field_kinds())
    if (Value const* value = record.find(kind.key)) json[std::string(kind.key)] = json_of(kind, *value);
  return json;
}

std::string on_a_line(Json const& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

ReadRecords read_json_lines(ExchangeFile const& file, ReadSettings const& settings) {
  Reading reading(file, settings);
  reading.for_each_object(
      [&](std::size_t line, nlohmann::json& json) { reading.add(record_of_json(json, line, reading)); });
  return reading.take();
}

WrittenRecords write_json_lines(std::vector<Record> const& records) {
  WrittenRecords written{{{}}, records.size(), {}};
  for (Record const& record : records) written.files[0].text += on_a_line(json_of(record));
  return written;
}

}  // namespace whosaid

// Lines, objects, labels.
#include "exchange/reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "gazetteer/suggest.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::json;

constexpr std::pair<std::string_view, std::string_view> known_labels[] = {{"person", "person"},
                                                                          {"per", "person"},
                                                                          {"people", "person"},
                                                                          {"person_full", "person"},
                                                                          {"org", "organisation"},
                                                                          {"organisation", "organisation"},
                                                                          {"organization", "organisation"},
                                                                          {"company", "organisation"},
                                                                          {"place", "place"},
                                                                          {"gpe", "place"},
                                                                          {"loc", "place"},
                                                                          {"location", "place"},
                                                                          {"fac", "place"},
                                                                          {"facility", "place"},
                                                                          {"country", "place"},
                                                                          {"city", "place"}};

// How deep lists and objects may lie in each other: what is read goes through them by recursion.
bool is_nested(Json const& value, int levels) {
  if (!value.is_structured()) return false;
  return levels == 0 ||
         std::ranges::any_of(value, [&](Json const& part) { return is_nested(part, levels - 1); });
}

std::string nearest_field(std::string const& key) {
  std::vector<std::string_view> keys{"id", "type"};
  for (FieldKind const& kind : field_kinds()) keys.push_back(kind.key);
  return did_you_mean(key, keys);
}

// The items of a field that may be written as a list or, being one, alone.
std::vector<Json> items_of(Json const& value) {
  if (value.is_array()) return value.get<std::vector<Json>>();
  return {value};
}

class FieldReader {
 public:
  FieldReader(Record& record, std::size_t line, Reading& reading)
      : record_(record), line_(line), reading_(reading) {}

  void read(FieldKind const& kind, Json const& value) {
    switch (kind.shape) {
      case FieldShape::text:
      case FieldShape::flag:
        if (auto text = json_text(value))
          record_.set(kind.key, *std::move(text));
        else
          reading_.fault(line_, fmt::format("\"{}\" is no text; left out", kind.key));
        return;
      case FieldShape::texts:
        for (Json const& item : items_of(value)) {
          if (auto text = json_text(item))
            record_.append(kind.key, *std::move(text));
          else
            reading_.fault(line_, fmt::format("\"{}\" is no list of texts; left out", kind.key));
        }
        return;
      case FieldShape::parts:
        for (Json const& item : items_of(value)) read_parts(kind, item);
    }
  }

 private:
  void read_parts(FieldKind const& kind, Json const& item) {
    std::vector<std::string> texts(kind.parts.size());
    if (auto text = json_text(item)) {
      texts[0] = *std::move(text);
    } else if (item.is_object()) {
      for (auto const& [key, value] : item.items()) {
        auto const at = std::ranges::find(kind.parts, key);
        auto const part = json_text(value);
        if (at == kind.parts.end() || !part)
          reading_.fault(line_, fmt::format("\"{}\" of \"{}\" cannot be read; left out", key, kind.key));
        else
          texts[static_cast<std::size_t>(at - kind.parts.begin())] = *part;
      }
    } else {
      reading_.fault(line_, fmt::format("\"{}\" is no list of objects; left out", kind.key));
    }
    record_.append(kind.key, item_of(kind, texts));
  }

  Record& record_;
  std::size_t line_;
  Reading& reading_;
};

}  // namespace

Reading::Reading(ExchangeFile const& file, ReadSettings const& settings)
    : file_(file), settings_(settings), bytes_(file.bytes) {
  if (bytes_.starts_with("\xEF\xBB\xBF")) bytes_.remove_prefix(3);
}

std::string Reading::where(std::size_t line) const { return fmt::format("{}:{}", file_.shown, line); }

void Reading::fault(std::size_t line, std::string text) {
  result_.damaged.push_back({where(line), std::move(text)});
}

void Reading::not_taken(std::string const& what, std::size_t count) { result_.not_taken[what] += count; }

bool Reading::is_text(std::size_t line, std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    CodePoint const c = decode(bytes, at);
    if (is_invalid(c) || c.value == 0) {
      fault(line,
            fmt::format("no UTF-8 at byte {}; save the file as UTF-8, or name its encoding with --encoding",
                        at + 1));
      return false;
    }
    at += c.size;
  }
  return true;
}

void Reading::for_each_object(std::function<void(std::size_t, Json&)> const& use) {
  auto const take = [&](std::size_t line, Json& json) {
    constexpr int deepest = 50;
    if (!json.is_object())
      fault(line, "no JSON object; write one a line");
    else if (is_nested(json, deepest))
      fault(line, "nested too deep to be read");
    else
      use(line, json);
  };
  std::size_t const first = bytes_.find_first_not_of(" \t\r\n");
  if (first != bytes_.npos && bytes_[first] == '[') {
    Json list = Json::parse(bytes_, nullptr, false);
    if (list.is_array()) {
      for (Json& json : list) take(1, json);
      return;
    }
  }
  for_each_line([&](std::size_t line, std::string_view text) {
    // Of a list that is broken somewhere, what has a line of its own is read all the same.
    if (text == "[" || text == "]") return;
    if (text.ends_with("},")) text.remove_suffix(1);
    try {
      Json json = Json::parse(text);
      take(line, json);
    } catch (Json::parse_error const& error) {
      fault(line, fmt::format("no JSON at byte {} of the line; write one object a line", error.byte));
    } catch (Json::out_of_range const&) {
      fault(line, "a number is too large to be one; put it in quotation marks");
    }
  });
}

std::string Reading::type_of_label(std::string_view label) const {
  if (auto const at = settings_.labels.find(std::string(label)); at != settings_.labels.end())
    return at->second;
  std::string const folded = fold(label);
  auto const at =
      std::ranges::find(known_labels, folded, &std::pair<std::string_view, std::string_view>::first);
  return at == std::end(known_labels) ? "" : std::string(at->second);
}

Record& Reading::gathered(std::string const& key, std::string const& type, std::size_t line) {
  auto& records = result_.records;
  if (!key.empty()) {
    auto const [at, fresh] = by_key_.emplace(type + "\n" + key, records.size());
    if (!fresh) return records[at->second];
  }
  Record& record = records.emplace_back();
  record.type = type;
  record.where = where(line);
  take_key(record, key);
  return record;
}

void take_key(Record& record, std::string const& key) {
  record.key = key;
  if (std::string_view const type = type_of_id(key); !type.empty()) {
    record.id = key;
    record.type = type;
  } else if (key.size() > 1 && key[0] == 'Q' && key.find_first_not_of("0123456789", 1) == key.npos) {
    record.set("wikidata", key);
  }
}

std::optional<std::string> json_text(Json const& json) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_number_integer() || json.is_boolean()) return json.dump();
  return std::nullopt;
}

Record record_of_json(Json const& json, std::size_t line, Reading& reading) {
  Record record;
  record.where = reading.where(line);
  FieldReader fields(record, line, reading);
  for (auto const& [key, value] : json.items()) {
    if (value.is_null() || value == "") continue;
    if (FieldKind const* kind = field_kind(key == "alias" ? "aliases" : key)) {
      fields.read(*kind, value);
    } else if (key == "id" || key == "type") {
      auto const text = json_text(value);
      if (!text)
        reading.fault(line, fmt::format("\"{}\" is no text; left out", key));
      else if (key == "id")
        take_key(record, *text);
      else if (record.type.empty())
        record.type = reading.type_of_label(record.label = *text);
    } else {
      reading.not_taken(fmt::format("key \"{}\"{}", key, nearest_field(key)));
    }
  }
  if (record.type.empty()) record.type = reading.settings().type;
  return record;
}

}  // namespace whosaid

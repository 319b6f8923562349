// GATE gazetteers: lists with a name a line and features after it, and lists.def, which says what each list
// is of: list:majorType:minorType:language:annotationType.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/parts.hpp"
#include "exchange/reading.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

// Says which name of its entity a line holds.
constexpr std::string_view name_feature = "name_of";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (std::size_t at = 0; at != text.npos;) {
    std::size_t const end = text.find(separator, at);
    pieces.push_back(text.substr(at, end == text.npos ? end : end - at));
    at = end == text.npos ? end : end + 1;
  }
  return pieces;
}

std::string trimmed(std::string_view text) {
  std::size_t const first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

// What a list is of: lines of lists.def.
struct ListOf {
  std::string type;
  std::string minor;
  bool known = false;
};

ListOf list_of_line(std::string_view line, Reading const& reading) {
  std::vector<std::string_view> const parts = split(line, ':');
  ListOf list;
  std::string const major = parts.size() > 1 ? trimmed(parts[1]) : "";
  list.minor = parts.size() > 2 ? trimmed(parts[2]) : "";
  list.type = reading.type_of_label(major + ":" + list.minor);
  if (list.type.empty()) list.type = reading.type_of_label(major);
  list.known = true;
  return list;
}

bool is_kind(std::string const& type, std::string const& kind) {
  return type == "place"
             ? std::ranges::find(vocabulary::place_kinds, kind) != vocabulary::place_kinds.end()
             : type == "organisation" && std::ranges::find(vocabulary::organisation_kinds, kind) !=
                                             vocabulary::organisation_kinds.end();
}

std::string bytes_of(fs::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class ListReader {
 public:
  ListReader(ExchangeFile const& file, ReadSettings const& settings, ListOf list)
      : reading_(file, settings), list_(std::move(list)) {}

  ReadRecords run() {
    reading_.for_each_line([&](std::size_t number, std::string_view line) { read(number, line); });
    return reading_.take();
  }

 private:
  void read(std::size_t number, std::string_view line) {
    std::vector<std::string_view> const fields = split(line, reading_.settings().separator);
    std::string const name = trimmed(fields.front());
    if (name.empty()) return reading_.fault(number, "no name before the features; the line is left out");
    std::map<std::string, std::string> features;
    for (std::size_t i = 1; i < fields.size(); ++i) {
      std::size_t const equals = fields[i].find('=');
      if (equals == 0 || (equals == fields[i].npos && !trimmed(fields[i]).empty()))
        reading_.fault(number, fmt::format("\"{}\" is no feature; write name=value", fields[i]));
      else if (equals != fields[i].npos)
        features[trimmed(fields[i].substr(0, equals))] = trimmed(fields[i].substr(equals + 1));
    }
    take(number, name, features);
  }

  void take(std::size_t number, std::string const& name, std::map<std::string, std::string>& features) {
    std::string const key = taken(features, "id");
    std::string const which = taken(features, name_feature);
    std::string type = std::string(type_of_id(key));
    if (type.empty()) type = list_.type.empty() ? reading_.settings().type : list_.type;
    Record& record = reading_.gathered(key, type, number);
    if (which.empty())
      record.text("name").empty() ? record.set("name", name) : record.append("aliases", name);
    else if (FieldKind const* kind = field_kind(which); kind && kind->shape == FieldShape::text)
      record.set(which, name);
    else if (kind && kind->shape == FieldShape::texts)
      record.append(which, name);
    else
      reading_.fault(number, fmt::format("{}={} says nothing of a name; left out", name_feature, which));
    if (is_kind(record.type, list_.minor)) record.set("kind", list_.minor);
    for (auto const& [feature, value] : features) take_feature(number, record, feature, value);
  }

  static std::string taken(std::map<std::string, std::string>& features, std::string_view key) {
    auto const node = features.extract(std::string(key));
    return node ? node.mapped() : "";
  }

  void take_feature(std::size_t number, Record& record, std::string const& feature,
                    std::string const& value) {
    FieldKind const* kind = field_kind(feature);
    if (!kind) return reading_.not_taken(fmt::format("feature \"{}\"", feature));
    if (kind->shape == FieldShape::text || kind->shape == FieldShape::flag) return record.set(feature, value);
    // Lists stand as JSON.
    Json const json = Json::parse(value, nullptr, false);
    Record const read = record_of_json(
        {{feature, json.is_array() ? nlohmann::json(json) : nlohmann::json(value)}}, number, reading_);
    for (Value const& item : read.items(feature)) record.append(feature, item);
  }

  Reading reading_;
  ListOf list_;
};

// lists.def: reads the lists of entities that it names; others are word lists, and not taken.
ReadRecords read_definition(ExchangeFile const& file, ReadSettings const& settings) {
  Reading definition(file, settings);
  ReadRecords all;
  definition.for_each_line([&](std::size_t number, std::string_view line) {
    ListOf const list = list_of_line(line, definition);
    std::string const name = trimmed(line.substr(0, line.find(':')));
    if (list.type.empty() && settings.type.empty()) {
      definition.not_taken(fmt::format("list {}: no type of entities; --label {}=person says what it is of",
                                       name,
                                       trimmed(line.substr(std::min(line.size(), line.find(':') + 1)))));
      return;
    }
    fs::path const path = fs::path(file.shown).parent_path() / name;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
      definition.fault(number, fmt::format("there is no list {}", path.string()));
      return;
    }
    ExchangeFile const one{path.string(), bytes_of(path)};
    append(all, ListReader(one, settings, list).run());
  });
  append(all, definition.take());
  return all;
}

// What a lists.def beside the list says of it.
ListOf list_beside(ExchangeFile const& file, ReadSettings const& settings) {
  fs::path const path(file.shown);
  ExchangeFile const beside{(path.parent_path() / "lists.def").string(),
                            bytes_of(path.parent_path() / "lists.def")};
  Reading definition(beside, settings);
  ListOf found;
  definition.for_each_line([&](std::size_t, std::string_view line) {
    if (trimmed(line.substr(0, line.find(':'))) == path.filename().string())
      found = list_of_line(line, definition);
  });
  return found;
}

// --- writing ---

class ListWriter {
 public:
  ListWriter(Record const& record, Losses& lost) : record_(record), lost_(lost) {}

  std::string run() {
    line(record_.text("name"), "name", features());
    for (char const* key : {"aliases", "weak", "demonyms"})
      for (Value const& name : record_.items(key)) line(name.text, key, "");
    for (char const* key : {"acronym", "capital"})
      if (std::string const text = record_.text(key); !text.empty()) line(text, key, "");
    return std::move(out_);
  }

 private:
  void line(std::string const& name, std::string_view which, std::string const& more) {
    out_ += fmt::format("{}\tid={}\t{}={}{}\n", on_one_line(name), record_.id, name_feature, which, more);
  }

  // All but the names, which have lines of their own.
  std::string features() {
    std::string all;
    Json const json = json_of(record_);
    for (FieldKind const& kind : field_kinds()) {
      std::string const key(kind.key);
      if (!json.contains(key) || is_name(key)) continue;
      std::string const text =
          kind.shape == FieldShape::text ? on_one_line(record_.text(key)) : json[key].dump();
      all += fmt::format("\t{}={}", key, text);
    }
    return all;
  }

  static bool is_name(std::string_view key) {
    static constexpr std::string_view names[] = {"name", "aliases", "weak", "demonyms", "acronym", "capital"};
    return std::ranges::find(names, key) != std::end(names);
  }

  // GATE cuts features at tabs and line ends, and blanks off their ends.
  std::string on_one_line(std::string text) {
    std::string const before = text;
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    text = trimmed(text);
    if (text != before) ++lost_["line breaks and tabs in texts (written as blanks)"];
    return text;
  }

  Record const& record_;
  Losses& lost_;
  std::string out_;
};

constexpr std::pair<std::string_view, std::string_view> major_types[] = {
    {"person", "person_full"}, {"organisation", "organization"}, {"place", "location"}};

}  // namespace

ReadRecords read_gate(ExchangeFile const& file, ReadSettings const& settings) {
  if (file.shown.ends_with(".def")) return read_definition(file, settings);
  return ListReader(file, settings, list_beside(file, settings)).run();
}

WrittenRecords write_gate(std::vector<Record> const& records, bool apart) {
  WrittenRecords written{{}, records.size(), {}};
  if (!apart) {
    std::string& text = written.files.emplace_back().text;
    for (Record const& record : records) text += ListWriter(record, written.lost).run();
    return written;
  }
  std::map<std::string, std::string> lists;
  std::map<std::string, std::string> definitions;
  for (Record const& record : records) {
    std::string_view const major =
        std::ranges::find(major_types, record.type, &std::pair<std::string_view, std::string_view>::first)
            ->second;
    std::string const kind = record.text("kind");
    std::string const name = fmt::format("{}{}{}.lst", record.type, kind.empty() ? "" : "_", kind);
    lists[name] += ListWriter(record, written.lost).run();
    definitions[name] = fmt::format("{}:{}{}{}\n", name, major, kind.empty() ? "" : ":", kind);
  }
  std::string definition;
  for (auto const& [name, line] : definitions) definition += line;
  written.files.push_back({"lists.def", definition});
  for (auto& [name, text] : lists) written.files.push_back({name, std::move(text)});
  return written;
}

}  // namespace whosaid

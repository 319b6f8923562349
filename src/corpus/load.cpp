// Loads one document: its bytes, or the fields of its record.
#include "corpus/load.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "corpus/date.hpp"
#include "corpus/plain_record.hpp"
#include "corpus/repaired_json.hpp"
#include "corpus/text_bytes.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

/// What is wrong with one document.
struct Fault {
  std::string text;
};

/// A document while it is read, and what is doubtful about it.
struct Reading {
  LoadSettings const& settings;
  Document& document;
  std::string warning = {};

  void warn(std::string_view text) { warning.append(warning.empty() ? "" : "; ").append(text); }
};

std::string read_bytes(std::string const& path) {
  try {
    FileSource file(path);
    return read_all(file);
  } catch (ReadError const& error) {
    throw Fault{fmt::format("cannot read the file: {}", error.what())};
  }
}

/// The text stands in a file of its own, in something else (a pipe, an archive), or in a field of a record.
enum class Place { file, stream, field };

void refuse_html(Document const& document, Place place, LoadSettings const& settings) {
  if (!looks_like_html(document.text)) return;
  if (place == Place::field)
    throw Fault{
        fmt::format("field \"{}\" holds HTML, not text; take the tags out of it first, or name a field that "
                    "holds plain text with --text-field",
                    settings.text_field)};
  if (settings.as_text) return;
  throw Fault{fmt::format(
      "this is HTML, not text; make text of it with \"html2text -utf8{}\", or say that it is text with "
      "--input text",
      place == Place::file ? " " + document.path : "")};
}

nlohmann::json parse(std::string const& line) {
  try {
    return nlohmann::json::parse(line);
  } catch (nlohmann::json::parse_error const& error) {
    throw Fault{
        fmt::format("not valid JSON at byte {} of the line; each line must be one JSON object", error.byte)};
  } catch (nlohmann::json::out_of_range const&) {
    throw Fault{"a number in the line is too large to be one; put it in quotation marks"};
  }
}

/// A value for a message: its beginning.
std::string shown(std::string_view value, std::size_t longest = 60) {
  std::string text(value.substr(0, character_start(value, std::min(value.size(), longest))));
  std::ranges::replace_if(
      text, [](unsigned char c) { return c < ' ' || c == 0x7F; }, ' ');
  if (text.size() < value.size()) text += "…";
  return text;
}

/// A date that cannot be read costs no article.
void warn_of_date(std::string_view date, Reading& reading) {
  reading.warn(
      fmt::format("date {} in field \"{}\" is not a day YYYY-MM-DD and is left out; correct it, or name "
                  "another field with --date-field",
                  date, reading.settings.date_field));
}

std::string date_of(nlohmann::json const& record, Reading& reading) {
  auto const field = record.find(reading.settings.date_field);
  if (field == record.end() || field->is_null() || *field == "") return reading.settings.default_date;
  if (field->is_structured()) {
    warn_of_date(fmt::format("({})", field->type_name()), reading);
  } else if (!field->is_string()) {
    warn_of_date(field->dump(), reading);
  } else {
    auto const& text = field->get_ref<std::string const&>();
    if (auto date = day_of(text)) return *std::move(date);
    warn_of_date(fmt::format("\"{}\"", shown(text)), reading);
  }
  return {};
}

std::string id_of(nlohmann::json const& record, LoadSettings const& settings, std::string const& otherwise) {
  auto const field = record.find(settings.id_field);
  if (field == record.end() || field->is_null() || *field == "") return otherwise;
  if (field->is_string()) return field->get<std::string>();
  if (field->is_number_integer()) return field->dump();
  throw Fault{fmt::format("field \"{}\" is neither text nor a whole number; name another one with --id-field",
                          settings.id_field)};
}

std::string text_of(nlohmann::json& record, LoadSettings const& settings) {
  auto const field = record.find(settings.text_field);
  if (field == record.end())
    throw Fault{fmt::format("no field \"{}\"; name the one that holds the text with --text-field",
                            settings.text_field)};
  if (!field->is_string()) throw Fault{fmt::format("field \"{}\" is not text", settings.text_field)};
  return std::move(field->get_ref<std::string&>());
}

/// Whether lists and objects lie in each other that deep.
bool is_nested(nlohmann::json const& value, int levels) {
  if (!value.is_structured()) return false;
  return levels == 0 ||
         std::ranges::any_of(value, [&](auto const& part) { return is_nested(part, levels - 1); });
}

/// A field as text: of what is no text, its JSON.
std::string kept_field(nlohmann::json const& record, std::string const& name) {
  auto const field = record.find(name);
  if (field == record.end() || field->is_null()) return {};
  if (field->is_string()) return field->get<std::string>();
  constexpr int deepest = 100;  // writing it takes stack
  if (is_nested(*field, deepest))
    throw Fault{fmt::format("field \"{}\" is nested too deep to be kept", name)};
  return field->dump();
}

void read_record(std::string const& line, Reading& reading) {
  LoadSettings const& settings = reading.settings;
  Document& document = reading.document;
  if (read_plain_record(line, settings, document)) return;
  nlohmann::json record;
  if (auto const repaired = repaired_json(line)) {
    record = parse(repaired->line);
    reading.warn(repaired->warning);
  } else {
    record = parse(line);
  }
  if (!record.is_object()) throw Fault{"not a JSON object"};
  document.id = id_of(record, settings, document.id);
  for (std::size_t i = 0; i < settings.keep_fields.size(); ++i)
    document.fields[i] = kept_field(record, settings.keep_fields[i]);
  document.date = date_of(record, reading);
  document.text = text_of(record, settings);
}

void read_row(Item& item, Reading& reading) {
  LoadSettings const& settings = reading.settings;
  Document& document = reading.document;
  std::vector<std::string> const& columns = *item.columns;
  auto const find = [&](std::string const& name) -> std::string* {
    auto const at = static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
    return at < item.fields.size() ? &item.fields[at] : nullptr;
  };
  if (std::string const* id = find(settings.id_field); id != nullptr && !id->empty()) document.id = *id;
  for (std::size_t i = 0; i < settings.keep_fields.size(); ++i)
    if (std::string const* field = find(settings.keep_fields[i])) document.fields[i] = *field;
  document.date = settings.default_date;
  if (std::string const* date = find(settings.date_field); date != nullptr && !date->empty()) {
    auto day = day_of(*date);
    if (!day) warn_of_date(fmt::format("\"{}\"", shown(*date)), reading);
    document.date = std::move(day).value_or("");
  }
  std::string* const text = find(settings.text_field);
  if (text == nullptr && std::ranges::find(columns, settings.text_field) != columns.end())
    throw Fault{fmt::format("the row has {} fields, and the text is not among them", item.fields.size())};
  if (text == nullptr)
    throw Fault{fmt::format("no column \"{}\" among {}; name the one that holds the text with --text-field",
                            settings.text_field, shown(fmt::format("{}", fmt::join(columns, ", ")), 400))};
  document.text = std::move(*text);
  if (std::string const warning = utf8_warning(document.text); !warning.empty()) reading.warn(warning);
}

void read_text(Item& item, Reading& reading) {
  Document& document = reading.document;
  document.date = reading.settings.default_date;
  std::string bytes = item.bytes ? *std::move(item.bytes) : read_bytes(document.path);
  try {
    TextBytes read = text_of_bytes(std::move(bytes), reading.settings.encoding);
    document.text = std::move(read.text);
    reading.warning = std::move(read.warning);
  } catch (ReadError const& error) {
    throw Fault{error.what()};
  }
}

/// A message with the place it speaks of, on one line: what is read may stand in it, names of an archive's
/// entries too.
std::string placed(std::string_view text, Item const& item) {
  std::string_view const unit = item.kind == InputKind::csv_row ? "row" : "line";
  std::string message = item.line == 0 ? std::string(text) : fmt::format("{} {}: {}", unit, item.line, text);
  std::ranges::replace_if(
      message, [](unsigned char c) { return c < ' ' || c == 0x7F; }, ' ');
  return message;
}

}  // namespace

Loaded load(Item item, LoadSettings const& settings) {
  Loaded loaded;
  Document& document = loaded.document;
  document.id = std::move(item.id);
  document.path = std::move(item.path);
  document.fields.resize(settings.keep_fields.size());
  Reading reading{settings, document};
  Place place = Place::field;
  try {
    if (!item.error.empty()) throw Fault{std::move(item.error)};
    switch (item.kind) {
      case InputKind::json_line:
        read_record(*item.bytes, reading);
        break;
      case InputKind::csv_row:
        read_row(item, reading);
        break;
      case InputKind::text:
        place = item.bytes ? Place::stream : Place::file;
        read_text(item, reading);
        break;
    }
    refuse_html(document, place, settings);
  } catch (Fault const& fault) {
    loaded.error = placed(fault.text, item);
  }
  if (!reading.warning.empty() && loaded.error.empty()) loaded.warning = placed(reading.warning, item);
  return loaded;
}

}  // namespace whosaid

// Loads one document.
#include "corpus/load.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "corpus/date.hpp"
#include "text/span.hpp"

namespace whosaid {
namespace {

/// What is wrong with one document.
struct Fault {
  std::string text;
};

std::string read_file(std::string const& path) {
  auto const fail = [] { throw Fault{fmt::format("cannot read the file: {}", std::strerror(errno))}; };
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> const file(std::fopen(path.c_str(), "rb"), std::fclose);
  if (!file) fail();
  std::string bytes;
  constexpr std::size_t block = 1 << 16;
  for (;;) {
    std::size_t const size = bytes.size();
    bytes.resize(size + block);
    std::size_t const count = std::fread(bytes.data() + size, 1, block, file.get());
    bytes.resize(size + count);
    if (count < block) break;
  }
  if (std::ferror(file.get()) != 0) fail();
  return bytes;
}

nlohmann::json parse(std::string const& line) {
  try {
    return nlohmann::json::parse(line);
  } catch (nlohmann::json::parse_error const& error) {
    throw Fault{
        fmt::format("not valid JSON at byte {} of the line; each line must be one JSON object", error.byte)};
  }
}

std::string date_of(nlohmann::json const& record, LoadSettings const& settings) {
  auto const field = record.find(settings.date_field);
  if (field == record.end() || field->is_null() || *field == "") return settings.default_date;
  if (field->is_string())
    if (auto date = day_of(field->get_ref<std::string const&>())) return *std::move(date);
  throw Fault{
      fmt::format("date {} in field \"{}\" is not a day YYYY-MM-DD; correct it, or name another field with "
                  "--date-field",
                  field->dump(), settings.date_field)};
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

void read_record(std::string const& line, LoadSettings const& settings, Document& document) {
  nlohmann::json record = parse(line);
  if (!record.is_object()) throw Fault{"not a JSON object"};
  document.id = id_of(record, settings, document.id);
  document.date = date_of(record, settings);
  document.text = text_of(record, settings);
}

}  // namespace

Loaded load(Item item, LoadSettings const& settings) {
  Loaded loaded;
  Document& document = loaded.document;
  document.id = std::move(item.id);
  document.path = std::move(item.path);
  try {
    if (!item.error.empty()) throw Fault{std::move(item.error)};
    if (item.kind == InputKind::json_line) {
      read_record(*item.bytes, settings, document);
    } else {
      document.date = settings.default_date;
      document.text = item.bytes ? *std::move(item.bytes) : read_file(document.path);
    }
    if (document.text.size() > std::numeric_limits<Offset>::max())
      throw Fault{"the text is longer than 4 GiB; split it"};
  } catch (Fault const& fault) {
    loaded.error = item.line == 0 ? fault.text : fmt::format("line {}: {}", item.line, fault.text);
  }
  return loaded;
}

}  // namespace whosaid

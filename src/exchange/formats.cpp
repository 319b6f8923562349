// Which format, and its reader and writer.
#include "exchange/formats.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "exchange/parts.hpp"

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 5> names{"csv", "jsonl", "gate", "spacy", "ftm"};

// Of JSON the keys of the first object tell.
std::optional<ExchangeFormat> format_of_json(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::size_t const first = bytes.find_first_not_of(" \t\r\n");
  if (first == bytes.npos) return ExchangeFormat::jsonl;
  bool const list = bytes[first] == '[';
  for (std::string_view rest = bytes.substr(first); !rest.empty();) {
    std::string_view const line = list ? rest : rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    auto json = nlohmann::json::parse(line, nullptr, false);
    if (json.is_array() && !json.empty()) json = nlohmann::json(json.front());
    if (!json.is_object()) continue;
    if (json.contains("schema") && json.contains("properties")) return ExchangeFormat::ftm;
    if (json.contains("label") && json.contains("pattern")) return ExchangeFormat::spacy;
    return ExchangeFormat::jsonl;
  }
  return std::nullopt;
}

}  // namespace

std::string_view format_name(ExchangeFormat format) { return names[static_cast<std::size_t>(format)]; }

std::optional<ExchangeFormat> format_named(std::string_view name) {
  auto const at = std::ranges::find(names, name);
  if (at == names.end()) return std::nullopt;
  return static_cast<ExchangeFormat>(at - names.begin());
}

std::optional<ExchangeFormat> recognised_format(std::string_view path, std::string_view bytes) {
  if (path.ends_with(".csv") || path.ends_with(".tsv")) return ExchangeFormat::csv;
  if (path.ends_with(".lst") || path.ends_with(".def")) return ExchangeFormat::gate;
  if (path.ends_with(".jsonl") || path.ends_with(".json") || path.ends_with(".ndjson"))
    return format_of_json(bytes);
  return std::nullopt;
}

ReadRecords read_records(ExchangeFile const& file, ExchangeFormat format, ReadSettings const& settings) {
  switch (format) {
    case ExchangeFormat::csv:
      return read_csv(file, settings);
    case ExchangeFormat::jsonl:
      return read_json_lines(file, settings);
    case ExchangeFormat::gate:
      return read_gate(file, settings);
    case ExchangeFormat::spacy:
      return read_spacy(file, settings);
    case ExchangeFormat::ftm:
      return read_ftm(file, settings);
  }
  return {};
}

WrittenRecords write_records(std::vector<Record> const& records, ExchangeFormat format, CsvStyle style,
                             bool apart) {
  switch (format) {
    case ExchangeFormat::csv:
      return write_csv(records, style);
    case ExchangeFormat::jsonl:
      return write_json_lines(records);
    case ExchangeFormat::gate:
      return write_gate(records, apart);
    case ExchangeFormat::spacy:
      return write_spacy(records);
    case ExchangeFormat::ftm:
      return write_ftm(records);
  }
  return {};
}

}  // namespace whosaid

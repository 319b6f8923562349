// Reads lines of reference files and checks that every offset lies in the text.
#include "evaluate/reference.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "corpus/load.hpp"
#include "evaluate/context.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::json;

/// What is wrong with a line.
struct Fault {
  std::string text;
};

/// The field of an object that must have it.
Json const& field(Json const& object, char const* name, std::string const& where) {
  if (!object.is_object()) throw Fault{fmt::format("{} is not an object", where)};
  auto const found = object.find(name);
  if (found == object.end()) throw Fault{fmt::format("{} has no \"{}\"", where, name)};
  return *found;
}

std::string text_field(Json const& object, char const* name, std::string const& where) {
  Json const& value = field(object, name, where);
  if (!value.is_string()) throw Fault{fmt::format("\"{}\" of {} is not text", name, where)};
  return value.get<std::string>();
}

Range range_of(Json const& begin, Json const& end, std::size_t size, std::string const& where) {
  if (!begin.is_number_unsigned() || !end.is_number_unsigned())
    throw Fault{fmt::format("an offset of {} is not a whole number from 0", where)};
  auto const first = begin.get<std::uint64_t>();
  auto const last = end.get<std::uint64_t>();
  if (first > last) throw Fault{fmt::format("{} ends at {}, before it begins at {}", where, last, first)};
  if (last > size)
    throw Fault{fmt::format("{} ends at {}, but the text has {} code points", where, last, size)};
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
}

std::vector<Range> ranges_of(Json const& pairs, std::size_t size, std::string const& where) {
  if (!pairs.is_array()) throw Fault{fmt::format("{} is not a list of [start, end]", where)};
  std::vector<Range> ranges;
  for (Json const& pair : pairs) {
    if (!pair.is_array() || pair.size() != 2)
      throw Fault{fmt::format("{} is not a list of [start, end]", where)};
    ranges.push_back(range_of(pair[0], pair[1], size, where));
  }
  return ranges;
}

std::vector<ReferenceMention> mentions_of(Json const& list, std::size_t size) {
  if (!list.is_array()) throw Fault{"\"mentions\" is not a list"};
  std::vector<ReferenceMention> mentions;
  for (Json const& entry : list) {
    std::string const where = fmt::format("mention {}", mentions.size() + 1);
    std::string type = text_field(entry, "type", where);
    if (type == "location") type = "place";
    mentions.push_back(
        {range_of(field(entry, "start", where), field(entry, "end", where), size, where), std::move(type)});
  }
  return mentions;
}

constexpr auto kinds = std::to_array<std::string_view>({"direct", "mixed", "indirect", "term"});

std::vector<ReferenceQuote> quotes_of(Json const& list, std::size_t size) {
  if (!list.is_array()) throw Fault{"\"quotes\" is not a list"};
  std::vector<ReferenceQuote> quotes;
  for (Json const& entry : list) {
    std::string const where = fmt::format("quote {}", quotes.size() + 1);
    ReferenceQuote quote{text_field(entry, "kind", where),
                         ranges_of(field(entry, "spans", where), size, "\"spans\" of " + where),
                         {}};
    if (std::ranges::find(kinds, quote.kind) == kinds.end())
      throw Fault{fmt::format("\"kind\" of {} is \"{}\", which is none of {}", where, quote.kind,
                              fmt::join(kinds, ", "))};
    if (quote.spans.empty()) throw Fault{fmt::format("{} has no span", where)};
    if (auto const speaker = entry.find("speaker"); speaker != entry.end() && !speaker->is_null())
      quote.speaker = ranges_of(*speaker, size, "\"speaker\" of " + where);
    quotes.push_back(std::move(quote));
  }
  return quotes;
}

}  // namespace

ReferenceDocument read_reference(Item const& item) {
  Loaded loaded = load(item, LoadSettings());
  if (!loaded.error.empty()) throw InputError(fmt::format("{}: {}", item.path, loaded.error));
  ReferenceDocument reference;
  reference.document = std::move(loaded.document);
  reference.text = code_points(reference.document.text);
  if (!loaded.warning.empty()) throw InputError(fmt::format("{}: {}", item.path, loaded.warning));
  Json const record = Json::parse(*item.bytes);
  try {
    if (record.contains("region")) reference.region = text_field(record, "region", "the line");
    if (auto const list = record.find("mentions"); list != record.end())
      reference.mentions = mentions_of(*list, reference.text.size());
    if (auto const list = record.find("quotes"); list != record.end())
      reference.quotes = quotes_of(*list, reference.text.size());
    if (!reference.mentions && !reference.quotes)
      throw Fault{"neither \"mentions\" nor \"quotes\": there is nothing to measure against"};
  } catch (Fault const& fault) {
    throw InputError(fmt::format("{}: line {}: {}", item.path, item.line, fault.text));
  }
  return reference;
}

}  // namespace whosaid

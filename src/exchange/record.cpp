// Records and their fields.
#include "exchange/record.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "gazetteer/pattern.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

using enum FieldShape;

constexpr auto kinds = std::to_array<FieldKind>({{"name", text, {}},
                                                 {"aliases", texts, {}},
                                                 {"weak", texts, {}},
                                                 {"acronym", text, {}},
                                                 {"gender", text, {}},
                                                 {"kind", text, {}},
                                                 {"wikidata", text, {}},
                                                 {"roles", parts, vocabulary::role_keys},
                                                 {"relations", parts, vocabulary::relation_keys},
                                                 {"demonyms", texts, {}},
                                                 {"capital", text, {}},
                                                 {"note", text, {}},
                                                 {"source", text, {}},
                                                 {"allow", texts, {}},
                                                 {"examples", parts, vocabulary::example_keys},
                                                 {"not", parts, vocabulary::example_keys},
                                                 {"formerly", texts, {}},
                                                 {"retired", flag, {}}});

bool is_empty(Value const& value) { return value.text.empty() && value.items.empty(); }

}  // namespace

std::span<FieldKind const> field_kinds() { return kinds; }

FieldKind const* field_kind(std::string_view key) {
  auto const at = std::ranges::find(kinds, key, &FieldKind::key);
  return at == kinds.end() ? nullptr : &*at;
}

Value const* Record::find(std::string_view field) const {
  for (std::size_t i = 0; i + 1 < fields.items.size(); i += 2)
    if (fields.items[i].text == field) return &fields.items[i + 1];
  return nullptr;
}

Value* Record::find(std::string_view field) { return const_cast<Value*>(std::as_const(*this).find(field)); }

std::string Record::text(std::string_view field) const {
  Value const* value = find(field);
  return value ? value->text : "";
}

std::vector<std::string> Record::texts(std::string_view field) const {
  std::vector<std::string> all;
  for (Value const& item : items(field)) all.push_back(item.text);
  return all;
}

std::span<Value const> Record::items(std::string_view field) const {
  Value const* value = find(field);
  return value ? std::span<Value const>(value->items) : std::span<Value const>();
}

void Record::set(std::string_view field, Value value) {
  if (is_empty(value)) {
    for (std::size_t i = 0; i + 1 < fields.items.size(); i += 2) {
      if (fields.items[i].text != field) continue;
      auto const at = fields.items.begin() + static_cast<std::ptrdiff_t>(i);
      fields.items.erase(at, at + 2);
      return;
    }
    return;
  }
  if (Value* there = find(field))
    *there = std::move(value);
  else
    put(fields, std::string(field), std::move(value));
}

void Record::set(std::string_view field, std::string text) { set(field, text_value(std::move(text))); }

void Record::append(std::string_view field, Value item) {
  if (is_empty(item)) return;
  if (Value* there = find(field))
    there->items.push_back(std::move(item));
  else
    put(fields, std::string(field), {YamlNode::Kind::sequence, {}, {std::move(item)}, false});
}

void Record::append(std::string_view field, std::string text) { append(field, text_value(std::move(text))); }

std::string part(Value const& item, std::string_view key) {
  if (item.kind != YamlNode::Kind::map) return key == "text" ? item.text : "";
  for (std::size_t i = 0; i + 1 < item.items.size(); i += 2)
    if (item.items[i].text == key) return item.items[i + 1].text;
  return "";
}

Value item_of(FieldKind const& kind, std::vector<std::string> const& texts) {
  Value item{YamlNode::Kind::map, {}, {}, false};
  for (std::size_t i = 0; i < texts.size() && i < kind.parts.size(); ++i)
    if (!texts[i].empty()) put(item, std::string(kind.parts[i]), text_value(texts[i]));
  bool const text_alone =
      kind.parts.front() == "text" && item.items.size() == 2 && item.items[0].text == "text";
  return text_alone ? item.items[1] : item;
}

std::string_view type_of_id(std::string_view id) {
  std::string_view const type = id.substr(0, id.find('/'));
  bool const known = type == "person" || type == "organisation" || type == "place";
  if (!known || id.size() < type.size() + 2) return {};
  std::string_view const slug = id.substr(type.size() + 1);
  bool const letters = slug.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == slug.npos;
  return letters && slug.front() != '-' && slug.back() != '-' && slug.find("--") == slug.npos
             ? type
             : std::string_view();
}

bool same_name(std::string_view a, std::string_view b) {
  return patterns_of(a).front().hashes == patterns_of(b).front().hashes;
}

void append(ReadRecords& all, ReadRecords more) {
  std::ranges::move(more.records, std::back_inserter(all.records));
  std::ranges::move(more.damaged, std::back_inserter(all.damaged));
  for (auto const& [what, count] : more.not_taken) all.not_taken[what] += count;
}

}  // namespace whosaid

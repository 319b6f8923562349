// An entity on its way from or to another tool: an entry of an entity file as a value, whatever it was read
// from.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "editing/value.hpp"

namespace whosaid {

/// What stands under a key of an entity.
enum class FieldShape : std::uint8_t {
  text,
  flag,   ///< true or false
  texts,  ///< a list of texts
  parts,  ///< a list of maps with the keys `parts`; one with the first key alone may stand as a text
};

struct FieldKind {
  std::string_view key;
  FieldShape shape;
  std::span<std::string_view const> parts;
};

/// The fields that can be exchanged beside "id", in the order of entity files.
std::span<FieldKind const> field_kinds();
/// The kind of a field; null for a key that is none.
FieldKind const* field_kind(std::string_view key);

/// A map of such fields.
struct Record {
  std::string id;     ///< type/slug; empty if the input has none of that form
  std::string key;    ///< what the input calls it: its id there, or empty
  std::string type;   ///< person, organisation, place
  std::string where;  ///< FILE:LINE of the input
  Value fields{YamlNode::Kind::map, {}, {}, false};
  std::string label = {};  ///< what the input calls its type, if that is none of these

  Value const* find(std::string_view field) const;
  Value* find(std::string_view field);
  std::string text(std::string_view field) const;
  std::vector<std::string> texts(std::string_view field) const;
  std::span<Value const> items(std::string_view field) const;
  /// Sets a field; an empty value leaves it out.
  void set(std::string_view field, Value value);
  void set(std::string_view field, std::string text);
  /// Appends to a list.
  void append(std::string_view field, Value item);
  void append(std::string_view field, std::string text);
};

/// The text of a part of an item of roles, relations, examples; of an item that is a text, its first part.
std::string part(Value const& item, std::string_view key);
/// The item whose parts have these texts, in the order of the kind's parts; empty ones are left out.
Value item_of(FieldKind const& kind, std::vector<std::string> const& texts);

/// "person" of person/jane-doe; empty if it is no id of whosaid's form.
std::string_view type_of_id(std::string_view id);

/// Whether two names are matched alike in articles, capitals apart.
bool same_name(std::string_view a, std::string_view b);

/// Something about a line of the input, for people.
struct Remark {
  std::string where;  ///< FILE:LINE
  std::string text;
  friend auto operator<=>(Remark const&, Remark const&) = default;
};

/// How often something could not be taken over, by what it is: "roles", "properties birthDate".
using Losses = std::map<std::string, std::size_t>;

/// What was read of one or more files.
struct ReadRecords {
  std::vector<Record> records;
  std::vector<Remark> damaged;  ///< what could not be read
  Losses not_taken;             ///< what the lists have no place for
};

void append(ReadRecords& all, ReadRecords more);

}  // namespace whosaid

// Which records are one, and which entity of the lists each of them means.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/entries.hpp"
#include "exchange/names_of_lists.hpp"
#include "exchange/record.hpp"

namespace whosaid {

struct FoundRecord {
  Record record;              ///< its id is the entity's, or a new one
  EntityEntry const* entity;  ///< null: it is new
};

struct Matching {
  std::vector<FoundRecord> found;                    ///< of each entity one
  std::unordered_map<std::string, std::string> ids;  ///< by what the input calls them
};

/// Finds for each record its entity: by id, by Wikidata id, by type and full name; else it is new. What
/// belongs to none, or to several, is noted as a conflict and left out.
Matching match_records(NamesOfLists const& names, Entries& entries, std::vector<Record> records,
                       std::vector<Remark>& conflicts);

/// Whether the items of a list have one that says the same: of relations kind and office, of examples the
/// text.
bool has_item(FieldKind const& kind, std::span<Value const> items, Value const& item);

}  // namespace whosaid

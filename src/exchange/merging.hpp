// Which entity of the lists a record means, and what it adds to it.
#pragma once

#include <string>
#include <vector>

#include "editing/workspace.hpp"
#include "exchange/entries.hpp"
#include "exchange/record.hpp"

namespace whosaid {

/// A part of a role that the lists lack: its last day, say.
struct MissingPart {
  Value role;  ///< as the lists have it
  std::string part;
  std::string text;
};

/// What a record brings.
struct Addition {
  EntityEntry const* entity = nullptr;  ///< null: it is new
  Record record;                        ///< only what the lists lack; the id is the lists' own
  std::vector<MissingPart> parts;
};

struct Merging {
  std::vector<Addition> additions;
  std::size_t known = 0;          ///< records that bring nothing
  std::vector<Remark> conflicts;  ///< where the lists, or the input itself, say otherwise
};

/// Finds for each record its entity: by id, by Wikidata id, by type and full name; else it is new. What the
/// lists say stays; what they lack is added; what contradicts them is told.
Merging merge_records(Workspace const& workspace, Entries& entries, std::vector<Record> records);

}  // namespace whosaid

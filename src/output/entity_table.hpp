// entities.csv: who was named in all documents of a run. Memory grows with the entities, not with the
// documents.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "output/csv.hpp"
#include "output/findings.hpp"

namespace whosaid {

/// What one document says of an entity: it, and the words it is called by with how often.
struct EntityShare {
  Entity entity;
  std::map<std::string, std::uint64_t> forms;
};

/// The entities of one document; any thread may make them. Throws VerbatimError.
std::vector<EntityShare> entity_shares(Findings const& findings);

class EntityTable {
 public:
  /// Adds a document's entities; call it in input order, since an entity's first name is kept.
  void add(std::vector<EntityShare>&& shares);

  /// Appends a row for each entity, most mentioned first, then by id.
  void append_rows(std::string& out, CsvStyle style) const;

 private:
  struct Total {
    EntityType type = EntityType::person;
    std::string name;
    std::string wikidata;
    std::map<std::string, std::uint64_t> forms;
    std::uint64_t documents = 0;
    std::uint64_t mentions = 0;
    std::uint64_t quotes = 0;
  };

  std::unordered_map<std::string, Total> totals_;  // by entity id
};

}  // namespace whosaid

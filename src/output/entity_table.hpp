// entities.csv: who was named in all documents of a run. The sums are kept in a database, so that memory does
// not grow with them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "output/csv.hpp"
#include "output/database.hpp"
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
  /// Adds up in tables of `database`, which must outlive it.
  explicit EntityTable(Database& database);

  /// Adds a document's entities; call it in input order, since an entity's first name is kept.
  void add(std::vector<EntityShare>&& shares);

  /// Moves what was added into the database. Throws OutputError.
  void flush();

  /// Gives `put` a row for each entity, most mentioned first, then by id. Throws OutputError.
  void rows(CsvStyle style, std::function<void(std::string_view row)> const& put);

 private:
  struct Total {
    EntityType type = EntityType::person;
    std::string name;
    std::string wikidata;
    std::map<std::string, std::int64_t> forms;
    std::int64_t documents = 0;
    std::int64_t mentions = 0;
    std::int64_t quotes = 0;
  };

  Database& database_;
  std::unordered_map<std::string, Total> totals_;  // by entity id; since the last flush()
};

}  // namespace whosaid

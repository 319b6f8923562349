// Documents of a run that bear the same id: their rows cannot be told apart.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

#include "output/database.hpp"

namespace whosaid {

/// How many documents have the id of an earlier one, and the first such id.
struct RepeatedIds {
  std::uint64_t documents = 0;
  std::string example = {};
};

class SeenIds {
 public:
  /// Notes the ids in `database`, which must outlive it; without one in memory, of the first 100 000
  /// documents only.
  explicit SeenIds(Database* database);

  void add(std::string_view id);
  /// Of all added so far. Throws OutputError.
  RepeatedIds repeated();

 private:
  Database* database_;
  std::unique_ptr<Statement> insert_;
  std::unordered_set<std::uint64_t> hashes_;
  RepeatedIds repeated_;
};

}  // namespace whosaid

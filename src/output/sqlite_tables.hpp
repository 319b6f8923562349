// The tables in an SQLite database: the same rows and columns as in the CSV files, with indexes and full-text
// search.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "output/database.hpp"
#include "output/tables.hpp"

namespace whosaid {

/// Fills tables of a database.
class SqliteTables {
 public:
  /// Makes the tables unless they are there. `database` must outlive it.
  SqliteTables(Database& database, std::vector<std::string> const& kept);

  /// Adds rows that are given as CSV in the exact style. Throws OutputError.
  void add(Table table, std::string_view rows);

 private:
  struct Sink {
    std::unique_ptr<Statement> insert;
    std::vector<bool> numbers;  // which columns hold numbers
  };
  std::vector<Sink> sinks_;  // by table
};

/// Writes the tables of the database at `from`, which SqliteTables filled, to a database of their own at
/// `to`. Throws OutputError.
void write_sqlite(Database& from, std::string const& to);

}  // namespace whosaid

// SQLite behind two small classes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "output/output_file.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace whosaid {

class Database;

/// Another process has the database open.
struct DatabaseInUse : OutputError {
  using OutputError::OutputError;
};

/// A prepared statement.
class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  ~Statement();
  Statement(Statement const&) = delete;
  Statement& operator=(Statement const&) = delete;

  /// Values for the parameters, from the first on. The text must live until the next step() that ends.
  Statement& bind(int at, std::string_view text);
  Statement& bind(int at, std::int64_t number);
  Statement& bind_null(int at);

  /// To the next row; false at the end, after which it may be bound and run again. Throws OutputError.
  bool step();
  /// Runs it to its end with these values. Throws OutputError.
  template <class... Values>
  void run(Values const&... values) {
    int at = 0;
    (bind(++at, values), ...);
    while (step()) continue;
  }

  /// Of the current row, columns from 0.
  std::string_view text(int column) const;
  std::int64_t number(int column) const;

 private:
  Database& database_;
  sqlite3_stmt* statement_ = nullptr;
};

class Database {
 public:
  /// Opens or makes a database; an empty path stands for one that is kept nowhere. Throws OutputError,
  /// DatabaseInUse.
  explicit Database(std::string path);
  ~Database();
  Database(Database const&) = delete;
  Database& operator=(Database const&) = delete;

  /// Runs statements without parameters. Throws OutputError.
  void run(std::string const& sql);

 private:
  friend class Statement;
  [[noreturn]] void fail() const;

  std::string path_;
  sqlite3* database_ = nullptr;
};

}  // namespace whosaid

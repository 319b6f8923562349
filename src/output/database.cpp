// Calls SQLite.
#include "output/database.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace whosaid {

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
  if (sqlite3_prepare_v3(database.database_, sql.data(), static_cast<int>(sql.size()),
                         SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK)
    database.fail();
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int at, std::string_view text) {
  // A null pointer would bind NULL.
  sqlite3_bind_text64(statement_, at, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind(int at, std::int64_t number) {
  sqlite3_bind_int64(statement_, at, number);
  return *this;
}

Statement& Statement::bind_null(int at) {
  sqlite3_bind_null(statement_, at);
  return *this;
}

bool Statement::step() {
  int const result = sqlite3_step(statement_);
  if (result == SQLITE_ROW) return true;
  if (sqlite3_reset(statement_) != SQLITE_OK || result != SQLITE_DONE) database_.fail();
  return false;
}

std::string_view Statement::text(int column) const {
  auto const* const text = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_, column); }

Database::Database(std::string path) : path_(std::move(path)) {
  // What is sorted goes through files; mapped into memory, they would count as memory and grow with the run.
  // Without effect, and without harm, where the program has used SQLite before.
  sqlite3_config(SQLITE_CONFIG_MMAP_SIZE, sqlite3_int64{0}, sqlite3_int64{0});
  if (sqlite3_open(path_.c_str(), &database_) != SQLITE_OK) {
    std::string const reason = sqlite3_errmsg(database_);
    sqlite3_close(database_);
    throw OutputError(fmt::format("cannot write {}: {}", path_, reason));
  }
  try {
    // Written by one process, and safe against the end of that process and of the machine.
    run("PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA synchronous = normal;"
        "PRAGMA temp_store = file; PRAGMA cache_size = -16384; BEGIN EXCLUSIVE; COMMIT");
  } catch (...) {
    sqlite3_close(database_);
    throw;
  }
}

Database::~Database() { sqlite3_close(database_); }

void Database::run(std::string const& sql) {
  if (sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

void Database::fail() const {
  if (sqlite3_errcode(database_) == SQLITE_BUSY)
    throw DatabaseInUse(fmt::format("cannot write {}: another whosaid is writing there", path_));
  throw OutputError(fmt::format("cannot write {}: {}", path_.empty() ? "a temporary database" : path_,
                                sqlite3_errmsg(database_)));
}

}  // namespace whosaid

// CSV rows into SQLite rows.
#include "output/sqlite_tables.hpp"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>

#include "output/output_file.hpp"

namespace whosaid {
namespace {

std::string quoted(std::string_view name) {
  std::string out = "\"";
  for (char const c : name) {
    if (c == '"') out += c;
    out += c;
  }
  return out + '"';
}

/// Takes the next field of exact CSV off `rows`; `last` tells whether the row ends with it.
std::string next_field(std::string_view& rows, bool& last) {
  std::string field;
  if (rows.starts_with('"')) {
    for (rows.remove_prefix(1);;) {
      std::size_t const mark = rows.find('"');
      field += rows.substr(0, mark);
      rows.remove_prefix(mark + 1);
      if (!rows.starts_with('"')) break;
      field += '"';
      rows.remove_prefix(1);
    }
  } else {
    std::size_t const end = rows.find_first_of(",\r");
    field = rows.substr(0, end);
    rows.remove_prefix(end);
  }
  last = rows.front() == '\r';
  rows.remove_prefix(last ? 2 : 1);
  return field;
}

bool is_number(Column const& column) {
  return column.unit == "offset" || column.unit == "number" || column.unit == "code points" ||
         column.unit == "0 to 1";
}

constexpr char indexes[] =
    "CREATE INDEX quotes_doc ON quotes (doc_id); CREATE INDEX quotes_speaker ON quotes (speaker_id);"
    "CREATE INDEX quotes_date ON quotes (date); CREATE INDEX quotes_group ON quotes (quote_group);"
    "CREATE INDEX mentions_doc ON mentions (doc_id); CREATE INDEX mentions_entity ON mentions (entity_id);"
    "CREATE UNIQUE INDEX entities_id ON entities (entity_id); CREATE INDEX entities_name ON entities (name);"
    "CREATE INDEX documents_id ON documents (doc_id); CREATE INDEX documents_date ON documents (date);"
    "CREATE UNIQUE INDEX groups_id ON groups (quote_group); CREATE INDEX speakers_id ON speakers "
    "(speaker_id);"
    "CREATE VIRTUAL TABLE quotes_search USING fts5 (text, speaker, sentence, content = 'quotes',"
    " tokenize = \"unicode61 remove_diacritics 2\");"
    "INSERT INTO quotes_search (quotes_search) VALUES ('rebuild');";

}  // namespace

SqliteTables::SqliteTables(Database& database, std::vector<std::string> const& kept) {
  for (Table const table : all_tables) {
    Sink sink;
    std::string columns;
    std::string values;
    auto const add_column = [&](std::string_view name, std::string_view type) {
      columns += fmt::format("{}{}{}", columns.empty() ? "" : ", ", quoted(name), type);
      values += values.empty() ? "?" : ", ?";
      sink.numbers.push_back(!type.empty());
    };
    for (Column const& column : columns_of(table))
      add_column(column.name, !is_number(column) ? "" : column.unit == "0 to 1" ? " REAL" : " INTEGER");
    if (table == Table::documents)
      for (std::string const& name : kept) add_column(name, "");
    database.run(fmt::format("CREATE TABLE IF NOT EXISTS {} ({})", table_name(table), columns));
    sink.insert = std::make_unique<Statement>(
        database, fmt::format("INSERT INTO {} VALUES ({})", table_name(table), values));
    sinks_.push_back(std::move(sink));
  }
}

void SqliteTables::add(Table table, std::string_view rows) {
  Sink& sink = sinks_[static_cast<std::size_t>(table)];
  std::vector<std::string> fields(sink.numbers.size());
  while (!rows.empty()) {
    bool last = false;
    for (std::size_t i = 0; i < fields.size() && !last; ++i) {
      fields[i] = next_field(rows, last);
      // A column of numbers turns their digits into numbers; what is empty is NULL there.
      if (fields[i].empty() && sink.numbers[i])
        sink.insert->bind_null(static_cast<int>(i) + 1);
      else
        sink.insert->bind(static_cast<int>(i) + 1, std::string_view(fields[i]));
    }
    while (sink.insert->step()) continue;
  }
}

void write_sqlite(Database& from, std::string const& to) {
  std::error_code error;
  std::filesystem::remove(to, error);
  Statement(from, "VACUUM INTO ?").run(std::string_view(to));
  Database database(to);
  std::string drop;
  {
    Statement others(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (others.step())
      if (!table_named(others.text(0))) drop += fmt::format("DROP TABLE {};", quoted(others.text(0)));
  }
  database.run(drop + indexes);
  database.run("PRAGMA journal_mode = delete; VACUUM");
}

}  // namespace whosaid

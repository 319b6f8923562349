// The CSV tables, one function a table: rows of one document.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "output/csv.hpp"
#include "output/findings.hpp"

namespace whosaid {

enum class Table : std::uint8_t { quotes, mentions, entities, documents, groups, speakers };

inline constexpr std::array all_tables = {Table::quotes,    Table::mentions, Table::entities,
                                          Table::documents, Table::groups,   Table::speakers};

/// What a column holds.
struct Column {
  std::string_view name;
  std::string_view meaning;
  std::string_view unit;  ///< or format; empty for plain text
  std::string_view example;
};

std::span<Column const> columns_of(Table table);
/// What a row stands for.
std::string_view table_meaning(Table table);

/// "quotes", "mentions", "entities", "documents", "groups", "speakers".
std::string_view table_name(Table table);
std::optional<Table> table_named(std::string_view name);

/// Appends the table's first line, with what the style puts before it; documents have the kept fields at the
/// end.
void append_header(std::string& out, Table table, CsvStyle style, std::span<std::string const> kept = {});

/// A row for each quotation; the last column, quote_group, is left empty: see add_groups(). Throws
/// VerbatimError.
void append_quotes(std::string& out, Findings const& findings, CsvStyle style);

/// A row for each mention. Throws VerbatimError.
void append_mentions(std::string& out, Findings const& findings, CsvStyle style);

/// The document's one row, with the first `kept` of its fields, and what is doubtful about it.
void append_document(std::string& out, Findings const& findings, CsvStyle style, std::size_t kept = 0,
                     std::string_view warning = {});

/// The row of a document that could not be read.
void append_failed_document(std::string& out, Document const& document, std::string_view error,
                            CsvStyle style, std::size_t kept = 0);

}  // namespace whosaid

// The CSV tables, one function a table: rows of one document.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "output/csv.hpp"
#include "output/findings.hpp"

namespace whosaid {

enum class Table : std::uint8_t { quotes, mentions, entities, documents };

inline constexpr std::array all_tables = {Table::quotes, Table::mentions, Table::entities, Table::documents};

/// "quotes", "mentions", "entities", "documents".
std::string_view table_name(Table table);
std::optional<Table> table_named(std::string_view name);

/// Appends the table's first line, with what the style puts before it.
void append_header(std::string& out, Table table, CsvStyle style);

/// A row for each quotation. Throws VerbatimError.
void append_quotes(std::string& out, Findings const& findings, CsvStyle style);

/// A row for each mention. Throws VerbatimError.
void append_mentions(std::string& out, Findings const& findings, CsvStyle style);

/// The document's one row.
void append_document(std::string& out, Findings const& findings, CsvStyle style);

/// The row of a document that could not be read.
void append_failed_document(std::string& out, Document const& document, std::string_view error,
                            CsvStyle style);

}  // namespace whosaid

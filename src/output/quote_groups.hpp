// The same quotation in several articles: groups.csv, the column quote_group, and speakers.csv. Quotations
// are collected in a database during the run and grouped at its end; of each, memory holds a few bytes.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "output/csv.hpp"
#include "output/database.hpp"
#include "output/findings.hpp"

namespace whosaid {

/// What the groups need to know of a quotation.
struct QuoteRecord {
  std::string id;
  std::string document;
  std::string outlet;
  std::string date;
  std::string speaker;
  std::string speaker_id;
  std::string speaker_key;  ///< speaker_key()
  std::string text;
  std::string words;  ///< comparable_words()
  std::vector<std::uint64_t> prints;
};

/// The quotations of one document; any thread may make them. Throws VerbatimError.
std::vector<QuoteRecord> quote_records(Findings const& findings, std::string_view outlet);

class QuoteGroups {
 public:
  /// Collects in tables of `database`, which must outlive it.
  explicit QuoteGroups(Database& database);

  /// Adds a document's quotations; call it in input order. Throws OutputError.
  void add(std::vector<QuoteRecord> const& records);

  /// Finds the groups of all quotations added. Throws OutputError.
  void find();

  /// Tells of each quotation, in the order they were added, at each call of the next one, its group's id;
  /// empty if it has none. After find().
  std::function<std::string()> groups_in_order();

  /// Sets the column quote_group of a table with a row for each quotation, in the order they were added.
  void set_column(std::string const& table);

  using Put = std::function<void(std::string_view row)>;
  /// Rows of groups.csv, in the order of their first quotations. After find(). Throws OutputError.
  void group_rows(CsvStyle style, Put const& put);
  /// Rows of speakers.csv, most quoted first. Throws OutputError.
  void speaker_rows(CsvStyle style, Put const& put);

 private:
  struct Quote;

  Quote quote(std::uint32_t number);
  bool same(std::uint32_t a, std::uint32_t b);
  void unite(std::uint32_t a, std::uint32_t b);
  std::uint32_t root(std::uint32_t number);
  void unite_equal_words();
  void unite_shared_prints();
  void flag_other_versions();
  void keep_groups();

  Database& database_;
  Statement insert_;
  Statement insert_print_;
  Statement select_;
  std::int64_t count_ = 0;
  std::vector<std::uint32_t> parents_;  // of each quotation, among those of its group
};

}  // namespace whosaid

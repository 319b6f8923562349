// Equal words, shared prints, other versions.
#include "output/quote_groups.hpp"

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdio>
#include <deque>
#include <iterator>
#include <numeric>
#include <utility>

#include "output/ids.hpp"
#include "output/plain_text.hpp"
#include "output/quote_words.hpp"
#include "output/speaker_key.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

constexpr std::size_t telling_words = 5;  // with fewer, only the same speaker's are the same quotation

std::size_t count_words(std::string_view words) {
  return words.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1;
}

std::int64_t as_signed(std::uint64_t hash) { return std::bit_cast<std::int64_t>(hash); }

/// Days since 1970, or nothing.
std::optional<std::int64_t> day_number(std::string_view date) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (std::sscanf(std::string(date).c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3) return std::nullopt;
  std::chrono::year_month_day const ymd{std::chrono::year(year), std::chrono::month(month),
                                        std::chrono::day(day)};
  return std::chrono::sys_days(ymd).time_since_epoch().count();
}

}  // namespace

struct QuoteGroups::Quote {
  std::string words;
  std::string speaker_id;
  std::string document;
};

std::vector<QuoteRecord> quote_records(Findings const& findings, std::string_view outlet) {
  std::vector<QuoteRecord> records;
  std::string const& document = findings.document().id;
  for (whosaid::Quote const& quote : findings.extraction().quotes) {
    QuoteRecord record;
    record.id = quote_id(document, quote);
    append_valid_utf8(record.document, document);
    append_valid_utf8(record.outlet, outlet);
    record.date = findings.extraction().date;
    if (quote.speaker) {
      record.speaker = one_line(quote.speaker->name);
      record.speaker_id = findings.entity_id(quote.speaker->entity);
      record.speaker_key = speaker_key(record.speaker_id, record.speaker);
    }
    record.text = one_line(findings.content(quote));
    if (quote.kind != QuoteKind::term) {
      record.words = comparable_words(record.text);
      record.prints = prints_of(record.words);
    }
    records.push_back(std::move(record));
  }
  return records;
}

QuoteGroups::QuoteGroups(Database& database)
    : database_(
          (database.run(
               "CREATE TABLE IF NOT EXISTS quote_seen (number INTEGER PRIMARY KEY, id TEXT,"
               " document TEXT, outlet TEXT, date TEXT, speaker TEXT, speaker_id TEXT, speaker_key TEXT,"
               " text TEXT, words TEXT, words_hash INTEGER);"
               "CREATE TABLE IF NOT EXISTS quote_print (hash INTEGER, number INTEGER)"),
           database)),
      insert_(database_, "INSERT INTO quote_seen VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_print_(database_, "INSERT INTO quote_print VALUES (?, ?)"),
      select_(database_, "SELECT words, speaker_id, document FROM quote_seen WHERE number = ?") {
  Statement last(database_, "SELECT max(number) + 1 FROM quote_seen");
  if (last.step()) count_ = last.number(0);
  while (last.step()) continue;
}

void QuoteGroups::add(std::vector<QuoteRecord> const& records) {
  using View = std::string_view;
  for (QuoteRecord const& record : records) {
    insert_.run(count_, View(record.id), View(record.document), View(record.outlet), View(record.date),
                View(record.speaker), View(record.speaker_id), View(record.speaker_key), View(record.text),
                View(record.words), as_signed(hash_folded(record.words)));
    for (std::uint64_t const print : record.prints) insert_print_.run(as_signed(print), count_);
    ++count_;
  }
}

QuoteGroups::Quote QuoteGroups::quote(std::uint32_t number) {
  Quote found;
  select_.bind(1, std::int64_t{number});
  while (select_.step())
    found = {std::string(select_.text(0)), std::string(select_.text(1)), std::string(select_.text(2))};
  return found;
}

std::uint32_t QuoteGroups::root(std::uint32_t number) {
  while (parents_[number] != number) number = parents_[number] = parents_[parents_[number]];
  return number;
}

// The first quotation stays the root.
void QuoteGroups::unite(std::uint32_t a, std::uint32_t b) {
  a = root(a);
  b = root(b);
  parents_[std::max(a, b)] = std::min(a, b);
}

bool QuoteGroups::same(std::uint32_t a, std::uint32_t b) {
  Quote const left = quote(a);
  Quote const right = quote(b);
  bool const other_speaker =
      !left.speaker_id.empty() && !right.speaker_id.empty() && left.speaker_id != right.speaker_id;
  Likeness const like = likeness(left.words, right.words);
  return other_speaker ? like.shared >= 8 && like.share >= 0.9 : like.shared >= 4 && like.share >= 0.6;
}

void QuoteGroups::unite_equal_words() {
  Statement all(database_, "SELECT words_hash, number, words, speaker_id FROM quote_seen ORDER BY 1, 2");
  struct Seen {
    std::uint32_t number;
    std::string speaker;
  };
  std::vector<Seen> seen;  // one for each speaker of these words
  std::int64_t hash = 0;
  while (all.step()) {
    if (all.number(0) != hash) seen.clear();
    hash = all.number(0);
    auto const number = static_cast<std::uint32_t>(all.number(1));
    std::size_t const words = count_words(all.text(2));
    std::string_view const speaker = all.text(3);
    auto const fits = [&](Seen const& other) {
      if (other.speaker == speaker) return words >= telling_words || (words > 0 && !speaker.empty());
      return words >= 2 * telling_words ||
             (words >= telling_words && (speaker.empty() || other.speaker.empty()));
    };
    bool known = false;
    for (Seen const& other : seen) {
      if (fits(other)) unite(other.number, number);
      known = known || other.speaker == speaker;
    }
    if (!known && seen.size() < 16) seen.push_back({number, std::string(speaker)});
  }
}

void QuoteGroups::unite_shared_prints() {
  Statement all(database_, "SELECT hash, number FROM quote_print ORDER BY hash, number");
  std::vector<std::uint32_t> seen;  // of each group with this print the first; a few, since some are phrases
  std::int64_t hash = 0;
  while (all.step()) {
    if (all.number(0) != hash) seen.clear();
    hash = all.number(0);
    auto const number = static_cast<std::uint32_t>(all.number(1));
    bool known = false;
    for (std::uint32_t const other : seen) {
      known = root(other) == root(number) || same(other, number);
      if (!known) continue;
      unite(other, number);
      break;
    }
    if (!known && seen.size() < 4) seen.push_back(number);
  }
}

// What one speaker said within two days in much the same words, but not in one order: perhaps one quotation
// in two translations. They stay apart, each with a note of the other.
void QuoteGroups::flag_other_versions() {
  database_.run("DROP TABLE IF EXISTS quote_version; CREATE TABLE quote_version (a INTEGER, b INTEGER)");
  Statement insert(database_, "INSERT INTO quote_version VALUES (?, ?)");
  Statement all(database_,
                "SELECT number, speaker_id, date, words FROM quote_seen WHERE speaker_id <> '' AND date <> ''"
                " ORDER BY speaker_id, date, number");
  struct Recent {
    std::uint32_t root;
    std::int64_t day;
    std::vector<std::uint64_t> stems;
  };
  constexpr std::size_t most_recent = 16;
  constexpr std::int64_t days = 2;
  std::deque<Recent> recent;
  std::string speaker;
  while (all.step()) {
    if (all.text(1) != speaker) recent.clear();
    speaker = all.text(1);
    auto const day = day_number(all.text(2));
    std::uint32_t const group = root(static_cast<std::uint32_t>(all.number(0)));
    if (!day || std::ranges::find(recent, group, &Recent::root) != recent.end()) continue;
    std::vector<std::uint64_t> stems = stems_of(all.text(3));
    for (Recent const& other : recent) {
      if (other.day + days < *day) continue;
      std::vector<std::uint64_t> both;
      std::ranges::set_intersection(stems, other.stems, std::back_inserter(both));
      std::size_t const either = stems.size() + other.stems.size() - both.size();
      if (both.size() < 4 || both.size() * 5 < either * 2) continue;
      insert.run(std::int64_t{std::min(group, other.root)}, std::int64_t{std::max(group, other.root)});
    }
    recent.push_back({group, *day, std::move(stems)});
    if (recent.size() > most_recent) recent.pop_front();
  }
}

void QuoteGroups::find() {
  // The run is over: what it kept of the database in memory gives room for what is sorted.
  database_.run("PRAGMA cache_size = -4096; PRAGMA shrink_memory");
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  parents_.resize(static_cast<std::size_t>(count_));
  std::iota(parents_.begin(), parents_.end(), 0u);
  unite_equal_words();
  unite_shared_prints();
  flag_other_versions();
  keep_groups();
  parents_ = {};
}

// A group is what stands in several articles, or has other versions.
void QuoteGroups::keep_groups() {
  database_.run(
      "DROP TABLE IF EXISTS quote_member; CREATE TABLE quote_member (root INTEGER, number INTEGER,"
      " PRIMARY KEY (root, number)) WITHOUT ROWID;"
      "DROP TABLE IF EXISTS quote_group; CREATE TABLE quote_group (root INTEGER PRIMARY KEY)");
  Statement insert(database_, "INSERT INTO quote_member VALUES (?, ?)");
  for (std::uint32_t i = 0; i < parents_.size(); ++i)
    if (std::uint32_t const first = root(i); first != i) insert.run(std::int64_t{first}, std::int64_t{i});
  database_.run(
      "INSERT INTO quote_member SELECT DISTINCT root, root FROM quote_member WHERE true ON CONFLICT DO "
      "NOTHING;"
      "INSERT INTO quote_member SELECT a, a FROM quote_version WHERE true ON CONFLICT DO NOTHING;"
      "INSERT INTO quote_member SELECT b, b FROM quote_version WHERE true ON CONFLICT DO NOTHING;"
      "INSERT INTO quote_group SELECT root FROM quote_member JOIN quote_seen USING (number) GROUP BY root"
      " HAVING count(DISTINCT document) > 1 OR root IN (SELECT a FROM quote_version)"
      " OR root IN (SELECT b FROM quote_version)");
}

std::function<std::string()> QuoteGroups::groups_in_order() {
  auto const members =
      std::make_shared<Statement>(database_,
                                  "SELECT m.number, s.id FROM quote_group g JOIN quote_member m USING (root)"
                                  " JOIN quote_seen s ON s.number = g.root ORDER BY m.number");
  auto const more = std::make_shared<bool>(members->step());
  return [members, more, number = std::int64_t{0}]() mutable {
    if (!*more || members->number(0) != number++) return std::string();
    std::string id(members->text(1));
    *more = members->step();
    return id;
  };
}

void QuoteGroups::set_column(std::string const& table) {
  database_.run(
      fmt::format("UPDATE {0} SET quote_group = '' WHERE quote_group <> '';"
                  "UPDATE {0} SET quote_group = s.id FROM quote_group g JOIN quote_member m USING (root)"
                  " JOIN quote_seen s ON s.number = g.root WHERE {0}.rowid = m.number + 1",
                  table));
}

void QuoteGroups::group_rows(CsvStyle style, Put const& put) {
  Statement groups(
      database_,
      "SELECT root, (SELECT id FROM quote_seen WHERE number = root), count(*), count(DISTINCT document),"
      " count(DISTINCT words_hash), coalesce(min(nullif(date, '')), '')"
      " FROM quote_group JOIN quote_member USING (root) JOIN quote_seen USING (number) GROUP BY root ORDER "
      "BY root");
  Statement fullest(database_,
                    "SELECT text FROM quote_member JOIN quote_seen USING (number) WHERE root = ?"
                    " ORDER BY length(words) DESC, number LIMIT 1");
  Statement speaker(
      database_,
      "SELECT speaker, speaker_id FROM quote_member JOIN quote_seen USING (number) WHERE root = ?"
      " AND speaker <> '' GROUP BY speaker, speaker_id"
      " ORDER BY speaker_id = '', count(*) DESC, min(number) LIMIT 1");
  Statement first(database_,
                  "SELECT document FROM quote_member JOIN quote_seen USING (number) WHERE root = ?"
                  " ORDER BY date = '', date, number LIMIT 1");
  Statement outlets(database_,
                    "SELECT outlet FROM quote_member JOIN quote_seen USING (number) WHERE root = ?"
                    " AND outlet <> '' GROUP BY outlet ORDER BY min(number)");
  Statement versions(
      database_,
      "SELECT DISTINCT id FROM (SELECT a AS one, b AS other FROM quote_version UNION"
      " SELECT b, a FROM quote_version) JOIN quote_seen ON number = other WHERE one = ? ORDER BY other");
  database_.run(
      "CREATE INDEX IF NOT EXISTS quote_version_a ON quote_version (a);"
      "CREATE INDEX IF NOT EXISTS quote_version_b ON quote_version (b)");
  std::string row;
  while (groups.step()) {
    std::int64_t const root = groups.number(0);
    auto const joined = [&](Statement& select, std::string_view between) {
      std::string texts;
      select.bind(1, root);
      while (select.step()) texts.append(texts.empty() ? "" : between).append(select.text(0));
      return texts;
    };
    std::string name;
    std::string id;
    speaker.bind(1, root);
    while (speaker.step()) name = speaker.text(0), id = speaker.text(1);
    row.clear();
    CsvRow(row, style)
        .text(groups.text(1))
        .text(joined(fullest, ""))
        .text(name)
        .text(id)
        .number(static_cast<std::uint64_t>(groups.number(2)))
        .number(static_cast<std::uint64_t>(groups.number(3)))
        .number(static_cast<std::uint64_t>(groups.number(4)))
        .text(groups.text(5))
        .text(joined(first, ""))
        .text(joined(outlets, "|"))
        .text(joined(versions, "|"));
    put(row);
  }
}

void QuoteGroups::speaker_rows(CsvStyle style, Put const& put) {
  Statement speakers(database_,
                     "SELECT min(speaker), speaker_id, count(*), count(DISTINCT document), count(DISTINCT "
                     "nullif(outlet, '')),"
                     " coalesce(min(nullif(date, '')), ''), max(date) FROM quote_seen WHERE speaker_key <> ''"
                     " GROUP BY speaker_key, speaker_id = ''"
                     " ORDER BY 3 DESC, min(number)");
  std::string row;
  while (speakers.step()) {
    row.clear();
    CsvRow(row, style)
        .text(speakers.text(1))
        .text(speakers.text(0))
        .number(static_cast<std::uint64_t>(speakers.number(2)))
        .number(static_cast<std::uint64_t>(speakers.number(3)))
        .number(static_cast<std::uint64_t>(speakers.number(4)))
        .text(speakers.text(5))
        .text(speakers.text(6));
    put(row);
  }
}

}  // namespace whosaid

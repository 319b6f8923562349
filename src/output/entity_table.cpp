// Adds up the entities of all documents.
#include "output/entity_table.hpp"

#include <utility>

#include "output/plain_text.hpp"

namespace whosaid {
std::vector<EntityShare> entity_shares(Findings const& findings) {
  std::vector<EntityShare> shares;
  for (Entity const& entity : findings.extraction().entities) shares.push_back({entity, {}});
  for (Mention const& mention : findings.extraction().mentions)
    if (mention.entity >= 0)
      ++shares.at(static_cast<std::size_t>(mention.entity)).forms[one_line(findings.words(mention.span))];
  return shares;
}

EntityTable::EntityTable(Database& database) : database_(database) {
  database_.run(
      "CREATE TABLE IF NOT EXISTS entity_sum (id TEXT PRIMARY KEY, type INTEGER, name TEXT, wikidata TEXT,"
      " documents INTEGER, mentions INTEGER, quotes INTEGER) WITHOUT ROWID;"
      "CREATE TABLE IF NOT EXISTS entity_form (id TEXT, form TEXT, count INTEGER, PRIMARY KEY (id, form))"
      " WITHOUT ROWID");
}

void EntityTable::add(std::vector<EntityShare>&& shares) {
  for (EntityShare& share : shares) {
    auto const [place, is_new] = totals_.try_emplace(share.entity.id);
    Total& total = place->second;
    if (is_new) {
      total.type = share.entity.type;
      total.name = one_line(share.entity.name);
    }
    if (total.wikidata.empty()) total.wikidata = std::move(share.entity.wikidata);
    for (auto const& [text, count] : share.forms) total.forms[text] += static_cast<std::int64_t>(count);
    ++total.documents;
    total.mentions += share.entity.mentions;
    total.quotes += share.entity.quotes;
  }
  constexpr std::size_t most_in_memory = 1 << 16;
  if (totals_.size() > most_in_memory) flush();
}

void EntityTable::flush() {
  Statement sum(database_,
                "INSERT INTO entity_sum VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                " wikidata = iif(wikidata = '', excluded.wikidata, wikidata),"
                " documents = documents + excluded.documents, mentions = mentions + excluded.mentions,"
                " quotes = quotes + excluded.quotes");
  Statement form(
      database_,
      "INSERT INTO entity_form VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count");
  for (auto const& [id, total] : totals_) {
    sum.run(std::string_view(id), static_cast<std::int64_t>(total.type), std::string_view(total.name),
            std::string_view(total.wikidata), total.documents, total.mentions, total.quotes);
    for (auto const& [text, count] : total.forms)
      form.run(std::string_view(id), std::string_view(text), count);
  }
  totals_.clear();
}

void EntityTable::rows(CsvStyle style, std::function<void(std::string_view row)> const& put) {
  flush();
  Statement sum(database_,
                "SELECT id, type, name, wikidata, documents, mentions, quotes FROM entity_sum"
                " ORDER BY mentions DESC, id");
  Statement form(database_, "SELECT form FROM entity_form WHERE id = ? ORDER BY count DESC, form");
  std::string row;
  while (sum.step()) {
    std::string forms;
    form.bind(1, sum.text(0));
    while (form.step()) forms.append(forms.empty() ? "" : "|").append(form.text(0));
    row.clear();
    CsvRow(row, style)
        .text(sum.text(0))
        .text(entity_type_name(static_cast<EntityType>(sum.number(1))))
        .text(sum.text(2))
        .text(sum.text(3))
        .text(forms)
        .number(static_cast<std::uint64_t>(sum.number(4)))
        .number(static_cast<std::uint64_t>(sum.number(5)))
        .number(static_cast<std::uint64_t>(sum.number(6)));
    put(row);
  }
}

}  // namespace whosaid

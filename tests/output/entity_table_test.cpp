// Entities over several documents.
#include "output/entity_table.hpp"

#include <gtest/gtest.h>

#include "output/sample.hpp"

namespace whosaid {
namespace {

EntityShare share(std::string id, std::string name, std::uint32_t mentions,
                  std::map<std::string, std::uint64_t> forms, std::uint32_t quotes = 0,
                  std::string wikidata = {}) {
  return {{std::move(id), EntityType::organisation, std::move(name), std::move(wikidata), mentions, quotes},
          std::move(forms)};
}

TEST(EntityTable, AddsUpAndSortsByMentionsThenId) {
  Database database("");
  EntityTable table(database);
  table.add({share("o/b", "Bee", 1, {{"Bee", 1}}), share("o/a", "Acme Inc.", 1, {{"Acme Inc.", 1}}, 2)});
  table.add({share("o/a", "Acme", 2, {{"Acme", 2}}, 1, "Q7"),
             share("o/c", "Cee", 3, {{"Cee", 1}, {"C", 1}, {"Sea", 1}})});
  table.flush();
  table.add({share("o/0", "Zero", 1, {}), share("o/c", "See", 0, {{"Sea", 0}}, 0, "Q8")});
  std::string out;
  table.rows(CsvStyle::exact, [&](std::string_view row) { out += row; });
  EXPECT_EQ(out,
            "o/a,organisation,Acme Inc.,Q7,Acme|Acme Inc.,2,3,3\r\n"
            "o/c,organisation,Cee,Q8,C|Cee|Sea,2,3,0\r\n"
            "o/0,organisation,Zero,,,1,1,0\r\n"
            "o/b,organisation,Bee,,Bee,1,1,0\r\n");
}

TEST(EntityShares, CountTheWordsOfTheText) {
  test::Sample sample;
  sample.found.mentions.push_back(
      {test::span_at(sample.document.text, "Who\nknows"), EntityType::person, 0, "rule"});
  sample.found.mentions.push_back(
      {test::span_at(sample.document.text, "never"), EntityType::place, -1, "rule"});
  auto const shares = entity_shares(Findings(sample.document, sample.found, OffsetUnit::codepoint));
  ASSERT_EQ(shares.size(), 1u);
  EXPECT_EQ(shares[0].entity.id, "person/dana-ruiz");
  EXPECT_EQ(shares[0].forms, (std::map<std::string, std::uint64_t>{{"Dana Ruiz", 1}, {"Who knows", 1}}));
}

}  // namespace
}  // namespace whosaid

// What the gazetteer says of entities and of where entries stand.
#include <gtest/gtest.h>

#include "gazetteer/folder.hpp"

namespace whosaid {
namespace {

std::string const entities = R"(source: hand
description: d
entities:
  - id: person/b
    name: B Bee
    aliases: [Bé Alias]
    weak: [Bee]
    gender: female
    wikidata: Q7
    roles:
      - {title: prime minister, of: place/x, from: 2010-05, to: 2015}
      - {title: Minister, from: 2005, to: 2010}
      - {title: prime minister, of: place/y}
    relations:
      - {kind: sister, of: person/a}
  - {id: person/a, name: A Ay, roles: [{title: prime-minister, of: place/x, from: 2016}]}
  - {id: place/x, name: X Land, kind: country, acronym: XL, demonyms: [Xish]}
  - {id: place/y, name: Y Land, kind: region}
)";

std::string const words =
    "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - prime minister\n  - chief\n";
std::string const cues =
    "classes: []\ncue: verb\ndescription: d\nsource: hand\nentries:\n"
    "  - {text: say, past: said, class: speech, frames: [quote]}\n";

Gazetteer load(std::vector<test::File> const& files) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, files);
  return Gazetteer::load({folder.path()});
}

TEST(Entities, AreKept) {
  Gazetteer const lists = load({{"e.yaml", entities}});
  ASSERT_EQ(lists.entity_count(), 4u);
  EntityRecord const b = lists.entity(lists.entity_by_id("person/b").value());
  EXPECT_EQ(b.id, "person/b");
  EXPECT_EQ(b.type, EntityType::person);
  EXPECT_EQ(b.name, "B Bee");
  EXPECT_EQ(b.wikidata, "Q7");
  EXPECT_EQ(b.gender, Gender::female);
  EXPECT_EQ(b.aliases, std::vector<std::string_view>{"Bé Alias"});
  ASSERT_EQ(b.roles.size(), 3u);
  EXPECT_EQ(b.roles[0].title, "prime minister");
  EXPECT_EQ(b.roles[0].of, lists.entity_by_id("place/x"));
  EXPECT_EQ(b.roles[0].from, "2010-05-01");
  EXPECT_EQ(b.roles[0].to, "2015-12-31");
  EXPECT_EQ(b.roles[1].of, no_entity);
  EXPECT_EQ(b.roles[2].from, "");
  ASSERT_EQ(b.relations.size(), 1u);
  EXPECT_EQ(b.relations[0].kind, "sister");
  EXPECT_EQ(lists.entity(b.relations[0].of).name, "A Ay");
  EntityRecord const x = lists.entity(lists.entity_by_id("place/x").value());
  EXPECT_EQ(x.kind, "country");
  EXPECT_EQ(x.aliases, std::vector<std::string_view>{"XL"});
  EXPECT_FALSE(lists.entity_by_id("person/c"));
}

TEST(Entities, AreFoundByRole) {
  Gazetteer const lists = load({{"e.yaml", entities}});
  EntityIndex const x = lists.entity_by_id("place/x").value();
  auto ids = [&](std::string_view title, EntityIndex of, std::string_view date) {
    std::string text;
    for (EntityIndex const entity : lists.holders(title, of, date))
      text.append(lists.entity(entity).id).append(" ");
    return text;
  };
  EXPECT_EQ(ids("Prime Minister", x, ""), "person/a person/b ");
  EXPECT_EQ(ids("prime minister", x, "2012-01-01"), "person/b ");
  EXPECT_EQ(ids("prime minister", x, "2015-12-31"), "person/b ");
  EXPECT_EQ(ids("prime minister", x, "2016-02-01"), "person/a ");
  EXPECT_EQ(ids("prime minister", no_entity, "2016-02-01"), "person/a person/b ");
  EXPECT_EQ(ids("minister", no_entity, ""), "person/b ");
  EXPECT_EQ(ids("minister", x, ""), "");
  EXPECT_EQ(ids("king", no_entity, ""), "");
}

TEST(Provenance, IsFileLineAndColumn) {
  Gazetteer const lists = load({{"sub/w.yaml", words}, {"c.yaml", cues}, {"e.yaml", entities}});
  auto text = [](std::optional<Provenance> at) {
    return at ? std::string(at->file) + ":" + std::to_string(at->line) + ":" + std::to_string(at->column)
              : "none";
  };
  EXPECT_EQ(text(lists.provenance("Chief", WordClass::role)), "sub/w.yaml:6:5");
  EXPECT_EQ(text(lists.provenance("prime-minister", WordClass::role)), "sub/w.yaml:5:5");
  EXPECT_EQ(text(lists.provenance("chief", WordClass::title)), "none");
  EXPECT_EQ(text(lists.provenance("prime", WordClass::role)), "none");
  EXPECT_EQ(text(lists.provenance("", WordClass::role)), "none");
  EXPECT_EQ(text(lists.provenance("Xish", WordClass::demonym)), "e.yaml:17:72");
  EXPECT_EQ(text(lists.cue_provenance("said")), "c.yaml:6:12");
  EXPECT_EQ(text(lists.cue_provenance("chief")), "none");
  EXPECT_EQ(text(lists.provenance(lists.entity_by_id("person/b").value())), "e.yaml:4:9");
}

TEST(Folders, LaterOnesWin) {
  test::TemporaryFolder first;
  test::TemporaryFolder second;
  test::write_gazetteer(first, {{"e.yaml", entities}});
  test::write_gazetteer(second, {{"mine.yaml",
                                  "source: hand\ndescription: d\nentities:\n"
                                  "  - {id: place/x, name: New X}\n"
                                  "  - {id: place/z, name: Z, relations: [{kind: part, of: place/y}]}\n"}});
  Gazetteer const lists = Gazetteer::load({first.path(), second.path()});
  EXPECT_EQ(lists.entity_count(), 5u);
  EntityIndex const x = lists.entity_by_id("place/x").value();
  EXPECT_EQ(lists.entity(x).name, "New X");
  EXPECT_EQ(lists.provenance(x).file, "mine.yaml");
}

}  // namespace
}  // namespace whosaid

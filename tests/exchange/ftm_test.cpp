// FollowTheMoney: links become roles and relations, in whatever order the entities come.
#include <gtest/gtest.h>

#include "exchange/told.hpp"

namespace whosaid {
namespace {

std::string ftm(std::string const& bytes, ReadSettings const& settings = {}) {
  return test::told("e.json", bytes, ExchangeFormat::ftm, settings);
}

TEST(Ftm, OccupanciesAreRolesWithDates) {
  EXPECT_EQ(
      ftm("{\"id\":\"o1\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"Q7\"],\"post\":[\"p1\"],"
          "\"startDate\":[\"2021-05-20T00:00:00\"],\"endDate\":[\"2023-02\"]}}\n"
          "{\"id\":\"Q7\",\"schema\":\"Person\",\"caption\":\"Dana Ruiz\",\"properties\":{\"name\":[\"Дана "
          "Руїс\","
          "\"Dana Ruiz\"],\"alias\":[\"D. Ruiz\"],\"weakAlias\":[\"Dana\"],\"gender\":[\"female\"],"
          "\"birthDate\":[\"1970\"],\"position\":[\"Minister of Works\",\"author\"]}}\n"
          "{\"id\":\"p1\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Minister of Works\"],"
          "\"country\":[\"ua\"]}}\n"),
      "{\"id\":\"\",\"name\":\"Dana Ruiz\",\"aliases\":[\"Дана Руїс\",\"D. Ruiz\"],\"weak\":[\"Dana\"],"
      "\"gender\":\"female\",\"wikidata\":\"Q7\",\"roles\":[{\"title\":\"Minister of "
      "Works\",\"of\":\"place/"
      "ukraine\",\"from\":\"2021-05-20\",\"to\":\"2023-02\"},{\"title\":\"author\"}]}\n"
      "property birthDate (1)\n");
}

TEST(Ftm, LinksAreRolesOfPeopleAndRelationsOfTheRest) {
  EXPECT_EQ(
      ftm("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}\n"
          "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"C D\"]}}\n"
          "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Acme\"],\"topics\":[\"fin.bank\"]"
          "}}\n"
          "{\"id\":\"d\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Bankers\"]}}\n"
          "{\"id\":\"1\",\"schema\":\"Directorship\",\"properties\":{\"director\":[\"a\"],\"organization\":["
          "\"c\"],"
          "\"role\":[\"chair\"]}}\n"
          "{\"id\":\"2\",\"schema\":\"Membership\",\"properties\":{\"member\":[\"b\"],\"organization\":["
          "\"d\"],"
          "\"startDate\":[\"2020\"]}}\n"
          "{\"id\":\"3\",\"schema\":\"Membership\",\"properties\":{\"member\":[\"c\"],\"organization\":["
          "\"d\"]}}\n"
          "{\"id\":\"4\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a\"],\"relative\":[\"b\"],"
          "\"relationship\":[\"mother\"]}}\n"
          "{\"id\":\"5\",\"schema\":\"Employment\",\"properties\":{\"employee\":[\"b\"],\"employer\":[\"c\"]}"
          "}\n"
          "{\"id\":\"6\",\"schema\":\"Directorship\",\"properties\":{\"director\":[\"z\"],\"organization\":["
          "\"c\"]}}\n"
          "{\"id\":\"7\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Gull\"]}}\n"
          "{\"schema\":\"Person\"}\n"),
      "{\"id\":\"\",\"name\":\"A B\",\"roles\":[{\"title\":\"chair\",\"of\":\"c\"}]}\n"
      "{\"id\":\"\",\"name\":\"C D\",\"roles\":[{\"title\":\"member\",\"of\":\"d\",\"from\":\"2020\"}],"
      "\"relations\":[{\"kind\":\"mother\",\"of\":\"a\"}]}\n"
      "{\"id\":\"\",\"name\":\"Acme\",\"kind\":\"bank\",\"relations\":[{\"kind\":\"member\",\"of\":\"d\"}]}\n"
      "{\"id\":\"\",\"name\":\"Bankers\"}\n"
      "e.json:12: no \"id\", \"schema\" or \"properties\"; the line is left out\n"
      "e.json:10: Directorship: the entity z that \"director\" names is not in the file; left out\n"
      "Employment without a role (1)\nschema Vessel (1)\n");
}

TEST(Ftm, EntitiesInPropertiesAreRead) {
  EXPECT_EQ(
      ftm("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A "
          "B\"],\"positionOccupancies\":[{\"id\":\"o\","
          "\"schema\":\"Occupancy\",\"properties\":{\"post\":[{\"id\":\"p\",\"schema\":\"Position\","
          "\"properties\":"
          "{\"name\":[\"mayor\"]}}]}}]}}\n"),
      "{\"id\":\"\",\"name\":\"A B\",\"roles\":[{\"title\":\"mayor\"}]}\nproperty positionOccupancies (1)\n");
}

TEST(Ftm, IsWrittenWithPositionsOnce) {
  Record record;
  record.id = "person/a-b";
  record.type = "person";
  record.set("name", "A B");
  record.append("roles", item_of(*field_kind("roles"), {"minister", "place/ukraine", "2021", "2023-02"}));
  record.append("relations", item_of(*field_kind("relations"), {"son", "person/c-d"}));
  record.append("examples", "A B came.");
  Record second = record;
  second.id = "person/e-f";
  second.set("relations", Value());
  WrittenRecords const written = write_records({record, second}, ExchangeFormat::ftm, CsvStyle::exact, false);
  EXPECT_EQ(
      written.files[0].text,
      "{\"id\":\"person/a-b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}\n"
      "{\"id\":\"position/minister/place/"
      "ukraine\",\"schema\":\"Position\",\"properties\":{\"name\":[\"minister\"],"
      "\"country\":[\"ua\"]}}\n"
      "{\"id\":\"person/a-b/occupancy-1\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"person/"
      "a-b\"],"
      "\"post\":[\"position/minister/place/ukraine\"],\"startDate\":[\"2021\"],\"endDate\":[\"2023-02\"]}}\n"
      "{\"id\":\"person/a-b/relation-2\",\"schema\":\"Family\",\"properties\":{\"relative\":[\"person/a-b\"],"
      "\"person\":[\"person/c-d\"],\"relationship\":[\"son\"]}}\n"
      "{\"id\":\"person/e-f\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}\n"
      "{\"id\":\"person/e-f/occupancy-1\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"person/"
      "e-f\"],"
      "\"post\":[\"position/minister/place/"
      "ukraine\"],\"startDate\":[\"2021\"],\"endDate\":[\"2023-02\"]}}\n");
  EXPECT_EQ(written.lost, (Losses{{"examples", 2}}));
}

}  // namespace
}  // namespace whosaid

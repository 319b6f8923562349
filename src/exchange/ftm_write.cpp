// Records to FollowTheMoney entities. A role becomes a Position and an Occupancy with dates, a relation a
// Family or an UnknownLink.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/ftm.hpp"
#include "exchange/parts.hpp"
#include "resolve/resolution.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::ordered_json;

// An entity's properties: each a list of texts.
class Properties {
 public:
  Properties& add(char const* property, std::string const& text) {
    if (!text.empty()) json_[property].push_back(text);
    return *this;
  }
  Json take() { return std::move(json_); }

 private:
  Json json_ = Json::object();
};

class FtmWriter {
 public:
  WrittenRecords run(std::vector<Record> const& records) {
    for (Record const& record : records) write(record);
    written_.entities = records.size();
    written_.files.push_back({"", std::move(text_)});
    return std::move(written_);
  }

 private:
  void put(std::string const& id, std::string_view schema, Properties& properties) {
    text_ += on_a_line({{"id", id}, {"schema", schema}, {"properties", properties.take()}});
  }

  void lose(std::string const& what, std::size_t count) {
    if (count > 0) written_.lost[what] += count;
  }

  void write(Record const& record) {
    Properties properties;
    properties.add("name", record.text("name"));
    for (std::string const& alias : record.texts("aliases")) properties.add("alias", alias);
    if (std::string const acronym = record.text("acronym"); !acronym.empty()) {
      properties.add("alias", acronym);
      lose("acronym (written as an alias)", 1);
    }
    for (std::string const& weak : record.texts("weak")) properties.add("weakAlias", weak);
    properties.add("gender", record.text("gender"))
        .add("wikidataId", record.text("wikidata"))
        .add("notes", record.text("note"))
        .add("publisher", record.text("source"));
    std::string_view schema = "Person";
    if (record.type == "organisation") schema = organisation(record, properties);
    if (record.type == "place") schema = place(record, properties);
    put(record.id, schema, properties);
    std::size_t links = 0;
    for (Value const& role : record.items("roles")) write_role(record, role, ++links);
    for (Value const& relation : record.items("relations")) write_relation(record, relation, ++links);
    for (char const* key : {"demonyms", "allow", "examples", "not", "formerly"})
      lose(key, record.items(key).size());
    lose("capital", !record.text("capital").empty());
  }

  static std::string_view organisation(Record const& record, Properties& properties) {
    std::string const kind = record.text("kind");
    properties.add("classification", kind);
    auto const sort = std::ranges::find(ftm::sorts(), kind, &ftm::Sort::kind);
    if (sort == ftm::sorts().end()) return "Organization";
    properties.add("topics", std::string(sort->topic));
    return sort->schema;
  }

  static std::string_view place(Record const& record, Properties& properties) {
    properties.add("full", record.text("name")).add("keywords", record.text("kind"));
    properties.add("country", std::string(ftm::country_of_place(record.id)));
    return "Address";
  }

  void write_role(Record const& record, Value const& role, std::size_t number) {
    Properties properties;
    properties.add("holder", record.id)
        .add("post", position(part(role, "title"), part(role, "of")))
        .add("startDate", part(role, "from"))
        .add("endDate", part(role, "to"))
        .add("summary", part(role, "note"));
    put(fmt::format("{}/occupancy-{}", record.id, number), "Occupancy", properties);
  }

  // The id of the position, which is written before it is first used.
  std::string position(std::string const& title, std::string const& of) {
    auto const [at, fresh] = positions_.emplace(std::pair(title, of), "");
    if (!fresh) return at->second;
    std::string id = fmt::format("position/{}{}{}", slug(title), of.empty() ? "" : "/", of);
    while (!position_ids_.insert(id).second) id += "-";
    at->second = id;
    Properties properties;
    properties.add("name", title);
    std::string const country(ftm::country_of_place(of));
    if (of.starts_with("organisation/"))
      properties.add("organization", of);
    else if (!country.empty())
      properties.add("country", country);
    else if (of.starts_with("place/"))
      properties.add("addressEntity", of);
    else
      lose("\"of\" of roles that is a person", !of.empty());
    put(id, "Position", properties);
    return id;
  }

  void write_relation(Record const& record, Value const& relation, std::size_t number) {
    std::string const of = part(relation, "of");
    bool const family = record.type == "person" && of.starts_with("person/");
    Properties properties;
    properties.add(family ? "relative" : "subject", record.id)
        .add(family ? "person" : "object", of)
        .add(family ? "relationship" : "role", part(relation, "kind"))
        .add("summary", part(relation, "note"));
    put(fmt::format("{}/relation-{}", record.id, number), family ? "Family" : "UnknownLink", properties);
  }

  std::string text_;
  std::map<std::pair<std::string, std::string>, std::string> positions_;  // ids by title and office
  std::set<std::string> position_ids_;
  WrittenRecords written_;
};

}  // namespace

WrittenRecords write_ftm(std::vector<Record> const& records) { return FtmWriter().run(records); }

}  // namespace whosaid

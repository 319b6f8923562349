// FollowTheMoney entities to records: first all entities, in whatever order they come, then the links between
// them.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

#include "exchange/ftm.hpp"
#include "exchange/parts.hpp"
#include "exchange/reading.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::json;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whether it has a letter of the Latin alphabet: what English news writes names with.
bool is_latin(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

class FtmReader {
 public:
  FtmReader(ExchangeFile const& file, ReadSettings const& settings) : reading_(file, settings) {}

  ReadRecords run() {
    reading_.for_each_object([&](std::size_t line, Json& json) { note(line, json); });
    for (Entity const& entity : entities_) read(entity);
    for (Entity const& entity : entities_) read_link(entity);
    for (auto& [record, titles] : loose_titles_) add_loose(record, titles);
    for (Record& record : records_) reading_.add(std::move(record));
    return reading_.take();
  }

 private:
  struct Entity {
    std::size_t line;
    std::string id;
    std::string schema;
    Json properties;
    std::string caption;
  };

  // Keeps an entity; those that lie in its properties are kept by themselves.
  void note(std::size_t line, Json& json) {
    Entity entity{line, json_text(json.value("id", Json())).value_or(""),
                  json_text(json.value("schema", Json())).value_or(""),
                  json.value("properties", Json::object()),
                  json_text(json.value("caption", Json())).value_or("")};
    if (entity.id.empty() || entity.schema.empty() || !entity.properties.is_object())
      return reading_.fault(line, "no \"id\", \"schema\" or \"properties\"; the line is left out");
    for (auto& [property, values] : entity.properties.items()) {
      if (!values.is_array()) values = Json::array({values});
      for (Json& value : values) {
        if (!value.is_object()) continue;
        std::string const inner = json_text(value.value("id", Json())).value_or("");
        if (value.value("schema", Json()) == "Occupancy" && value.contains("properties") &&
            value["properties"].is_object() && !value["properties"].contains("holder"))
          value["properties"]["holder"] = Json::array({entity.id});
        note(line, value);
        value = inner;
      }
    }
    places_.emplace(entity.id, entities_.size());
    entities_.push_back(std::move(entity));
  }

  static std::vector<std::string> texts(Json const& properties, std::string_view property) {
    std::vector<std::string> all;
    if (auto const at = properties.find(property); at != properties.end())
      for (Json const& value : *at)
        if (auto text = json_text(value); text && !text->empty()) all.push_back(*std::move(text));
    return all;
  }
  static std::string first(Json const& properties, std::string_view property) {
    std::vector<std::string> const all = texts(properties, property);
    return all.empty() ? "" : all.front();
  }

  static bool is_link(std::string_view schema) {
    return schema == "Occupancy" || schema == "Position" ||
           std::ranges::find(ftm::links(), schema, &ftm::Link::schema) != ftm::links().end();
  }

  std::string type_of(Entity const& entity) const {
    if (auto const type = type_of_id(entity.id); !type.empty()) return std::string(type);
    auto const& labels = reading_.settings().labels;
    if (auto const at = labels.find(entity.schema); at != labels.end()) return at->second;
    if (entity.schema == "Person") return "person";
    constexpr std::string_view organisations[] = {"Organization", "Company", "PublicBody", "LegalEntity"};
    return std::ranges::find(organisations, entity.schema) == std::end(organisations) ? "" : "organisation";
  }

  void read(Entity const& entity) {
    if (is_link(entity.schema)) return;
    std::string const type = type_of(entity);
    if (type.empty()) return reading_.not_taken(fmt::format("schema {}", entity.schema));
    Record record;
    record.type = type;
    record.where = reading_.where(entity.line);
    take_key(record, entity.id);
    read_names(entity, record);
    Json const& properties = entity.properties;
    if (type == "person")
      record.set("gender", gender_of(properties));
    else
      record.set("kind", kind_of(entity, type));
    if (std::string const wikidata = first(properties, "wikidataId"); !wikidata.empty())
      record.set("wikidata", wikidata);
    std::string note;
    for (std::string const& text : texts(properties, "notes")) note += (note.empty() ? "" : " ") + text;
    record.set("note", note);
    record.set("source", first(properties, "publisher"));
    std::vector<std::string> const titles = texts(properties, "position");
    if (type == "person" && !titles.empty()) loose_titles_.emplace_back(records_.size(), titles);
    count_others(properties);
    by_id_.emplace(entity.id, records_.size());
    records_.push_back(std::move(record));
  }

  // The main name is the caption if it is one of the names and Latin, else the first Latin name; the rest are
  // aliases.
  static void read_names(Entity const& entity, Record& record) {
    std::vector<std::string> names = texts(entity.properties, "name");
    if (names.empty()) names = texts(entity.properties, "full");
    auto main = std::ranges::find(names, entity.caption);
    if (main == names.end() || !is_latin(*main)) main = std::ranges::find_if(names, is_ascii);
    if (main == names.end()) main = std::ranges::find_if(names, is_latin);
    if (main == names.end()) main = names.begin();
    if (main != names.end()) std::rotate(names.begin(), main, main + 1);
    std::set<std::string> seen;
    for (std::string const& name : names) {
      if (!seen.insert(name).second) continue;
      record.text("name").empty() ? record.set("name", name) : record.append("aliases", name);
    }
    for (char const* property : {"alias", "previousName"})
      for (std::string const& name : texts(entity.properties, property))
        if (seen.insert(name).second) record.append("aliases", name);
    for (std::string const& name : texts(entity.properties, "weakAlias"))
      if (seen.insert(name).second) record.append("weak", name);
  }

  static std::string gender_of(Json const& properties) {
    std::string const gender = first(properties, "gender");
    return gender == "male" || gender == "female" ? gender : "";
  }

  static std::string kind_of(Entity const& entity, std::string const& type) {
    auto const known = [&](std::string_view kind) {
      return type == "place"
                 ? std::ranges::find(vocabulary::place_kinds, kind) != vocabulary::place_kinds.end()
                 : std::ranges::find(vocabulary::organisation_kinds, kind) !=
                       vocabulary::organisation_kinds.end();
    };
    for (char const* property : {"classification", "keywords"})
      for (std::string const& text : texts(entity.properties, property))
        if (known(text)) return text;
    if (type == "place") return "";
    std::vector<std::string> const topics = texts(entity.properties, "topics");
    for (ftm::Sort const& sort : ftm::sorts())
      if (!sort.topic.empty() && std::ranges::find(topics, sort.topic) != topics.end() &&
          sort.schema == entity.schema)
        return std::string(sort.kind);
    return entity.schema == "Company" ? "company" : "";
  }

  void count_others(Json const& properties) {
    static std::set<std::string> const taken{"name",      "alias",          "previousName", "weakAlias",
                                             "gender",    "wikidataId",     "notes",        "topics",
                                             "publisher", "classification", "keywords",     "position",
                                             "full",      "city",           "region",       "country"};
    for (auto const& [property, values] : properties.items())
      if (!taken.contains(property)) reading_.not_taken(fmt::format("property {}", property));
  }

  Record* record_of(std::string const& id) {
    auto const at = by_id_.find(id);
    return at == by_id_.end() ? nullptr : &records_[at->second];
  }

  void read_link(Entity const& entity) {
    if (entity.schema == "Occupancy") return read_occupancy(entity);
    auto const link = std::ranges::find(ftm::links(), entity.schema, &ftm::Link::schema);
    if (link == ftm::links().end()) return;
    Json const& properties = entity.properties;
    Record* record = record_of(first(properties, link->from));
    std::string role = first(properties, link->role);
    if (role.empty()) role = link->no_role;
    if (!record)
      return reading_.fault(entity.line, missing(entity.schema, link->from, first(properties, link->from)));
    if (role.empty()) return reading_.not_taken(fmt::format("{} without a {}", entity.schema, link->role));
    std::string const other = first(properties, link->to);
    if (link->dated && record->type == "person")
      add_role(*record, role, other, properties);
    else
      record->append("relations",
                     item_of(*field_kind("relations"), {role, other, first(properties, "summary")}));
  }

  void read_occupancy(Entity const& entity) {
    Json const& properties = entity.properties;
    Record* record = record_of(first(properties, "holder"));
    auto const post = places_.find(first(properties, "post"));
    if (!record)
      return reading_.fault(entity.line, missing("Occupancy", "holder", first(properties, "holder")));
    if (post == places_.end())
      return reading_.fault(entity.line, missing("Occupancy", "post", first(properties, "post")));
    Json const& position = entities_[post->second].properties;
    std::string const title = first(position, "name");
    if (title.empty())
      return reading_.fault(entities_[post->second].line, "a Position without a name; left out");
    add_role(*record, title, office_of(position), properties);
  }

  // Of what a position is: an organisation of the input, else a country, else a place.
  std::string office_of(Json const& position) {
    std::string const organisation = first(position, "organization");
    if (record_of(organisation) || !type_of_id(organisation).empty()) return organisation;
    if (std::string const place = first(position, "addressEntity"); type_of_id(place) == "place")
      return place;
    return std::string(ftm::place_of_country(first(position, "country")));
  }

  void add_role(Record& record, std::string const& title, std::string const& of, Json const& properties) {
    auto const date = [&](char const* property) { return first(properties, property).substr(0, 10); };
    if (record.type != "person") return reading_.not_taken("roles of what is no person");
    record.append("roles", item_of(*field_kind("roles"), {title, of, date("startDate"), date("endDate"),
                                                          first(properties, "summary")}));
  }

  // Titles in `position`, of persons for whom no link says the same.
  void add_loose(std::size_t index, std::vector<std::string> const& titles) {
    Record& record = records_[index];
    for (std::string const& title : titles)
      if (std::ranges::none_of(record.items("roles"),
                               [&](Value const& role) { return part(role, "title") == title; }))
        record.append("roles", item_of(*field_kind("roles"), {title}));
  }

  static std::string missing(std::string_view schema, std::string_view property, std::string const& id) {
    return id.empty() ? fmt::format("{} without \"{}\"; left out", schema, property)
                      : fmt::format("{}: the entity {} that \"{}\" names is not in the file; left out",
                                    schema, id, property);
  }

  Reading reading_;
  std::vector<Entity> entities_;
  std::unordered_map<std::string, std::size_t> places_;  // in entities_, by id
  std::vector<Record> records_;
  std::unordered_map<std::string, std::size_t> by_id_;  // in records_
  std::vector<std::pair<std::size_t, std::vector<std::string>>> loose_titles_;
};

}  // namespace

ReadRecords read_ftm(ExchangeFile const& file, ReadSettings const& settings) {
  return FtmReader(file, settings).run();
}

}  // namespace whosaid

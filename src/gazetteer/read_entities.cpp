// Entity files.
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "gazetteer/dates.hpp"
#include "gazetteer/fields.hpp"
#include "gazetteer/read_lists.hpp"
#include "gazetteer/read_remarks.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

constexpr std::string_view type_names[] = {"person", "organisation", "place"};

// The type that an id's prefix names if the id is type/slug, slug being small letters, digits and single
// hyphens.
std::optional<EntityType> type_of_id(std::string_view id) {
  std::size_t const slash = id.find('/');
  auto const name = std::ranges::find(type_names, id.substr(0, slash));
  if (slash == id.npos || name == std::end(type_names)) return std::nullopt;
  std::string_view const slug = id.substr(slash + 1);
  bool const letters = slug.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == slug.npos;
  if (slug.empty() || !letters || slug.starts_with('-') || slug.ends_with('-') ||
      slug.find("--") != slug.npos)
    return std::nullopt;
  return static_cast<EntityType>(name - std::begin(type_names));
}

bool is_wikidata_id(std::string_view text) {
  return text.size() > 1 && text[0] == 'Q' && text[1] != '0' &&
         text.substr(1).find_first_not_of("0123456789") == text.npos;
}

class EntityFileReader {
 public:
  EntityFileReader(YamlTree const& tree, std::uint32_t file, ListFile const& about, Lists& lists,
                   std::vector<Fault>& faults)
      : reader_(tree, file, faults), lists_(lists), later_folder_(about.folder > 0) {}

  void read() {
    Fields file(reader_, reader_.tree().root(), "an entity file", vocabulary::entity_file_keys);
    if (!file.is_map()) return;
    for (auto const key : {"source", "description"}) file.require(key);
    file.text("description");
    Where const whole_file{reader_.where(file.map()).file, 0, 0};
    read_source(reader_, file, whole_file, lists_);
    read_allow(reader_, file, whole_file, lists_);
    if (auto const* entities = file.require("entities"))
      for (auto const* node : reader_.items(*entities, "\"entities\"")) read_entity(*node);
  }

 private:
  void read_entity(YamlNode const& node) {
    Fields fields(reader_, node, "an entity", vocabulary::entity_keys);
    if (!fields.is_map()) return;
    fields.text("note");
    EntityEntry entity;
    entity.where = reader_.where(node);
    bool const known = read_id(fields, entity);
    bool const name_given = fields.find("name") != nullptr;
    read_state(fields, entity, name_given);
    if (!entity.corrects) fields.require("name");
    auto name = fields.listed_text("name");
    if (name) entity.name = std::move(*name);
    entity.aliases = fields.listed_texts("aliases");
    entity.weak = fields.listed_texts("weak");
    entity.demonyms = fields.listed_texts("demonyms");
    entity.acronym = fields.listed_text("acronym");
    entity.capital = fields.listed_text("capital");
    if (entity.acronym) entity.acronym->patterns = acronym_patterns(entity.acronym->text);
    read_wikidata(fields, entity);
    if (auto const gender = fields.choice("gender", vocabulary::genders, "bad_value"))
      entity.gender = *gender == "male" ? Gender::male : Gender::female;
    read_roles(fields, entity);
    read_relations(fields, entity);
    if (known) check_type(fields, entity);
    if (name || entity.corrects) check_names(entity);
    if (!known || !(name || (entity.corrects && !name_given))) return;
    read_source(reader_, fields, entity.where, lists_);
    read_remarks(reader_, fields, {ExampleOf::entity, entity.id, entity.where}, lists_);
    lists_.entities.push_back(std::move(entity));
  }

  // What an entry says of itself: former ids, retired, and whether it corrects one of an earlier folder, as
  // an entry without a name does.
  void read_state(Fields& fields, EntityEntry& entity, bool name_given) {
    if (auto const* node = fields.find("formerly"))
      for (auto const* item : reader_.items(*node, "\"formerly\""))
        if (auto id = reader_.text(*item, "an id in \"formerly\""))
          entity.formerly.push_back({std::move(*id), reader_.where(*item)});
    if (fields.find("retired")) entity.retired = fields.flag("retired");
    entity.corrects = later_folder_ && (fields.flag("corrects") || !name_given);
    if (auto const* node = fields.find("corrects"); node && !later_folder_)
      reader_.fault(*node, "bad_key",
                    "\"corrects\" is for a second folder; change the entry itself and delete it");
    if (auto const* node = fields.find("drop"); node && !entity.corrects)
      reader_.fault(*node, "bad_key",
                    "\"drop\" is for entries that correct one of an earlier folder; delete it");
    entity.drop = fields.listed_texts("drop");
  }

  bool read_id(Fields& fields, EntityEntry& entity) {
    auto const* node = fields.require("id");
    if (!node) return false;
    auto const id = reader_.text(*node, "\"id\"");
    if (!id) return false;
    auto const type = type_of_id(*id);
    if (!type) {
      reader_.fault(
          *node, "bad_id",
          fmt::format("{} is no id; write person/, organisation/ or place/ and a name in small letters "
                      "with hyphens, such as person/jane-doe",
                      quoted_piece(*id)));
      return false;
    }
    entity.id = *id;
    entity.where = reader_.where(*node);
    entity.type = *type;
    return true;
  }

  void read_wikidata(Fields& fields, EntityEntry& entity) {
    auto const* node = fields.find("wikidata");
    if (!node) return;
    entity.wikidata = fields.text("wikidata");
    if (!entity.wikidata.empty() && !is_wikidata_id(entity.wikidata))
      reader_.fault(*node, "bad_value",
                    fmt::format("{} is no Wikidata id; write Q and digits, such as Q64, or delete it",
                                quoted_piece(entity.wikidata)));
  }

  void check_type(Fields& fields, EntityEntry& entity) {
    auto refuse = [&](std::string_view key, std::string_view of) {
      if (auto const* node = fields.find(key))
        reader_.fault(*node, "bad_key", fmt::format("\"{}\" is for {}; delete it", key, of));
    };
    bool const person = entity.type == EntityType::person;
    bool const place = entity.type == EntityType::place;
    if (!person) refuse("gender", "people");
    if (!person) refuse("roles", "people");
    if (person) refuse("acronym", "organisations and places");
    if (person) refuse("kind", "organisations and places");
    if (!place) refuse("demonyms", "places");
    if (!place) refuse("capital", "places");
    if (person) return;
    std::span<std::string_view const> const kinds =
        place ? std::span<std::string_view const>(vocabulary::place_kinds) : vocabulary::organisation_kinds;
    if (auto const kind = fields.choice("kind", kinds, "unknown_kind")) entity.kind = *kind;
  }

  void read_roles(Fields& fields, EntityEntry& entity) {
    auto const* node = fields.find("roles");
    if (!node) return;
    std::vector<YamlNode const*> places;
    for (auto const* item : reader_.items(*node, "\"roles\"")) {
      Fields role(reader_, *item, "a role", vocabulary::role_keys);
      role.require("title");
      RoleEntry entry;
      if (auto title = role.listed_text("title")) {
        entry.title = std::move(title->text);
        entry.where = title->where;
      }
      role.text("note");
      entry.of = reference(role);
      entry.from = date(role, "from");
      entry.to = date(role, "to");
      if (!entry.from.empty() && !entry.to.empty() && entry.to < entry.from)
        reader_.fault(
            *role.find("to"), "date_order",
            fmt::format("the role ends on {} before it begins on {}; mend one", entry.to, entry.from));
      check_overlap(*item, entry, entity.roles, places);
      entity.roles.push_back(std::move(entry));
      places.push_back(item);
    }
  }

  // The same office twice at one time. Roles may meet in one month, or in one year if dated by years alone.
  void check_overlap(YamlNode const& node, RoleEntry const& role, std::vector<RoleEntry> const& others,
                     std::vector<YamlNode const*> const& places) {
    auto begins_before_end = [](RoleEntry const& a, RoleEntry const& b) {
      if (a.from.empty() || b.to.empty()) return true;
      if (a.from.compare(0, 4, b.to, 0, 4) != 0) return a.from < b.to;
      return !a.from.ends_with("-01-01") && !b.to.ends_with("-12-31") && a.from.compare(0, 7, b.to, 0, 7) < 0;
    };
    for (std::size_t i = 0; i < others.size(); ++i) {
      RoleEntry const& other = others[i];
      if (role.title.empty() || role.title != other.title || role.of.id != other.of.id) continue;
      if (!begins_before_end(role, other) || !begins_before_end(other, role)) continue;
      reader_.fault(node, "overlap",
                    fmt::format("the role {} overlaps the same on line {}; mend the dates or delete one",
                                quoted_piece(role.title), places[i]->line));
      return;
    }
  }

  void read_relations(Fields& fields, EntityEntry& entity) {
    auto const* node = fields.find("relations");
    if (!node) return;
    for (auto const* item : reader_.items(*node, "\"relations\"")) {
      Fields relation(reader_, *item, "a relation", vocabulary::relation_keys);
      for (auto const key : {"kind", "of"}) relation.require(key);
      relation.text("note");
      entity.relations.push_back({relation.text("kind"), reference(relation)});
    }
  }

  Reference reference(Fields& fields) {
    auto const* node = fields.find("of");
    return node ? Reference{fields.text("of"), reader_.where(*node)} : Reference{};
  }

  // A date made full; empty when absent or wrong.
  std::string date(Fields& fields, std::string_view key) {
    auto const* node = fields.find(key);
    if (!node) return "";
    auto const full =
        node->kind == YamlNode::Kind::scalar ? full_date(node->text, key == "to") : std::nullopt;
    if (!full)
      reader_.fault(
          *node, "bad_date",
          fmt::format("\"{}\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD of a day that exists", key));
    return full.value_or("");
  }

  // Names that add nothing because they fold to the same. NATO beside Nato is no fault (one needs capitals),
  // nor is George W Bush beside George W. Bush.
  void check_names(EntityEntry const& entity) {
    std::unordered_map<std::uint64_t, ListedText const*> seen;
    auto check = [&](ListedText const& name) {
      Pattern const& pattern = name.patterns.front();
      auto const [at, fresh] =
          seen.emplace(pattern_hash(pattern) ^ (std::uint64_t{pattern.dotted} << 1 | pattern.upper), &name);
      if (fresh) return;
      YamlNode place;
      place.line = name.where.line;
      place.column = name.where.column;
      reader_.fault(
          place, "duplicate_entry",
          fmt::format("{} is matched like {} on line {} (case, accents and hyphens do not count); "
                      "delete it",
                      quoted_piece(name.text), quoted_piece(at->second->text), at->second->where.line));
    };
    if (!entity.name.patterns.empty()) check(entity.name);
    if (entity.acronym) check(*entity.acronym);
    for (ListedText const& alias : entity.aliases) check(alias);
    for (ListedText const& weak : entity.weak) check(weak);
    seen.clear();
    for (ListedText const& demonym : entity.demonyms) check(demonym);
  }

  ListReader reader_;
  Lists& lists_;
  bool later_folder_;
};

}  // namespace

void read_entity_file(YamlTree const& tree, std::uint32_t file, ListFile& about, Lists& lists,
                      std::vector<Fault>& faults) {
  EntityFileReader(tree, file, about, lists, faults).read();
}

}  // namespace whosaid

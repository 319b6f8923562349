// References are led to the ids that the lists have; then each record is compared with its entity.
#include "exchange/merging.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "editing/parts.hpp"
#include "exchange/matching.hpp"
#include "exchange/merge_roles.hpp"
#include "gazetteer/dates.hpp"

namespace whosaid {
namespace {

class Merger {
 public:
  Merger(Workspace const& workspace, Entries& entries)
      : workspace_(workspace), entries_(entries), names_(workspace.lists()) {}

  Merging run(std::vector<Record> records) {
    matching_ = match_records(names_, entries_, std::move(records), merging_.conflicts);
    for (FoundRecord& found : matching_.found) {
      lead_references(found.record);
      if (found.entity)
        extend(found);
      else
        merging_.additions.push_back({nullptr, std::move(found.record), {}});
    }
    return std::move(merging_);
  }

 private:
  void conflict(Record const& record, std::string text) {
    merging_.conflicts.push_back({record.where, std::move(text)});
  }

  void lead_references(Record& record) {
    for (char const* key : {"roles", "relations"})
      if (Value* list = record.find(key))
        for (Value& item : list->items)
          for (std::size_t i = 0; i + 1 < item.items.size(); i += 2)
            if (item.items[i].text == "of") lead(item.items[i + 1].text);
  }

  void lead(std::string& id) const {
    if (auto const at = matching_.ids.find(id); at != matching_.ids.end())
      id = at->second;
    else if (EntityEntry const* entity = names_.by_id(id))
      id = entity->id;
  }

  void extend(FoundRecord const& found) {
    EntityEntry const& entity = *found.entity;
    Record const& given = found.record;
    there_ = entries_.record(entity);
    lead_references(there_);
    Addition addition{&entity, {}, {}};
    addition.record.id = entity.id;
    addition.record.where = given.where;
    add_names(given, entity, addition.record);
    for (FieldKind const& kind : field_kinds()) {
      if (kind.key == "name" || kind.key == "aliases" || kind.key == "weak" || kind.key == "acronym")
        continue;
      if (kind.key == "roles")
        for (Value const& role : given.items("roles")) add_role(given, entity, role, addition);
      else if (kind.shape == FieldShape::text)
        add_text(given, entity, kind.key, addition.record);
      else if (kind.shape == FieldShape::flag)
        compare_flag(given, entity, kind.key);
      else
        add_items(given, kind, addition.record);
    }
    if (addition.record.fields.items.empty() && addition.parts.empty())
      ++merging_.known;
    else
      merging_.additions.push_back(std::move(addition));
  }

  void add_names(Record const& given, EntityEntry const& entity, Record& addition) {
    EntityEntry grown = entity;
    auto const add = [&](std::string const& name, char const* key) {
      if (name.empty() || has_name(grown, name)) return false;
      addition.append(key, name);
      grown.aliases.push_back({name, {}, patterns_of(name)});
      return true;
    };
    if (add(given.text("name"), "aliases"))
      conflict(given,
               fmt::format("{} is called \"{}\" here, \"{}\" in the lists ({}); added as an alias", entity.id,
                           given.text("name"), there_.text("name"), entries_.place(entity, "name")));
    for (std::string const& alias : given.texts("aliases")) add(alias, "aliases");
    if (std::string const acronym = given.text("acronym"); !acronym.empty() && !has_name(grown, acronym)) {
      if (there_.text("acronym").empty())
        addition.set("acronym", acronym);
      else
        add_text(given, entity, "acronym", addition);
    }
    for (std::string const& weak : given.texts("weak")) add(weak, "weak");
  }

  void add_text(Record const& given, EntityEntry const& entity, std::string_view key, Record& addition) {
    std::string const text = given.text(key), there = there_.text(key);
    if (text.empty() || text == there) return;
    if (there.empty()) return addition.set(key, text);
    conflict(given, fmt::format("{}: {} is \"{}\" here, \"{}\" in the lists ({}); left as it is", entity.id,
                                key, text, there, entries_.place(entity, key)));
  }

  void compare_flag(Record const& given, EntityEntry const& entity, std::string_view key) {
    if (given.text(key) == "true")
      conflict(given, fmt::format("{} is {} here, but not in the lists ({}); left as it is", entity.id, key,
                                  entries_.place(entity, key)));
  }

  void add_items(Record const& given, FieldKind const& kind, Record& addition) {
    for (Value const& item : given.items(kind.key)) {
      bool const known =
          kind.key == "demonyms"
              ? std::ranges::any_of(there_.items(kind.key),
                                    [&](Value const& old) { return same_name(old.text, item.text); })
              : has_item(kind, there_.items(kind.key), item);
      if (known) continue;
      if (kind.key == "formerly" && names_.by_id(item.text)) {
        if (names_.by_id(item.text)->id != addition.id)
          conflict(given, fmt::format("{}: {} is no former id of it in the lists; left out", addition.id,
                                      item.text));
        continue;
      }
      addition.append(kind.key, item);
      there_.append(kind.key, item);
    }
  }

  void add_role(Record const& given, EntityEntry const& entity, Value const& role, Addition& addition) {
    for (Value const& there : there_.items("roles")) {
      if (!is_same_office(there, role)) continue;
      switch (compare_terms(there, role)) {
        case RoleMatch::another:
          continue;
        case RoleMatch::known:
          return;
        case RoleMatch::lacks:
          return add_missing_dates(given, entity, there, role, addition);
        case RoleMatch::contradicts:
          return conflict(
              given, fmt::format("{}: the role {} contradicts {} in the lists ({}); left as it is", entity.id,
                                 role_in_words(role), role_in_words(there), entries_.place(entity, "roles")));
      }
    }
    addition.record.append("roles", role);
    there_.append("roles", role);
  }

  void add_missing_dates(Record const& given, EntityEntry const& entity, Value const& there,
                         Value const& role, Addition& addition) {
    // A correction finds the role that it is of by title, office and beginning, so it cannot give a
    // beginning.
    bool const is_correction =
        workspace_.lists().files[entity.where.file].folder + 1 < workspace_.folders().size();
    for (char const* key : {"from", "to"}) {
      std::string const text = part(role, key);
      if (text.empty() || !part(there, key).empty()) continue;
      std::string const from = key == std::string_view("to") ? part(there, "from") : "";
      auto const date = full_date(text, key == std::string_view("to"));
      if (!date || (is_correction && key == std::string_view("from")) ||
          (!from.empty() && *date < full_date(from, false).value_or("")))
        conflict(given,
                 fmt::format("{}: the role {} of the lists ({}) cannot be given \"{}: {}\"; left as it is",
                             entity.id, role_in_words(there), entries_.place(entity, "roles"), key, text));
      else
        addition.parts.push_back({there, key, text});
    }
  }

  Workspace const& workspace_;
  Entries& entries_;
  NamesOfLists names_;
  Matching matching_;
  Record there_;  // the entity that is being extended
  Merging merging_;
};

}  // namespace

Merging merge_records(Workspace const& workspace, Entries& entries, std::vector<Record> records) {
  return Merger(workspace, entries).run(std::move(records));
}

}  // namespace whosaid

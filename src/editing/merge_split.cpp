// Two entities made one, and one made two.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "editing/edits.hpp"
#include "editing/parts.hpp"
#include "gazetteer/dates.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

// What an entity's entry says of it under a key, in all folders together.
std::string fact(EntityEntry const& entity, std::string_view key) {
  if (key == "wikidata") return entity.wikidata;
  if (key == "kind") return entity.kind;
  if (key == "capital") return entity.capital ? entity.capital->text : "";
  if (entity.gender == Gender::unknown) return "";
  return std::string(vocabulary::genders[entity.gender == Gender::male ? 0 : 1]);
}

constexpr auto facts = std::to_array<std::string_view>({"gender", "kind", "wikidata", "capital"});

// Moves what an entry holds to that of another entity. What that one says stays.
class Mover {
 public:
  Mover(EntityPlace const& from, EntityEntry const& into, EntityPlace const& to)
      : to_(to),
        into_(into),
        names_(into),
        entry_(value_of(from.file->tree(), from.file->node(from.path()))) {}

  // Returns what contradicts the other entity and is left out, for people.
  std::vector<std::string> move() {
    for (std::size_t i = 0; i + 1 < entry_.items.size(); i += 2) {
      std::string const& key = entry_.items[i].text;
      Value const& value = entry_.items[i + 1];
      if (key == "name" || key == "acronym")
        add_name("aliases", value);
      else if (key == "aliases" || key == "weak")
        for (Value const& name : value.items) add_name(key, name);
      else if (key == "roles")
        for (Value const& role : value.items) add_role(role);
      else if (value.kind == YamlNode::Kind::sequence && key != "drop" && key != "allow")
        for (Value const& item : value.items) add_to_list(to_, key, item);
      else if (std::ranges::find(facts, key) != facts.end() && fact(into_, key).empty())
        set_key(to_, key, value);
    }
    return std::move(contradictions_);
  }

 private:
  void add_name(std::string const& key, Value const& name) {
    if (has_name(names_, name.text)) return;
    add_to_list(to_, key, name);
    names_.aliases.push_back({name.text, {}, patterns_of(name.text)});
  }

  // A role of the same title, office and beginning would replace the one that is there.
  void add_role(Value const& role) {
    auto const part = [&](std::string_view key) {
      for (std::size_t i = 0; i + 1 < role.items.size(); i += 2)
        if (role.items[i].text == key) return role.items[i + 1].text;
      return std::string();
    };
    std::string const from = full_date(part("from"), false).value_or("");
    std::string const to = full_date(part("to"), true).value_or("");
    for (RoleEntry const& there : into_.roles) {
      if (there.title != part("title") || there.of.id != part("of") || there.from != from) continue;
      if (there.to != to && !to.empty())
        contradictions_.push_back(fmt::format("role {} ends {}, not {}", quoted_piece(there.title),
                                              there.to.empty() ? "at no known day" : there.to, to));
      return;
    }
    add_to_list(to_, "roles", role);
  }

  EntityPlace const& to_;
  EntityEntry const& into_;
  EntityEntry names_;
  Value entry_;
  std::vector<std::string> contradictions_;
};

}  // namespace

std::vector<std::string> merge(Workspace& workspace, std::string const& from, std::string const& into) {
  EntityEntry const& gone = workspace.entity(from);
  EntityEntry const& kept = workspace.entity(into);
  if (from == into) throw EditRefused(fmt::format("{} is one entity already", from));
  if (gone.type != kept.type)
    throw EditRefused(fmt::format("{} and {} are of different types and cannot be one", from, into));
  std::vector<std::string> contradictions;
  for (std::string_view const key : facts) {
    std::string const there = fact(kept, key);
    std::string const other = fact(gone, key);
    if (!there.empty() && !other.empty() && there != other)
      contradictions.push_back(
          fmt::format("{} is {}, not {}", key, quoted_piece(there), quoted_piece(other)));
  }
  EntityPlace const to = workspace.place(into);
  if (auto const entry = workspace.find(from)) {
    std::ranges::move(Mover(*entry, kept, to).move(), std::back_inserter(contradictions));
    // The entry may stand in the file of the other one; its place is looked up anew.
    EntityPlace const now = *workspace.find(from);
    now.file->remove_item(now.list, now.index);
  }
  EntityPlace const there = *workspace.find(into);
  add_to_list(there, "formerly", text_value(from));
  change_references(workspace, from, into);
  for (std::string& each : contradictions)
    each = fmt::format("{}:{}:{}: conflict: {}: {} as {} has it; that is left out",
                       workspace.lists().files[kept.where.file].shown, kept.where.line, kept.where.column,
                       into, each, from);
  return contradictions;
}

void split(Workspace& workspace, std::string const& id, NewEntity const& made,
           std::vector<std::string> const& titles) {
  EntityEntry const& entity = workspace.entity(id);
  refuse_used_id(workspace, made.id);
  EntityPlace const place = workspace.place(id);
  auto const take = [&](std::string const& text) {
    if (take_from_list(place, "aliases", text) || take_from_list(place, "weak", text)) return;
    if (workspace.is_shipped(id) && has_name(entity, text))
      return add_to_list(place, "drop", text_value(text));
    if (text != made.name)
      throw EditRefused(fmt::format("{} has no other name {} to give away", id, quoted_piece(text)));
  };
  take(made.name);
  for (auto const* names : {&made.aliases, &made.weak})
    for (std::string const& name : *names) take(name);
  Value entry = as_value(made);
  Value roles{YamlNode::Kind::sequence, {}, {}, false};
  for (std::string const& title : titles) {
    NodePath const list = place.file->find(place.path(), "roles");
    bool found = false;
    for (std::size_t i = list.empty() ? 0 : place.file->size(list); i-- > 0;) {
      NodePath role = list;
      role.push_back(i);
      if (place.file->text(place.file->find(role, "title")) != title) continue;
      roles.items.insert(roles.items.begin(), value_of(place.file->tree(), place.file->node(role)));
      if (place.file->size(list) == 1)
        place.file->remove_key(place.path(), "roles");
      else
        place.file->remove_item(list, i);
      found = true;
      if (place.file->find(place.path(), "roles").empty()) break;
    }
    if (!found)
      throw EditRefused(fmt::format("{} has no role {} here to give away", id, quoted_piece(title)));
  }
  for (Value& role : roles.items)
    for (std::size_t i = 1; i < role.items.size(); i += 2) role.items[i].bare = i > 1;
  if (!roles.items.empty()) put(entry, "roles", std::move(roles));
  place.file->add_item_after(place.list, place.index, std::move(entry));
}

}  // namespace whosaid

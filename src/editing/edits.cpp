// Adding, naming, retiring.
#include "editing/edits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "editing/parts.hpp"
#include "gazetteer/dates.hpp"
#include "gazetteer/pattern.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

std::vector<std::string_view> const key_order(vocabulary::entity_keys.begin(), vocabulary::entity_keys.end());

NodePath child(NodePath path, std::size_t index) {
  path.push_back(index);
  return path;
}

// Of an entity file: the paths of all references, given the keys that hold them.
template <class Use>
void for_each_reference(YamlFile const& file, Use use) {
  NodePath const entities = file.find({}, "entities");
  for (std::size_t i = 0; !entities.empty() && i < file.size(entities); ++i)
    for (char const* key : {"roles", "relations"}) {
      NodePath const list = file.find(child(entities, i), key);
      for (std::size_t k = 0; !list.empty() && k < file.size(list); ++k)
        if (NodePath const of = file.find(child(list, k), "of"); !of.empty()) use(of);
    }
}

Value as_value(NewRole const& role) {
  Value value;
  put(value, "title", text_value(role.title));
  if (!role.of.empty()) put(value, "of", text_value(role.of));
  if (!role.from.empty()) put(value, "from", bare_value(role.from));
  if (!role.to.empty()) put(value, "to", bare_value(role.to));
  return value;
}

// An open role of that title in the entry, whose office is `of` if that is given.
NodePath open_role(EntityPlace const& place, NewRole const& wanted) {
  YamlFile const& file = *place.file;
  NodePath const roles = file.find(place.path(), "roles");
  for (std::size_t i = 0; !roles.empty() && i < file.size(roles); ++i) {
    NodePath const role = child(roles, i);
    if (file.text(file.find(role, "title")) == wanted.title && file.find(role, "to").empty() &&
        (wanted.of.empty() || file.text(file.find(role, "of")) == wanted.of))
      return role;
  }
  return {};
}

}  // namespace

Value as_value(NewEntity const& entity) {
  Value value;
  auto put_text = [&](char const* key, std::string const& text) {
    if (!text.empty()) put(value, key, text_value(text));
  };
  auto put_list = [&](char const* key, std::vector<std::string> const& texts) {
    if (!texts.empty()) put(value, key, list_of(texts));
  };
  put_text("id", entity.id);
  put_text("name", entity.name);
  put_list("aliases", entity.aliases);
  put_list("weak", entity.weak);
  put_text("acronym", entity.acronym);
  put_text("gender", entity.gender);
  put_text("kind", entity.kind);
  put_text("wikidata", entity.wikidata);
  put_text("note", entity.note);
  put_text("source", entity.source);
  return value;
}

void refuse_used_id(Workspace const& workspace, std::string const& id) {
  if (workspace.is_known(id)) {
    Where const where = workspace.entity(id).where;
    throw EditRefused(fmt::format("the id {} is taken, see {}:{}; choose another", id,
                                  workspace.lists().files[where.file].shown, where.line));
  }
  for (EntityEntry const& entity : workspace.lists().entities)
    for (Reference const& former : entity.formerly)
      if (former.id == id)
        throw EditRefused(
            fmt::format("{} is a former id of {}; ids are never used again: choose another", id, entity.id));
}

bool has_name(EntityEntry const& entity, std::string_view text) {
  std::vector<Pattern> const patterns = patterns_of(text);
  auto const alike = [&](ListedText const& name) {
    return std::ranges::any_of(name.patterns, [&](Pattern const& pattern) {
      return pattern.hashes == patterns.front().hashes && (!pattern.upper || patterns.front().upper);
    });
  };
  for (auto const* names : {&entity.aliases, &entity.weak})
    if (std::ranges::any_of(*names, alike)) return true;
  return alike(entity.name) || (entity.acronym && alike(*entity.acronym));
}

void add_to_list(EntityPlace const& place, std::string const& key, Value item) {
  NodePath const list = place.file->find(place.path(), key);
  if (!list.empty()) return place.file->add_item(list, std::move(item));
  Value made{YamlNode::Kind::sequence, {}, {std::move(item)}, false};
  place.file->add_key(place.path(), key, std::move(made), key_order);
}

void set_key(EntityPlace const& place, std::string const& key, Value value) {
  NodePath const old = place.file->find(place.path(), key);
  if (old.empty())
    place.file->add_key(place.path(), key, std::move(value), key_order);
  else
    place.file->set_text(old, std::move(value));
}

bool take_from_list(EntityPlace const& place, std::string const& key, std::string_view text) {
  NodePath const list = place.file->find(place.path(), key);
  for (std::size_t i = 0; !list.empty() && i < place.file->size(list); ++i) {
    if (place.file->text(child(list, i)) != text) continue;
    if (place.file->size(list) == 1)
      place.file->remove_key(place.path(), key);
    else
      place.file->remove_item(list, i);
    return true;
  }
  return false;
}

void change_references(Workspace& workspace, std::string_view id, std::string const& now) {
  for (std::string const& name : workspace.names(true)) {
    SourceFile const* source = workspace.folder().find(name);
    if (!source || source->bytes.find(id) == std::string::npos) continue;
    YamlFile& file = workspace.file(name);
    std::vector<NodePath> found;
    for_each_reference(file, [&](NodePath const& of) {
      if (file.text(of) == id) found.push_back(of);
    });
    for (NodePath const& of : found) file.set_text(of, text_value(now));
  }
}

void add_entity(Workspace& workspace, std::string const& file, NewEntity const& entity) {
  refuse_used_id(workspace, entity.id);
  YamlFile& yaml = workspace.entity_file(file);
  NodePath const list = yaml.find({}, "entities");
  if (list.empty()) throw EditRefused(fmt::format("{} is no entity file; choose another", yaml.shown()));
  yaml.add_item(list, as_value(entity));
}

void add_word(Workspace& workspace, std::string const& file, NewWord const& word) {
  YamlFile& yaml = workspace.word_file(file);
  NodePath const list = yaml.find({}, "entries");
  if (list.empty() || !yaml.find({}, "cue").empty())
    throw EditRefused(
        fmt::format("{} is no word list; choose another, or write cues in an editor", yaml.shown()));
  Value entry = text_value(word.text);
  if (!word.classes.empty() || !word.note.empty()) {
    entry = Value();
    put(entry, "text", text_value(word.text));
    if (!word.classes.empty()) put(entry, "classes", list_of(word.classes));
    if (!word.note.empty()) put(entry, "note", text_value(word.note));
  }
  yaml.add_item(list, std::move(entry));
}

void add_names(Workspace& workspace, std::string const& id, std::string const& key,
               std::vector<std::string> const& texts) {
  EntityEntry const& entity = workspace.entity(id);
  for (std::string const& text : texts)
    if (has_name(entity, text))
      throw EditRefused(
          fmt::format("{} is found as {} already (case, accents and hyphens do not count); nothing to add",
                      quoted_piece(text), id));
  EntityPlace const place = workspace.place(id);
  for (std::string const& text : texts) add_to_list(place, key, text_value(text));
}

void add_role(Workspace& workspace, std::string const& id, NewRole const& role) {
  EntityEntry const& entity = workspace.entity(id);
  if (entity.type != EntityType::person)
    throw EditRefused(fmt::format("{} is no person; only people have roles", id));
  if (!role.of.empty()) workspace.entity(role.of);
  EntityPlace const place = workspace.place(id);
  bool const ends = role.from.empty() && !role.to.empty();
  if (NodePath const open = ends ? open_role(place, role) : NodePath(); !open.empty())
    return place.file->add_key(open, "to", bare_value(role.to),
                               {vocabulary::role_keys.begin(), vocabulary::role_keys.end()});
  NewRole made = role;
  if (ends && workspace.has_earlier_folders())
    for (RoleEntry const& old : entity.roles)
      if (old.title == role.title && old.to.empty() && (role.of.empty() || old.of.id == role.of)) {
        made.of = old.of.id;
        made.from = old.from;
      }
  add_to_list(place, "roles", as_value(made));
}

void rename_id(Workspace& workspace, std::string const& id, std::string const& new_id) {
  workspace.entity(id);
  refuse_used_id(workspace, new_id);
  if (id.substr(0, id.find('/')) != new_id.substr(0, new_id.find('/')))
    throw EditRefused(
        fmt::format("{} and {} are of different types; add a new entity and retire the old one", id, new_id));
  EntityPlace const place = workspace.place(id);
  place.file->set_text(place.file->find(place.path(), "id"), text_value(new_id));
  add_to_list(place, "formerly", text_value(id));
  change_references(workspace, id, new_id);
}

void rename_name(Workspace& workspace, std::string const& id, std::string const& name) {
  std::string const old = workspace.entity(id).name.text;
  if (old == name) throw EditRefused(fmt::format("{} is called {} already", id, quoted_piece(name)));
  EntityPlace const place = workspace.place(id);
  for (char const* key : {"aliases", "weak"}) take_from_list(place, key, name);
  NodePath const written = place.file->find(place.path(), "name");
  if (written.empty()) {
    set_key(place, "name", text_value(name));
    set_key(place, "corrects", bare_value("true"));
  } else {
    place.file->set_text(written, text_value(name));
  }
  EntityEntry renamed;
  renamed.name = {name, {}, patterns_of(name)};
  if (!has_name(renamed, old)) add_to_list(place, "aliases", text_value(old));
}

void retire(Workspace& workspace, std::string const& id, std::string const& note) {
  if (workspace.entity(id).retired.value_or(false))
    throw EditRefused(fmt::format("{} is retired already", id));
  EntityPlace const place = workspace.place(id);
  if (!note.empty()) set_key(place, "note", text_value(note));
  set_key(place, "retired", bare_value("true"));
}

}  // namespace whosaid

// Merging, then writing file by file.
#include "exchange/import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "editing/parts.hpp"
#include "exchange/entries.hpp"
#include "exchange/merging.hpp"
#include "exchange/validation.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

// Corrections of entities of earlier folders, as the verbs that change single entities write them.
constexpr char corrections[] = "corrections.yaml";

// Whether it is a file that a folder of lists may have.
bool is_list_name(std::filesystem::path const& name) {
  bool const is_yaml = name.extension() == ".yaml" || name.extension() == ".yml";
  return is_yaml && name.is_relative() && std::ranges::find(name, "..") == name.end();
}

// What is to be written to a file.
struct Changes {
  std::map<std::size_t, std::vector<Addition const*>> of_items;
  std::vector<Value> added;
};

// Gives the role of the entry its missing part; the role itself if the entry does not have it.
void add_part(EntityPlace const& place, MissingPart const& missing) {
  YamlFile& file = *place.file;
  NodePath const roles = file.find(place.path(), "roles");
  for (std::size_t i = 0; !roles.empty() && i < file.size(roles); ++i) {
    NodePath role = roles;
    role.push_back(i);
    bool const same = std::ranges::all_of(vocabulary::role_keys, [&](std::string_view key) {
      return key == "note" || file.text(file.find(role, key)) == part(missing.role, key);
    });
    if (same)
      return file.add_key(role, missing.part, bare_value(missing.text),
                          {vocabulary::role_keys.begin(), vocabulary::role_keys.end()});
  }
}

// The role with its missing part, as an item of a correction.
Value completed(MissingPart const& missing) {
  Value role{YamlNode::Kind::map, {}, {}, false};
  for (std::string_view const key : vocabulary::role_keys)
    if (std::string text = key == missing.part ? missing.text : part(missing.role, key); !text.empty())
      put(role, std::string(key), text_value(std::move(text)));
  return role;
}

bool has_role(EntityPlace const& place, Value const& role) {
  YamlFile const& file = *place.file;
  NodePath const roles = file.find(place.path(), "roles");
  for (std::size_t i = 0; !roles.empty() && i < file.size(roles); ++i) {
    NodePath path = roles;
    path.push_back(i);
    if (std::ranges::all_of(vocabulary::role_keys, [&](std::string_view key) {
          return key == "note" || file.text(file.find(path, key)) == part(role, key);
        }))
      return true;
  }
  return false;
}

void change(EntityPlace const& place, Addition const& addition) {
  Record record = addition.record;
  for (MissingPart const& missing : addition.parts) {
    if (has_role(place, missing.role))
      add_part(place, missing);
    else
      record.append("roles", completed(missing));
  }
  Value const entry = as_entry(record);
  for (std::size_t i = 2; i + 1 < entry.items.size(); i += 2) {
    std::string const& key = entry.items[i].text;
    Value const& value = entry.items[i + 1];
    bool const there = !place.file->find(place.path(), key).empty();
    if (value.kind == YamlNode::Kind::sequence && there)
      for (Value const& item : value.items) add_to_list(place, key, item);
    else
      set_key(place, key, value);
  }
}

void write(YamlFile& file, Changes const& changes) {
  NodePath const list = file.find({}, "entities");
  if (list.empty()) throw EditRefused(fmt::format("{} is no entity file; choose another", file.shown()));
  std::map<std::size_t, YamlFile> changed;
  for (auto const& [index, additions] : changes.of_items) {
    std::optional<YamlFile> item = file.item_file(list, index);
    EntityPlace const place{item ? &*item : &file, item ? 0 : index, item ? NodePath{1} : list};
    for (Addition const* addition : additions) change(place, *addition);
    if (item) changed.emplace(index, *std::move(item));
  }
  file.change_items(list, changed, changes.added);
}

}  // namespace

Imported import_records(Workspace& workspace, ReadRecords read, std::string const& into) {
  Imported result;
  result.records = read.records.size();
  result.damaged = std::move(read.damaged);
  result.not_taken = std::move(read.not_taken);
  Entries entries(workspace.folders(), workspace.lists());
  Merging merging = merge_records(workspace, entries, std::move(read.records));
  take_out_faults(workspace, merging.additions, result.damaged);
  result.known = merging.known;
  result.conflicts = std::move(merging.conflicts);

  std::map<std::string, Changes> files;
  for (Addition const& addition : merging.additions) {
    if (!addition.entity) {
      ++result.added;
      files[into].added.push_back(as_entry(addition.record));
      continue;
    }
    ++result.extended;
    if (auto const own = entries.own(addition.entity->id)) {
      files[own->relative].of_items[own->index].push_back(&addition);
      continue;
    }
    Record correction = addition.record;
    for (MissingPart const& missing : addition.parts) correction.append("roles", completed(missing));
    files[corrections].added.push_back(as_entry(correction));
  }
  if (result.added > 0 && into.empty())
    throw EditRefused(
        fmt::format("{} of the entities are new; name the list for them: --into people.yaml", result.added));
  if (result.added > 0 && !is_list_name(into))
    throw EditRefused(
        fmt::format("--into {}: name a YAML file inside the folder of lists, such as people.yaml", into));
  for (auto const& [relative, changes] : files)
    write(changes.added.empty() ? workspace.file(relative) : workspace.entity_file(relative), changes);
  return result;
}

}  // namespace whosaid

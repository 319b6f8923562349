// Entries are read from the files' YAML: the compiled lists have dates made full and know no notes.
#include "exchange/entries.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "gazetteer/pattern.hpp"

namespace whosaid {
namespace {

YamlNode const* value_of_key(YamlTree const& tree, YamlNode const& map, std::string_view key) {
  if (map.kind != YamlNode::Kind::map) return nullptr;
  for (auto const* at = tree.child(map); at; at = tree.next(*tree.next(*at)))
    if (at->text == key) return tree.next(*at);
  return nullptr;
}

bool matched_alike(std::string_view a, std::string_view b) {
  Pattern const one = patterns_of(a).front();
  Pattern const other = patterns_of(b).front();
  return one.hashes == other.hashes && one.upper == other.upper;
}

void drop(Record& record, std::string const& name) {
  for (FieldKind const& kind : field_kinds()) {
    if (kind.key == "name" || kind.shape == FieldShape::parts || kind.shape == FieldShape::flag) continue;
    bool const of_names = kind.shape == FieldShape::texts || kind.key == "acronym" || kind.key == "capital";
    Value* value = record.find(kind.key);
    if (!of_names || !value) continue;
    if (kind.shape == FieldShape::text && matched_alike(value->text, name)) record.set(kind.key, "");
    if (kind.shape != FieldShape::texts) continue;
    std::erase_if(value->items, [&](Value const& item) { return matched_alike(item.text, name); });
    if (value->items.empty()) record.set(kind.key, "");
  }
}

// What a correction says is written over the record, as merging the lists does.
void correct(Record& record, Value const& entry) {
  for (std::size_t i = 0; i + 1 < entry.items.size(); i += 2)
    if (entry.items[i].text == "drop")
      for (Value const& name : entry.items[i + 1].items) drop(record, name.text);
  for (std::size_t i = 0; i + 1 < entry.items.size(); i += 2) {
    std::string const& key = entry.items[i].text;
    Value const& value = entry.items[i + 1];
    FieldKind const* kind = field_kind(key);
    if (!kind) continue;
    if (kind->shape == FieldShape::text || kind->shape == FieldShape::flag) {
      record.set(key, value);
      continue;
    }
    for (Value const& item : value.items) {
      if (key == "roles")
        if (Value* roles = record.find(key))
          std::erase_if(roles->items, [&](Value const& old) {
            return std::ranges::all_of(std::initializer_list<char const*>{"title", "of", "from"},
                                       [&](char const* each) { return part(old, each) == part(item, each); });
          });
      record.append(key, item);
    }
  }
}

}  // namespace

struct Entries::File {
  std::string relative;
  YamlTree tree;
  std::vector<std::pair<std::string_view, YamlNode const*>> entries;
  std::unordered_map<std::string_view, std::size_t> by_id;
};

Entries::Entries(std::vector<SourceFolder> const& folders, Lists const& lists)
    : folders_(folders), lists_(lists) {
  for (std::size_t i = 0; i < folders.size(); ++i) names_.push_back(names(i));
}

Entries::~Entries() = default;

std::vector<std::string> Entries::names(std::size_t folder) const {
  std::vector<std::string> found;
  SourceFile const* index = folders_[folder].find("index.yaml");
  std::vector<Fault> faults;
  auto const tree = index ? parse_yaml("index.yaml", index->bytes, faults) : std::nullopt;
  if (!tree) return found;
  if (auto const* list = value_of_key(*tree, tree->root(), "entities"))
    for (auto const* item = tree->child(*list); item; item = tree->next(*item)) found.push_back(item->text);
  return found;
}

Entries::File const& Entries::file(std::size_t folder, std::string const& relative) {
  std::unique_ptr<File>& file = files_[{folder, relative}];
  if (file) return *file;
  file = std::make_unique<File>();
  file->relative = relative;
  SourceFile const* source = folders_[folder].find(relative);
  std::vector<Fault> faults;
  auto tree = parse_yaml(folders_[folder].shown(relative), source ? source->bytes : "", faults);
  if (!tree) return *file;
  file->tree = *std::move(tree);
  YamlTree const& yaml = file->tree;
  if (auto const* list = value_of_key(yaml, yaml.root(), "entities"))
    for (auto const* item = yaml.child(*list); item; item = yaml.next(*item)) {
      auto const* id = value_of_key(yaml, *item, "id");
      std::string_view const text = id ? std::string_view(id->text) : "";
      file->by_id.emplace(text, file->entries.size());
      file->entries.emplace_back(text, item);
    }
  return *file;
}

std::optional<Entries::Entry> Entries::entry_in(std::size_t folder, std::string_view id) {
  for (std::string const& name : names_[folder]) {
    // Files of the first folder are many: only those that name the id are parsed.
    SourceFile const* source = folders_[folder].find(name);
    if (!source || (!files_.contains({folder, name}) && source->bytes.find(id) == std::string::npos))
      continue;
    File const& one = file(folder, name);
    if (auto const at = one.by_id.find(id); at != one.by_id.end())
      return Entry{&one, one.entries[at->second].second};
  }
  return std::nullopt;
}

std::vector<Entries::Entry> Entries::entries(EntityEntry const& entity) {
  ListFile const& about = lists_.files[entity.where.file];
  std::vector<Entry> found;
  for (Reference const& former : entity.formerly)
    for (std::size_t folder = 0; folder + 1 < folders_.size(); ++folder)
      if (auto const entry = entry_in(folder, former.id)) found.push_back(*entry);
  File const& base = file(about.folder, about.relative);
  if (auto const at = base.by_id.find(entity.id); at != base.by_id.end())
    found.insert(found.begin(), {&base, base.entries[at->second].second});
  for (std::size_t folder = about.folder + 1; folder < folders_.size(); ++folder)
    if (auto const entry = entry_in(folder, entity.id)) found.push_back(*entry);
  return found;
}

Record Entries::record(EntityEntry const& entity) {
  Record record;
  record.id = record.key = entity.id;
  record.type = type_of_id(entity.id);
  for (Entry const& entry : entries(entity)) {
    Value value = value_of(entry.file->tree, *entry.node);
    bool const former = entry.file->tree.child(*entry.node) &&
                        value_of_key(entry.file->tree, *entry.node, "id")->text != entity.id;
    // The name of an entity that has become this one is another name of this one, and what this one says
    // stays.
    for (std::size_t i = 0; former && i + 1 < value.items.size(); i += 2) {
      std::string const key = value.items[i].text;
      bool const is_name = key == "name" || key == "acronym";
      if (is_name) record.append("aliases", value.items[i + 1]);
      if (is_name || !record.text(key).empty()) value.items[i].text.clear();
    }
    correct(record, value);
  }
  return record;
}

std::string Entries::place(EntityEntry const& entity, std::string_view field) {
  std::vector<Entry> const all = entries(entity);
  for (auto entry = all.rbegin(); entry != all.rend(); ++entry)
    if (auto const* value = value_of_key(entry->file->tree, *entry->node, field))
      return fmt::format("{}:{}", entry->file->tree.file, value->line);
  return fmt::format("{}:{}", lists_.files[entity.where.file].shown, entity.where.line);
}

std::optional<Entries::Own> Entries::own(std::string_view id) {
  auto const entry = entry_in(folders_.size() - 1, id);
  if (!entry) return std::nullopt;
  return Own{entry->file->relative, entry->file->by_id.at(id)};
}

std::vector<std::string> Entries::own_ids(std::string_view relative) {
  std::vector<std::string> ids;
  std::size_t const last = folders_.size() - 1;
  for (std::string const& name : names_[last])
    if (relative.empty() || relative == name)
      for (auto const& [id, node] : file(last, name).entries) ids.emplace_back(id);
  return ids;
}

}  // namespace whosaid

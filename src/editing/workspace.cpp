// Finding entries, opening files, checking and writing.
#include "editing/workspace.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "editing/diff.hpp"
#include "gazetteer/suggest.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view index_name = "index.yaml";

std::string read(fs::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The schema as a file of a folder of its own cannot know where it is; one of the shipped folder can.
std::string new_entity_file(std::string_view relative) {
  return fmt::format("# {}\nsource: hand\ndescription: Our own entries\nentities: []\n", relative);
}

}  // namespace

Workspace::Workspace(std::vector<fs::path> const& folders, bool lock) {
  if (lock) {
    lock_ = std::make_unique<FolderLock>(folders.back());
    finish_replacements(folders.back());
  }
  std::vector<Fault> faults;
  for (fs::path const& folder : folders) folders_.push_back(read_folder(folder, faults));
  lists_ = read_lists(folders_, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
}

bool Workspace::is_known(std::string_view id) const {
  auto const at = std::ranges::lower_bound(lists_.entities, id, {}, &EntityEntry::id);
  return at != lists_.entities.end() && at->id == id;
}

EntityEntry const& Workspace::entity(std::string_view id) const {
  if (is_known(id)) return *std::ranges::lower_bound(lists_.entities, id, {}, &EntityEntry::id);
  for (EntityEntry const& entity : lists_.entities)
    for (Reference const& former : entity.formerly)
      if (former.id == id) throw EditRefused(fmt::format("{} is now called {}; name it so", id, entity.id));
  std::vector<std::string_view> ids;
  for (EntityEntry const& entity : lists_.entities) ids.push_back(entity.id);
  std::string const nearest = did_you_mean(id, ids);
  throw EditRefused(fmt::format("no entity has the id {}{}", id,
                                nearest.empty() ? "; whosaid gazetteer who NAME finds ids" : nearest));
}

bool Workspace::is_shipped(std::string_view id) const {
  if (!is_known(id)) return false;
  return lists_.files[entity(id).where.file].folder + 1 < folders_.size();
}

YamlFile& Workspace::file(std::string const& relative) {
  if (auto const at = open_.find(relative); at != open_.end()) return *at->second.file;
  SourceFile const* source = folder().find(relative);
  if (!source) {
    std::vector<std::string_view> known;
    for (SourceFile const& each : folder().files) known.push_back(each.relative);
    throw EditRefused(fmt::format("{} has no list {}{}", folder().path.generic_string(), relative,
                                  did_you_mean(relative, known)));
  }
  Open& open = open_[relative];
  open.original = source->bytes;
  open.file = std::make_unique<YamlFile>(folder().shown(relative), source->bytes);
  return *open.file;
}

YamlFile& Workspace::entity_file(std::string const& relative) {
  if (open_.contains(relative) || folder().find(relative)) return file(relative);
  return make_file(relative, "entities", new_entity_file(relative));
}

YamlFile& Workspace::word_file(std::string const& relative) {
  if (open_.contains(relative) || folder().find(relative)) return file(relative);
  for (SourceFolder const& earlier : folders_) {
    SourceFile const* source = earlier.find(relative);
    if (!source) continue;
    YamlFile const list(earlier.shown(relative), source->bytes);
    NodePath const classes = list.find({}, "classes");
    if (classes.empty() || !list.find({}, "cue").empty() || list.find({}, "entries").empty()) continue;
    return make_file(relative, "lists",
                     fmt::format("# {}\nclasses: {}\nsource: hand\ndescription: Our own words\nentries: []\n",
                                 relative, on_one_line(value_of(list.tree(), list.node(classes)))));
  }
  return file(relative);
}

YamlFile& Workspace::make_file(std::string const& relative, std::string const& key, std::string const& text) {
  fs::path const path = fs::path(relative).lexically_normal();
  bool const is_yaml = path.extension() == ".yaml" || path.extension() == ".yml";
  if (path.is_absolute() || *path.begin() == ".." || !is_yaml)
    throw EditRefused(fmt::format(
        "{} cannot be a list of {}; write a path inside it that ends in .yaml, such as people.yaml",
        quoted_piece(relative), folder().path.generic_string()));
  YamlFile& index = file(std::string(index_name));
  NodePath const names = index.find({}, key);
  if (names.empty())
    index.add_key({}, key, list_of({relative}));
  else
    index.add_item(names, text_value(relative));
  Open& open = open_[relative];
  open.is_new = true;
  open.file = std::make_unique<YamlFile>(folder().shown(relative), text);
  return *open.file;
}

std::vector<std::string> Workspace::names(bool entity_files) const {
  std::vector<std::string> names;
  SourceFile const* index = folder().find(index_name);
  if (!index) return names;
  YamlFile const file(std::string(index_name), index->bytes);
  NodePath const list = file.find({}, entity_files ? "entities" : "lists");
  if (list.empty()) return names;
  for (std::size_t i = 0; i < file.size(list); ++i) {
    NodePath item = list;
    item.push_back(i);
    names.push_back(file.text(item));
  }
  return names;
}

std::optional<EntityPlace> Workspace::find(std::string_view id) {
  std::vector<std::string> candidates = names(true);
  for (auto const& [name, open] : open_)
    if (open.is_new) candidates.push_back(name);
  for (std::string const& name : candidates) {
    SourceFile const* source = folder().find(name);
    if (!open_.contains(name) && (!source || source->bytes.find(id) == std::string::npos)) continue;
    bool const opened = open_.contains(name);
    YamlFile& yaml = file(name);
    NodePath const list = yaml.find({}, "entities");
    for (std::size_t i = 0; !list.empty() && i < yaml.size(list); ++i) {
      EntityPlace const place{&yaml, i, list};
      if (yaml.text(yaml.find(place.path(), "id")) == id) return place;
    }
    if (!opened) open_.erase(name);
  }
  return std::nullopt;
}

EntityPlace Workspace::place(std::string_view id, std::string const& relative) {
  if (auto const found = find(id)) return *found;
  YamlFile& yaml = entity_file(relative.empty() ? "corrections.yaml" : relative);
  NodePath const list = yaml.find({}, "entities");
  Value correction;
  put(correction, "id", text_value(std::string(id)));
  yaml.add_item(list, correction);
  return {&yaml, yaml.size(list) - 1, list};
}

std::vector<std::string> Workspace::changed_files() const {
  std::vector<std::string> names;
  for (auto const& [name, open] : open_)
    if (open.is_new || open.file->bytes() != open.original) names.push_back(folder().shown(name));
  return names;
}

std::string Workspace::diff() const {
  std::string all;
  for (auto const& [name, open] : open_)
    all += unified_diff(folder().shown(name), open.original, open.file->bytes());
  return all;
}

std::vector<SourceFolder> Workspace::checked() const {
  std::vector<SourceFolder> folders = folders_;
  for (auto const& [name, open] : open_) {
    auto& files = folders.back().files;
    auto const at = std::ranges::lower_bound(files, name, {}, &SourceFile::relative);
    if (at != files.end() && at->relative == name)
      at->bytes = open.file->bytes();
    else
      files.insert(at, {name, {}, open.file->bytes()});
  }
  std::vector<Fault> faults;
  read_lists(folders, faults);
  if (faults.empty()) return folders;
  GazetteerError const error(std::move(faults));
  throw EditRefused(fmt::format("this would make the lists invalid:\n{}", error.what()));
}

void Workspace::commit() {
  if (!lock_) throw std::logic_error("the folder is not locked");
  std::vector<Replacement> replacements;
  for (auto const& [name, open] : open_) {
    std::string bytes = open.file->bytes();
    if (!open.is_new && bytes == open.original) continue;
    fs::path const path = folder().path / name;
    if (read(path) != open.original)
      throw EditRefused(
          fmt::format("{} has been changed meanwhile, by an editor perhaps; look at it and run this again",
                      open.file->shown()));
    replacements.push_back({path, std::move(bytes)});
  }
  // New files come first: the index may then name them.
  std::ranges::stable_sort(replacements, {},
                           [](Replacement const& r) { return r.file.filename() == index_name; });
  for (Replacement const& replacement : replacements)
    if (replacement.file.has_parent_path()) fs::create_directories(replacement.file.parent_path());
  replace_files(folder().path, replacements);
}

}  // namespace whosaid

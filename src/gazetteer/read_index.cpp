// The index of each folder, and the lists it names, which are parsed on all cores.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <mutex>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "gazetteer/fields.hpp"
#include "gazetteer/read_lists.hpp"
#include "gazetteer/sources.hpp"
#include "gazetteer/suggest.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

constexpr std::string_view index_name = "index.yaml";

using ReadFile = void (*)(YamlTree const&, std::uint32_t, Lists&, std::vector<Fault>&);

// A file that an index names, and what was read in it.
struct NamedFile {
  ReadFile read = nullptr;
  SourceFile const* source = nullptr;
  std::string shown;
  std::uint32_t number = 0;  // in Lists::files
  Lists lists;               // entries only
  std::vector<Fault> faults;
};

void parse(NamedFile& file) {
  if (auto const tree = parse_yaml(file.shown, file.source->bytes, file.faults))
    file.read(*tree, file.number, file.lists, file.faults);
}

// Most of the time of a compilation goes into reading YAML.
void parse_all(std::vector<NamedFile>& files) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  auto const work = [&] {
    try {
      for (std::size_t at; (at = next++) < files.size();) parse(files[at]);
    } catch (...) {
      std::scoped_lock const lock(mutex);
      failure = std::current_exception();
    }
  };
  constexpr std::size_t most_threads = 8;
  std::size_t const threads =
      std::min({std::size_t{std::thread::hardware_concurrency()}, most_threads, files.size()});
  {
    std::vector<std::jthread> helpers;
    try {
      while (helpers.size() + 1 < threads) helpers.emplace_back(work);
    } catch (std::system_error const&) {  // no more threads to be had: those there are do it
    }
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

template <class Entry>
void move_to_end(std::vector<Entry>& to, std::vector<Entry>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

class FolderReader {
 public:
  FolderReader(SourceFolder const& folder, std::uint32_t number, Lists& lists, std::vector<Fault>& faults)
      : folder_(folder), number_(number), lists_(lists), faults_(faults) {
    for (SourceFile const& file : folder.files)
      if (file.relative != index_name) names_.push_back(file.relative);
  }

  void read() {
    read_index();
    parse_all(files_);
    for (NamedFile& file : files_) {
      move_to_end(lists_.words, file.lists.words);
      move_to_end(lists_.cues, file.lists.cues);
      move_to_end(lists_.entities, file.lists.entities);
      move_to_end(faults_, file.faults);
    }
  }

 private:
  void read_index() {
    auto const* index = folder_.find(index_name);
    if (!index) {
      faults_.push_back({folder_.shown(index_name), 1, 1, "missing_file",
                         "the folder has no index.yaml; write one that names each list under lists: and each "
                         "entity file under entities:"});
      return;
    }
    auto const tree = parse_yaml(folder_.shown(index_name), index->bytes, faults_);
    if (!tree) return;
    ListReader reader(*tree, 0, faults_);
    Fields sections(reader, tree->root(), "the index", vocabulary::index_keys);
    if (!sections.is_map()) return;
    read_section(reader, sections, "lists", read_word_list);
    read_section(reader, sections, "entities", read_entity_file);
    for (std::string_view const name : names_)
      if (!named_.contains(name))
        faults_.push_back(
            {folder_.shown(name), 1, 1, "not_in_index",
             fmt::format("index.yaml does not name this file; add \"- {}\" there or delete the file", name)});
  }

  void read_section(ListReader& reader, Fields const& sections, std::string_view key, ReadFile read_file) {
    auto const* section = sections.find(key);
    if (!section) return;
    for (auto const* item : reader.items(*section, fmt::format("\"{}\"", key))) {
      auto const name = reader.text(*item, "the file name");
      if (!name) continue;
      auto const* file = folder_.find(*name);
      if (!file || *name == index_name) {
        reader.fault(*item, "missing_file",
                     fmt::format("there is no file {} in this folder{}", quoted_piece(*name),
                                 file ? "" : hint(*name)));
        continue;
      }
      if (!named_.insert(file->relative).second) {
        reader.fault(*item, "duplicate_entry",
                     fmt::format("{} is named twice; delete one", quoted_piece(*name)));
        continue;
      }
      auto const index = static_cast<std::uint32_t>(lists_.files.size());
      lists_.files.push_back({folder_.shown(file->relative), file->relative, number_});
      files_.push_back({read_file, file, lists_.files.back().shown, index, {}, {}});
    }
  }

  std::string hint(std::string_view name) const {
    std::string const nearest = did_you_mean(name, names_);
    return nearest.empty() ? "; write its path from the folder, or delete the line" : nearest;
  }

  SourceFolder const& folder_;
  std::uint32_t number_;
  Lists& lists_;
  std::vector<Fault>& faults_;
  std::vector<std::string_view> names_;
  std::unordered_set<std::string_view> named_;
  std::vector<NamedFile> files_;
};

}  // namespace

Lists read_lists(std::vector<SourceFolder> const& folders, std::vector<Fault>& faults) {
  Lists lists;
  for (std::size_t i = 0; i < folders.size(); ++i)
    FolderReader(folders[i], static_cast<std::uint32_t>(i), lists, faults).read();
  check_entities(lists, faults);
  return lists;
}

void check_entities(Lists& lists, std::vector<Fault>& faults) {
  auto fault = [&](Where where, std::string code, std::string message) {
    faults.push_back(
        {lists.files[where.file].shown, where.line, where.column, std::move(code), std::move(message)});
  };
  auto folder = [&](EntityEntry const& entity) { return lists.files[entity.where.file].folder; };
  std::ranges::stable_sort(lists.entities, {}, &EntityEntry::id);
  std::vector<EntityEntry> kept;
  for (EntityEntry& entity : lists.entities) {
    if (kept.empty() || kept.back().id != entity.id) {
      kept.push_back(std::move(entity));
    } else if (folder(kept.back()) != folder(entity)) {
      kept.back() = std::move(entity);  // sorted stably, so the later folder's
    } else {
      Where const first = kept.back().where;
      fault(entity.where, "duplicate_id",
            fmt::format("the id {} is given already at {}:{}:{}; merge the two or rename one",
                        quoted_piece(entity.id), lists.files[first.file].shown, first.line, first.column));
    }
  }
  lists.entities = std::move(kept);

  std::vector<std::string_view> ids;
  for (EntityEntry const& entity : lists.entities) ids.push_back(entity.id);
  auto check = [&](Reference const& reference) {
    if (reference.id.empty() || std::ranges::binary_search(ids, reference.id)) return;
    std::string const nearest = did_you_mean(reference.id, ids);
    fault(reference.where, "dangling",
          fmt::format("no entity has the id {}{}", quoted_piece(reference.id),
                      nearest.empty() ? "; add it to an entity file or mend the id" : nearest));
  };
  for (EntityEntry const& entity : lists.entities) {
    for (RoleEntry const& role : entity.roles) check(role.of);
    for (RelationEntry const& relation : entity.relations) check(relation.of);
  }
}

}  // namespace whosaid

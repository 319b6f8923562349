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
#include "gazetteer/packed_lists.hpp"
#include "gazetteer/packing.hpp"
#include "gazetteer/parsed_files.hpp"
#include "gazetteer/read_lists.hpp"
#include "gazetteer/sources.hpp"
#include "gazetteer/suggest.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

constexpr std::string_view index_name = "index.yaml";

using ReadFile = void (*)(YamlTree const&, std::uint32_t, ListFile&, Lists&, std::vector<Fault>&);

// A file that an index names, and what was read in it.
struct NamedFile {
  ReadFile read = nullptr;
  SourceFile const* source = nullptr;
  std::uint32_t number = 0;  // in Lists::files
  Lists lists;               // entries only
  std::vector<Fault> faults;
  bool sound = true;      // without faults
  std::uint64_t key = 0;  // in ParsedFiles
  std::string packed;     // for ParsedFiles, if it is new and sound
};

// Whether all entries are wanted, or only where they are to be found.
enum class Entries { read, packed };

void parse(NamedFile& file, ListFile& about, ParsedFiles const& known, Entries entries) {
  file.key = ParsedFiles::key_of(*file.source, about.folder);
  if (auto const packed = known.find(file.key)) {
    if (entries == Entries::read) unpack_file(*packed, file.number, about, file.lists);
    return;
  }
  if (auto const tree = parse_yaml(about.shown, file.source->bytes, file.faults))
    file.read(*tree, file.number, about, file.lists, file.faults);
  file.sound = file.faults.empty();
  if (file.sound) file.packed = pack_file(about, file.lists);
}

// Most of the time of a compilation goes into reading YAML.
void parse_all(std::vector<NamedFile>& files, std::vector<ListFile>& about, ParsedFiles const& known,
               Entries entries) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  auto const work = [&] {
    try {
      for (std::size_t at; (at = next++) < files.size();)
        parse(files[at], about[files[at].number], known, entries);
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
  FolderReader(SourceFolder const& folder, std::uint32_t number, ParsedFiles const& known, Lists& lists,
               std::vector<Fault>& faults)
      : folder_(folder), number_(number), known_(known), lists_(lists), faults_(faults) {
    for (SourceFile const& file : folder.files)
      if (file.relative != index_name) names_.push_back(file.relative);
  }

  std::vector<NamedFile> read(Entries entries) {
    read_index();
    parse_all(files_, lists_.files, known_, entries);
    for (NamedFile& file : files_) move_to_end(faults_, file.faults);
    return std::move(files_);
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
      lists_.files.push_back({folder_.shown(file->relative), file->relative, number_, {}});
      files_.push_back({read_file, file, index, {}, {}, true, 0, {}});
    }
  }

  std::string hint(std::string_view name) const {
    std::string const nearest = did_you_mean(name, names_);
    return nearest.empty() ? "; write its path from the folder, or delete the line" : nearest;
  }

  SourceFolder const& folder_;
  std::uint32_t number_;
  ParsedFiles const& known_;
  Lists& lists_;
  std::vector<Fault>& faults_;
  std::vector<std::string_view> names_;
  std::unordered_set<std::string_view> named_;
  std::vector<NamedFile> files_;
};

}  // namespace

Lists read_lists(std::vector<SourceFolder> const& folders, std::vector<Fault>& faults) {
  Lists lists;
  ParsedFiles known(folders);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    FolderReader reader(folders[i], static_cast<std::uint32_t>(i), known, lists, faults);
    for (NamedFile& file : reader.read(Entries::read)) {
      move_to_end(lists.words, file.lists.words);
      move_to_end(lists.cues, file.lists.cues);
      move_to_end(lists.entities, file.lists.entities);
      move_to_end(lists.allowances, file.lists.allowances);
      move_to_end(lists.examples, file.lists.examples);
      move_to_end(lists.sources, file.lists.sources);
      if (file.sound) known.add(file.key, std::move(file.packed));
    }
  }
  known.keep();
  check_entities(lists, faults);
  return lists;
}

PackedLists::PackedLists(std::vector<SourceFolder> const& folders, ParsedFiles& known,
                         std::vector<Fault>& faults) {
  Lists about;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    FolderReader reader(folders[i], static_cast<std::uint32_t>(i), known, about, faults);
    for (NamedFile& file : reader.read(Entries::packed))
      if (file.sound) {
        std::string_view const packed = known.add(file.key, std::move(file.packed));
        files_.push_back({file.number, file.key, packed, holds_entities(packed)});
      }
  }
  about_ = std::move(about.files);
}

}  // namespace whosaid

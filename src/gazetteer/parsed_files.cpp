// Packing entries: one description of the fields serves writing and reading. The file is: magic, stamp, hash
// of the rest, number of files; key and size of each; their bytes.
#include "gazetteer/parsed_files.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <type_traits>

#include "gazetteer/cache_folder.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/hashing.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "whosaid lists 1\n";

class Packer {
 public:
  static constexpr bool packs = true;
  explicit Packer(std::string& bytes) : bytes_(bytes) {}

  template <class Number>
  void number(Number& value) {
    bytes_.append(reinterpret_cast<char const*>(&value), sizeof value);
  }
  void text(std::string& value) {
    auto size = static_cast<std::uint32_t>(value.size());
    number(size);
    bytes_ += value;
  }

 private:
  std::string& bytes_;
};

/// Thrown when packed bytes end too early.
struct Truncated {};

class Unpacker {
 public:
  static constexpr bool packs = false;
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

  template <class Number>
  void number(Number& value) {
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
  }
  void text(std::string& value) {
    std::uint32_t size = 0;
    number(size);
    value = take(size);
  }
  bool at_end() const { return bytes_.empty(); }
  std::size_t left() const { return bytes_.size(); }

 private:
  std::string_view take(std::size_t size) {
    if (bytes_.size() < size) throw Truncated{};
    std::string_view const piece = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return piece;
  }
  std::string_view bytes_;
};

template <class T>
concept Number = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <class Archive, Number T>
void pack(Archive& archive, T& value) {
  archive.number(value);
}
template <class Archive>
void pack(Archive& archive, std::string& value) {
  archive.text(value);
}
template <class Archive, class T>
void pack(Archive& archive, std::vector<T>& values) {
  auto count = static_cast<std::uint32_t>(values.size());
  archive.number(count);
  if constexpr (!Archive::packs) {
    if (count > archive.left()) throw Truncated{};
    values.resize(count);
  }
  for (T& value : values) pack(archive, value);
}
template <class Archive, class T>
void pack(Archive& archive, std::optional<T>& value) {
  bool there = value.has_value();
  archive.number(there);
  if (there && !value) value.emplace();
  if (there) pack(archive, *value);
}
template <class Archive, class... Fields>
void pack_all(Archive& archive, Fields&... fields) {
  (pack(archive, fields), ...);
}

template <class Archive>
void pack(Archive& archive, Where& v) {  // the file's number is another in each run
  pack_all(archive, v.line, v.column);
}
template <class Archive>
void pack(Archive& archive, Pattern& v) {
  pack_all(archive, v.hashes, v.capitals, v.dotted, v.upper);
}
template <class Archive>
void pack(Archive& archive, ListedText& v) {
  pack_all(archive, v.text, v.where, v.patterns);
}
template <class Archive, class E, class Word>
void pack(Archive& archive, BitSet<E, Word>& v) {
  pack(archive, v.bits);
}
template <class Archive>
void pack(Archive& archive, IrregularForms& v) {
  pack_all(archive, v.present, v.past, v.participle, v.ing, v.plural, v.doubles);
}
template <class Archive>
void pack(Archive& archive, WordEntry& v) {
  pack_all(archive, v.word, v.classes);
}
template <class Archive>
void pack(Archive& archive, CueEntry& v) {
  pack_all(archive, v.word, v.form, v.features, v.classes, v.irregular);
}
template <class Archive>
void pack(Archive& archive, Reference& v) {
  pack_all(archive, v.id, v.where);
}
template <class Archive>
void pack(Archive& archive, RoleEntry& v) {
  pack_all(archive, v.title, v.where, v.of, v.from, v.to);
}
template <class Archive>
void pack(Archive& archive, RelationEntry& v) {
  pack_all(archive, v.kind, v.of);
}
template <class Archive>
void pack(Archive& archive, EntityEntry& v) {
  pack_all(archive, v.id, v.where, v.type, v.name, v.wikidata, v.kind, v.gender, v.aliases, v.weak,
           v.demonyms, v.acronym, v.capital, v.roles, v.relations, v.formerly, v.drop, v.retired, v.corrects);
}
template <class Archive>
void pack(Archive& archive, Example& v) {
  pack_all(archive, v.of, v.subject, v.negative, v.text, v.expect, v.where);
}
template <class Archive>
void pack(Archive& archive, ListedSource& v) {
  pack_all(archive, v.text, v.where, v.entry);
}
template <class Archive>
void pack(Archive& archive, Lists& v) {
  pack_all(archive, v.words, v.cues, v.entities, v.examples, v.sources);
}

// Sets the file of every place.
void set_file(Lists& lists, std::uint32_t file) {
  auto const texts = [&](std::vector<ListedText>& all) {
    for (ListedText& text : all) text.where.file = file;
  };
  for (WordEntry& word : lists.words) word.word.where.file = file;
  for (CueEntry& cue : lists.cues) cue.word.where.file = file;
  for (EntityEntry& entity : lists.entities) {
    entity.where.file = entity.name.where.file = file;
    for (auto* names : {&entity.aliases, &entity.weak, &entity.demonyms, &entity.drop}) texts(*names);
    for (auto* name : {&entity.acronym, &entity.capital})
      if (*name) (*name)->where.file = file;
    for (RoleEntry& role : entity.roles) role.where.file = role.of.where.file = file;
    for (RelationEntry& relation : entity.relations) relation.of.where.file = file;
    for (Reference& former : entity.formerly) former.where.file = file;
  }
  for (Example& example : lists.examples) example.where.file = file;
  for (ListedSource& source : lists.sources) source.where.file = source.entry.file = file;
}

std::string_view known_warning(std::string_view code) {
  auto const at = std::ranges::find(vocabulary::warnings, code);
  if (at == vocabulary::warnings.end()) throw Truncated{};
  return *at;
}

template <class Value>
void put(std::string& bytes, Value value) {
  bytes.append(reinterpret_cast<char const*>(&value), sizeof value);
}

}  // namespace

ParsedFiles::ParsedFiles(std::vector<SourceFolder> const& folders) {
  fs::path const cache = cache_folder();
  if (cache.empty()) return;
  std::uint64_t name = image_stamp();
  std::error_code error;
  for (SourceFolder const& folder : folders)
    name = hash_bytes(fs::absolute(folder.path, error).native(), name);
  path_ = cache / fmt::format("{:016x}.lists", name);
  file_ = std::make_unique<MappedFile>(path_.string());
  std::string_view bytes = file_->bytes();
  if (!bytes.starts_with(magic)) return;
  bytes.remove_prefix(magic.size());
  try {
    Unpacker head(bytes);
    std::uint64_t stamp = 0, hash = 0, count = 0;
    head.number(stamp);
    head.number(hash);
    if (stamp != image_stamp() || hash != hash_bytes(bytes.substr(16))) return;
    head.number(count);
    std::vector<std::pair<std::uint64_t, std::uint64_t>> sizes;
    for (std::uint64_t i = 0; i < count; ++i) {
      auto& [key, size] = sizes.emplace_back();
      head.number(key);
      head.number(size);
    }
    std::size_t at = bytes.size() - head.left();
    for (auto const& [key, size] : sizes) {
      known_[key] = bytes.substr(at, size);
      at += size;
    }
  } catch (Truncated const&) {
    known_.clear();
  }
}

std::uint64_t ParsedFiles::key_of(SourceFile const& file, std::uint32_t folder) {
  return hash_bytes(file.bytes, folder > 0 ? 2 : 1);
}

bool ParsedFiles::find(std::uint64_t key, std::uint32_t number, ListFile& about, Lists& lists) const {
  auto const at = known_.find(key);
  if (at == known_.end()) return false;
  try {
    Unpacker unpacker(at->second);
    pack(unpacker, about.region);
    pack(unpacker, lists);
    std::uint32_t allowances = 0;
    unpacker.number(allowances);
    for (std::uint32_t i = 0; i < allowances; ++i) {
      std::string code;
      Allowance& allowance = lists.allowances.emplace_back();
      pack_all(unpacker, allowance.entry, allowance.where, code);
      allowance.code = known_warning(code);
      allowance.entry.file = allowance.where.file = number;
    }
  } catch (Truncated const&) {
    lists = {};
    return false;
  }
  set_file(lists, number);
  return true;
}

std::string ParsedFiles::packed(ListFile const& about, Lists const& lists) {
  std::string bytes;
  Packer packer(bytes);
  // The description of fields serves reading, too, so it takes what could be changed; packing changes
  // nothing.
  pack(packer, const_cast<std::string&>(about.region));
  pack(packer, const_cast<Lists&>(lists));
  auto count = static_cast<std::uint32_t>(lists.allowances.size());
  packer.number(count);
  for (Allowance allowance : lists.allowances) {
    std::string code(allowance.code);
    pack_all(packer, allowance.entry, allowance.where, code);
  }
  return bytes;
}

void ParsedFiles::add(std::uint64_t key, std::string bytes) {
  if (path_.empty()) return;
  new_bytes_ += bytes.size();
  added_.emplace_back(key, std::move(bytes));
}

void ParsedFiles::keep() const {
  constexpr std::size_t small_share = 20;
  std::size_t const known_bytes = file_ ? file_->bytes().size() : 0;
  if (path_.empty() || new_bytes_ == 0 || new_bytes_ * small_share < known_bytes) return;
  std::string heads;
  std::string bodies;
  put(heads, static_cast<std::uint64_t>(added_.size()));
  for (auto const& [key, bytes] : added_) {
    std::string_view body = bytes;
    if (auto const at = known_.find(key); body.empty() && at != known_.end()) body = at->second;
    put(heads, key);
    put(heads, static_cast<std::uint64_t>(body.size()));
    bodies += body;
  }
  heads += bodies;
  std::error_code error;
  fs::create_directories(path_.parent_path(), error);
  fs::path const temporary =
      path_.parent_path() / fmt::format(".new-{}-{}", ::getpid(), path_.stem().string());
  {
    std::ofstream out(temporary, std::ios::binary);
    std::string head(magic);
    put(head, image_stamp());
    put(head, hash_bytes(heads));
    out << head << heads;
    out.close();
    if (!out) error = std::make_error_code(std::errc::io_error);
  }
  if (!error) fs::rename(temporary, path_, error);
  if (error) fs::remove(temporary, error);
}

}  // namespace whosaid

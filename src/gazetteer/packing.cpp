// Packing: one description of the fields serves writing and reading. A packed file is: bytes of the outlines,
// bytes of the entries; the outlines; the entries; what concerns the file as a whole. All outlines begin at
// multiples of eight bytes.
#include "gazetteer/packing.hpp"

#include <algorithm>
#include <cstring>
#include <type_traits>

#include "gazetteer/entries.hpp"
#include "gazetteer/hashing.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

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
  std::size_t left() const { return bytes_.size(); }

 private:
  std::string_view take(std::size_t size) {
    if (bytes_.size() < size) throw Unreadable();
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
    if (count > archive.left()) throw Unreadable();
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

// Sets the file of every place.
void set_file(WordEntry& word, std::uint32_t file) { word.word.where.file = file; }

void set_file(CueEntry& cue, std::uint32_t file) { cue.word.where.file = file; }

void set_file(EntityEntry& entity, std::uint32_t file) {
  entity.where.file = file;
  each_name(entity, [&](ListedText& name) { name.where.file = file; });
  for (ListedText& name : entity.drop) name.where.file = file;
  for (RoleEntry& role : entity.roles) role.where.file = role.of.where.file = file;
  for (RelationEntry& relation : entity.relations) relation.of.where.file = file;
  for (Reference& former : entity.formerly) former.where.file = file;
}

std::string_view known_warning(std::string_view code) {
  auto const at = std::ranges::find(vocabulary::warnings, code);
  if (at == vocabulary::warnings.end()) throw Unreadable();
  return *at;
}

struct OutlineHead {
  std::uint32_t entry_size;
  Outline::Of of;
  std::uint32_t corrects;
  std::uint32_t formers;
  std::uint32_t references;
  std::uint32_t words;
};
static_assert(sizeof(OutlineHead) % 8 == 0);

template <class Record>
void append(std::string& bytes, std::vector<Record> const& records) {
  bytes.append(reinterpret_cast<char const*>(records.data()), records.size() * sizeof(Record));
}

// An outline as it is made.
class Sketch {
 public:
  explicit Sketch(Outline::Of of) { head_.of = of; }

  void add(Pattern const& pattern) {
    each_dotted(pattern, [&](std::uint64_t word) { add_words({&word, 1}); });
    add_words(pattern.hashes);
  }
  void add(WordEntry const& entry) {
    for (Pattern const& pattern : entry.word.patterns) add(pattern);
  }
  void add(CueEntry const& entry) {
    each_form(entry, [&](Pattern const& pattern, CueFeatures) { add(pattern); });
  }
  void add(EntityEntry const& entry) {
    head_.corrects = entry.corrects;
    ids_.push_back(id_hash(entry.id));
    for (Reference const& former : entry.formerly) ids_.push_back(id_hash(former.id));
    head_.formers = static_cast<std::uint32_t>(entry.formerly.size());
    auto const refer = [&](Reference const& to) {
      if (!to.id.empty()) ids_.push_back(id_hash(to.id)), ++head_.references;
    };
    for (RoleEntry const& role : entry.roles) refer(role.of);
    for (RelationEntry const& relation : entry.relations) refer(relation.of);
    each_name(entry, [&](ListedText const& name) {
      for (Pattern const& pattern : name.patterns) add(pattern);
    });
  }

  void put(std::string& bytes, std::size_t entry_size) {
    head_.entry_size = static_cast<std::uint32_t>(entry_size);
    head_.words = static_cast<std::uint32_t>(words_.size());
    words_.resize((words_.size() + 1) / 2 * 2);
    bytes.append(reinterpret_cast<char const*>(&head_), sizeof head_);
    append(bytes, ids_);
    append(bytes, words_);
  }

 private:
  void add_words(std::span<std::uint64_t const> hashes) {
    words_.push_back(static_cast<std::uint32_t>(hashes.size()));
    for (std::uint64_t const hash : hashes) words_.push_back(static_cast<std::uint32_t>(hash));
  }

  OutlineHead head_{};
  std::vector<std::uint64_t> ids_;
  std::vector<std::uint32_t> words_;
};

template <class Entry>
void pack_entries(std::vector<Entry> const& entries, Outline::Of of, std::string& outlines,
                  std::string& bodies) {
  for (Entry const& entry : entries) {
    std::size_t const begin = bodies.size();
    Packer packer(bodies);
    // The description of fields serves reading, too, so it takes what could be changed; packing changes
    // nothing.
    pack(packer, const_cast<Entry&>(entry));
    Sketch sketch(of);
    sketch.add(entry);
    sketch.put(outlines, bodies.size() - begin);
  }
}

template <class Entry>
void unpack_entry(std::string_view bytes, std::uint32_t file, std::vector<Entry>& entries) {
  Unpacker unpacker(bytes);
  Entry& entry = entries.emplace_back();
  pack(unpacker, entry);
  set_file(entry, file);
}

// The parts of a packed file.
struct Parts {
  std::string_view outlines;
  std::string_view entries;
  std::string_view rest;

  explicit Parts(std::string_view packed) {
    std::uint64_t outlines_size = 0, entries_size = 0;
    Unpacker head(packed);
    pack_all(head, outlines_size, entries_size);
    packed.remove_prefix(packed.size() - head.left());
    if (outlines_size > packed.size() || entries_size > packed.size() - outlines_size) throw Unreadable();
    outlines = packed.substr(0, outlines_size);
    entries = packed.substr(outlines_size, entries_size);
    rest = packed.substr(outlines_size + entries_size);
  }

  // Calls use(outline, bytes of the entry).
  template <class Use>
  void each(Use use) const {
    std::string_view left = outlines;
    auto const take = [&left]<class Record>(std::size_t count, Record const*) {
      if (count > left.size() / sizeof(Record)) throw Unreadable();
      std::span const records(reinterpret_cast<Record const*>(left.data()), count);
      left.remove_prefix(count * sizeof(Record));
      return records;
    };
    for (std::size_t at = 0; !left.empty();) {
      OutlineHead const& head = take(1, static_cast<OutlineHead const*>(nullptr)).front();
      Outline outline;
      outline.of = head.of;
      outline.corrects = head.corrects != 0;
      std::uint64_t const* const ids = nullptr;
      if (head.of == Outline::Of::entity) outline.id = take(1, ids).front();
      outline.formerly = take(head.formers, ids);
      outline.refers_to = take(head.references, ids);
      outline.words = take((std::size_t{head.words} + 1) / 2 * 2, static_cast<std::uint32_t const*>(nullptr))
                          .first(head.words);
      if (head.entry_size > entries.size() - at) throw Unreadable();
      use(outline, entries.substr(at, head.entry_size));
      at += head.entry_size;
    }
  }
};

}  // namespace

bool Outline::may_match(WordFilter const& filter) const {
  for (std::size_t i = 0; i < words.size();) {
    std::size_t const end = i + 1 + words[i];
    std::size_t at = i + 1;
    while (at < end && filter.may_have(words[at])) ++at;
    if (at == end) return true;
    i = end;
  }
  return false;
}

std::uint64_t id_hash(std::string_view id) { return hash_bytes(id); }

std::string pack_file(ListFile const& about, Lists const& lists) {
  std::string outlines, entries;
  pack_entries(lists.words, Outline::Of::word, outlines, entries);
  pack_entries(lists.cues, Outline::Of::cue, outlines, entries);
  pack_entries(lists.entities, Outline::Of::entity, outlines, entries);
  std::string bytes;
  Packer packer(bytes);
  std::uint64_t outlines_size = outlines.size(), entries_size = entries.size();
  pack_all(packer, outlines_size, entries_size);
  bytes += outlines;
  bytes += entries;
  Lists& rest = const_cast<Lists&>(lists);  // see pack_entries()
  pack_all(packer, const_cast<std::string&>(about.region), rest.examples, rest.sources);
  auto count = static_cast<std::uint32_t>(lists.allowances.size());
  packer.number(count);
  for (Allowance allowance : lists.allowances) {
    std::string code(allowance.code);
    pack_all(packer, allowance.entry, allowance.where, code);
  }
  bytes.resize((bytes.size() + 7) / 8 * 8);
  return bytes;
}

void unpack_file(std::string_view packed, std::uint32_t number, ListFile& about, Lists& lists) {
  unpack_entries(packed, number, lists, [](Outline const&) { return true; });
  Unpacker unpacker(Parts(packed).rest);
  pack_all(unpacker, about.region, lists.examples, lists.sources);
  for (Example& example : lists.examples) example.where.file = number;
  for (ListedSource& source : lists.sources) source.where.file = source.entry.file = number;
  std::uint32_t allowances = 0;
  unpacker.number(allowances);
  for (std::uint32_t i = 0; i < allowances; ++i) {
    std::string code;
    Allowance& allowance = lists.allowances.emplace_back();
    pack_all(unpacker, allowance.entry, allowance.where, code);
    allowance.code = known_warning(code);
    allowance.entry.file = allowance.where.file = number;
  }
}

bool holds_entities(std::string_view packed) {
  OutlineHead head{};
  std::string_view const outlines = Parts(packed).outlines;
  if (outlines.size() >= sizeof head) std::memcpy(&head, outlines.data(), sizeof head);
  return head.of == Outline::Of::entity;
}

void each_outline(std::string_view packed, std::function<void(Outline const&)> const& use) {
  Parts(packed).each([&](Outline const& outline, std::string_view) { use(outline); });
}

void unpack_entries(std::string_view packed, std::uint32_t number, Lists& lists,
                    std::function<bool(Outline const&)> const& wanted) {
  Parts(packed).each([&](Outline const& outline, std::string_view entry) {
    if (!wanted(outline)) return;
    switch (outline.of) {
      case Outline::Of::word:
        return unpack_entry(entry, number, lists.words);
      case Outline::Of::cue:
        return unpack_entry(entry, number, lists.cues);
      case Outline::Of::entity:
        return unpack_entry(entry, number, lists.entities);
    }
    throw Unreadable();
  });
}

}  // namespace whosaid

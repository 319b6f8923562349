// Compiling: words and names into the lexicon, entities into records, all into one buffer.
#include "gazetteer/compile.hpp"

#include <algorithm>
#include <cstring>
#include <span>
#include <string_view>
#include <unordered_map>

#include "gazetteer/entries.hpp"
#include "gazetteer/hashing.hpp"
#include "gazetteer/image_format.hpp"
#include "gazetteer/lexicon_builder.hpp"
#include "gazetteer/varint.hpp"
#include "text/fold.hpp"
#include "text/keyword.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

// Strings, each kept once.
class Characters {
 public:
  image::Text add(std::string_view text) {
    auto const [at, fresh] = known_.emplace(text, image::Text{static_cast<std::uint32_t>(bytes_.size())});
    if (fresh) {
      append_varint(static_cast<std::uint32_t>(text.size()), bytes_);
      bytes_ += text;
    }
    return at->second;
  }
  std::string const& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::unordered_map<std::string, image::Text> known_;
};

struct EntityTables {
  std::vector<image::Entity> entities;
  std::vector<image::Text> aliases;
  std::vector<image::Role> roles;
  std::vector<image::Relation> relations;
  std::vector<std::uint32_t> name_words;
  std::vector<image::Holder> holders;
};

void add_words(Lists const& lists, LexiconBuilder& lexicon) {
  for (WordEntry const& entry : lists.words)
    for (Pattern const& pattern : entry.word.patterns)
      lexicon.add_word(pattern, {entry.classes, {}}, entry.word.where);
  for (CueEntry const& entry : lists.cues)
    each_form(entry, [&](Pattern const& pattern, CueFeatures form) {
      lexicon.add_word(pattern, {entry.classes, entry.features | form}, entry.word.where);
    });
}

WordClasses classes_of_kind(std::string_view kind) {
  if (kind == "country") return WordClass::country;
  if (kind == "city") return WordClass::city;
  if (kind == "region") return WordClass::region;
  if (kind == "continent") return WordClass::continent;
  return {};
}

void add_names(EntityEntry const& entity, std::uint32_t index, LexiconBuilder& lexicon) {
  WordClasses const place = entity.type == EntityType::place ? classes_of_kind(entity.kind) : WordClasses();
  auto add = [&](ListedText const& name, AliasKind kind, WordClasses classes) {
    for (Pattern const& pattern : name.patterns) {
      lexicon.add_name(pattern, index, kind);
      if (!classes.empty()) lexicon.add_word(pattern, {classes, {}}, name.where);
    }
  };
  add(entity.name, AliasKind::name, place);
  for (ListedText const& alias : entity.aliases) add(alias, AliasKind::alias, place);
  if (entity.acronym) add(*entity.acronym, AliasKind::acronym, place);
  for (ListedText const& weak : entity.weak) add(weak, AliasKind::weak, {});
  for (ListedText const& demonym : entity.demonyms) add(demonym, AliasKind::demonym, WordClass::demonym);
  if (entity.capital) add(*entity.capital, AliasKind::capital, WordClass::city);
}

class EntityCompiler {
 public:
  EntityCompiler(Lists const& lists, LexiconBuilder const& lexicon, Characters& characters)
      : lists_(lists), lexicon_(lexicon), characters_(characters) {}

  EntityTables compile() {
    for (EntityEntry const& entity : lists_.entities) add(entity);
    tables_.entities.push_back(record_at_end_of_lists());
    std::ranges::sort(tables_.holders, {},
                      [](image::Holder const& h) { return std::tuple(h.title, h.entity, h.role); });
    return std::move(tables_);
  }

 private:
  std::uint32_t index_of(std::string const& id) const {
    if (id.empty()) return image::none;
    auto const at = std::ranges::lower_bound(lists_.entities, id, {}, &EntityEntry::id);
    return static_cast<std::uint32_t>(at - lists_.entities.begin());
  }

  template <class Record>
  static std::uint32_t count(std::vector<Record> const& records) {
    return static_cast<std::uint32_t>(records.size());
  }

  void add(EntityEntry const& entity) {
    image::Entity record = record_at_end_of_lists();
    record.id = characters_.add(entity.id);
    record.name = characters_.add(entity.name.text);
    record.wikidata = characters_.add(entity.wikidata);
    record.kind = characters_.add(entity.kind);
    for (ListedText const& alias : entity.aliases) tables_.aliases.push_back(characters_.add(alias.text));
    if (entity.acronym) tables_.aliases.push_back(characters_.add(entity.acronym->text));
    for (RoleEntry const& role : entity.roles) {
      std::uint64_t const title = pattern_hash(patterns_of(role.title).front());
      tables_.holders.push_back({title, count(tables_.entities), count(tables_.roles)});
      tables_.roles.push_back({characters_.add(role.title), characters_.add(role.from),
                               characters_.add(role.to), index_of(role.of.id)});
    }
    for (RelationEntry const& relation : entity.relations)
      tables_.relations.push_back({characters_.add(relation.kind), index_of(relation.of.id)});
    add_name_words(entity, record);
    record.file = entity.where.file;
    record.line = entity.where.line;
    record.column = std::min(entity.where.column, image::last_column);
    record.type = static_cast<std::uint32_t>(entity.type) & 0xF;
    record.gender = static_cast<std::uint32_t>(entity.gender) & 0xF;
    tables_.entities.push_back(record);
  }

  image::Entity record_at_end_of_lists() const {
    image::Entity record{};
    record.first_alias = count(tables_.aliases);
    record.first_role = count(tables_.roles);
    record.first_relation = count(tables_.relations);
    record.first_word = record.first_final_word = count(tables_.name_words);
    return record;
  }

  // The words of all full names; of each name its last can stand for the entity, and the first where family
  // names come first.
  void add_name_words(EntityEntry const& entity, image::Entity& record) {
    words_.clear();
    final_words_.clear();
    read_name(entity.name.text, entity.type);
    for (ListedText const& alias : entity.aliases) read_name(alias.text, entity.type);
    if (entity.acronym) read_name(entity.acronym->text, entity.type);
    record.first_final_word = record.first_word + count(words_);
    for (auto const* keys : {&words_, &final_words_})
      tables_.name_words.insert(tables_.name_words.end(), keys->begin(), keys->end());
  }

  void read_name(std::string_view name, EntityType type) {
    tokenise(name, tokens_);
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool family_first = false;
    for (Token const& token : tokens_) {
      std::string_view const bytes = token.span().of(name);
      if (token.kind != TokenKind::word || keyword_of(bytes) != Keyword::none) continue;
      std::uint64_t const hash = folded_hash(bytes);
      last = static_cast<std::uint32_t>(hash);
      if (first == 0) {
        first = last;
        family_first = type == EntityType::person &&
                       lexicon_.has_class(hash, image::row_of(token.shape), WordClass::family_first);
      }
      add_once(last, words_);
    }
    if (first == 0) return;
    add_once(last, final_words_);
    if (family_first) add_once(first, final_words_);
  }

  static void add_once(std::uint32_t key, std::vector<std::uint32_t>& keys) {
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
  }

  Lists const& lists_;
  LexiconBuilder const& lexicon_;
  Characters& characters_;
  EntityTables tables_;
  std::vector<Token> tokens_;
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> final_words_;
};

// The image as it grows.
class Buffer {
 public:
  static constexpr std::size_t alignment = sizeof(image::Bucket);

  Buffer() : bytes_(sizeof(image::Header), '\0') {}

  template <class Record>
  image::Section add(std::span<Record const> records) {
    bytes_.resize((bytes_.size() + alignment - 1) / alignment * alignment);
    image::Section const section{bytes_.size(), records.size()};
    auto const raw = std::as_bytes(records);
    bytes_.append(reinterpret_cast<char const*>(raw.data()), raw.size());
    return section;
  }

  std::string finish(image::Header header) {
    header.size = bytes_.size();
    header.checksum = image_checksum(std::string_view(bytes_).substr(sizeof header));
    header.header_checksum = image_header_checksum(header);
    std::memcpy(bytes_.data(), &header, sizeof header);
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

}  // namespace

std::string compile(Lists const& lists, std::uint64_t content_hash) {
  LexiconBuilder lexicon;
  add_words(lists, lexicon);
  for (std::size_t i = 0; i < lists.entities.size(); ++i)
    add_names(lists.entities[i], static_cast<std::uint32_t>(i), lexicon);
  Characters characters;
  EntityTables const entities = EntityCompiler(lists, lexicon, characters).compile();
  LexiconBuilder::Tables const words = lexicon.finish();
  std::vector<image::Text> files;
  for (ListFile const& file : lists.files) files.push_back(characters.add(file.relative));

  Buffer buffer;
  image::Header header{};
  header.magic = image::magic;
  header.format = image::format_version;
  header.stamp = image_stamp();
  header.content_hash = content_hash;
  header.buckets = buffer.add(std::span(words.buckets));
  header.shapes = buffer.add(std::span(words.shapes));
  header.phrases = buffer.add(std::span(words.phrases));
  header.nodes = buffer.add(std::span(words.nodes));
  header.edges = buffer.add(std::span(words.edges));
  header.terminals = buffer.add(std::span(words.terminals));
  header.occurrences = buffer.add(std::span(words.occurrences.bytes));
  header.occurrence_stretches = buffer.add(std::span(words.occurrences.stretches));
  header.occurrence_sources = buffer.add(std::span(words.occurrences.sources));
  header.entities = buffer.add(std::span(entities.entities));
  header.aliases = buffer.add(std::span(entities.aliases));
  header.roles = buffer.add(std::span(entities.roles));
  header.relations = buffer.add(std::span(entities.relations));
  header.name_words = buffer.add(std::span(entities.name_words));
  header.holders = buffer.add(std::span(entities.holders));
  header.files = buffer.add(std::span<image::Text const>(files));
  header.characters = buffer.add(std::span(characters.bytes()));
  return buffer.finish(header);
}

std::uint64_t image_checksum(std::string_view records) { return hash_bytes(records); }

std::uint64_t image_header_checksum(image::Header header) {
  header.header_checksum = 0;
  return hash_bytes({reinterpret_cast<char const*>(&header), sizeof header});
}

std::uint64_t image_stamp() { return hash_bytes(WHOSAID_SOURCES_HASH); }

}  // namespace whosaid

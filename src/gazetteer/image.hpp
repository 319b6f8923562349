// A compiled image in memory: its tables, and what look-up needs of them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gazetteer/file_state.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/image_format.hpp"
#include "gazetteer/occurrences.hpp"
#include "gazetteer/pattern.hpp"
#include "gazetteer/varint.hpp"

namespace whosaid {

/// Bytes read from a file by mapping it; unmapped at the end.
class MappedFile {
 public:
  MappedFile() = default;
  explicit MappedFile(std::string const& path) { open(path); }
  MappedFile(MappedFile const&) = delete;
  MappedFile& operator=(MappedFile const&) = delete;
  ~MappedFile();

  /// For a file that is not open yet. Nothing if it cannot be mapped.
  void open(std::string const& path);
  std::string_view bytes() const { return bytes_; }
  /// Of the file, when it was mapped.
  FileState const& state() const { return state_; }

 private:
  std::string_view bytes_;
  FileState state_;
};

/// The tables of an image. Either owns its bytes or has them mapped.
class Gazetteer::Image {
 public:
  /// A gazetteer of its own, of which nothing is kept. `bytes` come from compile().
  static Gazetteer alone(std::string bytes) { return Gazetteer(std::make_unique<Image>(std::move(bytes))); }

  /// `bytes` come from compile().
  explicit Image(std::string bytes);
  /// `file` holds an image that is_sound().
  explicit Image(std::unique_ptr<MappedFile> file);

  /// Whether `bytes` begin as an image of this program for the lists with that hash, and all its tables lie
  /// in them. For a file whose checksum was found right before.
  static bool fits(std::string_view bytes, std::uint64_t content_hash);
  /// Whether `bytes` are an undamaged image of this program for the lists with that hash.
  static bool is_sound(std::string_view bytes, std::uint64_t content_hash);

  std::string_view text(image::Text text) const {
    char const* at = characters_.data() + text.offset;
    std::uint32_t const size = read_varint(at);
    return {at, size};
  }

  /// Slot of the word with that folded hash, or image::none.
  std::uint32_t slot(std::uint64_t hash) const;
  /// What image::Bucket says of the word in a slot.
  std::uint32_t word(std::uint32_t slot) const {
    return buckets[slot / image::slots_of_bucket].words[slot % image::slots_of_bucket];
  }
  /// The edge from `node` by the word in `slot`, or nothing.
  image::Edge const* edge(image::Node const& node, std::uint32_t slot) const;
  /// Asks the processor to fetch what slot(), edge() or the reader of a word() will read first.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&buckets[image::home(hash, buckets.size())]); }
  void prefetch(image::Node const& node, std::uint32_t slot) const {
    __builtin_prefetch(edges.data() + likely_edge(node, slot));
  }
  void prefetch_word(std::uint32_t word) const {
    if (word & image::begins_entries)
      __builtin_prefetch(&nodes[word & ~image::begins_entries]);
    else
      __builtin_prefetch(&shapes[word]);
  }
  /// Where lists name a word or phrase.
  std::vector<Occurrence> occurrences(std::string_view word) const;
  Provenance provenance(std::uint32_t file, std::uint32_t line, std::uint32_t column) const;

  /// The lists of an entity.
  std::span<image::Text const> aliases_of(EntityIndex index) const {
    return list(aliases_, index, &image::Entity::first_alias);
  }
  std::span<image::Role const> roles_of(EntityIndex index) const {
    return list(roles, index, &image::Entity::first_role);
  }
  std::span<image::Relation const> relations_of(EntityIndex index) const {
    return list(relations_, index, &image::Entity::first_relation);
  }
  std::span<std::uint32_t const> words_of(EntityIndex index) const {
    image::Entity const& entity = entities[index];
    return name_words_.subspan(entity.first_word, entity.first_final_word - entity.first_word);
  }
  std::span<std::uint32_t const> final_words_of(EntityIndex index) const {
    image::Entity const& entity = entities[index];
    return name_words_.subspan(entity.first_final_word, (&entity + 1)->first_word - entity.first_final_word);
  }

  /// Differs for any two images of a program's run. Never 0.
  std::uint64_t number() const { return number_; }

  /// 16 hexadecimal digits.
  std::string_view content_hash() const { return content_hash_; }

  std::span<image::Bucket const> buckets;
  std::span<image::ShapeFeatures const> shapes;
  std::span<image::PhraseFeatures const> phrases;
  std::span<image::Node const> nodes;
  std::span<image::Edge const> edges;
  std::span<image::Terminal const> terminals;
  std::span<image::Entity const> entities;  ///< after the last stands one more record, see image::Entity
  std::span<image::Role const> roles;
  std::span<image::Holder const> holders;

 private:
  void open();
  template <class Record>
  std::span<Record const> list(std::span<Record const> all, EntityIndex index,
                               std::uint32_t image::Entity::*first) const {
    image::Entity const* const entity = &entities[index];
    return all.subspan(entity->*first, entity[1].*first - entity->*first);
  }
  /// Slots are evenly spread: where among a node's edges the one of `slot` would stand if they were, too.
  std::size_t likely_edge(image::Node const& node, std::uint32_t slot) const {
    return node.first_edge + (slot * share_of_slot_ * node.edges >> 32);
  }

  std::uint64_t number_ = 0;
  std::uint64_t share_of_slot_ = 0;  ///< of all slots, times 2^32
  std::string owned_;
  std::unique_ptr<MappedFile> mapped_;
  std::string_view bytes_;
  std::string_view characters_;
  std::string content_hash_;
  std::span<image::Text const> aliases_;
  std::span<image::Relation const> relations_;
  std::span<std::uint32_t const> name_words_;
  OccurrenceTables occurrences_;
  std::span<image::Text const> files_;
};

}  // namespace whosaid

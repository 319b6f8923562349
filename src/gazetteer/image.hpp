// A compiled image in memory: its tables, and what look-up needs of them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gazetteer/file_state.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/image_format.hpp"
#include "gazetteer/pattern.hpp"

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

  std::string_view text(image::Text text) const { return characters_.substr(text.offset, text.size); }

  /// Slot of the word with that folded hash, or image::none.
  std::uint32_t slot(std::uint64_t hash) const;
  /// Asks the processor to fetch what slot() or next() will read first, or what a slot refers to.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots[image::home(hash, slots.size())]); }
  void prefetch(std::uint32_t node, std::uint32_t slot) const {
    __builtin_prefetch(&edges[image::home(image::edge_hash(node, slot), edges.size())]);
  }
  void prefetch(image::Slot const& slot) const {
    __builtin_prefetch(&shapes[slot.features]);
    __builtin_prefetch(&nodes[slot.node]);
  }
  /// Node reached from `node` by the word in `slot`, or 0.
  std::uint32_t next(std::uint32_t node, std::uint32_t slot) const;
  /// Where lists name a word or phrase.
  std::span<image::Occurrence const> occurrences(std::string_view word) const;
  Provenance provenance(std::uint32_t file, std::uint32_t line, std::uint32_t column) const;

  /// Differs for any two images of a program's run. Never 0.
  std::uint64_t number() const { return number_; }

  /// 16 hexadecimal digits.
  std::string_view content_hash() const { return content_hash_; }

  std::span<image::Slot const> slots;
  std::span<image::ShapeFeatures const> shapes;
  std::span<image::PhraseFeatures const> phrases;
  std::span<image::Node const> nodes;
  std::span<image::Edge const> edges;
  std::span<image::Terminal const> terminals;
  std::span<image::Entity const> entities;
  std::span<image::Text const> aliases;
  std::span<image::Role const> roles;
  std::span<image::Relation const> relations;
  std::span<std::uint32_t const> name_words;
  std::span<image::Holder const> holders;

 private:
  void open();

  std::uint64_t number_ = 0;
  std::string owned_;
  std::unique_ptr<MappedFile> mapped_;
  std::string_view bytes_;
  std::string_view characters_;
  std::string content_hash_;
  std::span<image::Occurrence const> occurrences_;
  std::span<image::Text const> files_;
};

}  // namespace whosaid

// Opening an image and finding things in it.
#include "gazetteer/image.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>

#include "gazetteer/compile.hpp"

namespace whosaid {
namespace {

template <class Record>
std::span<Record const> records(std::string_view bytes, image::Section section) {
  return {reinterpret_cast<Record const*>(bytes.data() + section.offset), section.count};
}

}  // namespace

void MappedFile::open(std::string const& path) {
  int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  if (auto const state = file_state(file); state && state->size > 0) {
    void* const start = ::mmap(nullptr, state->size, PROT_READ, MAP_PRIVATE, file, 0);
    if (start != MAP_FAILED) {
      bytes_ = {static_cast<char const*>(start), state->size};
      state_ = *state;
    }
  }
  ::close(file);
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

Gazetteer::Image::Image(std::string bytes) : owned_(std::move(bytes)), bytes_(owned_) { open(); }

Gazetteer::Image::Image(std::unique_ptr<MappedFile> file)
    : mapped_(std::move(file)), bytes_(mapped_->bytes()) {
  open();
}

bool Gazetteer::Image::fits(std::string_view bytes, std::uint64_t content_hash) {
  image::Header header;
  if (bytes.size() < sizeof header) return false;
  std::memcpy(&header, bytes.data(), sizeof header);
  return header.magic == image::magic && header.format == image::format_version &&
         header.stamp == image_stamp() && header.content_hash == content_hash &&
         header.size == bytes.size() && header.header_checksum == image_header_checksum(header);
}

bool Gazetteer::Image::is_sound(std::string_view bytes, std::uint64_t content_hash) {
  image::Header header;
  if (!fits(bytes, content_hash)) return false;
  std::memcpy(&header, bytes.data(), sizeof header);
  return header.checksum == image_checksum(bytes.substr(sizeof header));
}

void Gazetteer::Image::open() {
  auto const& at = *reinterpret_cast<image::Header const*>(bytes_.data());
  static std::atomic<std::uint64_t> opened = 0;
  number_ = ++opened;
  content_hash_ = fmt::format("{:016x}", at.content_hash);
  slots = records<image::Slot>(bytes_, at.slots);
  shapes = records<image::ShapeFeatures>(bytes_, at.shapes);
  phrases = records<image::PhraseFeatures>(bytes_, at.phrases);
  nodes = records<image::Node>(bytes_, at.nodes);
  edges = records<image::Edge>(bytes_, at.edges);
  terminals = records<image::Terminal>(bytes_, at.terminals);
  occurrences_ = records<image::Occurrence>(bytes_, at.occurrences);
  entities = records<image::Entity>(bytes_, at.entities);
  aliases = records<image::Text>(bytes_, at.aliases);
  roles = records<image::Role>(bytes_, at.roles);
  relations = records<image::Relation>(bytes_, at.relations);
  name_words = records<std::uint32_t>(bytes_, at.name_words);
  holders = records<image::Holder>(bytes_, at.holders);
  files_ = records<image::Text>(bytes_, at.files);
  characters_ = bytes_.substr(at.characters.offset, at.characters.count);
}

std::uint32_t Gazetteer::Image::slot(std::uint64_t hash) const {
  for (std::size_t at = image::home(hash, slots.size());; at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].hash == hash) return static_cast<std::uint32_t>(at);
    if (slots[at].hash == 0) return image::none;
  }
}

std::uint32_t Gazetteer::Image::next(std::uint32_t node, std::uint32_t slot) const {
  std::size_t at = image::home(image::edge_hash(node, slot), edges.size());
  for (;; at = (at + 1) & (edges.size() - 1)) {
    image::Edge const& edge = edges[at];
    if (edge.target == 0 || (edge.node == node && edge.slot == slot)) return edge.target;
  }
}

std::span<image::Occurrence const> Gazetteer::Image::occurrences(std::string_view word) const {
  Pattern const pattern = patterns_of(word).front();
  if (pattern.hashes.empty()) return {};
  std::uint32_t node = 0;
  std::uint32_t key = image::none;
  for (std::size_t i = 0; i < pattern.hashes.size(); ++i) {
    std::uint32_t const word_slot = slot(pattern.hashes[i]);
    if (word_slot == image::none) return {};
    node = i == 0 ? slots[word_slot].node : next(node, word_slot);
    if (i == 0)
      key = word_slot;
    else
      key = static_cast<std::uint32_t>(slots.size()) + node;
    if (node == 0 && pattern.hashes.size() > 1) return {};
  }
  auto const found = std::ranges::equal_range(occurrences_, key, {}, &image::Occurrence::key);
  return {found.begin(), found.end()};
}

Provenance Gazetteer::Image::provenance(std::uint32_t file, std::uint32_t line, std::uint32_t column) const {
  return {text(files_[file]), line, column};
}

}  // namespace whosaid

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
  buckets = records<image::Bucket>(bytes_, at.buckets);
  share_of_slot_ = (std::uint64_t{1} << 32) / (buckets.size() * image::slots_of_bucket);
  shapes = records<image::ShapeFeatures>(bytes_, at.shapes);
  phrases = records<image::PhraseFeatures>(bytes_, at.phrases);
  nodes = records<image::Node>(bytes_, at.nodes);
  edges = records<image::Edge>(bytes_, at.edges);
  terminals = records<image::Terminal>(bytes_, at.terminals);
  occurrences_ = {bytes_.substr(at.occurrences.offset, at.occurrences.count),
                  records<image::OccurrenceStretch>(bytes_, at.occurrence_stretches),
                  records<image::OccurrenceSource>(bytes_, at.occurrence_sources)};
  entities = records<image::Entity>(bytes_, at.entities).first(at.entities.count - 1);
  aliases_ = records<image::Text>(bytes_, at.aliases);
  roles = records<image::Role>(bytes_, at.roles);
  relations_ = records<image::Relation>(bytes_, at.relations);
  name_words_ = records<std::uint32_t>(bytes_, at.name_words);
  holders = records<image::Holder>(bytes_, at.holders);
  files_ = records<image::Text>(bytes_, at.files);
  characters_ = bytes_.substr(at.characters.offset, at.characters.count);
}

std::uint32_t Gazetteer::Image::slot(std::uint64_t hash) const {
  for (std::size_t at = image::home(hash, buckets.size());; at = at + 1 == buckets.size() ? 0 : at + 1) {
    image::Bucket const& bucket = buckets[at];
    for (std::size_t i = 0; i < image::Bucket::room; ++i)
      if (bucket.hashes[i] == hash) return static_cast<std::uint32_t>(at * image::slots_of_bucket + i);
    if ((bucket.displaced & image::displaced_bit(hash)) == 0) return image::none;
  }
}

image::Edge const* Gazetteer::Image::edge(image::Node const& node, std::uint32_t slot) const {
  if (node.edges == 0) return nullptr;
  image::Edge const* const first = edges.data() + node.first_edge;
  image::Edge const* const end = first + node.edges;
  image::Edge const* at = edges.data() + likely_edge(node, slot);
  while (at != end && at->slot < slot) ++at;
  while (at != first && at[-1].slot >= slot) --at;
  return at != end && at->slot == slot ? at : nullptr;
}

std::vector<Occurrence> Gazetteer::Image::occurrences(std::string_view word) const {
  Pattern const pattern = patterns_of(word).front();
  if (pattern.hashes.empty()) return {};
  std::uint32_t word_slot = slot(pattern.hashes[0]);
  if (word_slot == image::none) return {};
  if (pattern.hashes.size() == 1) return occurrences_.of(word_slot);
  std::uint32_t place = this->word(word_slot);
  if ((place & image::begins_entries) == 0) return {};
  place &= ~image::begins_entries;
  image::Edge const* found = nullptr;
  for (std::size_t i = 1; i < pattern.hashes.size(); ++i) {
    if (place & image::ends_entry) return {};
    word_slot = slot(pattern.hashes[i]);
    found = word_slot != image::none ? edge(nodes[place], word_slot) : nullptr;
    if (found == nullptr) return {};
    place = found->target;
  }
  return occurrences_.of(
      static_cast<std::uint32_t>(buckets.size() * image::slots_of_bucket + (found - edges.data())));
}

Provenance Gazetteer::Image::provenance(std::uint32_t file, std::uint32_t line, std::uint32_t column) const {
  return {text(files_[file]), line, column};
}

}  // namespace whosaid

// Packing occurrences, and finding those of a key.
#include "gazetteer/occurrences.hpp"

#include <algorithm>

#include "gazetteer/varint.hpp"

namespace whosaid {
namespace {

constexpr std::size_t stretch = 64;  // records

}  // namespace

PackedOccurrences pack_occurrences(std::span<Occurrence const> occurrences) {
  PackedOccurrences packed;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    Occurrence const& at = occurrences[i];
    auto const next = static_cast<std::uint32_t>(packed.sources.size());
    auto const [source, fresh] = numbers.emplace(std::tuple(at.file, at.features, at.column), next);
    if (fresh) packed.sources.push_back({at.features, at.file, at.column});
    if (i % stretch == 0) packed.stretches.push_back({key, static_cast<std::uint32_t>(packed.bytes.size())});
    append_varint(at.key - key, packed.bytes);
    append_varint(source->second, packed.bytes);
    append_varint(at.line, packed.bytes);
    key = at.key;
  }
  return packed;
}

std::vector<Occurrence> OccurrenceTables::of(std::uint32_t key) const {
  std::vector<Occurrence> found;
  // The last stretch before which all keys are smaller.
  auto const after = std::ranges::lower_bound(stretches_, key, {}, &image::OccurrenceStretch::key);
  if (stretches_.empty()) return found;
  image::OccurrenceStretch const& begin = after == stretches_.begin() ? *after : *(after - 1);
  Occurrence record{.key = begin.key};
  char const* at = bytes_.data() + begin.offset;
  while (at != bytes_.data() + bytes_.size()) {
    record.key += read_varint(at);
    image::OccurrenceSource const& source = sources_[read_varint(at)];
    record.line = read_varint(at);
    if (record.key > key) break;
    record.features = source.features;
    record.file = source.file;
    record.column = source.column;
    if (record.key == key) found.push_back(record);
  }
  return found;
}

}  // namespace whosaid

// A small hash map for what one document needs: values lie side by side in the order they came, memory is
// kept for the next document, and nothing is allocated for a single entry.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace whosaid {

/// Maps integers to values of a plain type. Values are numbered in the order in which they were added.
template <class Key, class Value>
class FlatMap {
 public:
  static constexpr std::uint32_t none = 0xffffffff;

  FlatMap() { clear(); }

  /// The number of the key's value, added with its default if it is not there.
  std::uint32_t add(Key key) {
    std::uint32_t* place = place_of(key);
    if (*place != none) return *place;
    if (entries_.size() * 2 > mask_) {
      grow();
      place = place_of(key);
    }
    *place = static_cast<std::uint32_t>(entries_.size());
    entries_.emplace_back(key, Value{});
    return *place;
  }
  Value& operator[](Key key) { return entries_[add(key)].second; }

  /// The key's value, or nullptr.
  Value* find(Key key) {
    std::uint32_t const at = *place_of(key);
    return at == none ? nullptr : &entries_[at].second;
  }
  Value const* find(Key key) const { return const_cast<FlatMap*>(this)->find(key); }

  Value& at(std::uint32_t number) { return entries_[number].second; }
  Value const& at(std::uint32_t number) const { return entries_[number].second; }

  bool empty() const { return entries_.empty(); }

  /// Forgets all entries; keeps the memory.
  void clear() {
    entries_.clear();
    mask_ = smallest - 1;
    places_.resize(std::max<std::size_t>(places_.size(), smallest));
    std::fill_n(places_.begin(), smallest, none);
  }

 private:
  static constexpr std::size_t smallest = 64;

  std::uint32_t* place_of(Key key) {
    std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15) >> 32) & mask_;
    while (places_[at] != none && entries_[places_[at]].first != key) at = (at + 1) & mask_;
    return &places_[at];
  }

  void grow() {
    std::size_t const size = (mask_ + 1) * 4;
    mask_ = size - 1;
    places_.resize(std::max(places_.size(), size));
    std::fill_n(places_.begin(), size, none);
    for (std::uint32_t i = 0; i < entries_.size(); ++i) *place_of(entries_[i].first) = i;
  }

  std::vector<std::pair<Key, Value>> entries_;
  std::vector<std::uint32_t> places_;  // numbers of entries; open addressing in the first mask_ + 1
  std::size_t mask_ = 0;
};

}  // namespace whosaid

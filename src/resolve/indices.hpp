// How the entities of a document are found again while names are resolved.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "resolve/namesakes.hpp"
#include "resolve/resolution.hpp"
#include "text/flat_map.hpp"

namespace whosaid {

/// An entity, or none yet.
struct MaybeEntity {
  EntityId id = -1;
};

/// Entities by a key that several may share, in the order in which they were added.
class EntitiesByKey {
 public:
  void add(std::uint32_t key, EntityId id) {
    auto const link = static_cast<std::uint32_t>(links_.size());
    links_.push_back({id, none});
    List& list = lists_[key];
    (list.first == none ? list.first : links_[list.last].next) = link;
    list.last = link;
    ++list.count;
  }

  /// The key that the fewest entities have; there must be one.
  std::uint32_t rarest(std::vector<std::uint32_t> const& keys) const {
    return *std::min_element(keys.begin(), keys.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return count(a) < count(b); });
  }

  /// Calls `visit` with each entity of the key, until it returns true.
  template <class Visit>
  void visit(std::uint32_t key, Visit visit) const {
    List const* const list = lists_.find(key);
    for (std::uint32_t at = list != nullptr ? list->first : none; at != none; at = links_[at].next)
      if (visit(links_[at].id)) return;
  }

  void clear() {
    lists_.clear();
    links_.clear();
  }

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  struct List {
    std::uint32_t first = none;
    std::uint32_t last = none;
    std::uint32_t count = 0;
  };
  struct Link {
    EntityId id;
    std::uint32_t next;
  };

  std::uint32_t count(std::uint32_t key) const {
    List const* const list = lists_.find(key);
    return list == nullptr ? 0 : list->count;
  }

  FlatMap<std::uint32_t, List> lists_;
  std::vector<Link> links_;
};

/// How entities are found again; kept by each thread from document to document for its memory.
struct Indices {
  FlatMap<EntityIndex, MaybeEntity> by_record;
  FlatMap<std::uint64_t, MaybeEntity> by_id;     // hash of the entity's id
  FlatMap<std::uint64_t, MaybeEntity> by_words;  // key_of a name, and its type
  FlatMap<std::uint32_t, MaybeEntity> acronyms;  // introduced in brackets
  EntitiesByKey by_word;
  EntitiesByKey by_initials;
  Namesakes namesakes;
  std::vector<std::uint32_t> words;  // of the name read last

  void clear() {
    by_record.clear();
    by_id.clear();
    by_words.clear();
    acronyms.clear();
    by_word.clear();
    by_initials.clear();
    namesakes.clear();
  }
};

}  // namespace whosaid

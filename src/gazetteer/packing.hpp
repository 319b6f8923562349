// The entries of a list file as plain bytes. What each entry can match and refers to stands before them all,
// so that a few are found among many without reading the others.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "gazetteer/lists.hpp"

namespace whosaid {

/// Bytes that are no packed file of this program.
struct Unreadable : std::runtime_error {
  Unreadable() : std::runtime_error("the cache is damaged; delete it") {}
};

/// Words of texts. Now and then one that is not there is taken for one of them.
class WordFilter {
 public:
  void add(std::uint64_t folded_hash) { bits_.set(folded_hash % size); }
  bool may_have(std::uint32_t word) const { return bits_.test(word % size); }

 private:
  static constexpr std::size_t size = 1 << 18;
  std::bitset<size> bits_;
};

/// What an entry can match and refers to; views into the packed file.
struct Outline {
  enum class Of : std::uint32_t { word, cue, entity } of = Of::word;
  bool corrects = false;
  std::uint64_t id = 0;                      ///< hash of an entity's id
  std::span<std::uint64_t const> formerly;   ///< … of its former ones
  std::span<std::uint64_t const> refers_to;  ///< … of those that its roles and relations name
  std::span<std::uint32_t const> words;      ///< see may_match()

  /// Whether some text whose words are all in `filter` is read in another way because of the entry.
  bool may_match(WordFilter const& filter) const;
};

/// The hash by which outlines tell entities.
std::uint64_t id_hash(std::string_view id);

/// The entries of one file without faults.
std::string pack_file(ListFile const& about, Lists const& lists);

/// Fills `lists` and `about` with all that was packed; the file's index in Lists::files is `number`. Throws
/// Unreadable.
void unpack_file(std::string_view packed, std::uint32_t number, ListFile& about, Lists& lists);

/// Whether it is the file of entities.
bool holds_entities(std::string_view packed);

/// Calls use(outline) for all entries. Throws Unreadable.
void each_outline(std::string_view packed, std::function<void(Outline const&)> const& use);

/// Appends the words, cues and entities for which wanted(outline). Throws Unreadable.
void unpack_entries(std::string_view packed, std::uint32_t number, Lists& lists,
                    std::function<bool(Outline const&)> const& wanted);

}  // namespace whosaid

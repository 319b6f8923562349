// The records of the compiled image: one flat buffer of plain records that refer to each other by index, so
// that it can be written to a file and mapped into memory as it is.
//
//   header | buckets | shape features | phrase features | nodes | edges | terminals | occurrences | their
//   index | their sources | entities | aliases | roles | relations | name words | holders | files |
//   characters
//
// A word is looked up in the buckets by its folded hash. What stands there says which classes it has, or at
// which node of the trie longer entries go on. A node's edges, sorted by word, lead to further nodes, or
// right to the terminals of an entry that none goes beyond; its own terminals are the entries that end there.
//
// Most of the tables are read at random places, so they are packed: each look-up waits for as many lines of
// the processor's caches as it touches, and the fewer lines there are, the more of them stay in the caches.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/token.hpp"

namespace whosaid::image {

/// Raise when the records or their meaning change.
inline constexpr std::uint32_t format_version = 4;
inline constexpr std::array<char, 8> magic{'w', 'h', 'o', 's', 'a', 'i', 'd', '\n'};
inline constexpr std::uint32_t none = 0xffffffff;

/// A string among the characters: its size (see varint.hpp), then its bytes.
struct Text {
  std::uint32_t offset;
};

/// Words, one line of the processor's caches of them. Those that find no room at home stand in one of the
/// next buckets; each that they passed over has their displaced_bit().
struct Bucket {
  static constexpr std::size_t room = 5;
  std::uint64_t hashes[room];  ///< 0: free
  std::uint32_t words[room];   ///< begins_entries and a node, or the index of the word's ShapeFeatures
  std::uint32_t displaced;
};
static_assert(sizeof(Bucket) == 64);

/// In Bucket::words: longer entries, or names of one word, begin with the word.
inline constexpr std::uint32_t begins_entries = 0x80000000;

/// A slot is the number of a bucket times this, plus the place in it.
inline constexpr std::uint32_t slots_of_bucket = 8;

/// Classes of a word by its shape in the article: [0] lower case, [1] with a capital, [2] in capitals.
struct ShapeFeatures {
  std::uint64_t classes[3];
  std::uint32_t cues[3];
  std::uint32_t dotted;  ///< 1: an entry has a full stop after this word
};

/// Which of them a shape has.
constexpr std::size_t row_of(Shape shape) {
  if (shape == Shape::upper) return 2;
  return shape == Shape::title || shape == Shape::initial || shape == Shape::mixed ? 1 : 0;
}

struct PhraseFeatures {
  std::uint64_t classes;
  std::uint32_t cues;
  std::uint32_t unused;
};

struct Node {
  std::uint32_t first_edge, edges;
  std::uint32_t first_terminal;  ///< none if no entry ends here
  std::uint32_t edge_bits;       ///< edge_bit() of each edge's slot
  std::uint32_t small_bits;      ///< the same of those that lead to terminals that need no capital at first
  std::uint32_t features : 31;   ///< index of the ShapeFeatures, at the first word of entries
  std::uint32_t small : 1;       ///< a terminal here needs no capital on its first word
};
static_assert(sizeof(Node) == 24);

/// How entries go on after a node; a node's edges are sorted by slot.
struct Edge {
  std::uint32_t slot;    ///< of the next word
  std::uint32_t target;  ///< a node, or ends_entry and the first terminal
};

/// In Edge::target: no entry goes on.
inline constexpr std::uint32_t ends_entry = 0x80000000;

/// An entry that ends at a node: a phrase of a word list, or a name of an entity. Of a node's terminals the
/// names of one entity stand together, the name that says most last.
struct Terminal {
  std::uint32_t capitals;    ///< bit i: token i needs a capital
  std::uint32_t index : 26;  ///< of the entity, or of the PhraseFeatures
  std::uint32_t kind : 3;    ///< AliasKind of an entity's name
  std::uint32_t phrase : 1;
  std::uint32_t upper : 1;  ///< those with a capital need all letters in capitals
  std::uint32_t last : 1;   ///< of its node
};
static_assert(sizeof(Terminal) == 8);

/// What many occurrences share.
struct OccurrenceSource {
  std::uint32_t features;
  std::uint32_t file;
  std::uint32_t column;
};

/// Where a stretch of the occurrences begins, and the key before its first.
struct OccurrenceStretch {
  std::uint32_t key;
  std::uint32_t offset;
};

/// Sorted by id; one more stands at the end. Lists begin where the record says and end where those of the
/// next record begin. Name words are keys of the words of its names, as in Token; then of those that can
/// stand for it alone.
struct Entity {
  Text id;
  Text name;
  Text wikidata;
  Text kind;
  std::uint32_t first_alias;
  std::uint32_t first_role;
  std::uint32_t first_relation;
  std::uint32_t first_word, first_final_word;
  std::uint32_t file, line;
  std::uint32_t column : 24;
  std::uint32_t type : 4;
  std::uint32_t gender : 4;
};
static_assert(sizeof(Entity) == 48);
inline constexpr std::uint32_t last_column = (1u << 24) - 1;

struct Role {
  Text title;
  Text from;
  Text to;
  std::uint32_t of;
};

struct Relation {
  Text kind;
  std::uint32_t of;
};

/// Who has a role of that title; sorted by title, then entity.
struct Holder {
  std::uint64_t title;  ///< pattern_hash of the title
  std::uint32_t entity;
  std::uint32_t role;
};

/// Bytes [offset, offset + count * size of a record) of the image.
struct Section {
  std::uint64_t offset;
  std::uint64_t count;
};

struct Header {
  std::array<char, 8> magic;
  std::uint32_t format;
  std::uint32_t unused;
  std::uint64_t stamp;            ///< of the program, see image_stamp()
  std::uint64_t content_hash;     ///< of the lists
  std::uint64_t size;             ///< of the whole image
  std::uint64_t checksum;         ///< see image_checksum()
  std::uint64_t header_checksum;  ///< see image_header_checksum()
  Section buckets, shapes, phrases, nodes, edges, terminals;
  Section occurrences, occurrence_stretches, occurrence_sources;
  Section entities, aliases, roles, relations, name_words, holders, files, characters;
};

/// The bucket where a hash is at home, of so many.
constexpr std::size_t home(std::uint64_t hash, std::size_t buckets) {
  return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15 >> 32) * buckets >> 32);
}

/// One of 32 bits, see Bucket.
constexpr std::uint32_t displaced_bit(std::uint64_t hash) {
  return 1u << (hash * 0x9E3779B97F4A7C15 >> 27 & 31);
}

/// One of 32 bits, for asking whether a node may have an edge for this slot before the edges are searched.
constexpr std::uint32_t edge_bit(std::uint32_t slot) { return 1u << (slot * 0x9E3779B1u >> 27); }

}  // namespace whosaid::image

// The records of the compiled image: one flat buffer of plain records that refer to each other by index, so
// that it can be written to a file and mapped into memory as it is.
//
//   header | slots | shape features | phrase features | nodes | edges | terminals | occurrences | entities |
//   aliases | roles | relations | name words | holders | files | characters
//
// A word is looked up in the slots (open addressing on its folded hash). Its slot says which classes it has
// and at which node of the trie longer entries go on; edges (node, slot of the next word) lead to further
// nodes; a node's terminals are the entries that end there.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/token.hpp"

namespace whosaid::image {

/// Raise when the records or their meaning change.
inline constexpr std::uint32_t format_version = 3;
inline constexpr std::array<char, 8> magic{'w', 'h', 'o', 's', 'a', 'i', 'd', '\n'};
inline constexpr std::uint32_t none = 0xffffffff;

/// A string among the characters.
struct Text {
  std::uint32_t offset;
  std::uint32_t size;
};

/// A word. An empty slot has hash 0.
struct Slot {
  std::uint64_t hash;
  std::uint32_t node;      ///< 0 if nothing but classes is known of it
  std::uint32_t features;  ///< index of its ShapeFeatures
};

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
  std::uint32_t first_terminal;
  std::uint32_t terminals : 31;
  std::uint32_t small : 1;    ///< a terminal here needs no capital on its first word
  std::uint32_t edges;        ///< edge_bit() of each edge's slot; 0: entries go no further
  std::uint32_t small_edges;  ///< the same of those that lead to such terminals
};
static_assert(sizeof(Node) == 16);

/// Open addressing on node and slot; target 0 if empty.
struct Edge {
  std::uint32_t node;
  std::uint32_t slot;
  std::uint32_t target;
};

/// An entry that ends at a node: a phrase of a word list, or a name of an entity.
struct Terminal {
  std::uint32_t capitals;  ///< bit i: token i needs a capital
  std::uint32_t entity;    ///< none for a phrase
  std::uint32_t features;  ///< of a phrase: index of its PhraseFeatures
  std::uint8_t kind;       ///< AliasKind of an entity's name
  std::uint8_t upper;      ///< those with a capital need all letters in capitals
  std::uint16_t unused;
};

/// Where a list gives a word or phrase its features; sorted by key, then in the order of the lists.
struct Occurrence {
  std::uint32_t key;  ///< slot of a word, or number of slots + node of a phrase
  std::uint32_t features;
  std::uint32_t file;
  std::uint32_t line;
  std::uint32_t column;
};

/// Sorted by id. Lists are ranges [first, first + count) of the aliases, roles, relations and name words
/// (keys of the words of its names, as in Token; then of those that can stand for it alone).
struct Entity {
  Text id;
  Text name;
  Text wikidata;
  Text kind;
  std::uint32_t first_alias, aliases;
  std::uint32_t first_role, roles;
  std::uint32_t first_relation, relations;
  std::uint32_t first_word, words, final_words;
  std::uint32_t file, line, column;
  std::uint8_t type;
  std::uint8_t gender;
  std::uint16_t unused;
};

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
  Section slots, shapes, phrases, nodes, edges, terminals, occurrences;
  Section entities, aliases, roles, relations, name_words, holders, files, characters;
};

/// Where the probing for a hash begins in a table of `size` (a power of two).
constexpr std::size_t home(std::uint64_t hash, std::size_t size) {
  return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15) >> 32) & (size - 1);
}

/// One of 32 bits, for asking whether a node may have an edge for this slot before the edges are searched.
constexpr std::uint32_t edge_bit(std::uint32_t slot) { return 1u << (slot * 0x9E3779B1u >> 27); }

/// The hash of an edge.
constexpr std::uint64_t edge_hash(std::uint32_t node, std::uint32_t slot) {
  return (std::uint64_t{node} << 32 | slot) * 0xD6E8FEB86659FD93;
}

}  // namespace whosaid::image

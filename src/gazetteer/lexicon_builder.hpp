// Words, the trie of phrases and names, and where each stands, while an image is compiled.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "gazetteer/image_format.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

/// Classes and cue features of an entry.
struct Features {
  WordClasses classes;
  CueFeatures cues;
};

/// Collects entries; then finish() lays out the tables.
class LexiconBuilder {
 public:
  /// An entry of a word list, or what amounts to one.
  void add_word(Pattern const& pattern, Features features, Where where);
  /// A name of an entity.
  void add_name(Pattern const& pattern, std::uint32_t entity, AliasKind kind);

  /// Has the word with that folded hash the class, in the row of a shape?
  bool has_class(std::uint64_t hash, std::size_t row, WordClass word_class) const;

  /// The tables of the image.
  struct Tables {
    std::vector<image::Slot> slots;
    std::vector<image::ShapeFeatures> shapes;
    std::vector<image::PhraseFeatures> phrases;
    std::vector<image::Node> nodes;
    std::vector<image::Edge> edges;
    std::vector<image::Terminal> terminals;
    std::vector<image::Occurrence> occurrences;
  };
  Tables finish();

 private:
  struct Lexeme {
    std::uint64_t hash = 0;
    std::uint32_t node = 0;
    image::ShapeFeatures shapes{};
  };
  struct NodeTerminal {
    std::uint32_t node;
    image::Terminal terminal;
  };
  struct Occurrence {
    bool phrase;
    std::uint32_t at;  // lexeme or node
    image::Occurrence record;
  };

  std::uint32_t lexeme(std::uint64_t hash);
  std::uint32_t node_of(std::uint32_t lexeme);
  // The node where the pattern ends; its words and edges are made.
  std::uint32_t path(Pattern const& pattern);
  std::uint32_t phrase_features(Features features);
  std::vector<std::uint32_t> place_slots(Tables& tables);
  void place_edges(Tables& tables, std::vector<std::uint32_t> const& slot_of);
  void place_terminals(Tables& tables);
  void mark_small_edges(std::vector<std::uint32_t> const& slot_of);

  std::vector<Lexeme> lexemes_;
  std::unordered_map<std::uint64_t, std::uint32_t> lexeme_by_hash_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;  // node and lexeme → node
  std::vector<std::uint64_t> edge_keys_;                    // in the order they were made
  std::vector<image::Node> nodes_{1};                       // node 0 stands for none
  std::vector<NodeTerminal> terminals_;
  std::vector<Occurrence> occurrences_;
  std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> phrase_index_;
  std::vector<image::PhraseFeatures> phrases_;
};

}  // namespace whosaid

// Words, the trie of phrases and names, and where each stands, while an image is compiled.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "gazetteer/image_format.hpp"
#include "gazetteer/lists.hpp"
#include "gazetteer/occurrences.hpp"

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
    std::vector<image::Bucket> buckets;
    std::vector<image::ShapeFeatures> shapes;
    std::vector<image::PhraseFeatures> phrases;
    std::vector<image::Node> nodes;
    std::vector<image::Edge> edges;
    std::vector<image::Terminal> terminals;
    PackedOccurrences occurrences;
  };
  Tables finish();

 private:
  struct Lexeme {
    std::uint64_t hash = 0;
    std::uint32_t node = 0;
    image::ShapeFeatures shapes{};
  };
  // A node while it is built; in the image only those have a record that entries begin or go on with.
  struct Place {
    std::uint32_t first_terminal = image::none;
    std::uint32_t record = image::none;
    bool small = false;           // as in image::Node
    bool leads_to_small = false;  // entries go on to such
  };
  struct Step {
    std::uint32_t from, lexeme, to;  // nodes
  };
  struct PlaceTerminal {
    std::uint32_t node;
    image::Terminal terminal;
  };
  struct ListedAt {
    bool phrase;
    std::uint32_t at;  // lexeme or node
    Occurrence record;
  };

  std::uint32_t lexeme(std::uint64_t hash);
  std::uint32_t node_of(std::uint32_t lexeme);
  // The node where the pattern ends; its words and edges are made.
  std::uint32_t path(Pattern const& pattern);
  std::uint32_t phrase_features(Features features);
  void place_terminals(Tables& tables);
  void place_nodes(Tables& tables);
  // The slot of each lexeme.
  std::vector<std::uint32_t> place_words(Tables& tables);
  // The number of the edge to each node.
  std::vector<std::uint32_t> place_edges(Tables& tables, std::vector<std::uint32_t> const& slot_of);
  void mark_what_leads_to_small();
  std::uint32_t target(std::uint32_t node) const;

  std::vector<Lexeme> lexemes_;
  std::unordered_map<std::uint64_t, std::uint32_t> lexeme_by_hash_;
  std::unordered_map<std::uint64_t, std::uint32_t> steps_by_key_;  // node and lexeme → node
  std::vector<Step> steps_;                                        // in the order they were made
  std::vector<Place> nodes_{1};                                    // node 0 stands for none
  std::vector<PlaceTerminal> terminals_;
  std::vector<ListedAt> occurrences_;
  std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> phrase_index_;
  std::vector<image::PhraseFeatures> phrases_;
};

}  // namespace whosaid

// Building the tables of words and phrases.
#include "gazetteer/lexicon_builder.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace whosaid {

std::uint32_t LexiconBuilder::lexeme(std::uint64_t hash) {
  auto const [at, fresh] = lexeme_by_hash_.emplace(hash, static_cast<std::uint32_t>(lexemes_.size()));
  if (fresh) lexemes_.push_back({hash, 0, {}});
  return at->second;
}

std::uint32_t LexiconBuilder::node_of(std::uint32_t lexeme) {
  std::uint32_t& node = lexemes_[lexeme].node;
  if (node == 0) {
    node = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({});
  }
  return node;
}

std::uint32_t LexiconBuilder::path(Pattern const& pattern) {
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < pattern.hashes.size(); ++i) {
    std::uint32_t const word = lexeme(pattern.hashes[i]);
    if (pattern.dotted >> i & 1 && pattern.hashes.size() > 1) lexemes_[word].shapes.dotted = 1;
    if (i == 0) {
      node = node_of(word);
      continue;
    }
    std::uint64_t const key = std::uint64_t{node} << 32 | word;
    auto const [at, fresh] = edges_.emplace(key, static_cast<std::uint32_t>(nodes_.size()));
    if (fresh) {
      nodes_.push_back({});
      edge_keys_.push_back(key);
    }
    node = at->second;
  }
  return node;
}

std::uint32_t LexiconBuilder::phrase_features(Features features) {
  auto const [at, fresh] = phrase_index_.emplace(std::pair(features.classes.bits, features.cues.bits),
                                                 static_cast<std::uint32_t>(phrases_.size()));
  if (fresh) phrases_.push_back({features.classes.bits, features.cues.bits, 0});
  return at->second;
}

void LexiconBuilder::add_word(Pattern const& pattern, Features features, Where where) {
  std::uint32_t const index = phrase_features(features);
  image::Occurrence const record{0, index, where.file, where.line, where.column};
  if (pattern.hashes.size() == 1) {
    std::uint32_t const word = lexeme(pattern.hashes[0]);
    image::ShapeFeatures& shapes = lexemes_[word].shapes;
    for (std::size_t shape = pattern.upper ? 2 : pattern.capitals ? 1 : 0; shape < 3; ++shape) {
      shapes.classes[shape] |= features.classes.bits;
      shapes.cues[shape] |= features.cues.bits;
    }
    occurrences_.push_back({false, word, record});
    return;
  }
  std::uint32_t const node = path(pattern);
  terminals_.push_back({node, {pattern.capitals, image::none, index, 0, pattern.upper, 0}});
  occurrences_.push_back({true, node, record});
}

void LexiconBuilder::add_name(Pattern const& pattern, std::uint32_t entity, AliasKind kind) {
  terminals_.push_back(
      {path(pattern), {pattern.capitals, entity, 0, static_cast<std::uint8_t>(kind), pattern.upper, 0}});
}

bool LexiconBuilder::has_class(std::uint64_t hash, std::size_t row, WordClass word_class) const {
  auto const at = lexeme_by_hash_.find(hash);
  return at != lexeme_by_hash_.end() && WordClasses(lexemes_[at->second].shapes.classes[row]).has(word_class);
}

std::vector<std::uint32_t> LexiconBuilder::place_slots(Tables& tables) {
  auto const key = [](image::ShapeFeatures const& s) {
    return std::tuple(s.classes[0], s.classes[1], s.classes[2], s.cues[0], s.cues[1], s.cues[2], s.dotted);
  };
  std::map<decltype(key({})), std::uint32_t> shape_index;
  tables.slots.resize(std::bit_ceil(std::max<std::size_t>(16, lexemes_.size() * 2)));
  std::vector<std::uint32_t> slot_of;
  for (Lexeme const& word : lexemes_) {
    auto const [shape, fresh] =
        shape_index.emplace(key(word.shapes), static_cast<std::uint32_t>(tables.shapes.size()));
    if (fresh) tables.shapes.push_back(word.shapes);
    std::size_t at = image::home(word.hash, tables.slots.size());
    while (tables.slots[at].hash != 0) at = (at + 1) & (tables.slots.size() - 1);
    tables.slots[at] = {word.hash, word.node, shape->second};
    slot_of.push_back(static_cast<std::uint32_t>(at));
  }
  return slot_of;
}

void LexiconBuilder::place_edges(Tables& tables, std::vector<std::uint32_t> const& slot_of) {
  tables.edges.resize(std::bit_ceil(std::max<std::size_t>(16, edge_keys_.size() * 2)));
  for (std::uint64_t const key : edge_keys_) {
    image::Edge const edge{static_cast<std::uint32_t>(key >> 32), slot_of[key & 0xffffffff], edges_.at(key)};
    std::size_t at = image::home(image::edge_hash(edge.node, edge.slot), tables.edges.size());
    while (tables.edges[at].target != 0) at = (at + 1) & (tables.edges.size() - 1);
    tables.edges[at] = edge;
    nodes_[edge.node].edges |= image::edge_bit(edge.slot);
  }
}

void LexiconBuilder::place_terminals(Tables& tables) {
  auto const order = [](NodeTerminal const& a) {
    return std::tuple(a.node, a.terminal.entity, a.terminal.kind, a.terminal.upper, a.terminal.capitals,
                      a.terminal.features);
  };
  std::ranges::sort(terminals_, {}, order);
  auto const same = std::ranges::unique(terminals_, {}, order);
  terminals_.erase(same.begin(), same.end());
  for (NodeTerminal const& terminal : terminals_) {
    image::Node& node = nodes_[terminal.node];
    if (node.terminals++ == 0) node.first_terminal = static_cast<std::uint32_t>(tables.terminals.size());
    tables.terminals.push_back(terminal.terminal);
    if ((terminal.terminal.capitals & 1) == 0) node.small = 1;
  }
}

/// Most words of a text are small, and most entries need a capital: those of the others are marked apart.
void LexiconBuilder::mark_small_edges(std::vector<std::uint32_t> const& slot_of) {
  // Nodes come after those that lead to them.
  std::vector<bool> leads_to_small(nodes_.size());
  for (std::size_t i = 0; i < nodes_.size(); ++i) leads_to_small[i] = nodes_[i].small;
  for (std::size_t i = edge_keys_.size(); i-- > 0;) {
    std::uint64_t const key = edge_keys_[i];
    if (!leads_to_small[edges_.at(key)]) continue;
    auto const node = static_cast<std::uint32_t>(key >> 32);
    leads_to_small[node] = true;
    nodes_[node].small_edges |= image::edge_bit(slot_of[key & 0xffffffff]);
  }
}

LexiconBuilder::Tables LexiconBuilder::finish() {
  Tables tables;
  std::vector<std::uint32_t> const slot_of = place_slots(tables);
  place_edges(tables, slot_of);
  place_terminals(tables);
  mark_small_edges(slot_of);
  auto const slots = static_cast<std::uint32_t>(tables.slots.size());
  for (Occurrence& occurrence : occurrences_) {
    occurrence.record.key = occurrence.phrase ? slots + occurrence.at : slot_of[occurrence.at];
    tables.occurrences.push_back(occurrence.record);
  }
  std::ranges::stable_sort(tables.occurrences, {}, &image::Occurrence::key);
  tables.phrases = std::move(phrases_);
  tables.nodes = std::move(nodes_);
  return tables;
}

}  // namespace whosaid

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
    auto const [at, fresh] = steps_by_key_.emplace(key, static_cast<std::uint32_t>(nodes_.size()));
    if (fresh) {
      steps_.push_back({node, word, at->second});
      nodes_.push_back({});
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
  Occurrence const record{0, index, where.file, where.line, where.column};
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
  terminals_.push_back({node, {pattern.capitals, index, 0, true, pattern.upper, false}});
  occurrences_.push_back({true, node, record});
}

void LexiconBuilder::add_name(Pattern const& pattern, std::uint32_t entity, AliasKind kind) {
  terminals_.push_back(
      {path(pattern),
       {pattern.capitals, entity, static_cast<std::uint32_t>(kind), false, pattern.upper, false}});
}

bool LexiconBuilder::has_class(std::uint64_t hash, std::size_t row, WordClass word_class) const {
  auto const at = lexeme_by_hash_.find(hash);
  return at != lexeme_by_hash_.end() && WordClasses(lexemes_[at->second].shapes.classes[row]).has(word_class);
}

void LexiconBuilder::place_terminals(Tables& tables) {
  // Of one entity's names the first kind comes last, see image::Terminal.
  auto const order = [](PlaceTerminal const& a) {
    return std::tuple(a.node, ~a.terminal.phrase & 1, ~a.terminal.index, ~a.terminal.kind, ~a.terminal.upper,
                      ~a.terminal.capitals);
  };
  std::ranges::sort(terminals_, {}, order);
  auto const same = std::ranges::unique(terminals_, {}, order);
  terminals_.erase(same.begin(), same.end());
  for (PlaceTerminal& at : terminals_) {
    Place& node = nodes_[at.node];
    if (node.first_terminal == image::none)
      node.first_terminal = static_cast<std::uint32_t>(tables.terminals.size());
    at.terminal.last = &at == &terminals_.back() || (&at + 1)->node != at.node;
    tables.terminals.push_back(at.terminal);
    if ((at.terminal.capitals & 1) == 0) node.small = true;
  }
}

void LexiconBuilder::place_nodes(Tables& tables) {
  nodes_[0].record = 0;
  for (Lexeme const& word : lexemes_) nodes_[word.node].record = 0;
  for (Step const& step : steps_) nodes_[step.from].record = 0;
  for (Place& node : nodes_) {
    if (node.record == image::none) continue;
    node.record = static_cast<std::uint32_t>(tables.nodes.size());
    tables.nodes.push_back({0, 0, node.first_terminal, 0, 0, 0, node.small});
  }
}

std::vector<std::uint32_t> LexiconBuilder::place_words(Tables& tables) {
  auto const key = [](image::ShapeFeatures const& s) {
    return std::tuple(s.classes[0], s.classes[1], s.classes[2], s.cues[0], s.cues[1], s.cues[2], s.dotted);
  };
  std::map<decltype(key({})), std::uint32_t> shape_index;
  // Four fifths full: a tenth of the words are not at home.
  tables.buckets.resize(std::max<std::size_t>(4, lexemes_.size() / (image::Bucket::room - 1) + 1));
  std::vector<std::uint32_t> slot_of;
  for (Lexeme const& word : lexemes_) {
    auto const [shape, fresh] =
        shape_index.emplace(key(word.shapes), static_cast<std::uint32_t>(tables.shapes.size()));
    if (fresh) tables.shapes.push_back(word.shapes);
    std::size_t at = image::home(word.hash, tables.buckets.size());
    while (tables.buckets[at].hashes[image::Bucket::room - 1] != 0) {
      tables.buckets[at].displaced |= image::displaced_bit(word.hash);
      at = at + 1 == tables.buckets.size() ? 0 : at + 1;
    }
    image::Bucket& bucket = tables.buckets[at];
    auto const place = std::ranges::find(bucket.hashes, std::uint64_t{0}) - bucket.hashes;
    bucket.hashes[place] = word.hash;
    bucket.words[place] = word.node != 0 ? image::begins_entries | nodes_[word.node].record : shape->second;
    tables.nodes[nodes_[word.node].record].features = shape->second & 0x7fffffff;
    slot_of.push_back(
        static_cast<std::uint32_t>(at * image::slots_of_bucket + static_cast<std::size_t>(place)));
  }
  return slot_of;
}

/// Most words of a text are small, and most entries need a capital: those of the others are marked apart.
void LexiconBuilder::mark_what_leads_to_small() {
  // Nodes come after those that lead to them.
  for (std::size_t i = steps_.size(); i-- > 0;) {
    Place const& to = nodes_[steps_[i].to];
    nodes_[steps_[i].from].leads_to_small |= to.small || to.leads_to_small;
  }
}

std::uint32_t LexiconBuilder::target(std::uint32_t node) const {
  Place const& place = nodes_[node];
  return place.record != image::none ? place.record : image::ends_entry | place.first_terminal;
}

std::vector<std::uint32_t> LexiconBuilder::place_edges(Tables& tables,
                                                       std::vector<std::uint32_t> const& slot_of) {
  mark_what_leads_to_small();
  std::ranges::sort(steps_, {},
                    [&](Step const& step) { return std::tuple(step.from, slot_of[step.lexeme]); });
  std::vector<std::uint32_t> edge_to(nodes_.size(), image::none);
  for (Step const& step : steps_) {
    image::Node& from = tables.nodes[nodes_[step.from].record];
    auto const edge = static_cast<std::uint32_t>(tables.edges.size());
    std::uint32_t const slot = slot_of[step.lexeme];
    if (from.edges++ == 0) from.first_edge = edge;
    from.edge_bits |= image::edge_bit(slot);
    Place const& to = nodes_[step.to];
    if (to.small || to.leads_to_small) from.small_bits |= image::edge_bit(slot);
    tables.edges.push_back({slot, target(step.to)});
    edge_to[step.to] = edge;
  }
  return edge_to;
}

LexiconBuilder::Tables LexiconBuilder::finish() {
  Tables tables;
  place_terminals(tables);
  place_nodes(tables);
  std::vector<std::uint32_t> const slot_of = place_words(tables);
  std::vector<std::uint32_t> const edge_to = place_edges(tables, slot_of);
  auto const slots = static_cast<std::uint32_t>(tables.buckets.size() * image::slots_of_bucket);
  std::vector<Occurrence> occurrences;
  for (ListedAt& listed : occurrences_) {
    listed.record.key = listed.phrase ? slots + edge_to[listed.at] : slot_of[listed.at];
    occurrences.push_back(listed.record);
  }
  std::ranges::stable_sort(occurrences, {}, &Occurrence::key);
  tables.occurrences = pack_occurrences(occurrences);
  tables.phrases = std::move(phrases_);
  return tables;
}

}  // namespace whosaid

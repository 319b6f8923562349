// A reading of some tokens as a name, before the choice.
#pragma once

#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "grammars/names.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Kinds of readings that are weighed differently: a lone word needs other evidence than a full name.
enum class ReadingClass : std::uint8_t {
  person_full,     // several words: Dana Ruiz
  person_word,     // one: Ruiz
  person_listed,   // an entity of the lists
  org_designated,  // by suffix, head or tail: Acme Ltd
  org_acronym,     // NLC
  org_listed,
  org_plain,  // no designator: Zipline
  place,
  other,
};
inline constexpr std::size_t reading_count = 9;

struct Candidate {
  TokenRange tokens;
  grammar::NameKind kind = grammar::NameKind::person;
  grammar::NameRule rule = grammar::NameRule::none;
  EntityIndex entity = no_entity;     ///< when an entity of the lists was hit
  AliasKind alias = AliasKind::name;  ///< how, if so
  /// The grammar rule that reads a listed name alike.
  grammar::NameRule shape_rule = grammar::NameRule::none;
  std::uint32_t sentence = 0;  ///< index into Layout::sentences
  float score = 0;             ///< log-odds that the reading holds; set by the choice

  ReadingClass reading() const;
};

/// Sets `found` to all readings of all sentences, by the grammars and the gazetteer's hits, in order of first
/// token. Demonyms are no readings of their own; weak aliases only after their entity's full name.
void find_candidates(std::vector<Token> const& tokens, Layout const& layout, std::vector<Hit> const& hits,
                     Gazetteer const& gazetteer, std::vector<Candidate>& found);

/// Sorts what is nearly in order already, equals kept in their order: linear as long as nothing is far from
/// its place, as readings never are, whose length is bounded.
template <class Item, class Less>
void sort_nearly_sorted(std::vector<Item>& items, Less less) {
  for (std::size_t i = 1; i < items.size(); ++i) {
    if (!less(items[i], items[i - 1])) continue;
    Item const item = items[i];
    std::size_t at = i;
    for (; at > 0 && less(item, items[at - 1]); --at) items[at] = items[at - 1];
    items[at] = item;
  }
}

}  // namespace whosaid

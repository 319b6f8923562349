// The names stage: from grammar matches and gazetteer hits to people, organisations and places.
#pragma once

#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/candidate.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// A name found in the text.
struct Name {
  TokenRange tokens;
  EntityType type = EntityType::person;
  std::string_view rule;
  EntityIndex entity = no_entity;  ///< of the lists; resolve/ settles which entity it means
  AliasKind alias = AliasKind::name;
  std::uint32_t sentence = 0;
};

/// Finds the names of a document, sorted, not overlapping, and marks them in `tokens` (name, name_tokens,
/// name_type). Two passes: what the sentence alone makes certain; then all readings again in the light of it.
std::vector<Name> find_names(std::string_view text, std::vector<Token>& tokens, Layout const& layout,
                             std::vector<Hit> const& hits, Gazetteer const& gazetteer);

/// Says of each sentence whether most of its words carry capitals, so that a capital means nothing there.
std::vector<bool> find_title_case(std::vector<Token> const& tokens, Layout const& layout);

}  // namespace whosaid

// All that an entry can match.
#pragma once

#include <functional>

#include "gazetteer/lists.hpp"

namespace whosaid {

/// Calls use(pattern, form) for all patterns of all inflected forms of the cue.
void each_form(CueEntry const& cue, std::function<void(Pattern const&, CueFeatures)> const& use);

/// Calls use(name) for all names of an entity.
template <class Entity, class Use>
void each_name(Entity& entity, Use use) {
  use(entity.name);
  for (auto* names : {&entity.aliases, &entity.weak, &entity.demonyms})
    for (auto& name : *names) use(name);
  for (auto* name : {&entity.acronym, &entity.capital})
    if (*name) use(**name);
}

/// Calls use(word) for the words that an entry with such a pattern lets have a full stop, wherever entries
/// are looked for.
template <class Use>
void each_dotted(Pattern const& pattern, Use use) {
  if (pattern.dotted == 0 || pattern.hashes.size() < 2) return;
  for (std::size_t i = 0; i < pattern.hashes.size(); ++i)
    if (i < longest_pattern && (pattern.dotted >> i & 1)) use(pattern.hashes[i]);
}

}  // namespace whosaid

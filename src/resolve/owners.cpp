#include "resolve/owners.hpp"

#include <algorithm>

namespace whosaid {

Allusions::Allusions(std::vector<Hit> const& hits, Gazetteer const& gazetteer)
    : hits_(hits), gazetteer_(gazetteer) {
  std::vector<EntityIndex> all;
  all.reserve(hits.size());
  for (Hit const& hit : hits)
    if (hit.kind != AliasKind::weak) all.push_back(hit.entity);
  std::sort(all.begin(), all.end());
  for (EntityIndex const entity : all) {
    if (counts_.empty() || counts_.back().first != entity) counts_.emplace_back(entity, 0);
    ++counts_.back().second;
  }
}

std::uint32_t Allusions::count(EntityIndex entity) const {
  auto const at = std::lower_bound(counts_.begin(), counts_.end(), std::pair{entity, std::uint32_t{0}});
  return at == counts_.end() || at->first != entity ? 0 : at->second;
}

/// Allusions to what the entity is tied to: its country, its offices' countries, its parents.
std::uint32_t Allusions::weight(EntityIndex entity) const {
  thread_local std::vector<EntityIndex> ties;
  ties.clear();
  gazetteer_.add_ties(entity, ties);
  std::uint32_t sum = 0;
  for (EntityIndex const tie : ties) sum += count(tie);
  return sum;
}

EntityIndex Allusions::owner(Name const& name) const {
  if (name.entity == no_entity) return no_entity;
  auto at = std::lower_bound(hits_.begin(), hits_.end(), name.tokens.first,
                             [](Hit const& hit, std::uint32_t first) { return hit.first < first; });
  EntityIndex best = name.entity;
  std::uint64_t best_score = 0;
  for (; at != hits_.end() && at->first == name.tokens.first; ++at) {
    if (at->count != name.tokens.size() || gazetteer_.entity_type(at->entity) != name.type) continue;
    if (at->kind == AliasKind::demonym || at->kind == AliasKind::capital) continue;
    bool const main = at->kind == AliasKind::name;
    std::uint64_t const score =
        1 + std::uint64_t{weight(at->entity)} * 16 + std::uint64_t{count(at->entity)} * 4 + main * 2;
    if (score > best_score) {
      best = at->entity;
      best_score = score;
    }
  }
  return best;
}

}  // namespace whosaid

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

template <class Use>
void Allusions::each_owner(Name const& name, Use use) const {
  if (name.entity == no_entity) return;
  auto at = std::lower_bound(hits_.begin(), hits_.end(), name.tokens.first,
                             [](Hit const& hit, std::uint32_t first) { return hit.first < first; });
  for (; at != hits_.end() && at->first == name.tokens.first; ++at) {
    if (at->count != name.tokens.size() || gazetteer_.entity_type(at->entity) != name.type) continue;
    if (at->kind == AliasKind::demonym || at->kind == AliasKind::capital) continue;
    use(Owner{at->entity, weight(at->entity), count(at->entity), at->kind == AliasKind::name});
  }
}

EntityIndex Allusions::owner(Name const& name) const {
  EntityIndex best = name.entity;
  std::uint64_t best_score = 0;
  each_owner(name, [&](Owner const& owner) {
    if (owner.score() <= best_score) return;
    best = owner.entity;
    best_score = owner.score();
  });
  return best;
}

std::vector<Allusions::Owner> Allusions::owners(Name const& name) const {
  std::vector<Owner> all;
  each_owner(name, [&](Owner const& owner) { all.push_back(owner); });
  return all;
}

}  // namespace whosaid

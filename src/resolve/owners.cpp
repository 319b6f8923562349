#include "resolve/owners.hpp"

#include <algorithm>

namespace whosaid {
namespace {

/// Tells of hits in text order whether they are a nationality inside a longer name that is no such nation's:
/// Latin | American, Organization of | American States. Not: Royal | Thai Police
class WiderNames {
 public:
  explicit WiderNames(Gazetteer const& gazetteer) : gazetteer_(gazetteer) {}

  bool hold(Hit const& hit) {
    std::uint32_t const end = hit.first + hit.count;
    bool const inside = hit.first > first_ && end <= end_;
    bool const held = hit.kind == AliasKind::demonym && inside && (is_place_ || hit.first > first_ + 1);
    if (end > end_ && hit.count > 1) {
      first_ = hit.first;
      end_ = end;
      is_place_ = gazetteer_.entity_type(hit.entity) == EntityType::place;
    }
    return held;
  }

 private:
  Gazetteer const& gazetteer_;
  std::uint32_t first_ = 0, end_ = 0;  // of the longer name that reaches furthest
  bool is_place_ = false;
};

}  // namespace

Allusions::Allusions(std::vector<Hit> const& hits, Gazetteer const& gazetteer)
    : hits_(hits), gazetteer_(gazetteer) {
  std::vector<EntityIndex> all;
  all.reserve(hits.size());
  WiderNames wider(gazetteer);
  for (Hit const& hit : hits)
    if (!wider.hold(hit) && hit.kind != AliasKind::weak) all.push_back(hit.entity);
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

bool Allusions::is_elsewhere(EntityIndex entity) const {
  thread_local std::vector<EntityIndex> ties;
  ties.clear();
  gazetteer_.add_ties(entity, ties);
  return !ties.empty() && weight(entity) == 0;
}

/// How often what only one entity is called is tied to what this one is: the SPD beside the CDU is the German
/// one.
std::uint32_t Allusions::company(EntityIndex entity) const {
  if (!has_ties_) {
    has_ties_ = true;
    auto const together = [](Hit const& a, Hit const& b) { return a.first == b.first && a.count == b.count; };
    for (std::size_t i = 0; i < hits_.size(); ++i) {
      bool const shared = (i > 0 && together(hits_[i - 1], hits_[i])) ||
                          (i + 1 < hits_.size() && together(hits_[i], hits_[i + 1]));
      if (!shared && hits_[i].kind != AliasKind::weak) gazetteer_.add_ties(hits_[i].entity, ties_);
    }
    std::sort(ties_.begin(), ties_.end());
  }
  thread_local std::vector<EntityIndex> own;
  own.clear();
  gazetteer_.add_ties(entity, own);
  std::uint32_t sum = 0;
  for (EntityIndex const tie : own) {
    auto const [first, last] = std::equal_range(ties_.begin(), ties_.end(), tie);
    sum += static_cast<std::uint32_t>(last - first);
  }
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

/// The listed body after a nationality, if it is tied to that country.
EntityIndex Allusions::of_nation(Name const& name) const {
  if (name.type != EntityType::organisation || name.tokens.size() < 3) return no_entity;
  auto const from = std::lower_bound(hits_.begin(), hits_.end(), name.tokens.first,
                                     [](Hit const& hit, std::uint32_t first) { return hit.first < first; });
  thread_local std::vector<EntityIndex> ties;
  for (auto nation = from; nation != hits_.end() && nation->first == name.tokens.first; ++nation) {
    if (gazetteer_.entity_type(nation->entity) != EntityType::place) continue;
    for (auto body = nation; body != hits_.end() && body->first <= nation->first + nation->count; ++body) {
      bool const rest = body->first == nation->first + nation->count &&
                        body->first + body->count == name.tokens.last && body->count > 1;
      if (!rest || gazetteer_.entity_type(body->entity) != EntityType::organisation) continue;
      ties.clear();
      gazetteer_.add_ties(body->entity, ties);
      if (std::find(ties.begin(), ties.end(), nation->entity) != ties.end()) return body->entity;
    }
  }
  return no_entity;
}

EntityIndex Allusions::owner(Name const& name) const {
  if (name.entity == no_entity) return of_nation(name);
  EntityIndex best = name.entity;
  std::uint64_t best_score = 0;
  each_owner(name, [&](Owner const& owner) {
    bool const equal = best_score > 0 && owner.score() == best_score;
    bool const better = equal ? company(owner.entity) > company(best) : owner.score() > best_score;
    if (!better) return;
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

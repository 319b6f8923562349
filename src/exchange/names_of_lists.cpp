// Indices over the entities.
#include "exchange/names_of_lists.hpp"

#include <algorithm>

#include "exchange/record.hpp"
#include "gazetteer/pattern.hpp"

namespace whosaid {
namespace {

// Whether a name of the entity, other than a weak one, matches all that `given` does.
bool has_full_name(EntityEntry const& entity, Pattern const& given) {
  auto const alike = [&](ListedText const& name) {
    return std::ranges::any_of(name.patterns, [&](Pattern const& pattern) {
      return pattern.hashes == given.hashes && (!pattern.upper || given.upper);
    });
  };
  return alike(entity.name) || (entity.acronym && alike(*entity.acronym)) ||
         std::ranges::any_of(entity.aliases, alike);
}

}  // namespace

NamesOfLists::NamesOfLists(Lists const& lists) {
  for (EntityEntry const& entity : lists.entities) {
    by_id_.emplace(entity.id, &entity);
    for (Reference const& former : entity.formerly) by_id_.emplace(former.id, &entity);
    if (!entity.wikidata.empty()) by_wikidata_.emplace(entity.wikidata, &entity);
    auto const note = [&](ListedText const& name) {
      if (!name.patterns.empty()) by_name_.emplace(pattern_hash(name.patterns.front()), &entity);
    };
    note(entity.name);
    for (ListedText const& alias : entity.aliases) note(alias);
    if (entity.acronym) note(*entity.acronym);
  }
}

EntityEntry const* NamesOfLists::by_id(std::string_view id) const {
  auto const at = by_id_.find(id);
  return at == by_id_.end() ? nullptr : at->second;
}

std::vector<EntityEntry const*> NamesOfLists::by_wikidata(std::string_view type,
                                                          std::string const& wikidata) const {
  std::vector<EntityEntry const*> found;
  auto const [first, last] = by_wikidata_.equal_range(wikidata);
  for (auto at = first; at != last; ++at)
    if (type_of_id(at->second->id) == type) found.push_back(at->second);
  return found;
}

std::vector<EntityEntry const*> NamesOfLists::by_name(std::string_view type, std::string_view name) const {
  std::vector<EntityEntry const*> found;
  Pattern const given = patterns_of(name).front();
  auto const [first, last] = by_name_.equal_range(pattern_hash(given));
  for (auto at = first; at != last; ++at)
    if (type_of_id(at->second->id) == type && has_full_name(*at->second, given) &&
        std::ranges::find(found, at->second) == found.end())
      found.push_back(at->second);
  std::ranges::sort(found, {}, &EntityEntry::id);
  return found;
}

}  // namespace whosaid

// One entity of all entries with its id, and what concerns several entities.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "gazetteer/sources.hpp"
#include "gazetteer/suggest.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {
namespace {

class Merger {
 public:
  // Whether all entities are there, or only some, the others being left out on purpose.
  enum class Given { all, some };

  Merger(Lists& lists, Given given, std::vector<Fault>& faults)
      : lists_(lists), given_(given), faults_(faults) {}

  void run() {
    note_former_ids();
    take_current_ids();
    std::ranges::stable_sort(lists_.entities, {}, [&](EntityEntry const& entity) {
      return std::tuple(std::string_view(entity.id), folder(entity.where), entity.absorbed);
    });
    merge();
    for (EntityEntry const& entity : lists_.entities) ids_.push_back(entity.id);
    for (EntityEntry& entity : lists_.entities) {
      for (RoleEntry& role : entity.roles) check(role.of, entity.where);
      for (RelationEntry& relation : entity.relations) check(relation.of, entity.where);
    }
    for (EntityEntry& entity : lists_.entities)
      if (entity.retired.value_or(false)) empty(entity);
  }

 private:
  struct Former {
    std::string id;  // as it is called now
    Where where;
  };

  std::uint32_t folder(Where where) const { return lists_.files[where.file].folder; }
  std::string place(Where where) const {
    return fmt::format("{}:{}:{}", lists_.files[where.file].shown, where.line, where.column);
  }
  void fault(Where where, std::string code, std::string message) {
    faults_.push_back(
        {lists_.files[where.file].shown, where.line, where.column, std::move(code), std::move(message)});
  }
  void warn(Where where, Where entry, std::string code, std::string message) {
    lists_.warnings.push_back({where, entry, std::move(code), std::move(message)});
  }

  void note_former_ids() {
    for (EntityEntry const& entity : lists_.entities)
      for (Reference const& former : entity.formerly) {
        auto const [at, fresh] = former_.emplace(former.id, Former{entity.id, former.where});
        if (former.id == entity.id || (!fresh && at->second.id != entity.id))
          fault(former.where, "duplicate_id",
                former.id == entity.id
                    ? fmt::format("{} is the entity's own id; delete it here", quoted_piece(former.id))
                    : fmt::format("{} is a former id of {} already, see {}; delete one",
                                  quoted_piece(former.id), at->second.id, place(at->second.where)));
      }
  }

  // The id that `id` has today; chains of renamings are followed.
  std::string const& current(std::string const& id) const {
    std::string const* now = &id;
    for (std::size_t steps = 0; steps < former_.size(); ++steps) {
      auto const at = former_.find(*now);
      if (at == former_.end() || at->second.id == *now) break;
      now = &at->second.id;
    }
    return *now;
  }

  // Entries that bear an id which another folder has renamed mean the renamed entity.
  void take_current_ids() {
    if (former_.empty()) return;
    for (EntityEntry& entity : lists_.entities) {
      auto const at = former_.find(entity.id);
      if (at == former_.end() || at->second.id == entity.id) continue;
      if (folder(at->second.where) == folder(entity.where)) {
        fault(entity.where, "reused_id",
              fmt::format("{} is a former id of {}, see {}; an id is never used again: choose another",
                          quoted_piece(entity.id), at->second.id, place(at->second.where)));
        continue;
      }
      std::string const now = current(entity.id);
      if (folder(entity.where) > folder(at->second.where))
        warn_former(entity.where, entity.where, entity.id, now);
      else
        entity.absorbed = true;
      entity.id = now;
    }
  }

  void warn_former(Where where, Where entry, std::string const& id, std::string const& now) {
    warn(where, entry, "former_id",
         fmt::format("{} is now called {}; write that", quoted_piece(id), quoted_piece(now)));
  }

  void merge() {
    std::vector<EntityEntry> kept;
    Where last;  // of the entry merged last
    for (EntityEntry& entity : lists_.entities) {
      Where const where = entity.where;
      if (kept.empty() || kept.back().id != entity.id) {
        if (entity.corrects) {
          unknown_.push_back(std::move(entity));
          continue;
        }
        kept.push_back(std::move(entity));
      } else if (entity.absorbed) {
        absorb(kept.back(), std::move(entity));
        continue;
      } else if (folder(last) == folder(where)) {
        fault(where, "duplicate_id",
              fmt::format("the id {} is given already at {}; merge the two or rename one",
                          quoted_piece(entity.id), place(last)));
        continue;
      } else if (entity.corrects) {
        correct(kept.back(), std::move(entity));
      } else {
        std::swap(kept.back(), entity);
        if (entity.absorbed) absorb(kept.back(), std::move(entity));
      }
      last = where;
    }
    std::vector<std::string_view> ids;
    for (EntityEntry const& entity : kept) ids.push_back(entity.id);
    for (EntityEntry const& entity : unknown_) {
      std::string const nearest = did_you_mean(entity.id, ids);
      fault(entity.where, "dangling",
            fmt::format("no earlier folder has {} to correct{}", quoted_piece(entity.id),
                        nearest.empty() ? "; add \"name: …\" if it is new" : nearest));
    }
    lists_.entities = std::move(kept);
  }

  static bool matched_alike(ListedText const& a, ListedText const& b) {
    Pattern const& one = a.patterns.front();
    Pattern const& other = b.patterns.front();
    return one.hashes == other.hashes && one.upper == other.upper;
  }

  static void append(std::vector<ListedText>& names, std::vector<ListedText>& more) {
    std::ranges::move(more, std::back_inserter(names));
  }

  void drop(EntityEntry& entity, ListedText const& text) {
    auto const alike = [&](ListedText const& name) { return matched_alike(name, text); };
    std::size_t dropped = std::erase_if(entity.aliases, alike) + std::erase_if(entity.weak, alike) +
                          std::erase_if(entity.demonyms, alike);
    for (auto* name : {&entity.acronym, &entity.capital})
      if (*name && alike(**name)) {
        name->reset();
        ++dropped;
      }
    if (dropped > 0) return;
    warn(text.where, entity.where, "nothing_to_drop",
         fmt::format("{} has no other name {}; delete it here", entity.id, quoted_piece(text.text)));
  }

  // A later folder says that the two are one.
  static void absorb(EntityEntry& entity, EntityEntry other) {
    entity.aliases.push_back(std::move(other.name));
    if (other.acronym) entity.aliases.push_back(std::move(*other.acronym));
    append(entity.aliases, other.aliases);
    append(entity.weak, other.weak);
    append(entity.demonyms, other.demonyms);
    std::ranges::move(other.roles, std::back_inserter(entity.roles));
    std::ranges::move(other.relations, std::back_inserter(entity.relations));
    if (entity.wikidata.empty()) entity.wikidata = std::move(other.wikidata);
    if (entity.gender == Gender::unknown) entity.gender = other.gender;
  }

  void correct(EntityEntry& entity, EntityEntry by) {
    for (Allowance& allowance : lists_.allowances)
      if (allowance.entry.file == by.where.file && allowance.entry.line == by.where.line &&
          allowance.entry.column == by.where.column)
        allowance.entry = entity.where;
    for (ListedText const& text : by.drop) drop(entity, text);
    if (!by.name.text.empty()) entity.name = std::move(by.name);
    if (!by.wikidata.empty()) entity.wikidata = std::move(by.wikidata);
    if (!by.kind.empty()) entity.kind = std::move(by.kind);
    if (by.gender != Gender::unknown) entity.gender = by.gender;
    if (by.acronym) entity.acronym = std::move(by.acronym);
    if (by.capital) entity.capital = std::move(by.capital);
    if (by.retired) entity.retired = by.retired;
    append(entity.aliases, by.aliases);
    append(entity.weak, by.weak);
    append(entity.demonyms, by.demonyms);
    std::ranges::move(by.relations, std::back_inserter(entity.relations));
    for (RoleEntry& role : by.roles) {
      std::erase_if(entity.roles, [&](RoleEntry const& old) {
        return old.title == role.title && old.of.id == role.of.id && old.from == role.from;
      });
      entity.roles.push_back(std::move(role));
    }
  }

  void check(Reference& reference, Where entry) {
    if (reference.id.empty()) return;
    auto at = std::ranges::lower_bound(ids_, reference.id);
    if (at == ids_.end() || *at != reference.id) {
      std::string const& now = current(reference.id);
      at = std::ranges::lower_bound(ids_, now);
      if (at != ids_.end() && *at == now) {
        warn_former(reference.where, entry, reference.id, now);
        reference.id = now;
      } else if (given_ == Given::some) {
        return reference.id.clear();
      } else {
        std::string const nearest = did_you_mean(reference.id, ids_);
        fault(reference.where, "dangling",
              fmt::format("no entity has the id {}{}", quoted_piece(reference.id),
                          nearest.empty() ? "; add it to an entity file or mend the id" : nearest));
        return;
      }
    }
    if (lists_.entities[static_cast<std::size_t>(at - ids_.begin())].retired.value_or(false))
      warn(reference.where, entry, "retired_reference",
           fmt::format("{} is retired; name another entity or delete this", quoted_piece(reference.id)));
  }

  static void empty(EntityEntry& entity) {
    entity.name.patterns.clear();
    for (auto* names : {&entity.aliases, &entity.weak, &entity.demonyms}) names->clear();
    entity.acronym.reset();
    entity.capital.reset();
    entity.roles.clear();
    entity.relations.clear();
  }

  Lists& lists_;
  Given given_;
  std::vector<Fault>& faults_;
  std::unordered_map<std::string, Former> former_;
  std::vector<EntityEntry> unknown_;  // corrections of nothing
  std::vector<std::string_view> ids_;
};

}  // namespace

void check_entities(Lists& lists, std::vector<Fault>& faults) {
  Merger(lists, Merger::Given::all, faults).run();
}

void merge_some(Lists& lists) {
  std::vector<Fault> none;
  Merger(lists, Merger::Given::some, none).run();
}

}  // namespace whosaid

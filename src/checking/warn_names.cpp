// Names that several entities share, and names that their entity does not need.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "checking/warn.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {
namespace {

// A full name of an entity.
struct FullName {
  EntityEntry const* entity;
  ListedText const* text;
};

template <class Use>
void for_each_full_name(EntityEntry const& entity, Use use) {
  if (!entity.name.patterns.empty()) use(entity.name);
  for (ListedText const& alias : entity.aliases) use(alias);
  if (entity.acronym) use(*entity.acronym);
}

// The entities that help to tell whom a shared name means: countries, offices, relatives.
std::set<std::string_view> context_of(EntityEntry const& entity) {
  std::set<std::string_view> context;
  for (RoleEntry const& role : entity.roles)
    if (!role.of.id.empty()) context.insert(role.of.id);
  for (RelationEntry const& relation : entity.relations) context.insert(relation.of.id);
  return context;
}

using Hash = std::uint64_t;

class SharedNames {
 public:
  explicit SharedNames(Lists& lists) : lists_(lists) {
    for (WordEntry const& word : lists.words) {
      Pattern const& pattern = word.word.patterns.front();
      if (pattern.hashes.size() == 1 && pattern.capitals == 0 && word.classes.has(WordClass::common_word))
        common_.insert(pattern.hashes[0]);
    }
    for (EntityEntry const& entity : lists.entities)
      for_each_full_name(entity, [&](ListedText const& text) {
        for (Pattern const& pattern : text.patterns)
          owners_[key(entity, pattern)].push_back({&entity, &text});
      });
  }

  void warn() {
    for (EntityEntry const& entity : lists_.entities) {
      bool own = false;
      for_each_full_name(entity, [&](ListedText const& text) {
        EntityEntry const* other = nullptr;
        for (Pattern const& pattern : text.patterns)
          if (!other) other = earlier_owner_like(entity, pattern);
        bool const shared = is_shared(entity, text.patterns.front());
        bool const common = is_common_word(text.patterns.front());
        own = own || (!shared && !common);
        if (other) warn_of_owner(entity, text, *other);
        if (common)
          add(text, entity, "common_word",
              fmt::format("{} is also an ordinary word; give a fuller name and make this one weak",
                          quoted_piece(text.text)));
      });
      if (!own && !entity.weak.empty())
        add(entity.weak.front(), entity, "weak_only",
            fmt::format("{} is used only after a full name, and no full name of {} is its own; add one",
                        quoted_piece(entity.weak.front().text), entity.id));
    }
  }

 private:
  static Hash key(EntityEntry const& entity, Pattern const& pattern) {
    return pattern_hash(pattern) * 3 + static_cast<Hash>(entity.type);
  }

  bool is_common_word(Pattern const& pattern) const {
    return pattern.hashes.size() == 1 && !pattern.upper && common_.contains(pattern.hashes[0]);
  }

  bool is_shared(EntityEntry const& entity, Pattern const& pattern) const {
    return std::ranges::any_of(owners_.at(key(entity, pattern)),
                               [&](FullName const& name) { return name.entity != &entity; });
  }

  // An entity before this one that shares the name and that nothing tells apart from it.
  EntityEntry const* earlier_owner_like(EntityEntry const& entity, Pattern const& pattern) const {
    auto const& owners = owners_.at(key(entity, pattern));
    if (owners.size() < 2) return nullptr;
    for (FullName const& owner : owners) {
      if (owner.entity == &entity) return nullptr;
      if (context_of(*owner.entity) == context_of(entity)) return owner.entity;
    }
    return nullptr;
  }

  void warn_of_owner(EntityEntry const& entity, ListedText const& text, EntityEntry const& other) {
    add(text, entity, "ambiguous_alias",
        fmt::format(
            "{} also names {} ({}), and nothing tells the two apart; give one a role with \"of\" or a "
            "relation, or make the name weak",
            quoted_piece(text.text), other.id, place_of(lists_, other.where)));
  }

  void add(ListedText const& text, EntityEntry const& entity, std::string code, std::string message) {
    lists_.warnings.push_back({text.where, entity.where, std::move(code), std::move(message)});
  }

  Lists& lists_;
  std::unordered_set<Hash> common_;
  std::unordered_map<Hash, std::vector<FullName>> owners_;
};

// Whether every text that `a` matches is matched by `b`.
bool covers(Pattern const& b, Pattern const& a) {
  if (a.hashes != b.hashes) return false;
  if (a.dotted != b.dotted && a.hashes.size() == 1) return false;
  return (b.capitals & ~a.capitals) == 0 && (!b.upper || a.upper);
}

bool is_covered(ListedText const& text, std::vector<ListedText const*> const& others) {
  return std::ranges::all_of(text.patterns, [&](Pattern const& pattern) {
    return std::ranges::any_of(others, [&](ListedText const* other) {
      return std::ranges::any_of(other->patterns, [&](Pattern const& by) { return covers(by, pattern); });
    });
  });
}

}  // namespace

std::string place_of(Lists const& lists, Where where) {
  return fmt::format("{}:{}", lists.files[where.file].shown, where.line);
}

void warn_of_shared_names(Lists& lists) { SharedNames(lists).warn(); }

void warn_of_needless_names(Lists& lists) {
  for (EntityEntry const& entity : lists.entities) {
    if (entity.name.patterns.empty()) continue;
    std::vector<ListedText const*> names{&entity.name};
    if (entity.acronym) names.push_back(&*entity.acronym);
    for (ListedText const& alias : entity.aliases) {
      if (is_covered(alias, names))
        lists.warnings.push_back({alias.where, entity.where, "needless_alias",
                                  fmt::format("{} is matched by the other names of {} already; delete it",
                                              quoted_piece(alias.text), entity.id)});
      names.push_back(&alias);
    }
    for (ListedText const& weak : entity.weak)
      if (is_covered(weak, names))
        lists.warnings.push_back(
            {weak.where, entity.where, "shadowed_alias",
             fmt::format(
                 "the weak name {} is never used, since a full name of {} matches the same; delete one",
                 quoted_piece(weak.text), entity.id)});
  }
}

}  // namespace whosaid

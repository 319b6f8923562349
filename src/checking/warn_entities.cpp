// Entities that look like one, titles that no list knows, sources that are none.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "checking/warn.hpp"
#include "gazetteer/suggest.hpp"
#include "gazetteer/yaml_tree.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

void warn_of_near_duplicates(Lists& lists) {
  std::unordered_map<std::string, EntityEntry const*> by_wikidata;
  std::unordered_map<std::string, EntityEntry const*> by_words;
  auto warn = [&](EntityEntry const& entity, EntityEntry const& other, std::string_view why) {
    lists.warnings.push_back({entity.where, entity.where, "near_duplicate",
                              fmt::format("{} {} {} ({}); merge the two if they are one", entity.id, why,
                                          other.id, place_of(lists, other.where))});
  };
  for (EntityEntry const& entity : lists.entities) {
    if (entity.name.patterns.empty()) continue;
    if (!entity.wikidata.empty()) {
      auto const [at, fresh] = by_wikidata.emplace(entity.wikidata, &entity);
      if (!fresh) warn(entity, *at->second, "has the same Wikidata id as");
    }
    std::vector<std::uint64_t> words = entity.name.patterns.front().hashes;
    std::ranges::sort(words);
    std::string key(reinterpret_cast<char const*>(words.data()), words.size() * sizeof words[0]);
    key += static_cast<char>(entity.type);
    auto const [at, fresh] = by_words.emplace(std::move(key), &entity);
    if (!fresh && at->second->name.patterns.front().hashes != entity.name.patterns.front().hashes)
      warn(entity, *at->second, "has the same words in its name as");
  }
}

void warn_of_unknown_titles(Lists& lists) {
  std::unordered_set<std::uint64_t> roles;
  std::vector<std::string_view> words;
  for (WordEntry const& word : lists.words) {
    if (!word.classes.any_of(WordClass::role | WordClass::kinship | WordClass::people_noun |
                             WordClass::title))
      continue;
    for (Pattern const& pattern : word.word.patterns) roles.insert(pattern_hash(pattern));
    if (word.classes.has(WordClass::role)) words.push_back(word.word.text);
  }
  if (roles.empty()) return;
  auto const is_known = [&](std::vector<std::uint64_t> const& title) {
    for (std::size_t first = 0; first < title.size(); ++first) {
      Pattern part;
      for (std::size_t i = first; i < title.size(); ++i) {
        part.hashes.push_back(title[i]);
        if (roles.contains(pattern_hash(part))) return true;
      }
    }
    return false;
  };
  std::unordered_map<std::string_view, bool> seen;
  for (EntityEntry const& entity : lists.entities)
    for (RoleEntry const& role : entity.roles) {
      auto const [at, fresh] = seen.emplace(role.title, false);
      if (fresh) at->second = is_known(patterns_of(role.title).front().hashes);
      if (at->second) continue;
      std::string const hint = did_you_mean(role.title, words);
      lists.warnings.push_back(
          {role.where, entity.where, "unknown_title",
           fmt::format("no list of roles has a word of {}{}", quoted_piece(role.title),
                       hint.empty() ? "; mend it, or add its last word to words/roles-….yaml" : hint)});
    }
}

}  // namespace

void warn_of_entities(Lists& lists) {
  warn_of_near_duplicates(lists);
  warn_of_unknown_titles(lists);
}

void warn_of_sources(Lists& lists, std::vector<std::set<std::string>> const& known) {
  constexpr auto none =
      std::to_array<std::string_view>({"?", "-", "none", "unknown", "todo", "tbd", "n/a", "na", "xxx"});
  std::vector<Warning> warnings;
  for (ListedSource const& source : lists.sources) {
    std::string const folded = fold(source.text);
    auto const& keys = known[lists.files[source.where.file].folder];
    bool const whole_file = source.entry.line == 0;
    std::string hint;
    if (std::ranges::find(none, folded) != none.end()) {
      hint = "say where it comes from, such as hand, or a page";
    } else if (whole_file && !keys.empty() && !keys.contains(source.text)) {
      std::vector<std::string_view> const views(keys.begin(), keys.end());
      std::string const nearest = did_you_mean(source.text, views);
      hint = "SOURCES.md has no such source" + (nearest.empty() ? "; add it there" : nearest);
    } else {
      continue;
    }
    warnings.push_back({source.where, source.entry, "unknown_source",
                        fmt::format("{} is no source: {}", quoted_piece(source.text), hint)});
  }
  std::ranges::move(warnings, std::back_inserter(lists.warnings));
}

}  // namespace whosaid

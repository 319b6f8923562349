// The entities of the lists by what records know of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer/lists.hpp"

namespace whosaid {

class NamesOfLists {
 public:
  explicit NamesOfLists(Lists const& lists);

  EntityEntry const* by_id(std::string_view id) const;  ///< also by a former id
  /// Those of a type with that Wikidata id.
  std::vector<EntityEntry const*> by_wikidata(std::string_view type, std::string const& wikidata) const;
  /// Those of a type that are called so in full: main names, aliases, acronyms.
  std::vector<EntityEntry const*> by_name(std::string_view type, std::string_view name) const;

 private:
  std::unordered_map<std::string_view, EntityEntry const*> by_id_;
  std::unordered_multimap<std::string_view, EntityEntry const*> by_wikidata_;
  std::unordered_multimap<std::uint64_t, EntityEntry const*> by_name_;
};

}  // namespace whosaid

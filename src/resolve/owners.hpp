// Which of several listed owners of an alias a document means.
#pragma once

#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"

namespace whosaid {

/// Counts, for each listed entity that the document names or alludes to (by demonym or capital), how often.
class Allusions {
 public:
  Allusions(std::vector<Hit> const& hits, Gazetteer const& gazetteer);

  /// The likeliest owner among the hits that cover exactly the name's tokens; the name's own if there is but
  /// one.
  EntityIndex owner(Name const& name) const;

  /// Times the entity is named or alluded to.
  std::uint32_t count(EntityIndex entity) const;

 private:
  std::uint32_t weight(EntityIndex entity) const;

  std::vector<Hit> const& hits_;
  Gazetteer const& gazetteer_;
  std::vector<std::pair<EntityIndex, std::uint32_t>> counts_;  // sorted by entity
};

}  // namespace whosaid

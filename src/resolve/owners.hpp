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
  /// one. Of an unlisted body, the listed one of that country: the Iranian Revolutionary Guard Corps.
  EntityIndex owner(Name const& name) const;

  /// One of the listed entities that a name may mean.
  struct Owner {
    EntityIndex entity = no_entity;
    std::uint32_t ties =
        0;  ///< allusions to what it is tied to: its country, its offices' countries, its parents
    std::uint32_t times = 0;  ///< it is named or alluded to
    bool main = false;        ///< the words are its main name

    std::uint64_t score() const { return 1 + std::uint64_t{ties} * 16 + std::uint64_t{times} * 4 + main * 2; }
  };
  /// All of them, in the order of the hits; empty for a name that is not listed.
  std::vector<Owner> owners(Name const& name) const;

  /// Is the entity tied to a country or a body, and is nothing that it is tied to named or alluded to?
  bool is_elsewhere(EntityIndex entity) const;

  /// Times the entity is named or alluded to.
  std::uint32_t count(EntityIndex entity) const;

 private:
  std::uint32_t weight(EntityIndex entity) const;
  EntityIndex of_nation(Name const& name) const;
  std::uint32_t company(EntityIndex entity) const;
  /// Calls `use` with each owner.
  template <class Use>
  void each_owner(Name const& name, Use use) const;

  std::vector<Hit> const& hits_;
  Gazetteer const& gazetteer_;
  std::vector<std::pair<EntityIndex, std::uint32_t>> counts_;  // sorted by entity
  mutable std::vector<EntityIndex> ties_;                      // of all that is named; sorted
  mutable bool has_ties_ = false;
};

}  // namespace whosaid

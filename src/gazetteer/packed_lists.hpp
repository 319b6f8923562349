// All lists of some folders as they are kept, from which the few entries that some texts need are read.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "gazetteer/packing.hpp"
#include "gazetteer/parsed_files.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

class PackedLists {
 public:
  /// Reads the index of each folder, and as YAML only the lists that are not known; they are added to
  /// `known`, which must outlive this.
  PackedLists(std::vector<SourceFolder> const& folders, ParsedFiles& known, std::vector<Fault>& faults);

  /// Whether check_entities() would surely find no fault. If not, it may still find none.
  bool is_sound() const;

  /// The entries of lists that `other` does not have, or not in that place, as they stand in their files.
  Lists not_in(PackedLists const& other) const;
  /// All entities for which wanted(outline), as they stand in their files.
  Lists entities(std::function<bool(Outline const&)> const& wanted) const;
  /// All entries for which wanted(outline), as they stand in their files.
  Lists entries(std::function<bool(Outline const&)> const& wanted) const;
  /// Adds to `ids` (see id_hash()) the former and current ones of the same entities.
  void add_same(std::unordered_set<std::uint64_t>& ids) const;

  /// What matters to texts whose words are all in the filter: they are read with these lists as with all.
  /// Entities that have no name there are left out, and roles and relations do not refer to them.
  Lists lists_for(WordFilter const& words) const;

 private:
  struct File {
    std::uint32_t number;  // in Lists::files
    std::uint64_t key;     // equal for files with the same entries
    std::string_view packed;
    bool entities;
  };

  // Calls use(outline) for all entities.
  template <class Use>
  void each_entity(Use use) const;

  std::vector<ListFile> about_;
  std::vector<File> files_;
};

}  // namespace whosaid

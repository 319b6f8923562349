// The entities of the lists as records, and where each of their fields stands.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exchange/record.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

class Entries {
 public:
  /// Both must outlive it, and belong together.
  Entries(std::vector<SourceFolder> const& folders, Lists const& lists);
  ~Entries();

  /// The entity as all folders together have it, as it is written: dates are not made full.
  Record record(EntityEntry const& entity);
  /// FILE:LINE of a field of the entity; of the entity itself if it has no such field.
  std::string place(EntityEntry const& entity, std::string_view field);

  /// The entry that the last folder has for an id.
  struct Own {
    std::string relative;  ///< its file
    std::size_t index;     ///< in the list of entities
  };
  std::optional<Own> own(std::string_view id);
  /// The ids that the last folder has entries for, file by file; of one file if it is named.
  std::vector<std::string> own_ids(std::string_view relative = {});

 private:
  struct File;
  struct Entry {
    File const* file;
    YamlNode const* node;
  };

  /// The entity files that a folder's index names.
  std::vector<std::string> names(std::size_t folder) const;
  File const& file(std::size_t folder, std::string const& relative);
  /// The entries that make an entity, earlier folders first.
  std::vector<Entry> entries(EntityEntry const& entity);
  std::optional<Entry> entry_in(std::size_t folder, std::string_view id);

  std::vector<SourceFolder> const& folders_;
  Lists const& lists_;
  std::map<std::pair<std::size_t, std::string>, std::unique_ptr<File>> files_;
  std::vector<std::vector<std::string>> names_;
};

}  // namespace whosaid

// Records put into the lists.
#pragma once

#include <string>
#include <vector>

#include "editing/workspace.hpp"
#include "exchange/record.hpp"

namespace whosaid {

struct Imported {
  std::size_t records = 0;        ///< read
  std::size_t added = 0;          ///< entities that are new
  std::size_t extended = 0;       ///< entities that were given names, roles or other fields
  std::size_t known = 0;          ///< records of which the lists had everything
  std::vector<Remark> damaged;    ///< what could not be read or put in
  std::vector<Remark> conflicts;  ///< where lists and input contradict each other; the lists stay as they are
  Losses not_taken;               ///< what the lists have no place for
};

/// Merges records into the workspace's last folder, in memory: new entities go to the entity file `into`,
/// which is made if need be; entities that are there get what they lack. Throws EditRefused when there are
/// new entities and `into` is empty or no entity file.
Imported import_records(Workspace& workspace, ReadRecords read, std::string const& into);

}  // namespace whosaid

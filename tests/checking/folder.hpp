// What a check of a folder says, as text, the folder's own path left out.
#pragma once

#include "checking/check.hpp"
#include "checking/write.hpp"
#include "gazetteer/folder.hpp"
#include "support/without.hpp"

namespace whosaid::test {

/// The findings, one line each.
inline std::string findings_of(TemporaryFolder const& folder) {
  std::string text;
  for (Fault const& fault : check_folders({folder.path()}).faults) text += fault.text() + "\n";
  return without(text, folder.path().string() + "/");
}

}  // namespace whosaid::test

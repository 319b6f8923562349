// What a check of a folder says, as text, the folder's own path left out.
#pragma once

#include "checking/check.hpp"
#include "checking/write.hpp"
#include "gazetteer/folder.hpp"

namespace whosaid::test {

inline std::string without(std::string text, std::string const& prefix) {
  for (std::size_t at; (at = text.find(prefix)) != text.npos;) text.erase(at, prefix.size());
  return text;
}

/// The findings, one line each.
inline std::string findings_of(TemporaryFolder const& folder) {
  std::string text;
  for (Fault const& fault : check_folders({folder.path()}).faults) text += fault.text() + "\n";
  return without(text, folder.path().string() + "/");
}

}  // namespace whosaid::test

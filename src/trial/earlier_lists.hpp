// The lists as they were, to compare with.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "gazetteer/sources.hpp"

namespace whosaid {

/// Git has no answer; what() says why, in words for people.
class NoEarlierLists : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A folder as a revision of its git repository has it. Git is asked at once and answers while the lists are
/// read.
class ListsInGit {
 public:
  /// Throws NoEarlierLists when git is not there.
  ListsInGit(std::filesystem::path folder, std::string revision);
  ~ListsInGit();

  /// What the folder, which holds `now`, held then; may be asked once. Throws NoEarlierLists when it is in no
  /// repository, or the revision does not exist.
  SourceFolder folder(SourceFolder now);

 private:
  class Command;
  std::filesystem::path folder_;
  std::string revision_;
  std::unique_ptr<Command> commit_, changed_, unknown_;
};

}  // namespace whosaid

// The lists as they were, to compare with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gazetteer/sources.hpp"

namespace whosaid {

/// A folder that was read, as `revision` of its git repository has it. Throws std::runtime_error, in words
/// for people, when git is not there, the folder is in no repository, or the revision does not exist.
SourceFolder folder_in_git(SourceFolder now, std::string const& revision);

}  // namespace whosaid

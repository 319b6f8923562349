// Where the gazetteers are.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace whosaid {

/// The folders to read, later ones win: those `given`, else those of WHOSAID_GAZETTEERS (separated by
/// colons), else the installation's, else the source tree's. Throws UsageError when a named folder is no
/// gazetteer or none is found.
std::vector<std::filesystem::path> gazetteer_folders(std::vector<std::string> const& given);

}  // namespace whosaid

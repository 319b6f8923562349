// Compiling the lists now, so that the next run finds their image ready.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace whosaid {

/// What was compiled, and where it lies.
struct CompiledFolders {
  std::filesystem::path image;   ///< the kept image; empty if it could not be kept
  std::filesystem::path folder;  ///< of kept images; empty if there is none, see cache_folder()
  std::size_t files = 0;
  std::size_t entities = 0;
  std::size_t words = 0;
  std::size_t cues = 0;
  std::uint64_t bytes = 0;  ///< of the image
};

/// Reads the lists of `folders`, later ones win, compiles them even if they are so already, and keeps the
/// image for Gazetteer::load(). Throws GazetteerError when the lists are invalid.
CompiledFolders compile_folders(std::vector<std::filesystem::path> const& folders);

}  // namespace whosaid

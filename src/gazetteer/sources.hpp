// The files of the gazetteer folders: found, read, hashed, and parsed to lists.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "gazetteer/error.hpp"
#include "gazetteer/file_state.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

/// A YAML file.
struct SourceFile {
  std::string relative;  ///< path relative to its folder, with slashes
  FileState state;       ///< when it was found
  std::string bytes;     ///< once read
};

/// A gazetteer folder and all YAML files in it, sorted by path.
struct SourceFolder {
  std::filesystem::path path;
  std::vector<SourceFile> files;

  /// The path to show a person.
  std::string shown(std::string_view relative) const;
  SourceFile const* find(std::string_view relative) const;
};

/// Finds all YAML files of a folder, without reading them. What cannot be listed is noted.
SourceFolder find_files(std::filesystem::path const& path, std::vector<Fault>& faults);

/// Reads the files of a folder. What cannot be read is noted.
void read_files(SourceFolder& folder, std::vector<Fault>& faults);

/// Both.
SourceFolder read_folder(std::filesystem::path const& path, std::vector<Fault>& faults);

/// A hash of all files' names and bytes, in the order of the folders. Never 0.
std::uint64_t hash_of(std::vector<SourceFolder> const& folders);

/// Parses the files that each folder's index.yaml names and checks them, each alone and all together.
Lists read_lists(std::vector<SourceFolder> const& folders, std::vector<Fault>& faults);

/// Makes one entity of the entries with one id, sorts them by id, and checks what concerns several: ids given
/// twice in one folder or used again, references to ids that do not exist. An entry of a later folder stands
/// in place of the earlier one, or corrects it. Retired entities stay, without names and roles. What is only
/// doubtful goes to lists.warnings.
void check_entities(Lists& lists, std::vector<Fault>& faults);

/// Merges some of all entries of lists without faults, all that make one entity being among them. References
/// to entities that are not there are taken away.
void merge_some(Lists& lists);

}  // namespace whosaid

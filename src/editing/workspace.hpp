// A gazetteer being edited: the folders as they are, and the files of the last one as they will be.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editing/document.hpp"
#include "editing/safe_files.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

/// An entry of an entity file in the last folder.
struct EntityPlace {
  YamlFile* file = nullptr;
  std::size_t index = 0;  ///< in its list
  NodePath list;          ///< of the file's entities
  NodePath path() const {
    NodePath path = list;
    path.push_back(index);
    return path;
  }
};

class Workspace {
 public:
  /// Locks the last folder, finishes what an interrupted edit left there, and reads all folders. Without
  /// `lock` nothing may be committed. Throws GazetteerError when the lists are invalid.
  Workspace(std::vector<std::filesystem::path> const& folders, bool lock);

  Lists const& lists() const { return lists_; }
  bool has_earlier_folders() const { return folders_.size() > 1; }
  SourceFolder const& folder() const { return folders_.back(); }
  std::vector<SourceFolder> const& folders() const { return folders_; }

  /// The entity of all folders; throws EditRefused with a suggestion if there is none.
  EntityEntry const& entity(std::string_view id) const;
  bool is_known(std::string_view id) const;
  /// Whether an entry of an earlier folder has the id.
  bool is_shipped(std::string_view id) const;

  /// A list of the last folder. Throws EditRefused if there is none of that name.
  YamlFile& file(std::string const& relative);
  /// As file(); makes an entity file and names it in the index if there is none.
  YamlFile& entity_file(std::string const& relative);
  /// As file(); makes a word list if an earlier folder has one of that name, whose classes it takes.
  YamlFile& word_file(std::string const& relative);
  /// Files of the last folder that the index names: entity files, or word and cue lists.
  std::vector<std::string> names(bool entity_files) const;
  /// Where the last folder has an entry for the id.
  std::optional<EntityPlace> find(std::string_view id);
  /// The same; if there is none, a correction of the earlier folders' entity is added to `relative`, or to
  /// corrections.yaml if that is empty.
  EntityPlace place(std::string_view id, std::string const& relative = {});

  /// The files that differ from what they were, as shown.
  std::vector<std::string> changed_files() const;
  /// A unified diff of all changes.
  std::string diff() const;
  /// The lists as they will be. Throws EditRefused with the faults that the edit makes.
  std::vector<SourceFolder> checked() const;
  /// Writes the changes. Throws EditRefused when a file has been changed by somebody else meanwhile.
  void commit();

 private:
  struct Open {
    std::string original;
    bool is_new = false;
    std::unique_ptr<YamlFile> file;
  };

  /// Makes a file and names it in the index under `key`.
  YamlFile& make_file(std::string const& relative, std::string const& key, std::string const& text);

  std::vector<SourceFolder> folders_;
  std::unique_ptr<FolderLock> lock_;
  Lists lists_;
  std::map<std::string, Open, std::less<>> open_;
};

}  // namespace whosaid

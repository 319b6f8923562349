// The entries of list files that have been read before, kept in the cache by the hash of their bytes: after
// an edit of one list only that one is read as YAML.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer/image.hpp"
#include "gazetteer/lists.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

class ParsedFiles {
 public:
  /// Opens what is kept for those folders. Without a cache nothing is known and nothing kept.
  explicit ParsedFiles(std::vector<SourceFolder> const& folders);

  /// What a file is known by. Entries of later folders may mean something else.
  static std::uint64_t key_of(SourceFile const& file, std::uint32_t folder);

  /// Fills `lists` with the entries of the file, if it is known; its index in Lists::files is `number`.
  bool find(std::uint64_t key, std::uint32_t number, ListFile& about, Lists& lists) const;
  /// The entries of a file without faults, as add() wants them.
  static std::string packed(ListFile const& about, Lists const& lists);
  /// Notes a file for keep(): `bytes` if it is new, else those known. In any order, but from one thread.
  void add(std::uint64_t key, std::string bytes);
  /// Keeps all files that were added, if so many of them are new that reading them again would cost more.
  /// Whatever goes wrong is passed over.
  void keep() const;

 private:
  std::filesystem::path path_;  // empty: nothing is kept
  std::unique_ptr<MappedFile> file_;
  std::unordered_map<std::uint64_t, std::string_view> known_;
  std::vector<std::pair<std::uint64_t, std::string>> added_;
  std::size_t new_bytes_ = 0;
};

}  // namespace whosaid

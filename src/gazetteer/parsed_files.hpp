// The entries of list files that have been read before, kept in the cache by the hash of their bytes: after
// an edit of one list only that one is read as YAML.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer/image.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

class ParsedFiles {
 public:
  /// Opens what is kept for those folders. Without a cache nothing is known and nothing kept.
  explicit ParsedFiles(std::vector<SourceFolder> const& folders);

  /// What a file is known by. Entries of later folders may mean something else.
  static std::uint64_t key_of(SourceFile const& file, std::uint32_t folder);

  /// The entries of that file as pack_file() made them, valid as long as this, or nothing.
  std::optional<std::string_view> find(std::uint64_t key) const;
  /// Notes a file for keep() and gives its bytes, valid as long as this: `bytes` if it is new, else those
  /// known. In any order, but from one thread.
  std::string_view add(std::uint64_t key, std::string bytes);
  /// Keeps all files that were added. Whatever goes wrong is passed over.
  void keep() const;

 private:
  using Packed = std::pair<std::uint64_t, std::string_view>;

  // A file of the cache: most lists stand in one, those of late edits in another, so that the large one is
  // seldom written.
  struct Kept {
    std::filesystem::path path;  // empty: nothing is kept
    MappedFile file;
    std::vector<Packed> lists;

    void open(std::filesystem::path from);
    void write(std::vector<Packed> const& all) const;
  };

  Kept most_;
  Kept late_;
  std::unordered_map<std::uint64_t, std::string_view> known_;
  std::vector<Packed> added_;
  std::vector<std::unique_ptr<std::string>> fresh_;  // bytes of those that are new
};

}  // namespace whosaid

// File names for the pages of articles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace whosaid {

/// Gives each document a file name of its own, made of its id: slashes become "-", and whatever could mean
/// something to a file system or an address becomes "_"; if that changed or shortened it, or another document
/// has the name, a number follows. The same ids in the same order give the same names.
class PageNames {
 public:
  /// Letters, digits, "-", "_" and "." only, not starting with ".", ending in ".html".
  std::string name(std::string_view document_id);

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> taken_;  // hash of the stem, how often
};

}  // namespace whosaid

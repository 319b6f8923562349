// What was found in an article, as lines that a person can read and a diff shows well.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "whosaid.hpp"

namespace whosaid::test {

/// Lines of the two sections of an expected file.
struct Findings {
  std::vector<std::string> names;   ///< one line an entity, sorted; places left out
  std::vector<std::string> quotes;  ///< one line a quotation, in text order
};

/// `found` in `text` as lines; README.md tells their form.
Findings findings_of(std::string_view text, Extraction const& found);

/// Articles of this folder: its .txt files (but CMakeLists.txt), by name without ending, sorted.
std::vector<std::string> article_names(std::filesystem::path const& folder);

/// The file's bytes; throws std::runtime_error when it cannot be read.
std::string read_bytes(std::filesystem::path const& path);

}  // namespace whosaid::test

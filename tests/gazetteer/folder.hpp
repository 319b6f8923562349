// A gazetteer folder for one test, removed at its end; and a cache folder of its own.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gazetteer/error.hpp"
#include "gazetteer/gazetteer.hpp"

namespace whosaid::test {

/// A new empty folder.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "whosaid-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  TemporaryFolder(TemporaryFolder const&) = delete;
  TemporaryFolder& operator=(TemporaryFolder const&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }

  std::filesystem::path const& path() const { return path_; }
  void write(std::string_view name, std::string_view bytes) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }

 private:
  std::filesystem::path path_;
};

using File = std::pair<std::string_view, std::string_view>;

/// Writes files and an index that names them: entity files are those whose text has "entities:".
inline void write_gazetteer(TemporaryFolder const& folder, std::vector<File> const& files) {
  std::string lists = "lists:\n";
  std::string entities = "entities:\n";
  for (auto const& [name, bytes] : files) {
    folder.write(name, bytes);
    bool const entity_file = bytes.find("entities:") != bytes.npos;
    (entity_file ? entities : lists) += "  - " + std::string(name) + "\n";
  }
  if (lists == "lists:\n") lists.clear();
  if (entities == "entities:\n") entities.clear();
  folder.write("index.yaml", "# index\n" + lists + entities);
}

/// The faults of a folder as one text, the folder's own path left out; empty if there are none.
inline std::string faults_of(TemporaryFolder const& folder) {
  try {
    Gazetteer::load({folder.path()});
  } catch (GazetteerError const& error) {
    std::string text = error.what();
    std::string const prefix = folder.path().string() + "/";
    for (std::size_t at; (at = text.find(prefix)) != text.npos;) text.erase(at, prefix.size());
    return text;
  }
  return "";
}

}  // namespace whosaid::test

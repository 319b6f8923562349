// Finding and reading the files of a gazetteer folder.
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "gazetteer/hashing.hpp"
#include "gazetteer/sources.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

bool is_yaml(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

// The bytes of a file, cut just above largest_file so that the parser may refuse it.
bool read_file(fs::path const& path, std::string& bytes) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  std::error_code error;
  auto const size = fs::file_size(path, error);
  if (error) return false;
  bytes.resize(std::min<std::uintmax_t>(size, largest_file + 1));
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return !in.bad();
}

}  // namespace

std::string SourceFolder::shown(std::string_view relative) const {
  return (path / fs::path(relative)).generic_string();
}

SourceFile const* SourceFolder::find(std::string_view relative) const {
  auto const at = std::ranges::lower_bound(files, relative, {}, &SourceFile::relative);
  return at != files.end() && at->relative == relative ? &*at : nullptr;
}

SourceFolder find_files(fs::path const& path, std::vector<Fault>& faults) {
  SourceFolder folder{path, {}};
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    faults.push_back({path.generic_string(), 1, 1, "no_folder",
                      "there is no such gazetteer folder; give the one that holds index.yaml"});
    return folder;
  }
  std::size_t const prefix = (path / "").string().size();
  fs::recursive_directory_iterator at(path, error), end;
  for (; !error && at != end; at.increment(error)) {
    std::string const& name = at->path().native();
    if (name[name.rfind('/') + 1] == '.') {
      at.disable_recursion_pending();
    } else if (is_yaml(name)) {
      if (auto const state = file_state(name)) folder.files.push_back({name.substr(prefix), *state, {}});
    }
  }
  if (error)
    faults.push_back({path.generic_string(), 1, 1, "unreadable",
                      fmt::format("cannot be read ({}); check its permissions", error.message())});
  std::ranges::sort(folder.files, {}, &SourceFile::relative);
  return folder;
}

void read_files(SourceFolder& folder, std::vector<Fault>& faults) {
  for (SourceFile& file : folder.files)
    if (!read_file(folder.path / file.relative, file.bytes))
      faults.push_back({folder.shown(file.relative), 1, 1, "unreadable",
                        fmt::format("cannot be read ({}); check its permissions", std::strerror(errno))});
}

SourceFolder read_folder(fs::path const& path, std::vector<Fault>& faults) {
  SourceFolder folder = find_files(path, faults);
  read_files(folder, faults);
  return folder;
}

std::uint64_t hash_of(std::vector<SourceFolder> const& folders) {
  std::uint64_t hash = folders.size();
  for (SourceFolder const& folder : folders) {
    hash = hash_bytes("folder", hash);
    for (SourceFile const& file : folder.files)
      hash = hash_bytes(file.bytes, hash_bytes(file.relative, hash));
  }
  return hash_bytes({}, hash);
}

}  // namespace whosaid

// The cache folder and its files: images, named by the hash of the lists, and manifests, named by the
// gazetteer folders. A manifest says what state the lists' files were in and which image belongs to them, as
// git's index does for a work tree; and as there, a file that changed within a tick of the clock before it
// was looked at is not trusted, so then no manifest is written.
#include "gazetteer/cache.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <vector>

#include "gazetteer/cache_folder.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/hashing.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

struct Manifest {
  std::uint64_t stamp = 0;         // of the program
  std::uint64_t states = 0;        // hash of the lists' names and states
  std::uint64_t content_hash = 0;  // of the lists
  FileState image;                 // once its checksum was found right; all zero if that cannot be told apart
  std::uint64_t checksum = 0;      // of all above
};

std::uint64_t checksum_of(Manifest const& manifest) {
  return hash_bytes({reinterpret_cast<char const*>(&manifest), offsetof(Manifest, checksum)});
}

std::string manifest_name(std::vector<SourceFolder> const& folders) {
  std::uint64_t hash = image_stamp();
  for (SourceFolder const& folder : folders) {
    std::error_code error;
    hash = hash_bytes(fs::absolute(folder.path, error).native(), hash);
  }
  return fmt::format("{:016x}.manifest", hash);
}

void append(std::string& bytes, std::string_view name, FileState const& state) {
  bytes.append(name).push_back('\0');
  bytes.append(reinterpret_cast<char const*>(&state), sizeof state);
}

// Each change of a list leaves an image behind: keep the newest few; and what a killed process left.
void tidy(fs::path const& folder) {
  constexpr std::size_t kept = 8;
  constexpr auto longest_write = std::chrono::hours(1);
  using Aged = std::pair<fs::file_time_type, fs::path>;
  std::vector<Aged> images;
  std::vector<Aged> manifests;
  std::vector<Aged> others;  // parsed lists, words of articles
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    fs::path const& path = at->path();
    auto const time = at->last_write_time(error);
    if (path.extension() == ".image") images.emplace_back(time, path);
    if (path.extension() == ".manifest") manifests.emplace_back(time, path);
    if (path.extension() == ".lists" || path.extension() == ".words") others.emplace_back(time, path);
    if (path.filename().native().starts_with(".new-") &&
        time + longest_write < fs::file_time_type::clock::now())
      fs::remove(path, error);
  }
  for (auto* const files : {&images, &manifests, &others}) {
    std::ranges::sort(*files, std::greater());
    for (std::size_t i = kept; i < files->size(); ++i) fs::remove((*files)[i].second, error);
  }
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t const written = ::write(file, bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

Cache::Cache(std::vector<SourceFolder> const& found, std::int64_t now) : folder_(cache_folder()), now_(now) {
  if (folder_.empty()) return;
  manifest_ = folder_ / manifest_name(found);
  std::string states;
  for (SourceFolder const& folder : found) {
    states.push_back('\n');
    for (SourceFile const& file : folder.files) {
      append(states, file.relative, file.state);
      settled_ = settled_ && file.state.settled(now);
    }
  }
  states_ = hash_bytes(states);
}

std::unique_ptr<MappedFile> Cache::unchanged() const {
  if (folder_.empty()) return nullptr;
  MappedFile const file(manifest_);
  Manifest manifest;
  if (file.bytes().size() != sizeof manifest) return nullptr;
  std::memcpy(&manifest, file.bytes().data(), sizeof manifest);
  if (manifest.checksum != checksum_of(manifest) || manifest.stamp != image_stamp() ||
      manifest.states != states_)
    return nullptr;
  auto kept = std::make_unique<MappedFile>(image_path(manifest.content_hash));
  if (kept->state() == manifest.image && Gazetteer::Image::fits(kept->bytes(), manifest.content_hash))
    return kept;
  return image(manifest.content_hash);
}

std::unique_ptr<MappedFile> Cache::image(std::uint64_t content_hash) const {
  if (folder_.empty()) return nullptr;
  auto file = std::make_unique<MappedFile>(image_path(content_hash));
  if (!Gazetteer::Image::is_sound(file->bytes(), content_hash)) return nullptr;
  note(content_hash, file->state());
  return file;
}

bool Cache::keep(std::uint64_t content_hash, std::string_view bytes) const {
  if (folder_.empty()) return false;
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return false;
  bool const kept = write(image_path(content_hash), bytes, true);
  if (kept) note(content_hash, {});
  tidy(folder_);
  return kept;
}

std::string Cache::image_path(std::uint64_t content_hash) const {
  return folder_ / fmt::format("{:016x}-{:08x}.image", content_hash, image_stamp() >> 32);
}

void Cache::note(std::uint64_t content_hash, FileState const& image) const {
  if (!settled_) return;
  Manifest manifest{image_stamp(), states_, content_hash, {}, 0};
  if (image.settled(now_)) manifest.image = image;
  manifest.checksum = checksum_of(manifest);
  write(manifest_, {reinterpret_cast<char const*>(&manifest), sizeof manifest}, false);
}

// `lasting`: on the disk before it has its name, so that no crash of the machine leaves a hollow file.
bool Cache::write(std::string const& path, std::string_view bytes, bool lasting) const {
  std::string temporary = (folder_ / ".new-XXXXXX").string();
  int const file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return false;
  bool whole = write_all(file, bytes);
  if (whole && lasting) whole = ::fdatasync(file) == 0;
  whole = ::close(file) == 0 && whole;
  whole = whole && ::rename(temporary.c_str(), path.c_str()) == 0;
  if (!whole) ::unlink(temporary.c_str());
  return whole;
}

}  // namespace whosaid

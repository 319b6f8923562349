// The cache folder and its files.
#include "gazetteer/cache.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <vector>

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string variable(char const* name) {
  char const* const value = std::getenv(name);
  return value ? value : "";
}

// Empty if there is nowhere to keep images.
fs::path cache_folder() {
  if (variable("WHOSAID_CACHE") == "off") return {};
  fs::path base = variable("XDG_CACHE_HOME");
  if (!base.is_absolute()) {
    fs::path const home = variable("HOME");
    if (!home.is_absolute()) return {};
    base = home / ".cache";
  }
  return base / "whosaid";
}

std::string image_name(std::uint64_t content_hash) {
  return fmt::format("{:016x}-v{}.image", content_hash, image::format_version);
}

// Each change of a list leaves an image behind: keep the newest few.
void remove_old_images(fs::path const& folder) {
  constexpr std::size_t kept = 8;
  std::vector<std::pair<fs::file_time_type, fs::path>> images;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (at->path().extension() == ".image") images.emplace_back(at->last_write_time(error), at->path());
  std::ranges::sort(images, std::greater());
  for (std::size_t i = kept; i < images.size(); ++i) fs::remove(images[i].second, error);
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

std::unique_ptr<MappedFile> cached_image(std::uint64_t content_hash) {
  fs::path const folder = cache_folder();
  if (folder.empty()) return nullptr;
  auto file = std::make_unique<MappedFile>((folder / image_name(content_hash)).string());
  if (!Gazetteer::Image::is_sound(file->bytes(), content_hash)) return nullptr;
  return file;
}

void keep_image(std::uint64_t content_hash, std::string_view bytes) {
  fs::path const folder = cache_folder();
  if (folder.empty()) return;
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return;
  std::string temporary = (folder / ".image-XXXXXX").string();
  int const file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return;
  bool const written = write_all(file, bytes);
  bool const closed = ::close(file) == 0;
  if (written && closed) fs::rename(temporary, folder / image_name(content_hash), error);
  if (!written || !closed || error) fs::remove(temporary, error);
  remove_old_images(folder);
}

}  // namespace whosaid

// Compiled images kept between runs, and what is known of the lists they were made of, so that a run whose
// lists have not changed reads none of them. Whatever goes wrong with the cache is passed over.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/file_state.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

/// The cache, seen from one set of gazetteer folders. It lies in $XDG_CACHE_HOME/whosaid or ~/.cache/whosaid;
/// WHOSAID_CACHE=off turns it off.
class Cache {
 public:
  /// `found` are the folders' files as just found, `now` the time before that.
  Cache(std::vector<SourceFolder> const& found, std::int64_t now);

  /// The image, if the file system says that no list has changed since it was made; else null.
  std::unique_ptr<MappedFile> unchanged() const;

  /// The kept image for lists with that hash, or null: none, or damaged.
  std::unique_ptr<MappedFile> image(std::uint64_t content_hash) const;

  /// Keeps an image; returns whether that could be done. Other processes see it whole or not at all.
  bool keep(std::uint64_t content_hash, std::string_view bytes) const;

  /// Where images are kept; empty if there is nowhere.
  std::filesystem::path const& folder() const { return folder_; }
  /// Where the image of lists with that hash is kept.
  std::string image_path(std::uint64_t content_hash) const;

 private:
  // Notes which image belongs to the files as found.
  void note(std::uint64_t content_hash, FileState const& image) const;
  bool write(std::string const& path, std::string_view bytes, bool lasting) const;

  std::filesystem::path folder_;  // empty if there is nowhere to keep images
  std::string manifest_;          // path of the note
  std::uint64_t states_ = 0;      // hash of all files' names and states
  bool settled_ = true;           // whether the states tell all later changes
  std::int64_t now_ = 0;
};

}  // namespace whosaid

// Readers of files and archives.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "corpus/inputs.hpp"

namespace whosaid {

/// A file, or an entry of an archive.
struct Place {
  std::string path;  ///< as the user knows it
  std::string id;    ///< the document's, without endings; of what holds several, what stands before theirs
};

/// An item that cannot be loaded.
Item failed_item(Place const& place, std::string error, std::uint64_t line = 0);

/// A reader of one item.
std::unique_ptr<Reader> read_item(Item item);

/// Whether a file found in a folder or archive is to be read: not hidden, of a kind that is known. What is
/// not, but might have been meant to be, is counted.
bool is_wanted(FileKind const& found, std::string_view path, InputSettings const& settings);

/// The documents in `source`, whose name says that it is of `kind`. `depth` counts the archives around it.
std::unique_ptr<Reader> read_source(std::unique_ptr<ByteSource> source, Place place, FileKind const& kind,
                                    InputSettings const& settings, int depth = 0);

/// The documents of a file; a text file is read only when its document is loaded.
std::unique_ptr<Reader> read_file(Place place, FileKind const& kind, InputSettings const& settings);

/// The documents of all files in a folder and its subfolders, in sorted order.
std::unique_ptr<Reader> read_folder(std::filesystem::path const& folder, InputSettings const& settings);

/// The documents of each path: `next_path` gives them one by one, nothing at the end, `done` the share given.
using NextPath = std::function<std::optional<std::string>()>;
std::unique_ptr<Reader> read_paths(NextPath next_path, std::function<double()> done,
                                   InputSettings const& settings, std::unique_ptr<ByteSource> standard_input);

}  // namespace whosaid

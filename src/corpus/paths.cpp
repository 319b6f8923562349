// Folders and lists of paths, opened one after another.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "corpus/readers.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

class FolderReader : public Reader {
 public:
  FolderReader(fs::path folder, fs::path const& top, InputSettings const& settings)
      : folder_(std::move(folder)), top_(top), settings_(settings) {
    std::string const below = folder_.lexically_relative(top_).generic_string();
    if (below != ".") place_ = below + '/';
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
      names_.push_back({name_in(entry->path().native()), entry->is_regular_file(error)});
    if (error) {
      names_.clear();
      child_ =
          read_item(failed_item({folder_.string(), below}, "cannot read the folder: " + error.message()));
    }
    std::ranges::sort(names_, {}, &Entry::name);
  }

  std::optional<Item> next() override {
    for (;;) {
      if (child_) {
        if (auto item = child_->next()) return item;
        child_.reset();
      }
      if (at_ == names_.size()) return std::nullopt;
      child_ = open(names_[at_++]);
    }
  }

  double done() const override {
    if (names_.empty()) return 1;
    double const before = static_cast<double>(at_) - (child_ ? 1 : 0);
    return (before + (child_ ? child_->done() : 0)) / static_cast<double>(names_.size());
  }

 private:
  struct Entry {
    std::string name;
    bool file;  // the listing says so, mostly without asking again
  };

  static std::string name_in(std::string const& path) { return path.substr(path.rfind('/') + 1); }

  std::unique_ptr<Reader> open(Entry const& entry) const {
    auto const& [name, is_file] = entry;
    std::string path = folder_.native();
    if (!path.ends_with('/')) path += '/';
    path += name;
    std::error_code error;
    if (!is_file && fs::is_directory(path, error)) {
      if (fs::is_symlink(path, error)) return nullptr;
      return std::make_unique<FolderReader>(path, top_, settings_);
    }
    FileKind const kind = file_kind(path);
    if (!is_wanted(kind, path, settings_)) return nullptr;
    if (!is_file && fs::is_other(path, error)) {
      if (settings_.left_out) settings_.left_out->add_special(path);
      return nullptr;
    }
    return read_file({std::move(path), place_ + name_in(kind.stem)}, kind, settings_);
  }

  fs::path folder_;
  fs::path top_;
  std::string place_;  ///< of the folder below the top, with a slash; empty at the top
  InputSettings const& settings_;
  std::vector<Entry> names_;
  std::size_t at_ = 0;
  std::unique_ptr<Reader> child_;
};

/// Whether standard input begins as a line of JSON does: no article begins with {" .
bool begins_json(std::string_view start) {
  if (!start.starts_with('{')) return false;
  std::size_t const next = start.find_first_not_of(" \t", 1);
  return next == start.npos || start[next] == '"';
}

class PathsReader : public Reader {
 public:
  PathsReader(NextPath next_path, std::function<double()> done, InputSettings const& settings,
              std::unique_ptr<ByteSource> standard_input)
      : next_path_(std::move(next_path)),
        done_(std::move(done)),
        settings_(settings),
        standard_input_(std::move(standard_input)) {}

  std::optional<Item> next() override {
    for (;;) {
      if (child_) {
        if (auto item = child_->next()) return item;
        child_.reset();
      }
      before_ = done_();
      auto const path = next_path_();
      if (!path) return std::nullopt;
      after_ = done_();
      child_ = open(*path);
    }
  }

  double done() const override { return child_ ? before_ + (after_ - before_) * child_->done() : done_(); }

 private:
  std::unique_ptr<Reader> open(std::string const& path) {
    if (path == "-") return open_standard_input();
    std::error_code error;
    if (fs::is_directory(path, error)) return read_folder(path, settings_);
    FileKind const kind = file_kind(path);
    std::string id = kind.archive ? std::string() : fs::path(kind.stem).filename().string();
    return read_file({path, std::move(id)}, kind, settings_);
  }

  std::unique_ptr<Reader> open_standard_input() {
    Place place{"-", "stdin"};
    if (!standard_input_) return read_item(failed_item(place, "standard input is given twice"));
    try {
      auto source = std::make_unique<PeekedSource>(std::move(standard_input_));
      FileKind kind = kind_by_bytes(source->start());
      if (begins_json(source->start())) kind.kind = InputKind::json_line;
      return read_source(std::move(source), std::move(place), kind, settings_);
    } catch (ReadError const& error) {
      return read_item(failed_item(place, fmt::format("cannot read the file: {}", error.what())));
    }
  }

  NextPath next_path_;
  std::function<double()> done_;
  InputSettings const& settings_;
  std::unique_ptr<ByteSource> standard_input_;
  double before_ = 0;
  double after_ = 0;
  std::unique_ptr<Reader> child_;
};

}  // namespace

std::unique_ptr<Reader> read_folder(fs::path const& folder, InputSettings const& settings) {
  return std::make_unique<FolderReader>(folder, folder, settings);
}

std::unique_ptr<Reader> read_paths(NextPath next_path, std::function<double()> done,
                                   InputSettings const& settings,
                                   std::unique_ptr<ByteSource> standard_input) {
  return std::make_unique<PathsReader>(std::move(next_path), std::move(done), settings,
                                       std::move(standard_input));
}

}  // namespace whosaid

// What the user named on the command line, as a sequence of documents yet to be loaded.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <istream>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace whosaid {

/// An input that cannot be used at all: no such file, an ending that is not supported.
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

enum class InputKind : std::uint8_t { text, json_line };

/// No such file or folder.
struct MissingInput : InputError {
  explicit MissingInput(std::string missing)
      : InputError("no such file or folder: " + missing), path(std::move(missing)) {}

  std::string path;
};

/// One document to be loaded.
struct Item {
  InputKind kind = InputKind::text;
  std::string id;          ///< the document's, unless its JSON line has one
  std::string path;        ///< as the user knows it
  std::uint64_t line = 0;  ///< of a JSON line, from 1; else 0
  std::optional<std::string>
      bytes;          ///< the JSON line, or standard input; nothing for a file still to be read
  std::string error;  ///< why there is nothing to load; empty if there is
};

/// Lists documents: of each path in order, of a folder all *.txt and *.jsonl below it, sorted.
class Inputs {
 public:
  /// `kind` overrides what the ending says; in folders it picks the files. Throws MissingInput when a path
  /// does not exist, InputError when its ending is not supported.
  Inputs(std::vector<std::string> paths, std::optional<InputKind> kind, std::istream& standard_input);

  /// The next document, or nothing at the end.
  std::optional<Item> next();

 private:
  /// A file to be read, or "-".
  struct File {
    std::string path;
    std::string id;
    InputKind kind = InputKind::text;
    std::string error;
  };

  void expand(std::string const& path);
  void add_folder(std::filesystem::path const& folder, std::filesystem::path const& top);
  std::optional<Item> next_line();
  Item text_item(File file);
  std::optional<Item> open_lines(File file);  // the failure, if it cannot be opened

  std::deque<std::string> paths_;  // not yet expanded
  std::deque<File> files_;         // of the path expanded last
  std::optional<InputKind> kind_;
  std::istream& standard_input_;

  // The JSON lines being read; `lines_` is null when none are.
  std::istream* lines_ = nullptr;
  std::ifstream line_file_;
  File line_source_;
  std::uint64_t line_ = 0;
};

}  // namespace whosaid

// What the user named on the command line, as a sequence of documents yet to be loaded.
#pragma once

#include <atomic>
#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "corpus/byte_source.hpp"
#include "corpus/file_kind.hpp"
#include "corpus/left_out.hpp"

namespace whosaid {

/// An input that cannot be used at all: no such file, an ending that is not supported.
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// No such file or folder.
struct MissingInput : InputError {
  explicit MissingInput(std::string missing)
      : InputError("no such file or folder: " + missing), path(std::move(missing)) {}

  std::string path;
};

/// One document to be loaded.
struct Item {
  InputKind kind = InputKind::text;
  std::string id;                         ///< the document's, unless its record has one
  std::string path;                       ///< as the user knows it
  std::uint64_t line = 0;                 ///< of a JSON line, or row of a table, from 1; else 0
  std::optional<std::string> bytes = {};  ///< the JSON line or text; nothing for a file still to be read
  std::string error = {};                 ///< why there is nothing to load; empty if there is
  std::vector<std::string> fields = {};   ///< of a table's row
  std::shared_ptr<std::vector<std::string> const> columns = nullptr;  ///< names of these
  std::uint64_t number = 0;                                           ///< among all documents, from 0
};

/// Bytes of the document, at hand or still to be read; of a file that cannot be asked 0.
std::uint64_t size_of(Item const& item);

struct InputSettings {
  std::vector<std::string> paths = {};  ///< files, folders, patterns (*, ?, []) or - for standard input
  std::string files_from = {};          ///< a file that names further paths, one a line, or -; empty: none
  std::optional<InputKind> kind =
      {};                     ///< overrides what endings say; in folders and archives it picks the files
  std::string encoding = {};  ///< of tables and JSON lines; see in_utf8()
  Stopped stopped = nullptr;  ///< whether to wait for pipes no more
  std::uint64_t skip = 0;     ///< documents at the start that are left out
  std::uint32_t shard = 1;    ///< which part of …
  std::uint32_t shards = 1;   ///< … how many: document n belongs to part 1 + n mod shards
  std::shared_ptr<LeftOut> left_out = {};  ///< where to count files that are passed over; may be null
};

/// What holds documents: a file, a folder, an archive.
class Reader {
 public:
  Reader() = default;
  Reader(Reader const&) = delete;
  Reader& operator=(Reader const&) = delete;
  virtual ~Reader() = default;
  /// The next document, or nothing at the end. What cannot be read comes as an item with an error.
  virtual std::optional<Item> next() = 0;
  /// The share that has been read, 0 to 1; 0 while unknown.
  virtual double done() const = 0;
};

/// Lists documents: of each path in order, of a folder or archive all text files, JSON lines and tables in
/// it; folders are sorted.
class Inputs {
 public:
  /// Throws MissingInput when a path does not exist, InputError when its ending is not supported.
  Inputs(InputSettings settings, std::unique_ptr<ByteSource> standard_input);
  /// `standard_input` must outlive it.
  Inputs(std::vector<std::string> paths, std::optional<InputKind> kind, std::istream& standard_input);
  ~Inputs();

  /// The next document, or nothing at the end.
  std::optional<Item> next();

  /// How many documents have been passed, those left out too.
  std::uint64_t position() const { return position_; }
  /// The share that has been read, 0 to 1; 0 while unknown. Any thread may ask.
  double done() const { return done_; }
  /// What was passed over so far.
  LeftOut const& left_out() const { return *settings_.left_out; }

 private:
  InputSettings settings_;
  std::unique_ptr<Reader> all_;
  std::uint64_t position_ = 0;
  std::atomic<double> done_ = 0;
};

}  // namespace whosaid

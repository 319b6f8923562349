// What stands in compressed files and archives, streamed through libarchive.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "corpus/byte_source.hpp"

struct archive;

namespace whosaid {

/// A compressed file (gz, zst, xz, bz2), unpacked.
class UnpackedSource : public ByteSource {
 public:
  /// Throws ReadError when the bytes are not compressed in a way that is known.
  explicit UnpackedSource(std::unique_ptr<ByteSource> packed);
  ~UnpackedSource() override;

  std::size_t read(char* to, std::size_t size) override;
  double done() const override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// A tar (also compressed) or zip archive, read entry by entry.
class Archive {
 public:
  /// Throws ReadError.
  explicit Archive(std::unique_ptr<ByteSource> packed);
  ~Archive();
  Archive(Archive const&) = delete;
  Archive& operator=(Archive const&) = delete;

  /// The name of the next entry that is a file, or nothing at the end: parts joined by /, none of them empty,
  /// "." or "..". Throws ReadError; then nothing more can be read.
  std::optional<std::string> next();

  /// The bytes of the current entry, to be used before the next next(). The archive must outlive it.
  std::unique_ptr<ByteSource> entry();

  double done() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace whosaid

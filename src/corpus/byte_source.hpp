// Where bytes come from: a file, standard input, an entry of an archive; read in blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "text/encoding.hpp"

namespace whosaid {

/// Bytes cannot be read; `what()` says why.
struct ReadError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(ByteSource const&) = delete;
  ByteSource& operator=(ByteSource const&) = delete;
  virtual ~ByteSource() = default;

  /// Reads at most `size` bytes; 0 at the end. Throws ReadError.
  virtual std::size_t read(char* to, std::size_t size) = 0;
  /// The share that has been read, 0 to 1; 0 while unknown.
  virtual double done() const { return 0; }
  /// Moves as lseek() does; nothing if the source cannot.
  virtual std::optional<std::int64_t> seek(std::int64_t /*offset*/, int /*whence*/) { return std::nullopt; }
};

/// Asked while nothing comes: whether to wait no more.
using Stopped = std::function<bool()>;

/// A file.
class FileSource : public ByteSource {
 public:
  /// A pipe ends early when `stopped` says so. Throws ReadError.
  explicit FileSource(std::string const& path, Stopped stopped = nullptr);
  ~FileSource() override;

  std::size_t read(char* to, std::size_t size) override;
  double done() const override;
  std::optional<std::int64_t> seek(std::int64_t offset, int whence) override;

 private:
  int descriptor_;
  Stopped stopped_;
  std::uint64_t size_ = 0;
  std::uint64_t position_ = 0;
};

/// Standard input of the process. Ends early when `stopped` says so, also while nothing comes.
class StandardInput : public ByteSource {
 public:
  explicit StandardInput(Stopped stopped = nullptr) : stopped_(std::move(stopped)) {}
  std::size_t read(char* to, std::size_t size) override;

 private:
  Stopped stopped_;
};

/// A stream, which must outlive it.
class StreamSource : public ByteSource {
 public:
  explicit StreamSource(std::istream& stream) : stream_(stream) {}
  std::size_t read(char* to, std::size_t size) override;

 private:
  std::istream& stream_;
};

/// Another source whose first bytes can be looked at before they are read.
class PeekedSource : public ByteSource {
 public:
  /// Reads some bytes. Throws ReadError.
  explicit PeekedSource(std::unique_ptr<ByteSource> source);
  /// The first bytes, until they are read: six at least, unless they end before or a pipe may wait for an
  /// answer.
  std::string_view start() const { return start_; }
  std::size_t read(char* to, std::size_t size) override;
  double done() const override { return source_->done(); }

 private:
  std::unique_ptr<ByteSource> source_;
  std::string start_;
};

/// Another source in UTF-8.
class DecodedSource : public ByteSource {
 public:
  /// `encoding` as for in_utf8().
  DecodedSource(std::unique_ptr<ByteSource> source, std::string encoding);
  std::size_t read(char* to, std::size_t size) override;
  double done() const override { return source_->done(); }

 private:
  void fill();

  std::unique_ptr<ByteSource> source_;
  std::string encoding_;
  std::optional<Decoder> decoder_;
  std::string ready_;
  std::size_t taken_ = 0;  // of ready_
  bool started_ = false;
  bool ended_ = false;
};

/// The longest text that is read: what is larger is no article.
inline constexpr std::size_t longest_text = std::size_t{1} << 30;

/// All that is left of a source. Throws ReadError, also when it is longer than longest_text.
std::string read_all(ByteSource& source);

}  // namespace whosaid

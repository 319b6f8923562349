// Reading blocks.
#include "corpus/byte_source.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace whosaid {
namespace {

constexpr std::size_t block_size = 1 << 16;

[[noreturn]] void fail() { throw ReadError(std::strerror(errno)); }

std::size_t read_descriptor(int descriptor, char* to, std::size_t size, Stopped const& stopped) {
  constexpr int milliseconds = 100;
  for (;;) {
    if (stopped) {
      if (stopped()) return 0;
      pollfd waiting{descriptor, POLLIN, 0};
      if (::poll(&waiting, 1, milliseconds) <= 0) continue;
    }
    ssize_t const count = ::read(descriptor, to, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) fail();
  }
}

}  // namespace

FileSource::FileSource(std::string const& path, Stopped stopped)
    : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (descriptor_ < 0) fail();
  struct stat status {};
  if (::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode))
    size_ = static_cast<std::uint64_t>(status.st_size);
  else
    stopped_ = std::move(stopped);
}

FileSource::~FileSource() { ::close(descriptor_); }

std::size_t FileSource::read(char* to, std::size_t size) {
  std::size_t const count = read_descriptor(descriptor_, to, size, stopped_);
  position_ += count;
  return count;
}

double FileSource::done() const {
  return size_ == 0 ? 0 : std::min(1.0, static_cast<double>(position_) / static_cast<double>(size_));
}

std::optional<std::int64_t> FileSource::seek(std::int64_t offset, int whence) {
  auto const position = ::lseek(descriptor_, offset, whence);
  if (position < 0) return std::nullopt;
  position_ = static_cast<std::uint64_t>(position);
  return position;
}

std::size_t StandardInput::read(char* to, std::size_t size) {
  return read_descriptor(STDIN_FILENO, to, size, stopped_);
}

std::size_t StreamSource::read(char* to, std::size_t size) {
  stream_.read(to, static_cast<std::streamsize>(size));
  return static_cast<std::size_t>(stream_.gcount());
}

PeekedSource::PeekedSource(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {
  constexpr std::size_t telling = 6;
  std::array<char, 4096> bytes;
  while (start_.size() < telling) {
    std::size_t const count = source_->read(bytes.data(), bytes.size());
    if (count == 0) break;
    start_.append(bytes.data(), count);
    if (start_.front() == '{' || start_.find('\n') != std::string::npos)
      break;  // a pipe may wait for an answer
  }
}

std::size_t PeekedSource::read(char* to, std::size_t size) {
  if (start_.empty()) return source_->read(to, size);
  std::size_t const count = std::min(size, start_.size());
  std::memcpy(to, start_.data(), count);
  start_.erase(0, count);
  return count;
}

DecodedSource::DecodedSource(std::unique_ptr<ByteSource> source, std::string encoding)
    : source_(std::move(source)), encoding_(std::move(encoding)) {}

std::size_t DecodedSource::read(char* to, std::size_t size) {
  while (taken_ == ready_.size() && !ended_) fill();
  std::size_t const count = std::min(size, ready_.size() - taken_);
  std::memcpy(to, ready_.data() + taken_, count);
  taken_ += count;
  return count;
}

void DecodedSource::fill() {
  std::array<char, block_size> block;  // not filled with zeros: most articles are far smaller
  std::size_t count = source_->read(block.data(), block.size());
  if (!started_) {
    // A pipe may give the first bytes one by one.
    constexpr std::size_t telling = 4;
    while (count > 0 && count < telling) {
      std::size_t const more = source_->read(block.data() + count, block.size() - count);
      if (more == 0) break;
      count += more;
    }
    started_ = true;
    if (encoding_.empty()) encoding_ = recognised_encoding({block.data(), count});
    if (!encoding_.empty()) decoder_.emplace(encoding_);
  }
  ended_ = count == 0;
  taken_ = 0;
  ready_.clear();
  if (decoder_)
    decoder_->decode({block.data(), count}, ended_, ready_);
  else
    ready_.append(block.data(), count);
}

std::string read_all(ByteSource& source) {
  std::string bytes;
  std::array<char, block_size> block;
  for (;;) {
    if (bytes.size() > longest_text)
      throw ReadError(fmt::format("longer than {} MiB, which is no article; split it", longest_text >> 20));
    std::size_t const count = source.read(block.data(), block.size());
    if (count == 0) return bytes;
    bytes.append(block.data(), count);
  }
}

}  // namespace whosaid

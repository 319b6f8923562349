// libarchive, fed from a ByteSource.
#include "corpus/unpack.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <exception>
#include <string_view>
#include <utility>

namespace whosaid {
namespace {

/// What a libarchive reader needs: the source and a block of its bytes.
struct Feed {
  std::unique_ptr<ByteSource> source;
  std::array<char, 1 << 16> block;
};

la_ssize_t read_block(archive* reader, void* data, void const** bytes) {
  Feed& feed = *static_cast<Feed*>(data);
  *bytes = feed.block.data();
  try {
    return static_cast<la_ssize_t>(feed.source->read(feed.block.data(), feed.block.size()));
  } catch (std::exception const& error) {
    archive_set_error(reader, EIO, "%s", error.what());
    return -1;
  }
}

la_int64_t seek_to(archive*, void* data, la_int64_t offset, int whence) {
  return static_cast<Feed*>(data)->source->seek(offset, whence).value_or(ARCHIVE_FATAL);
}

std::string reason(archive* reader) {
  char const* const text = archive_error_string(reader);
  std::string reason = text != nullptr ? text : "unknown format";
  while (reason.ends_with('\n')) reason.pop_back();
  return reason;
}

using Reader = std::unique_ptr<archive, int (*)(archive*)>;

Reader new_reader() {
  Reader reader(archive_read_new(), archive_read_free);
  if (!reader) throw ReadError("out of memory");
  archive_read_support_filter_gzip(reader.get());
  archive_read_support_filter_bzip2(reader.get());
  archive_read_support_filter_xz(reader.get());
  archive_read_support_filter_zstd(reader.get());
  return reader;
}

void open(archive* reader, Feed& feed) {
  archive_read_set_read_callback(reader, read_block);
  if (feed.source->seek(0, 1 /*SEEK_CUR*/)) archive_read_set_seek_callback(reader, seek_to);
  archive_read_set_callback_data(reader, &feed);
  if (archive_read_open1(reader) != ARCHIVE_OK) throw ReadError("cannot be unpacked: " + reason(reader));
}

/// Without what could lead out of a folder.
std::string clean_name(std::string_view name) {
  std::string clean;
  while (!name.empty()) {
    std::size_t const end = name.find_first_of("/\\");
    std::string_view const part = name.substr(0, end);
    name.remove_prefix(end == name.npos ? name.size() : end + 1);
    if (part.empty() || part == "." || part == "..") continue;
    if (!clean.empty()) clean += '/';
    clean += part;
  }
  return clean;
}

std::size_t read_data(archive* reader, char* to, std::size_t size) {
  for (;;) {
    la_ssize_t const count = archive_read_data(reader, to, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (count != ARCHIVE_RETRY) throw ReadError("cannot be unpacked: " + reason(reader));
  }
}

/// The entry that the reader stands at.
class EntrySource : public ByteSource {
 public:
  EntrySource(archive* reader) : reader_(reader) {}
  std::size_t read(char* to, std::size_t size) override { return read_data(reader_, to, size); }

 private:
  archive* reader_;
};

}  // namespace

struct UnpackedSource::Impl {
  Feed feed;
  Reader reader = new_reader();
};

UnpackedSource::UnpackedSource(std::unique_ptr<ByteSource> packed) : impl_(std::make_unique<Impl>()) {
  impl_->feed.source = std::move(packed);
  archive* const reader = impl_->reader.get();
  archive_read_support_format_raw(reader);
  open(reader, impl_->feed);
  archive_entry* entry = nullptr;
  int const result = archive_read_next_header(reader, &entry);
  if (result == ARCHIVE_EOF || archive_filter_code(reader, 0) == ARCHIVE_FILTER_NONE)
    throw ReadError("not compressed as its name says; give it the ending of what it is");
  if (result < ARCHIVE_WARN) throw ReadError("cannot be unpacked: " + reason(reader));
}

UnpackedSource::~UnpackedSource() = default;

std::size_t UnpackedSource::read(char* to, std::size_t size) {
  return read_data(impl_->reader.get(), to, size);
}

double UnpackedSource::done() const { return impl_->feed.source->done(); }

struct Archive::Impl {
  Feed feed;
  Reader reader = new_reader();
};

Archive::Archive(std::unique_ptr<ByteSource> packed) : impl_(std::make_unique<Impl>()) {
  impl_->feed.source = std::move(packed);
  archive_read_support_format_tar(impl_->reader.get());
  archive_read_support_format_zip(impl_->reader.get());
  open(impl_->reader.get(), impl_->feed);
}

Archive::~Archive() = default;

std::optional<std::string> Archive::next() {
  archive* const reader = impl_->reader.get();
  for (;;) {
    archive_entry* entry = nullptr;
    int const result = archive_read_next_header(reader, &entry);
    if (result == ARCHIVE_EOF) return std::nullopt;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) throw ReadError("the archive is damaged: " + reason(reader));
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr) continue;
    char const* name = archive_entry_pathname(entry);
    if (name == nullptr) name = archive_entry_pathname_utf8(entry);
    if (std::string clean = name != nullptr ? clean_name(name) : std::string(); !clean.empty()) return clean;
  }
}

std::unique_ptr<ByteSource> Archive::entry() { return std::make_unique<EntrySource>(impl_->reader.get()); }

double Archive::done() const { return impl_->feed.source->done(); }

}  // namespace whosaid

// Text, JSON lines, tables; compressed, in archives.
#include "corpus/readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <utility>

#include "corpus/csv_rows.hpp"
#include "corpus/unpack.hpp"

namespace whosaid {
namespace {

/// One item.
class SingleReader : public Reader {
 public:
  explicit SingleReader(Item item) : item_(std::move(item)) {}
  std::optional<Item> next() override { return std::exchange(item_, std::nullopt); }
  double done() const override { return item_ ? 0 : 1; }

 private:
  std::optional<Item> item_;
};

/// Readers whose source may fail in the middle: what was read before stays.
class SourceReader : public Reader {
 public:
  explicit SourceReader(Place place) : place_(std::move(place)) {}

  std::optional<Item> next() override {
    if (failed_) return std::nullopt;
    try {
      return read();
    } catch (ReadError const& error) {
      failed_ = true;
      Place place = place_;
      if (count_ > 0) place.id += fmt::format("-{}", count_ + 1);
      return failed_item(place,
                         fmt::format("cannot read {}: {}", count_ > 0 ? "on" : "the file", error.what()),
                         count_ > 0 ? count_ + 1 : 0);
    }
  }

 protected:
  virtual std::optional<Item> read() = 0;

  /// An item for the next line or row; the count goes on.
  Item numbered(InputKind kind) const {
    return Item{kind, fmt::format("{}-{}", place_.id, count_), place_.path, count_};
  }

  Place place_;
  std::uint64_t count_ = 0;  // lines or rows so far
  bool failed_ = false;
};

class TextReader : public SourceReader {
 public:
  TextReader(std::unique_ptr<ByteSource> source, Place place)
      : SourceReader(std::move(place)), source_(std::move(source)) {}
  double done() const override { return source_ ? source_->done() : 1; }

 private:
  std::optional<Item> read() override {
    if (!source_) return std::nullopt;
    Item item{InputKind::text, place_.id, place_.path};
    item.bytes = read_all(*source_);
    source_.reset();
    return item;
  }

  std::unique_ptr<ByteSource> source_;
};

class JsonLinesReader : public SourceReader {
 public:
  JsonLinesReader(std::unique_ptr<ByteSource> source, Place place)
      : SourceReader(std::move(place)), source_(std::move(source)) {}
  double done() const override { return source_->done(); }

 private:
  std::optional<Item> read() override {
    constexpr std::string_view byte_order_mark = "\uFEFF";
    std::string line;
    while (read_line(line)) {
      ++count_;
      if (count_ == 1 && line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
      if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
      Item item = numbered(InputKind::json_line);
      if (line.size() > longest_text) {
        item.error =
            fmt::format("line {}: longer than {} MiB, which is no article", count_, longest_text >> 20);
        return item;
      }
      item.bytes = std::move(line);
      return item;
    }
    return std::nullopt;
  }

  /// Of a line that is too long only the beginning is kept.
  bool read_line(std::string& line) {
    line.clear();
    for (;;) {
      auto const* const start = block_.data() + begin_;
      auto const* const end = static_cast<char const*>(std::memchr(start, '\n', end_ - begin_));
      std::size_t const size = end != nullptr ? static_cast<std::size_t>(end - start) : end_ - begin_;
      if (line.size() <= longest_text) line.append(start, size);
      begin_ += size + (end != nullptr ? 1 : 0);
      if (end != nullptr) return true;
      begin_ = 0;
      end_ = 0;
      end_ = source_->read(block_.data(), block_.size());
      if (end_ == 0) return !line.empty();
    }
  }

  std::unique_ptr<ByteSource> source_;
  std::array<char, 1 << 16> block_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

class CsvReader : public SourceReader {
 public:
  CsvReader(std::unique_ptr<ByteSource> source, Place place)
      : SourceReader(std::move(place)), rows_(std::move(source)) {}
  double done() const override { return rows_.done(); }

 private:
  std::optional<Item> read() override {
    if (!columns_) {
      auto names = rows_.next();
      if (!names) return std::nullopt;
      columns_ = std::make_shared<std::vector<std::string> const>(*std::move(names));
    }
    auto fields = rows_.next();
    if (!fields) return std::nullopt;
    ++count_;
    Item item = numbered(InputKind::csv_row);
    item.fields = *std::move(fields);
    item.columns = columns_;
    return item;
  }

  CsvRows rows_;
  std::shared_ptr<std::vector<std::string> const> columns_;
};

class ArchiveReader : public SourceReader {
 public:
  ArchiveReader(std::unique_ptr<ByteSource> source, Place place, InputSettings const& settings, int depth)
      : SourceReader(std::move(place)), source_(std::move(source)), settings_(settings), depth_(depth) {}
  double done() const override { return archive_ ? archive_->done() : 0; }

 private:
  std::optional<Item> read() override {
    if (!archive_) archive_ = std::make_unique<Archive>(std::move(source_));
    for (;;) {
      if (entry_) {
        if (auto item = entry_->next()) return item;
        entry_.reset();
      }
      auto const name = archive_->next();
      if (!name) return std::nullopt;
      FileKind const kind = file_kind(*name);
      if (name->starts_with("__MACOSX/") || !is_wanted(kind, place_.path + "/" + *name, settings_)) continue;
      std::string const before = place_.id.empty() ? "" : place_.id + "/";
      entry_ = read_source(archive_->entry(), {place_.path + "/" + *name, before + kind.stem}, kind,
                           settings_, depth_ + 1);
    }
  }

  std::unique_ptr<ByteSource> source_;
  InputSettings const& settings_;
  int depth_;
  std::unique_ptr<Archive> archive_;
  std::unique_ptr<Reader> entry_;
};

}  // namespace

std::uint64_t size_of(Item const& item) {
  if (!item.error.empty()) return 0;
  if (item.bytes) return item.bytes->size();
  if (item.kind == InputKind::csv_row)
    return std::accumulate(item.fields.begin(), item.fields.end(), std::uint64_t{0},
                           [](std::uint64_t sum, std::string const& field) { return sum + field.size(); });
  std::error_code error;
  auto const size = std::filesystem::file_size(item.path, error);
  return error ? 0 : size;
}

Item failed_item(Place const& place, std::string error, std::uint64_t line) {
  Item item{InputKind::text, place.id, place.path, line};
  item.error = std::move(error);
  return item;
}

std::unique_ptr<Reader> read_item(Item item) { return std::make_unique<SingleReader>(std::move(item)); }

bool is_wanted(FileKind const& found, std::string_view path, InputSettings const& settings) {
  std::size_t const slash = path.rfind('/');
  if (path.substr(slash == path.npos ? 0 : slash + 1).starts_with('.')) return false;
  if (!found.archive && !found.kind && settings.left_out) settings.left_out->add_file(path);
  return found.archive || (found.kind && found.kind == settings.kind.value_or(*found.kind));
}

std::unique_ptr<Reader> read_source(std::unique_ptr<ByteSource> source, Place place, FileKind const& kind,
                                    InputSettings const& settings, int depth) {
  constexpr int deepest = 4;
  if (kind.archive) {
    if (depth < deepest)
      return std::make_unique<ArchiveReader>(std::move(source), std::move(place), settings, depth);
    return read_item(failed_item(place, "archives in archives in archives; unpack them"));
  }
  InputKind const form = settings.kind.value_or(kind.kind.value_or(InputKind::text));
  try {
    bool packed = kind.packed;
    if (!packed && form != InputKind::text) {  // of a text its bytes are looked at when it is loaded
      auto peeked = std::make_unique<PeekedSource>(std::move(source));
      packed = kind_by_bytes(peeked->start()).packed;
      source = std::move(peeked);
    }
    if (packed) source = std::make_unique<UnpackedSource>(std::move(source));
  } catch (ReadError const& error) {
    return read_item(failed_item(place, fmt::format("cannot read the file: {}", error.what())));
  }
  auto const decoded = [&] { return std::make_unique<DecodedSource>(std::move(source), settings.encoding); };
  switch (form) {
    case InputKind::text:
      break;
    case InputKind::json_line:
      return std::make_unique<JsonLinesReader>(decoded(), std::move(place));
    case InputKind::csv_row:
      return std::make_unique<CsvReader>(decoded(), std::move(place));
  }
  return std::make_unique<TextReader>(std::move(source), std::move(place));
}

std::unique_ptr<Reader> read_file(Place place, FileKind const& kind, InputSettings const& settings) {
  bool const text = settings.kind.value_or(kind.kind.value_or(InputKind::text)) == InputKind::text;
  if (text && !kind.archive && !kind.packed)
    return read_item({InputKind::text, std::move(place.id), std::move(place.path)});
  try {
    auto source = std::make_unique<FileSource>(place.path, settings.stopped);
    return read_source(std::move(source), std::move(place), kind, settings);
  } catch (ReadError const& error) {
    return read_item(failed_item(place, fmt::format("cannot read the file: {}", error.what())));
  }
}

}  // namespace whosaid

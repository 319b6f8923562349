// Looks at the bytes: packed, binary, valid.
#include "corpus/text_bytes.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include "corpus/file_kind.hpp"
#include "corpus/unpack.hpp"
#include "text/encoding.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

/// Bytes at hand, which must outlive it.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}
  std::size_t read(char* to, std::size_t size) override {
    std::size_t const count = std::min(size, bytes_.size() - at_);
    std::memcpy(to, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

/// Throws ReadError for what is surely no text. As git does, only the beginning is asked for zero bytes: an
/// old archive may have one somewhere.
void refuse_binary(std::string_view bytes) {
  if (bytes.starts_with("PK\3\4"))
    throw ReadError(
        "this is a zip archive (or .docx, .odt), not text; give it its ending, or make text of it");
  if (bytes.starts_with("%PDF-")) throw ReadError("this is a PDF, not text; make text of it with pdftotext");
  constexpr std::size_t beginning = 8000;
  std::size_t const zero = bytes.substr(0, beginning).find('\0');
  if (zero == bytes.npos) return;
  throw ReadError(fmt::format(
      "this is no text: byte {} is zero; if it is text in another encoding, name that with --encoding",
      zero));
}

/// What is packed in bytes that begin so; nothing if they only look like it. Throws ReadError.
std::optional<std::string> unpacked(std::string_view bytes) {
  std::unique_ptr<UnpackedSource> source;
  try {
    source = std::make_unique<UnpackedSource>(std::make_unique<MemorySource>(bytes));
  } catch (ReadError const&) {
    return std::nullopt;
  }
  return read_all(*source);
}

}  // namespace

std::string utf8_warning(std::string_view text) {
  if (simdjson::validate_utf8(text.data(), text.size())) return {};
  std::size_t count = 0;
  std::size_t first = 0;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const character = decode(text, at);
    if (is_invalid(character) && count++ == 0) first = at;
    at += character.size;
  }
  return fmt::format(
      "not valid UTF-8 at byte {}{}, which is read as \uFFFD; if the text has another encoding, name it: "
      "--encoding windows-1252",
      first, count > 1 ? fmt::format(" and at {} more", count - 1) : "");
}

TextBytes text_of_bytes(std::string bytes, std::string const& encoding) {
  if (kind_by_bytes(bytes).packed)
    if (auto text = unpacked(bytes)) bytes = *std::move(text);
  std::string const name(encoding.empty() ? recognised_encoding(bytes) : std::string_view(encoding));
  if (!name.empty()) return {in_utf8(std::move(bytes), name), {}};
  refuse_binary(bytes);
  std::string warning = utf8_warning(bytes);
  return {std::move(bytes), std::move(warning)};
}

}  // namespace whosaid

// ICU's converters.
#include "text/encoding.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.hpp"

namespace whosaid {

struct Decoder::Impl {
  explicit Impl(std::string const& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    converter = ucnv_open(encoding.c_str(), &status);
  }
  ~Impl() {
    if (converter != nullptr) ucnv_close(converter);
  }
  Impl(Impl const&) = delete;
  Impl& operator=(Impl const&) = delete;

  /// Appends UTF-16 units as UTF-8; a pair may be cut between two calls.
  void append(UChar const* begin, UChar const* end, std::string& out) {
    for (; begin != end; ++begin) {
      char32_t const unit = *begin;
      if (first && unit == 0xFEFF) {
        first = false;
        continue;
      }
      first = false;
      bool const trail = unit >= 0xDC00 && unit < 0xE000;
      if (lead != 0) {
        append_utf8(trail ? 0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00) : replacement_character, out);
        lead = 0;
        if (trail) continue;
      }
      if (unit >= 0xD800 && unit < 0xDC00)
        lead = unit;
      else
        append_utf8(trail ? replacement_character : unit, out);
    }
  }

  UConverter* converter = nullptr;
  char32_t lead = 0;
  bool first = true;
};

Decoder::Decoder(std::string const& encoding) : impl_(std::make_unique<Impl>(encoding)) {}
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

void Decoder::decode(std::string_view bytes, bool last, std::string& out) {
  std::array<UChar, 4096> units;
  char const* from = bytes.data();
  char const* const end = from + bytes.size();
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    UChar* to = units.data();
    ucnv_toUnicode(impl_->converter, &to, units.data() + units.size(), &from, end, nullptr, last, &status);
    impl_->append(units.data(), to, out);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
  }
  if (last && impl_->lead != 0) append_utf8(replacement_character, out);
}

bool is_encoding(std::string const& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(name.c_str(), &status);
  if (converter != nullptr) ucnv_close(converter);
  return !name.empty() && U_SUCCESS(status);
}

std::string_view recognised_encoding(std::string_view start) {
  using namespace std::string_view_literals;
  if (start.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32LE";
  if (start.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
  if (start.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
  if (start.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
  // English in UTF-16 without a mark: nearly every other byte is zero.
  std::string_view const sample = start.substr(0, 512);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0';
  std::size_t const half = sample.size() / 2;
  if (half < 4) return {};
  bool const none_even = zeros[0] * 20 <= half;
  bool const none_odd = zeros[1] * 20 <= half;
  if (none_even && zeros[1] * 10 >= half * 8) return "UTF-16LE";
  if (none_odd && zeros[0] * 10 >= half * 8) return "UTF-16BE";
  return {};
}

std::string in_utf8(std::string bytes, std::string const& encoding) {
  std::string const name(encoding.empty() ? recognised_encoding(bytes) : std::string_view(encoding));
  if (name.empty()) return bytes;
  std::string text;
  text.reserve(bytes.size());
  Decoder(name).decode(bytes, true, text);
  return text;
}

}  // namespace whosaid

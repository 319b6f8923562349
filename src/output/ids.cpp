// 64-bit FNV-1a: the same on every machine and in every release.
#include "output/ids.hpp"

#include <array>
#include <charconv>

namespace whosaid {
namespace {

class Hash {
 public:
  /// Adds `text` and an end mark, so that neighbouring parts cannot run together.
  Hash& add(std::string_view text) {
    for (char const c : text) add_byte(static_cast<unsigned char>(c));
    return add_byte(0);
  }

  /// As "begin-end".
  Hash& add(Span span) { return add_number(span.begin).add_byte('-').add_number(span.end).add_byte(0); }

  std::uint64_t value() const { return value_; }

  std::string hex() const {
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[value_ >> shift & 15];
    return digits;
  }

 private:
  Hash& add_number(std::uint64_t number) {
    std::array<char, 20> digits;
    char const* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    for (char const* at = digits.data(); at < end; ++at) add_byte(static_cast<unsigned char>(*at));
    return *this;
  }

  Hash& add_byte(unsigned char byte) {
    value_ = (value_ ^ byte) * 0x100000001b3u;
    return *this;
  }

  std::uint64_t value_ = 0xcbf29ce484222325u;
};

}  // namespace

std::uint64_t stable_hash(std::string_view text) { return Hash().add(text).value(); }

std::string quote_id(std::string_view document_id, Quote const& quote) {
  Hash hash;
  hash.add(document_id).add(quote_kind_name(quote.kind));
  for (Span const span : quote.spans) hash.add(span);
  return hash.hex();
}

std::string mention_id(std::string_view document_id, Mention const& mention) {
  return Hash().add(document_id).add(entity_type_name(mention.type)).add(mention.span).hex();
}

}  // namespace whosaid

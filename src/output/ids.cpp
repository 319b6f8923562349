// 64-bit FNV-1a: the same on every machine and in every release.
#include "output/ids.hpp"

#include <fmt/format.h>

namespace whosaid {
namespace {

class Hash {
 public:
  /// Adds `text` and an end mark, so that neighbouring parts cannot run together.
  Hash& add(std::string_view text) {
    for (char const c : text) add_byte(static_cast<unsigned char>(c));
    return add_byte(0);
  }

  Hash& add(Span span) { return add(fmt::format("{}-{}", span.begin, span.end)); }

  std::uint64_t value() const { return value_; }
  std::string hex() const { return fmt::format("{:016x}", value_); }

 private:
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

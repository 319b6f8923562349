// Bytes in other encodings than UTF-8, turned into UTF-8.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace whosaid {

/// Turns a stream of bytes into UTF-8 piece by piece. What cannot be decoded becomes U+FFFD; a byte-order
/// mark at the start is dropped.
class Decoder {
 public:
  /// `encoding` is a name that is_encoding().
  explicit Decoder(std::string const& encoding);
  Decoder(Decoder&&) noexcept;
  Decoder& operator=(Decoder&&) noexcept;
  ~Decoder();

  /// Appends the UTF-8 form of the next bytes; `last` with the last ones.
  void decode(std::string_view bytes, bool last, std::string& out);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Whether ICU knows an encoding by that name: windows-1252, ISO-8859-1, Shift_JIS.
bool is_encoding(std::string const& name);

/// The encoding that a text's first bytes show, if it is not UTF-8: UTF-16LE, UTF-16BE, UTF-32LE or UTF-32BE
/// by byte-order mark or by zero bytes where ASCII letters have them; else empty.
std::string_view recognised_encoding(std::string_view start);

/// The text in UTF-8. `encoding` empty: as recognised_encoding() says, and if that says nothing, the bytes as
/// they are.
std::string in_utf8(std::string bytes, std::string const& encoding);

}  // namespace whosaid

// Numbers in as few bytes as they need: seven bits a byte, the lowest first; the high bit says that more
// follow.
#pragma once

#include <cstdint>
#include <string>

namespace whosaid {

/// Appends a number.
inline void append_varint(std::uint32_t number, std::string& bytes) {
  for (; number > 0x7F; number >>= 7) bytes.push_back(static_cast<char>(number | 0x80));
  bytes.push_back(static_cast<char>(number));
}

/// Reads one that append_varint() wrote and advances `at` beyond it.
inline std::uint32_t read_varint(char const*& at) {
  std::uint32_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    auto const byte = static_cast<unsigned char>(*at++);
    number |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

}  // namespace whosaid

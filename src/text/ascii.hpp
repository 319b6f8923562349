// Eight bytes at once: which are ASCII letters, which of those capitals. A mask has the high bit of each byte
// that it means.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace whosaid::ascii {

inline constexpr std::uint64_t high_bits = 0x8080808080808080;

static_assert(std::endian::native == std::endian::little, "masks count bytes from the lowest");

/// The bytes of `text` from `at`, at most eight; zeros stand beyond its end.
inline std::uint64_t block(std::string_view text, std::size_t at) {
  std::uint64_t bytes = 0;
  if (at + 8 <= text.size())
    std::memcpy(&bytes, text.data() + at, 8);
  else if (at < text.size())
    std::memcpy(&bytes, text.data() + at, text.size() - at);
  return bytes;
}

/// The first `count` bytes of a block, at most eight; the others become zeros.
constexpr std::uint64_t first(std::uint64_t bytes, std::size_t count) {
  constexpr std::uint64_t masks[] = {0,
                                     0xFF,
                                     0xFFFF,
                                     0xFFFFFF,
                                     0xFFFFFFFF,
                                     0xFFFFFFFFFF,
                                     0xFFFFFFFFFFFF,
                                     0xFFFFFFFFFFFFFF,
                                     0xFFFFFFFFFFFFFFFF};
  return bytes & masks[count < 8 ? count : 8];
}

constexpr std::uint64_t letters(std::uint64_t bytes) {
  std::uint64_t const small = (bytes | 0x2020202020202020) & ~high_bits;
  std::uint64_t const from_a = small + 0x1F1F1F1F1F1F1F1F;   // high bit: byte >= 'a'
  std::uint64_t const after_z = small + 0x0505050505050505;  // high bit: byte > 'z'
  return from_a & ~after_z & ~bytes & high_bits;
}

/// Of a block and its letters().
constexpr std::uint64_t capitals(std::uint64_t bytes, std::uint64_t letters) {
  return letters & ~(bytes << 2);  // a small letter has the bit 0x20
}

/// Letters at the block's start.
constexpr unsigned leading(std::uint64_t letters) {
  return static_cast<unsigned>(std::countr_one(letters | ~high_bits)) / 8;
}

}  // namespace whosaid::ascii

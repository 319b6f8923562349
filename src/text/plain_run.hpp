// Runs of bytes that an output may copy as they are, found sixteen at a time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace whosaid {

namespace plain_run {

using Bytes [[gnu::vector_size(16)]] = unsigned char;

/// A load that needs no alignment.
inline Bytes load(char const* from) {
  Bytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

/// The index of the first byte that is set, or 16.
inline std::size_t first_set(Bytes set) {
  auto const halves = std::bit_cast<std::array<std::uint64_t, 2>>(set);
  std::size_t const half = halves[0] != 0 ? 0 : 1;
  if (halves[half] == 0) return sizeof set;
  int const bits = std::endian::native == std::endian::little ? std::countr_zero(halves[half])
                                                              : std::countl_zero(halves[half]);
  return half * 8 + static_cast<std::size_t>(bits) / 8;
}

enum class Blanks : bool { any, single };

/// Whether blanks are told apart and this one, at byte `at`, stands not between two printable characters.
inline bool is_loose_blank(std::string_view text, std::size_t at) {
  return text[at] == ' ' && (at + 1 == text.size() || text[at + 1] <= ' ' || text[at + 1] >= 0x7f);
}

template <Blanks blanks, char... special>
std::size_t end(std::string_view text, std::size_t at) {
  for (; text.size() - at > sizeof(Bytes); at += sizeof(Bytes)) {
    Bytes const bytes = load(text.data() + at);
    auto stops = (bytes < 0x20) | (bytes > 0x7e);
    ((stops |= bytes == static_cast<unsigned char>(special)), ...);
    if constexpr (blanks == Blanks::single) {
      Bytes const next = load(text.data() + at + 1);
      stops |= (bytes == ' ') & ((next <= ' ') | (next > 0x7e));
    }
    std::size_t const first = first_set(std::bit_cast<Bytes>(stops));
    if (first < sizeof(Bytes)) return at + first;
  }
  for (; at < text.size(); ++at) {
    char const c = text[at];
    if (c < 0x20 || c > 0x7e || (... || (c == special))) break;
    if (blanks == Blanks::single && is_loose_blank(text, at)) break;
  }
  return at;
}

}  // namespace plain_run

/// The end of the run of printable ASCII characters but `special` that begins at byte `at`, which is at most
/// text.size(): the index of the first other byte, or text.size().
template <char... special>
std::size_t plain_run_end(std::string_view text, std::size_t at) {
  return plain_run::end<plain_run::Blanks::any, special...>(text, at);
}

/// The same, ending also before a blank that no printable ASCII character but a blank follows: in a run that
/// does not begin with a blank, all blanks stand alone between words.
template <char... special>
std::size_t word_run_end(std::string_view text, std::size_t at) {
  return plain_run::end<plain_run::Blanks::single, special...>(text, at);
}

}  // namespace whosaid

// Two lanes of eight bytes, multiplied and folded.
#include "gazetteer/hashing.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace whosaid {
namespace {

constexpr std::uint64_t prime_a = 0x9E3779B185EBCA87;
constexpr std::uint64_t prime_b = 0xC2B2AE3D27D4EB4F;

std::uint64_t word_at(std::string_view bytes, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
  return word;
}

std::uint64_t stirred(std::uint64_t hash, std::uint64_t word) {
  return std::rotl((hash ^ word) * prime_a, 29) * prime_b;
}

}  // namespace

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t left = stirred(seed, prime_b);
  std::uint64_t right = stirred(bytes.size(), seed);
  std::size_t at = 0;
  for (; at + 16 <= bytes.size(); at += 16) {
    left = stirred(left, word_at(bytes, at));
    right = stirred(right, word_at(bytes, at + 8));
  }
  for (; at < bytes.size(); at += 8) left = stirred(left, word_at(bytes, at));
  std::uint64_t hash = stirred(left, std::rotl(right, 32) + prime_a);
  hash ^= hash >> 32;
  hash *= prime_b;
  hash ^= hash >> 29;
  return hash != 0 ? hash : 1;
}

}  // namespace whosaid

// XXH3.
#include "gazetteer/hashing.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace whosaid {

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t const hash = XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
  return hash != 0 ? hash : 1;
}

}  // namespace whosaid

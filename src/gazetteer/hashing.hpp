// A fast hash of bytes, for finding cached images and their damage; not for defence against forgery.
#pragma once

#include <cstdint>
#include <string_view>

namespace whosaid {

/// Hash of `bytes` continued from `seed`. Never 0.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed = 0);

}  // namespace whosaid

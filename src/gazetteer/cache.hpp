// Compiled images kept between runs, by the hash of the lists. Whatever goes wrong with them is passed over.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "gazetteer/image.hpp"

namespace whosaid {

/// The kept image for lists with that hash, or null: none, damaged, or the cache is off (WHOSAID_CACHE=off).
std::unique_ptr<MappedFile> cached_image(std::uint64_t content_hash);

/// Keeps an image in $XDG_CACHE_HOME/whosaid or ~/.cache/whosaid. Other processes see it whole or not at all.
void keep_image(std::uint64_t content_hash, std::string_view bytes);

}  // namespace whosaid

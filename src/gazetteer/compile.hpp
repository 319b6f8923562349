// From checked lists to the image.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gazetteer/image_format.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

/// Compiles lists without faults: entities sorted by id, all references known. The same lists give the same
/// bytes.
std::string compile(Lists const& lists, std::uint64_t content_hash);

/// Checksum of an image: of its header (the checksum in it left out) and all records after it.
std::uint64_t image_checksum(image::Header header, std::string_view records);

/// A number of the program's sources that shape an image (see CMakeLists.txt), so that images made by other
/// sources are not used.
std::uint64_t image_stamp();

}  // namespace whosaid

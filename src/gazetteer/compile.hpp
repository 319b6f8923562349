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

/// Checksum of all records after the header.
std::uint64_t image_checksum(std::string_view records);

/// Checksum of the header without this checksum.
std::uint64_t image_header_checksum(image::Header header);

/// A number of the program's sources that shape an image (see CMakeLists.txt), so that images made by other
/// sources are not used.
std::uint64_t image_stamp();

}  // namespace whosaid

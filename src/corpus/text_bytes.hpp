// From the bytes of a text file to its text.
#pragma once

#include <string>
#include <string_view>

namespace whosaid {

/// A text, and what is doubtful about its bytes.
struct TextBytes {
  std::string text;
  std::string warning;  ///< for people; empty if there is none
};

/// The text of a file's bytes in UTF-8. `encoding` as for in_utf8(). What is compressed, whatever its name,
/// is unpacked; what is not UTF-8, and not said to be anything else, stays as it is, with a warning. Throws
/// ReadError for bytes that are no text.
TextBytes text_of_bytes(std::string bytes, std::string const& encoding);

/// What is wrong with a text that is to be UTF-8, and how to mend it; empty if nothing.
std::string utf8_warning(std::string_view text);

}  // namespace whosaid

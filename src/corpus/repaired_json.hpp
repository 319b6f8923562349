// JSON with characters that no text can have.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

/// A line of JSON made readable.
struct RepairedJson {
  std::string line;
  std::string warning;  ///< what was wrong, and how to mend it
};

/// Writes U+FFFD for each byte that is not valid UTF-8 and for each escaped half of a surrogate pair (\ud83d
/// alone). Nothing if the line has none of these.
std::optional<RepairedJson> repaired_json(std::string_view line);

}  // namespace whosaid

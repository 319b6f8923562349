// Texts without what differs from run to run.
#pragma once

#include <string>

namespace whosaid::test {

/// The text without any `piece`, such as the path of a temporary folder.
inline std::string without(std::string text, std::string const& piece) {
  for (std::size_t at; (at = text.find(piece)) != text.npos;) text.erase(at, piece.size());
  return text;
}

}  // namespace whosaid::test

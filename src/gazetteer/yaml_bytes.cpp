// Checks of bytes: UTF-8, control characters, length of lines, closing quotes.
#include "gazetteer/yaml_bytes.hpp"

#include <fmt/format.h>

#include "gazetteer/yaml_tree.hpp"

namespace whosaid {
namespace {

// Length of the well-formed UTF-8 character at `at`, or 0.
std::size_t character_length(std::string_view bytes, std::size_t at) {
  auto byte = [&](std::size_t i) -> unsigned {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u;
  };
  auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return byte(i) >= low && byte(i) <= high;
  };
  unsigned const lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    unsigned const low = lead == 0xE0 ? 0xA0 : 0x80;
    unsigned const high = lead == 0xED ? 0x9F : 0xBF;
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    unsigned const low = lead == 0xF0 ? 0x90 : 0x80;
    unsigned const high = lead == 0xF4 ? 0x8F : 0xBF;
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

bool is_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

}  // namespace

std::optional<Fault> fault_in_bytes(std::string const& file, std::string_view bytes) {
  std::uint32_t line = 1;
  std::size_t line_start = 0;
  auto fault = [&](std::size_t at, std::string code, std::string message) {
    return Fault{file, line, static_cast<std::uint32_t>(at - line_start + 1), std::move(code),
                 std::move(message)};
  };
  if (bytes.size() > largest_file)
    return fault(
        0, "too_large",
        fmt::format("the file has {} bytes; split it into files of at most {}", bytes.size(), largest_file));
  for (std::size_t i = 0; i < bytes.size();) {
    auto const byte = static_cast<unsigned char>(bytes[i]);
    if (byte == '\n') {
      ++line;
      line_start = ++i;
      continue;
    }
    if (i - line_start >= longest_line)
      return fault(line_start, "too_long",
                   fmt::format("the line is longer than {} bytes; write one entry a line", longest_line));
    if (is_control(byte))
      return fault(i, "encoding", fmt::format("control character 0x{:02X}; delete it", byte));
    std::size_t const length = character_length(bytes, i);
    if (length == 0)
      return fault(i, "encoding", fmt::format("byte 0x{:02X} is not UTF-8; save the file as UTF-8", byte));
    i += length;
  }
  return std::nullopt;
}

bool quote_is_closed(std::string_view bytes, std::size_t offset) {
  char const quote = bytes[offset];
  if (quote != '"' && quote != '\'') return true;
  for (std::size_t i = offset + 1; i < bytes.size(); ++i) {
    if (quote == '"' && bytes[i] == '\\') {
      ++i;
    } else if (bytes[i] == quote) {
      if (quote == '"' || i + 1 == bytes.size() || bytes[i + 1] != quote) return true;
      ++i;
    }
  }
  return false;
}

}  // namespace whosaid

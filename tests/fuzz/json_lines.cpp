// Any bytes as JSON lines.
#include "fuzz/read.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  whosaid::test::read_everything({reinterpret_cast<char const*>(data), size}, whosaid::InputKind::json_line);
  return 0;
}

// Any bytes as a table. The first byte chooses the encoding.
#include <array>

#include "fuzz/read.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  static constexpr std::array encodings{"", "utf-8", "windows-1252", "utf-16", "gb18030", "iso-2022-jp"};
  if (size == 0) return 0;
  whosaid::test::read_everything({reinterpret_cast<char const*>(data + 1), size - 1},
                                 whosaid::InputKind::csv_row, encodings[data[0] % encodings.size()]);
  return 0;
}

#include "text/columns.hpp"

#include <unicode/uchar.h>

#include "text/utf8.hpp"

namespace whosaid {

unsigned columns_of(char32_t character) {
  auto const c = static_cast<UChar32>(character);
  constexpr std::uint32_t without_width = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK;
  if (U_GET_GC_MASK(c) & without_width) return 0;
  int const width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const character = decode(text, at);
    columns += columns_of(character.value);
    at += character.size;
  }
  return columns;
}

}  // namespace whosaid

// Scripts, as ICU knows them.
#include "text/script.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace whosaid {

std::string_view script_of(char32_t c) {
  auto const code = static_cast<UChar32>(c);
  if (!u_isUAlphabetic(code)) return {};
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode const script = uscript_getScript(code, &error);
  if (U_FAILURE(error) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED) return {};
  return uscript_getName(script);
}

}  // namespace whosaid

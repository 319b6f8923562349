// Asks ICU.
#include "text/versions.hpp"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

namespace whosaid {
namespace {

std::string in_digits(UVersionInfo version) {
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return text;
}

}  // namespace

std::string icu_version() {
  UVersionInfo version;
  u_getVersion(version);
  return in_digits(version);
}

std::string unicode_version() {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return in_digits(version);
}

}  // namespace whosaid

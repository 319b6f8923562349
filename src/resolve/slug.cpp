#include "resolve/resolution.hpp"
#include "text/fold.hpp"

namespace whosaid {

std::string slug(std::string_view name) {
  std::string const folded = fold(name);
  std::string made;
  for (char const c : folded) {
    bool const keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (keeps)
      made += c;
    else if (c != '\'' && !made.empty() && made.back() != '-')
      made += '-';
  }
  while (!made.empty() && made.back() == '-') made.pop_back();
  return made;
}

}  // namespace whosaid

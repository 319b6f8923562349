#include <algorithm>

#include "resolve/resolution.hpp"
#include "text/fold.hpp"

namespace whosaid {

std::string slug(std::string_view name) {
  std::string const folded = fold(name);
  std::string_view const curly[] = {"“", "”", "‘", "’", "«", "»", "„"};
  std::string made;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    char const c = folded[i];
    auto const mark = std::find_if(std::begin(curly), std::end(curly),
                                   [&](std::string_view m) { return folded.compare(i, m.size(), m) == 0; });
    if (mark != std::end(curly)) {
      i += mark->size() - 1;
      continue;
    }
    bool const keeps =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (keeps)
      made += c;
    else if (c != '\'' && !made.empty() && made.back() != '-')
      made += '-';
  }
  while (!made.empty() && made.back() == '-') made.pop_back();
  return made;
}

}  // namespace whosaid

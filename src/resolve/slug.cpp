#include <algorithm>
#include <array>

#include "resolve/resolution.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

/// Bytes of an id: letters and digits, and any byte of a character beyond ASCII.
constexpr std::array<bool, 256> kept = [] {
  std::array<bool, 256> keeps{};
  for (unsigned c = 0; c < 256; ++c) keeps[c] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
  return keeps;
}();

/// Bytes of the quotation mark at `at`; 0 if none stands there.
std::size_t mark_size(std::string_view folded, std::size_t at) {
  constexpr std::string_view curly[] = {"“", "”", "‘", "’", "«", "»", "„"};
  for (std::string_view const mark : curly)
    if (folded.substr(at, mark.size()) == mark) return mark.size();
  return 0;
}

}  // namespace

std::string slug(std::string_view name) {
  thread_local std::string folded;
  folded.clear();
  fold_to(name, folded);
  std::string made;
  made.reserve(folded.size());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    char const c = folded[i];
    bool const beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    if (std::size_t const size = beyond_ascii ? mark_size(folded, i) : 0; size > 0)
      i += size - 1;
    else if (kept[static_cast<unsigned char>(c)])
      made += c;
    else if (c != '\'' && !made.empty() && made.back() != '-')
      made += '-';
  }
  while (!made.empty() && made.back() == '-') made.pop_back();
  return made;
}

}  // namespace whosaid

#include "names/family_name.hpp"

#include <algorithm>

#include "grammars/names.hpp"
#include "names/words_of_document.hpp"

namespace whosaid {

TokenRange long_family_name(std::vector<Token> const& tokens, TokenRange name) {
  constexpr std::uint32_t longest = 6;  // tokens
  std::uint32_t const size = name.size();
  if (size < 3 || size > longest + 1) return {};
  std::uint32_t const last = name.last - 1;
  bool const joined = size > 3 && tokens[last - 1].kind == TokenKind::hyphen && tokens[last].capitalised();
  if (joined) return {last - 2, name.last};
  Token const& second = tokens[name.first + 1];
  bool const words = second.kind == TokenKind::word && second.shape == Shape::title &&
                     tokens[last].shape == Shape::title && !tokens[last].is(WordClass::generation);
  if (!words || grammar::may_name_person(second)) return {};
  return {name.first + 1, name.last};
}

void BarredNames::add(std::vector<Token> const& tokens, TokenRange name) {
  if (tokens[name.first].is(WordClass::family_first)) {
    add_family(tokens, {name.first, name.first + 1});
    return;
  }
  add_family(tokens, {name.last - 1, name.last});
  if (TokenRange const family = long_family_name(tokens, name); !family.empty()) add_family(tokens, family);
}

bool BarredNames::settle() {
  std::sort(keys_.begin(), keys_.end());
  return !keys_.empty();
}

void BarredNames::add_family(std::vector<Token> const& tokens, TokenRange family) {
  if (grammar::may_name_person(tokens[family.first])) return;
  keys_.push_back(key_of(tokens, family));
  sizes_ |= 1u << family.size();
}

bool BarredNames::stands(std::vector<Token> const& tokens, TokenRange words, bool opens_sentence) const {
  if (words.size() == 1 && opens_sentence && tokens[words.first].keyword != Keyword::none) return false;
  for (std::uint32_t i = words.first + 1; i < words.last; ++i) {
    bool const part = tokens[i].kind == TokenKind::hyphen ? !tokens[i].space_before : tokens[i].capitalised();
    if (!part) return false;
  }
  return std::binary_search(keys_.begin(), keys_.end(), key_of(tokens, words));
}

}  // namespace whosaid

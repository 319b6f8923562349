#include "names/office.hpp"

#include "names/word_profile.hpp"

namespace whosaid {
namespace {

constexpr std::uint32_t longest = 14;  // tokens, from the office on

bool may_stand_in_domain(Token const& t) {
  return is_plain_capital(t) || t.is(Keyword::the) || t.is(Keyword::of) || t.is(Keyword::and_) ||
         t.is(Keyword::for_) || t.kind == TokenKind::hyphen || t.kind == TokenKind::symbol;
}

bool holds_of(Token const& t) {
  return t.is(Keyword::of) || t.is(Keyword::for_) || t.is(Keyword::to) || t.is(Keyword::at) ||
         t.is(Keyword::in);
}

}  // namespace

bool ends_with_office(std::vector<Token> const& tokens, std::uint32_t first, std::uint32_t last) {
  if (last <= first || !is_plain_capital(tokens[last - 1])) return false;
  for (std::uint32_t at = last - 1; at > first && last - at < longest; --at) {
    Token const& link = tokens[at];
    if (holds_of(link) && tokens[at - 1].classes.any_of(WordClass::title | WordClass::role)) return true;
    if (!may_stand_in_domain(link)) return false;
  }
  return false;
}

}  // namespace whosaid

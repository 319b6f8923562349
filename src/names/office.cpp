#include "names/office.hpp"

#include "names/word_profile.hpp"
#include "text/rule_words.hpp"

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

WordClasses long_title_before(std::vector<Token> const& tokens, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t longest = 4;  // tokens
  for (std::uint32_t size = 2; size <= longest && first + size <= last; ++size) {
    Token const& begin = tokens[last - size];
    if (begin.phrase_tokens == size && begin.phrase_classes.has(WordClass::title))
      return begin.phrase_classes;
  }
  return {};
}

std::uint32_t end_of_full_name(std::vector<Token> const& tokens, std::uint32_t name) {
  static RuleWords const called{"known", "abbreviated"};
  static RuleWords const how{"also", "better", "commonly", "locally", "popularly", "widely", "usually"};
  if (name < 4) return 0;
  std::uint32_t at = name - 1;
  if (tokens[at].is(Keyword::or_)) {
    TokenKind const after = tokens[name + 1].kind;  // the sentinel, at the most
    if (after != TokenKind::comma && after != TokenKind::period) return 0;
  } else {
    if (!tokens[at].is(Keyword::as) || !called.has(tokens[at - 1])) return 0;
    at -= how.has(tokens[at - 2]) ? 2 : 1;
  }
  if (at < 2 || tokens[at - 1].kind != TokenKind::comma || !tokens[at - 2].capitalised()) return 0;
  return at - 1;
}

bool ends_body(std::vector<Token> const& tokens, std::uint32_t end) {
  for (std::uint32_t back = end; back > 0 && end - back < longest; --back) {
    Token const& word = tokens[back - 1];
    if (word.capitalised() && word.classes.any_of(WordClass::org_tail | WordClass::org_head)) return true;
    bool const foreign_link = word.shape == Shape::lower && word.is(WordClass::name_particle);
    if (!may_stand_in_domain(word) && word.kind != TokenKind::possessive && !foreign_link) return false;
  }
  return false;
}

}  // namespace whosaid

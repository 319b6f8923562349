// Things with capitals that are no person, organisation or place. They are recognised so as not to be
// mistaken.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"

namespace whosaid::grammar {
namespace {

constexpr bool is_tail(Token const& t) {
  return t.kind == TokenKind::word && t.capitalised() &&
         t.classes.any_of(WordClass::event_tail | WordClass::law_tail);
}
auto const tail = where(is_tail);
auto const body_word = where([](Token const& t) {
                         return t.kind == TokenKind::word && t.capitalised() && t.keyword == Keyword::none;
                       }) >>
                       *hyphenated >> -possessive_mark;
auto const ordinal = mark(TokenKind::number);

// Paris Agreement | 8th Congress
auto const tailed = -ordinal >> *(body_word - tail) >> +tail;
// Africa Cup of Nations | Convention on the Rights
auto const tailed_of = tailed >> (word(Keyword::of) | word(Keyword::on)) >> -word(Keyword::the) >> +body_word;

/// Does a tail stand among the words with capitals from here? Most runs of them have none.
bool has_tail_ahead(TokenIt first, TokenIt last) {
  for (TokenIt at = first; at < last; ++at) {
    if (is_tail(*at)) return true;
    bool const part =
        at->kind != TokenKind::word || at->capitalised() || (at > first && at[-1].kind == TokenKind::hyphen);
    if (!part) return false;
  }
  return false;
}

}  // namespace

std::optional<NameMatch> match_other(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (has_tail_ahead(first, last) && x3::parse(at, last, tailed) && at - first > 1)
    return NameMatch{first, at, NameKind::other, NameRule::other_tail};
  if (first->is(WordClass::not_a_name))
    return NameMatch{first, first + 1, NameKind::other, NameRule::other_listed};
  return std::nullopt;
}

std::optional<NameMatch> match_other_of(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (!has_tail_ahead(first, last) || !x3::parse(at, last, tailed_of)) return std::nullopt;
  return NameMatch{first, at, NameKind::other, NameRule::other_tail_of};
}

}  // namespace whosaid::grammar

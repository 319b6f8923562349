// Titles and roles that stand before a name and outside it.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"

namespace whosaid::grammar {
namespace {

auto const country = phrase(WordClass::country | WordClass::demonym);
auto const title = phrase(WordClass::title | WordClass::role) >> -stop;
// acting | Chief: before a name Chief is the title itself
auto const modifier = phrase(WordClasses(WordClass::role_modifier)) >> -joint >>
                      &phrase(WordClass::role_modifier | WordClass::title | WordClass::role |
                              WordClass::country | WordClass::demonym);

auto const bracketed = mark(TokenKind::open_bracket) >> title >> mark(TokenKind::close_bracket);

// former US President | Gen. | acting Prime Minister | Dr. Prof. | Chief (Mrs)
auto const titles = +(*modifier >> -(country >> &title) >> title >> -bracketed);

}  // namespace

TokenIt skip_titles(TokenIt first, TokenIt last) {
  TokenIt at = first;
  return x3::parse(at, last, titles) ? at : first;
}

}  // namespace whosaid::grammar

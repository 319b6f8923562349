// Titles and roles that stand before a name and outside it.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"

namespace whosaid::grammar {
namespace {

auto const modifier = phrase(WordClasses(WordClass::role_modifier)) >> -joint;
auto const country = phrase(WordClass::country | WordClass::demonym);
auto const title = phrase(WordClass::title | WordClass::role) >> -stop;

// former US President | Gen. | acting Prime Minister | Dr. Prof.
auto const titles = +(*modifier >> -(country >> &title) >> title);

}  // namespace

TokenIt skip_titles(TokenIt first, TokenIt last) {
  TokenIt at = first;
  return x3::parse(at, last, titles) ? at : first;
}

}  // namespace whosaid::grammar

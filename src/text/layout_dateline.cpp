// Datelines: LONDON (AP) — , KIGALI, Jun 15 2022 (IPS) - , HEMPSTEAD, N.Y., Sept. 26 (UPI) — , Lagos: .
#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

constexpr Index longest_dateline = 18;  // tokens

constexpr WordClasses place = WordClass::city | WordClass::country | WordClass::region;

bool is_place(Token const& token) {
  return token.classes.any_of(place) || token.phrase_classes.any_of(place);
}

/// Whether prose may begin at `i`.
bool may_begin(Words const& words, Index i, Index last) {
  if (i >= last) return false;
  return words[i].capitalised() || words[i].is(TokenKind::number) || words.opens(i);
}

/// MALDANGI: | Police on Monday seized …: capitals that nobody bears, and a day, as news begins; not a turn
/// of talk
bool is_shouted_place(Words const& words, TokenRange paragraph) {
  auto const [first, last] = paragraph;
  constexpr std::size_t shortest = 5;  // bytes
  constexpr Index reach = 14;          // tokens
  constexpr WordClasses otherwise = WordClass::given_name | WordClass::family_name | WordClass::role |
                                    WordClass::title | WordClass::common_word;
  Token const& token = words[first];
  if (token.shape != Shape::upper || words.bytes(first).size() < shortest || token.classes.any_of(otherwise))
    return false;
  for (Index i = first + 1; i < last && i < first + reach; ++i) {
    if (words[i].is(WordClass::pronoun_first)) return false;
    if (words[i].is(WordClass::weekday)) return true;
  }
  return false;
}

/// Lagos: Police … | SYLHET, Bangladesh: | LAHORE, July 5: — a place, perhaps another or a date, and a colon.
Index after_colon(Words const& words, TokenRange paragraph) {
  auto const [first, last] = paragraph;
  if (!is_place(words[first]) && !is_shouted_place(words, paragraph)) return first;
  Index colon = first + std::max<Index>(1, words[first].phrase_tokens);
  if (colon + 2 < last && words[colon].is(TokenKind::comma)) {
    Index const next = colon + 1;
    bool const date = (is_month_name(words, next) && words[next + 1].is(TokenKind::number)) ||
                      (words[next].is(TokenKind::number) && is_month_name(words, next + 1));
    if (date)
      colon = next + 2;
    else if (is_place(words[next]))
      colon = next + std::max<Index>(1, words[next].phrase_tokens);
  }
  if (colon >= last || !words[colon].is(TokenKind::colon) || !may_begin(words, colon + 1, last)) return first;
  return words[colon + 1].space_before ? colon + 1 : first;
}

}  // namespace

Index after_dateline(Words const& words, TokenRange paragraph) {
  auto const [first, last] = paragraph;
  if (first >= last || !words[first].is(TokenKind::word)) return first;
  bool in_brackets = false;
  bool has_agency = false;
  bool has_date = false;
  bool has_function_word = false;
  Index capitals = 0;
  for (Index i = first; i < last && i < first + longest_dateline; ++i) {
    Token const& token = words[i];
    if (Index const dash = words.dash(i, last); dash > 0 && !in_brackets) {
      bool const plain = capitals <= 3 && i - first <= 6 && is_place(words[first]);
      bool const headline =
          i + dash < last && words[i + dash].shape == Shape::upper && words.bytes(i + dash).size() > 4;
      bool const shouted =
          words[first].shape == Shape::upper && capitals <= 6 && !headline && !has_function_word;
      bool const known = (has_agency && capitals <= 8) || (has_date && capitals <= 6) || plain || shouted;
      return known && may_begin(words, i + dash, last) ? i + dash : first;
    }
    switch (token.kind) {
      case TokenKind::open_bracket:
        in_brackets = true;
        break;
      case TokenKind::close_bracket:
        has_agency = has_agency || in_brackets;
        in_brackets = false;
        break;
      case TokenKind::word:
        if (i > first && is_month_name(words, i) &&
            (words[i - 1].is(TokenKind::number) || words[i + 1].is(TokenKind::number) ||
             words[i + 1].is(TokenKind::period)))
          has_date = true;
        else if (token.shape == Shape::lower && i != first && !in_brackets &&
                 !words.any(i, {"and", "of", "de", "del", "al"}))
          return after_colon(words, paragraph);
        if (token.capitalised() && !in_brackets) ++capitals;
        if (words.is_starter(i) && !words.is(i, "of")) has_function_word = true;
        break;
      case TokenKind::number:
      case TokenKind::comma:
      case TokenKind::period:
      case TokenKind::hyphen:
      case TokenKind::slash:
        break;
      default:
        return after_colon(words, paragraph);
    }
  }
  return first;
}

}  // namespace whosaid::layout

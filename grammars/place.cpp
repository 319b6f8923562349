// Names of places, by generic words and from the lists.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"

namespace whosaid::grammar {
namespace {

constexpr auto listed_classes =
    WordClass::country | WordClass::city | WordClass::region | WordClass::continent;

auto const listed = phrase(listed_classes);
// State | Railway Station
auto const tail = &where(is_capital_word) >> phrase(WordClass::place_tail);
auto const head = where([](Token const& t) { return is_capital_word(t) && t.is(WordClass::place_head); });
auto const body_word = where([](Token const& t) {
                         constexpr WordClasses against = WordClass::place_tail | WordClass::org_tail |
                                                         WordClass::org_head | WordClass::org_suffix |
                                                         WordClass::demonym | WordClass::title;
                         return is_capital_word(t) && !t.classes.any_of(against);
                       }) >>
                       *hyphenated;
auto const direction = where([](Token const& t) { return t.capitalised() && t.is(WordClass::direction); });

// Kwara State | Ikorodu Road | Kisumu Railway Station
auto const tailed = body_word >> -(body_word - tail) >> -(body_word - tail) >> +tail;
// Lake Turkana | Mount Elgon | Gulf of Aden | Port Harcourt
auto const headed = head >> -word(Keyword::of) >> body_word;
// Northern Rwanda | South Sudan
auto const directed = direction >> listed;

}  // namespace

std::optional<NameMatch> match_place(TokenIt first, TokenIt last) {
  NameMatch best{first, first, NameKind::place, NameRule::none};
  auto const consider = [&](auto const& grammar, NameRule rule) {
    TokenIt at = first;
    if (x3::parse(at, last, grammar) && at > best.last) {
      best.last = at;
      best.rule = rule;
    }
  };
  consider(listed, NameRule::place_listed);
  if (first->is(WordClass::direction)) consider(directed, NameRule::place_direction);
  if (first->is(WordClass::place_head)) consider(headed, NameRule::place_head);
  Token const& next = first[1];
  if (next.kind == TokenKind::hyphen || next.capitalised()) consider(tailed, NameRule::place_tail);
  if (best.rule == NameRule::none) return std::nullopt;
  return best;
}

}  // namespace whosaid::grammar

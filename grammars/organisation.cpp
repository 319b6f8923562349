// Names of organisations, by the words that designate them.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"

namespace whosaid::grammar {
namespace {

auto const ampersand = mark(TokenKind::symbol);
auto const tail_class = WordClass::org_tail | WordClass::outlet_word;

/// A capitalised word, also a direction: Northern.
auto const body_word =
    (where([](Token const& t) {
       return (is_capital_word(t) || (t.kind == TokenKind::word && t.capitalised() &&
                                      t.classes.any_of(WordClasses(WordClass::direction))));
     }) >>
     *hyphenated >> -possessive_mark);
auto const head = where([](Token const& t) { return is_capital_word(t) && t.is(WordClass::org_head); });
auto const suffix = -comma >> in(WordClass::org_suffix) >> -(stop >> !where(is_capital_word));
auto const and_ = word(Keyword::and_) | ampersand;

/// What stands after of / for / on: Health; Foreign Affairs; the Deaf
auto const complement = -word(Keyword::the) >> +body_word >>
                        *(-comma >> and_ >> +body_word >> !word(Keyword::of));
auto const link = word(Keyword::of) | word(Keyword::for_) | word(Keyword::on) | word(Keyword::to);

// Ministry of Health | Korea Institute for National Unification | University of Ilorin
auto const headed = *(body_word - head) >> head >> +(link >> complement);
// Fair Rents Board | Workers’ Party | Johnson & Johnson Foundation: a run of capitals, cut after its last
// tail
auto const run = +(body_word >> -(and_ >> &body_word));
// … of Freedom | … for the Deaf, after such a name: Trades Union Congress of Ghana
auto const complements = +(link >> complement);
// Acme Holdings Ltd | Johnson & Johnson Inc.
auto const suffixed = +((body_word - in(WordClass::org_suffix)) >> -(and_ >> &body_word)) >> +suffix;

/// The end of the longest run of capitals from `first` that a tail closes, or `first`. A tail alone is no
/// name.
TokenIt end_of_tailed(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (!x3::parse(at, last, run)) return first;
  while (at > first + 1 && !(is_capital_word(at[-1]) && at[-1].classes.any_of(tail_class))) --at;
  return at > first + 1 ? at : first;
}

/// A word wholly in capitals, or letters with stops: NLC, A.N.C.
constexpr bool is_acronym(Token const& t) {
  constexpr WordClasses against = WordClass::not_a_name | WordClass::country | WordClass::region |
                                  WordClass::role | WordClass::title | WordClass::generation |
                                  WordClass::month | WordClass::city;
  return t.kind == TokenKind::word && t.shape == Shape::upper && t.end - t.begin <= 10 &&
         t.end - t.begin >= 2 && !t.classes.any_of(against) && t.keyword == Keyword::none;
}
// NLC
auto const acronym = where(is_acronym);
// AUDA-NEPAD
auto const double_acronym = where(is_acronym) >> joint >> where(is_acronym);

// Zipline | Orange Grove: capitals alone; only what stands around them can tell
auto const plain = body_word >> -body_word >> -body_word;

}  // namespace

std::optional<NameMatch> match_plain_organisation(TokenIt first, TokenIt last) {
  TokenIt at = first;
  if (!x3::parse(at, last, plain)) return std::nullopt;
  return NameMatch{first, at, NameKind::organisation, "organisation.plain"};
}

std::optional<NameMatch> match_organisation(TokenIt first, TokenIt last) {
  NameMatch best{first, first, NameKind::organisation, {}};
  auto const consider = [&](auto const& grammar, std::string_view rule) {
    TokenIt at = first;
    if (x3::parse(at, last, grammar) && at > best.last) {
      best.last = at;
      best.rule = rule;
    }
  };
  consider(suffixed, "organisation.suffix");
  consider(headed, "organisation.head_of");
  if (TokenIt at = end_of_tailed(first, last); at > best.last) {
    best.last = at;
    best.rule = "organisation.tail";
    if (x3::parse(at, last, complements)) {
      best.last = at;
      best.rule = "organisation.tail_of";
    }
  }
  if (best.rule.empty()) consider(acronym, "organisation.acronym");
  consider(double_acronym, "organisation.double_acronym");
  if (best.rule.empty()) return std::nullopt;
  return best;
}

}  // namespace whosaid::grammar

// Names of organisations, by the words that designate them.
#include "grammars/name_words.hpp"
#include "grammars/names.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

auto const ampersand = mark(TokenKind::symbol);
constexpr auto tail_class = WordClass::org_tail | WordClass::outlet_word;
constexpr auto designator = tail_class | WordClass::org_head;

/// Gusii | Weekly, Pier | Online: an adverb by its letters that closes a paper's name
bool is_periodical(Token const& t) {
  static RuleWords const words{"weekly", "daily", "online", "today", "live"};
  return t.is(WordClass::outlet_word) && t.shape == Shape::title && t.breaks_before == 0 &&
         (&t)[-1].capitalised() && (&t)[-1].keyword == Keyword::none && words.has(t);
}

/// Daily | Post, Weekly | Herald: such a word opens a paper's name
bool opens_periodical(Token const& t) {
  static RuleWords const words{"daily", "weekly"};
  Token const& next = (&t)[1];
  return t.shape == Shape::title && next.shape == Shape::title && next.is(WordClass::outlet_word) &&
         next.breaks_before == 0 && words.has(t);
}

/// A capitalised word, also a direction: Northern.
bool is_body_word(Token const& t) {
  if ((t.kind != TokenKind::word) | !t.capitalised()) return false;
  return is_capital_word(t) | t.is(WordClass::direction) || is_periodical(t) || opens_periodical(t);
}

auto const saint = where([](Token const& t) {
                     return t.capitalised() && t.is(WordClass::place_head) && t.is(WordClass::abbreviation);
                   }) >>
                   stop;
// C&T
auto const joined_letters = where([](Token const& t) {
                              return t.shape == Shape::initial && (&t)[1].kind == TokenKind::symbol &&
                                     !(&t)[1].space_before && (&t)[2].shape == Shape::initial &&
                                     !(&t)[2].space_before;
                            }) >>
                            ampersand >> initial;
// Co-operative
auto const hyphenated_designator = &where([](Token const& t) {
  return t.capitalised() && t.phrase_tokens == 3 && (&t)[1].kind == TokenKind::hyphen;
}) >> phrase(designator);
// Northern | Anti-Corruption | Workers’ | St. Mary’s
auto const body_word = -saint >>
                       (joined_letters | hyphenated_designator | (where(is_body_word) >> *hyphenated)) >>
                       -possessive_mark;
auto const head = where([](Token const& t) { return is_capital_word(t) && t.is(WordClass::org_head); });
// Ltd | Co., Ltd: the last full stop stands outside the name; not: Co-operative
auto const bare_suffix = -comma >> phrase(WordClass::org_suffix) >> !joint;
auto const suffix = bare_suffix >> -(stop >> &bare_suffix);
auto const and_ = word(Keyword::and_) | ampersand;

/// What stands after of / for / on: Health; Foreign Affairs; the Deaf
// Chamber of Commerce | President Omar Teal: a title begins somebody's name; so does a given name, after a
// noun
auto const begins_somebody = where([](Token const& t) {
  constexpr WordClasses names = WordClass::given_name | WordClass::family_name;
  Token const& before = (&t)[-1];
  return t.is(WordClass::given_name) && !t.is(WordClass::common_word) && before.is(WordClass::common_word) &&
         !before.classes.any_of(names) && before.kind == TokenKind::word;
});
auto const complement_words = body_word >> *(body_word - in(WordClass::title)-begins_somebody);
// Fiscal and Social Research | of …: one word and several that share their noun
auto const shared_noun = body_word >> and_ >> (body_word - head) >>
                         +(body_word - head - in(WordClass::title)) >> &word(Keyword::of);
// Persons | with Disabilities; not: Teachers | with Ana Ruiz
auto const people_before = where([](Token const& t) {
  Token const& people = (&t)[-1];
  return t.is(Keyword::with) && people.capitalised() && people.is(WordClass::people_noun);
});
auto const ordinary_word = where([](Token const& t) {
  return is_body_word(t) && t.is(WordClass::common_word) && !t.classes.any_of(personal);
});
auto const with_people = people_before >> +ordinary_word;
auto const further_complements = *(-comma >> and_ >> complement_words >> !word(Keyword::of));
auto const complement = -word(Keyword::the) >>
                        (shared_noun | (complement_words >> further_complements >> -with_people));
auto const link = word(Keyword::of) | word(Keyword::for_) | word(Keyword::on) | word(Keyword::to);

// Ministry of Health | Korea Institute for National Unification | University of Ilorin
auto const headed = *(body_word - head) >> head >> +(link >> complement);
// … of Sport, Youth and National Service: goes on after a complement
auto const listed_complement = +(comma >> +body_word) >> -comma >> and_ >> -word(Keyword::the) >> +body_word;
// Ministry of Sport | Board of Directors: the first complement alone
auto const headed_once = *(body_word - head) >> head >> link >> -word(Keyword::the) >> +body_word;
// Fair Rents Board | Workers’ Party | Johnson & Johnson Foundation: a run of capitals, cut after its last
// tail
auto const run = +(body_word >> -(and_ >> &body_word));
// Rail, Maritime and Transport Union: ordinary words in a list, cut after the last tail
auto const field = where([](Token const& t) {
  constexpr WordClasses names = WordClass::given_name | WordClass::country | WordClass::city |
                                WordClass::region | WordClass::demonym | WordClass::org_suffix;
  return is_body_word(t) && t.is(WordClass::common_word) && !t.classes.any_of(names);
});
auto const fields = +field >> +(comma >> +field) >> -comma >> and_ >> +(body_word >> -(and_ >> &body_word));
// … of Freedom | … for the Deaf, after such a name: Trades Union Congress of Ghana
auto const complements = +(link >> complement);
// Women In Mining | Leaders For Children: a function word with a capital belongs to the name
auto const capital_function_word =
    where([](Token const& t) { return t.kind == TokenKind::word && t.capitalised() && is_function_word(t); });
auto const phrase_with_function_word = +body_word >>
                                       +(capital_function_word >> -word(Keyword::the) >> +body_word);

// Federación de Mujeres | Alianza para la Paz | Association pour la Défense des Droits
auto const foreign_link = where([](Token const& t) {
  return t.kind == TokenKind::word && t.shape == Shape::lower && t.is(WordClass::name_particle);
});
// Calder, | Finch & Co
auto const partners = body_word >> comma >> &(body_word >> ampersand);
// Johnson & | Johnson, Oil and | Gas Ltd, Puertos del | Sur; not: Acme and | Blue Pier Ltd, Acme | & Partners
auto const link_in_firm = ((ampersand - bare_suffix) >> &body_word) |
                          (word(Keyword::and_) >> &(body_word >> bare_suffix)) |
                          (+foreign_link >> &body_word);
// Acme Holdings Ltd | Johnson & Johnson Inc. | Puertos del Sur S.A.
// Teal | Overseas Ltd
auto const adverb_in_firm = where([](Token const& t) {
  return t.shape == Shape::title && t.classes.any_of(WordClass::adverb | WordClass::preposition) &&
         t.keyword == Keyword::none && t.breaks_before == 0;
});
// Acme Timbers | (Kenya) | Ltd
auto const arm_in_firm = mark(TokenKind::open_bracket) >>
                         where([](Token const& t) { return t.capitalised(); }) >>
                         -where([](Token const& t) { return t.capitalised(); }) >>
                         mark(TokenKind::close_bracket) >> &bare_suffix;
auto const firm_word = body_word - in(WordClass::org_suffix);
auto const suffixed = -partners >> firm_word >> -link_in_firm >>
                      *((firm_word | adverb_in_firm) >> -link_in_firm) >> -arm_in_firm >> +suffix;
auto const foreign = +body_word >> +(+foreign_link >> +body_word);

// Yukon | government, Miaoli County | police
auto const with_noun = +body_word >> &where([](Token const& t) { return t.shape == Shape::lower; }) >>
                       phrase(WordClass::org_noun);

/// A word wholly in capitals, or letters with stops: NLC, A.N.C.
constexpr bool is_acronym(Token const& t) {
  constexpr WordClasses against = WordClass::not_a_name | WordClass::country | WordClass::region |
                                  WordClass::role | WordClass::title | WordClass::generation |
                                  WordClass::month | WordClass::city;
  return (t.kind == TokenKind::word) & (t.shape == Shape::upper) & (t.end - t.begin <= 10) &
         (t.end - t.begin >= 2) & !t.classes.any_of(against) & (t.keyword == Keyword::none);
}
auto const acronym = where(is_acronym);
// AUDA-NEPAD
auto const double_acronym = where(is_acronym) >> joint >> where(is_acronym);

// Zipline | Orange Grove: capitals alone; only what stands around them can tell
auto const plain = body_word >> -body_word >> -body_word;
// PT Teal Jaya Abadi | FK Verde
auto const officer = where([](Token const& t) {
  return t.classes.any_of(WordClass::title | WordClass::role) && (&t)[1].capitalised();
});
auto const lettered = where(opens_firm_in_letters) >> +(body_word - officer);

/// May an organisation's name begin so?
bool may_begin(Token const& t) {
  bool const saint_ = t.capitalised() & t.is(WordClass::place_head) & t.is(WordClass::abbreviation);
  return is_body_word(t) | is_acronym(t) | saint_;
}

/// What the tokens ahead have that a name could go over, and the one that ends them: a rule that needs a word
/// of some class is only tried where there is one.
struct Ahead {
  WordClasses classes;
  bool capital_function_word = false;
  bool comma = false;

  Ahead(TokenIt first, TokenIt last) : classes(first->classes) {
    for (TokenIt at = first + 1; at < last; ++at) {
      classes |= at->classes | at->phrase_classes;
      comma |= at->kind == TokenKind::comma;
      capital_function_word |= (at->kind == TokenKind::word) & at->capitalised() & is_function_word(*at);
      if (!goes_on(*at)) break;
    }
  }

 private:
  static bool goes_on(Token const& t) {
    constexpr WordClasses small = WordClass::name_particle | WordClass::org_suffix;
    bool const word = t.capitalised() | (t.keyword != Keyword::none) | t.classes.any_of(small) |
                      ((&t)[-1].kind == TokenKind::hyphen);
    constexpr unsigned marks =
        1u << static_cast<unsigned>(TokenKind::hyphen) | 1u << static_cast<unsigned>(TokenKind::comma) |
        1u << static_cast<unsigned>(TokenKind::period) | 1u << static_cast<unsigned>(TokenKind::possessive) |
        1u << static_cast<unsigned>(TokenKind::symbol) |
        1u << static_cast<unsigned>(TokenKind::open_bracket) |
        1u << static_cast<unsigned>(TokenKind::close_bracket);
    return t.kind == TokenKind::word ? word : (marks >> static_cast<unsigned>(t.kind) & 1u) != 0;
  }
};

bool is_tail(Token const& t) { return is_body_word(t) && t.classes.any_of(tail_class); }

/// The readings from one token; a possessive at the end stands outside.
class Readings {
 public:
  Readings(TokenIt first, TokenIt last) : first_(first), last_(last) {}

  /// The end of what `grammar` matches from `from`, or null.
  template <class Grammar>
  TokenIt end_of(TokenIt from, Grammar const& grammar) const {
    TokenIt at = from;
    return x3::parse(at, last_, grammar) ? at : nullptr;
  }

  void add(TokenIt end, NameRule rule) {
    while (end > first_ && end[-1].kind == TokenKind::possessive) --end;
    if (end > first_) matches.add({first_, end, NameKind::organisation, rule});
  }

  TokenIt first() const { return first_; }

  NameMatches matches;

 private:
  TokenIt first_;
  TokenIt last_;
};

/// The end of the longest run of capitals that a tail closes, or the first token. A tail alone is no name.
TokenIt end_of_tailed(TokenIt first, TokenIt end_of_run) {
  TokenIt at = end_of_run;
  while (at > first + 1 && !is_tail(at[-1])) --at;
  return at > first + 1 ? at : first;
}

/// Democratic, Minister: such a word alone is no organisation.
bool names_nothing(Token const& t) {
  constexpr WordClasses nothing = WordClass::not_a_name | WordClass::title | WordClass::role_modifier;
  return t.is(WordClass::common_word) && t.classes.any_of(nothing) && !t.classes.any_of(designator);
}

bool has_designator(TokenIt first, TokenIt last) {
  return std::any_of(first, last, [](Token const& t) { return t.classes.any_of(designator); });
}

}  // namespace

bool opens_firm_in_letters(Token const& t) {
  static RuleWords const forms{"ooo",  "oao",  "zao", "pao", "tov",  "llc", "jsc", "ojsc",
                               "cjsc", "pjsc", "llp", "ood", "eood", "uab", "srl"};
  constexpr WordClasses otherwise = WordClass::country | WordClass::region | WordClass::common_word |
                                    WordClass::given_name | WordClass::family_name;
  bool const letters =
      (t.shape == Shape::upper) & !t.classes.any_of(otherwise) & ((&t)[1].shape == Shape::title);
  return letters && (t.is(WordClass::org_head) || forms.has(t));
}

NameMatches match_plain_organisations(TokenIt first, TokenIt last) {
  constexpr WordClasses starts_another = WordClass::title | WordClass::role | WordClass::role_modifier |
                                         WordClass::given_name | WordClass::country | WordClass::city |
                                         WordClass::region | tail_class;
  Readings readings(first, last);
  if (!may_begin(*first)) return readings.matches;
  // A lone word is its own end.
  Token const& next = first[1];
  bool const joins = (next.kind == TokenKind::hyphen) | (next.kind == TokenKind::possessive) |
                     (next.kind == TokenKind::period) | next.capitalised();
  TokenIt const end = is_body_word(*first) & !joins ? first + 1 : readings.end_of(first, plain);
  if (end == nullptr) return readings.matches;
  if (opens_firm_in_letters(*first))
    readings.add(readings.end_of(first, lettered), NameRule::organisation_plain);
  if (end > first + 1 || !names_nothing(*first)) readings.add(end, NameRule::organisation_plain);
  for (TokenIt at = end - 1; at > first; --at)
    if (at->capitalised() && at->classes.any_of(starts_another) && at[-1].kind != TokenKind::hyphen)
      readings.add(at, NameRule::organisation_plain);
  return readings.matches;
}

NameMatches match_organisations(TokenIt first, TokenIt last) {
  Readings readings(first, last);
  struct {
    TokenIt end;
    NameRule rule;
  } best{first, NameRule::none};
  auto const consider = [&](TokenIt end, NameRule rule) {
    if (end != nullptr && end > best.end) best = {end, rule};
  };
  if (!may_begin(*first)) return readings.matches;
  Ahead const ahead(first, last);
  auto const end_if = [&](bool possible, auto const& grammar) {
    return possible ? readings.end_of(first, grammar) : nullptr;
  };
  TokenIt const end_of_run = end_if(ahead.classes.any_of(tail_class), run);
  TokenIt const end_of_headed = end_if(ahead.classes.has(WordClass::org_head), headed);
  consider(end_if(ahead.classes.has(WordClass::org_suffix), suffixed), NameRule::organisation_suffix);
  consider(end_of_headed, NameRule::organisation_head_of);
  TokenIt const tailed = end_of_run == nullptr ? first : end_of_tailed(first, end_of_run);
  bool const may_list = ahead.comma && ahead.classes.any_of(tail_class) && first->is(WordClass::common_word);
  TokenIt const end_of_fields = end_if(may_list, fields);
  if (end_of_fields != nullptr) consider(end_of_tailed(first, end_of_fields), NameRule::organisation_tail);
  TokenIt tailed_of = nullptr;
  if (tailed > best.end) {
    consider(tailed, NameRule::organisation_tail);
    tailed_of = readings.end_of(tailed, complements);
    consider(tailed_of, NameRule::organisation_tail_of);
  }
  if (best.rule == NameRule::none)
    consider(end_if(is_acronym(*first), acronym), NameRule::organisation_acronym);
  consider(end_if(first[1].kind == TokenKind::hyphen, double_acronym), NameRule::organisation_double_acronym);
  if (best.rule != NameRule::none) readings.add(best.end, best.rule);

  // Other cuts
  if (end_of_headed != nullptr) {
    TokenIt const once = readings.end_of(first, headed_once);
    readings.add(once, NameRule::organisation_head_of);
    if (TokenIt const more = readings.end_of(once, listed_complement)) {
      readings.add(more, NameRule::organisation_head_of);
      if (TokenIt const further = readings.end_of(more, complements))
        readings.add(further, NameRule::organisation_head_of);
    }
  }
  if (tailed > first) readings.add(tailed, NameRule::organisation_tail);
  if (tailed > first && end_of_run > tailed) readings.add(end_of_run, NameRule::organisation_run);
  if (TokenIt const end = end_if(ahead.classes.has(WordClass::org_noun), with_noun))
    readings.add(end, NameRule::organisation_noun);
  if (TokenIt const end = end_if(ahead.classes.has(WordClass::name_particle), foreign))
    readings.add(end, has_designator(first, end) ? NameRule::organisation_foreign_head
                                                 : NameRule::organisation_foreign);
  if (TokenIt const end = end_if(ahead.capital_function_word, phrase_with_function_word))
    readings.add(end,
                 has_designator(first, end) ? NameRule::organisation_run : NameRule::organisation_phrase);
  return readings.matches;
}

}  // namespace whosaid::grammar

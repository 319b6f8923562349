// Whom the words beside a phrase name: Omar Teal, a lawyer at Acme, who …; a spokesman for Acme, Lee Park, …

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Does a name that begins here open what the sentence says? Also: As winter came, | Mr Omar Teal; Meanwhile,
/// | Omar Teal; But | Omar Teal
bool opens_clause(Skeleton const& skeleton, std::uint32_t name) {
  std::uint32_t at = name;
  auto const is_title = [](Token const& t) {
    return t.classes.any_of(WordClass::title | WordClass::role) ||
           (t.kind == TokenKind::period && !t.space_before);
  };
  while (at > skeleton.body && is_title(skeleton.tokens[at - 1])) --at;
  Token const& opening = skeleton.tokens[skeleton.body];
  if (at == skeleton.body || (at == skeleton.body + 1 && opening.is(WordClass::conjunction))) return true;
  return skeleton.tokens[at - 1].kind == TokenKind::comma &&
         (opening.classes.any_of(WordClass::subordinator | WordClass::preposition | WordClass::adverb) ||
          opening.cue.any_of(CueFeature::ing | CueFeature::past | CueFeature::participle));
}

/// His brother, | the actor Omar Teal, said: the person named after a few words that describe him, with an
/// article or an office among them; `at` if none is, or if no comma sets the whole off.
TokenIt described_person(TokenIt at, TokenIt last) {
  constexpr std::ptrdiff_t longest = 6;
  bool const article = at->is(Keyword::the);
  if (!article && (at->shape != Shape::lower || at->cue.has(CueFeature::ing))) return at;
  bool office = article;  // human-rights lawyer | Omar Teal, attorney-at-law | Omar Teal
  for (TokenIt next = at + article; next < last && next - at <= longest; ++next) {
    TokenIt const end = next + next->name_tokens;
    if (next->name_tokens > 0 && next->name_type == EntityType::person)
      return next > at + article && office && end < last && end->kind == TokenKind::comma ? next : at;
    office |= next->classes.any_of(WordClass::role | WordClass::title);
    bool const compound = !next->space_before && next[-1].kind == TokenKind::hyphen;
    bool const joined =
        next->kind == TokenKind::hyphen || next->name_tokens > 0 || next->name >= 0 || compound;
    bool const describes = next->kind == TokenKind::word && next->keyword == Keyword::none &&
                           !next->classes.any_of(WordClass::preposition | WordClass::auxiliary |
                                                 WordClass::modal | WordClass::finite_verb |
                                                 WordClass::pronoun_subject | WordClass::subordinator) &&
                           !(is_verb_like(*next) && !next->cue.has(CueFeature::noun));
    if (!joined && !describes) return at;
  }
  return at;
}

}  // namespace

/// Omar Teal of Lagos | , Omar Teal (D-Maine) | ,: the name of the person that ends before token `comma`; -1
/// if none does.
std::int32_t Referents::person_ending_at(std::uint32_t comma) const {
  constexpr std::uint32_t longest = 6;
  auto const person_before = [&](std::uint32_t end) {
    std::int32_t const name = end > 0 ? reading_.tokens[end - 1].name : -1;
    bool const person =
        name >= 0 && reading_.names[static_cast<std::size_t>(name)].type == EntityType::person;
    return person ? name : -1;
  };
  std::uint32_t end = comma;
  if (reading_.tokens[end - 1].kind == TokenKind::close_bracket)
    while (end > 1 && end + longest > comma && reading_.tokens[end].kind != TokenKind::open_bracket) --end;
  if (std::int32_t const name = person_before(end); name >= 0) return name;
  std::int32_t const place = reading_.tokens[end - 1].name;
  if (place < 0) return -1;
  std::uint32_t const first = reading_.names[static_cast<std::size_t>(place)].tokens.first;
  bool const of = first > 0 && (reading_.tokens[first - 1].is(Keyword::of) ||
                                reading_.tokens[first - 1].is(Keyword::from));
  return of ? person_before(first - 1) : -1;
}

/// Omar Teal, a lawyer at | Acme: the person whom an apposition that ends at `token` describes; -1 if none.
std::int32_t Referents::apposed_person(std::uint32_t token) const {
  constexpr std::uint32_t longest = 16;
  for (std::uint32_t at = token; at > 0 && at + longest > token; --at) {
    Token const& t = reading_.tokens[at];
    if (t.kind == TokenKind::comma) {
      Token const& next = reading_.tokens[at + 1];
      bool const describes =
          next.is(Keyword::a) || next.is(Keyword::the) || next.kind == TokenKind::number ||
          next.classes.any_of(WordClass::role | WordClass::role_modifier | WordClass::title);
      std::int32_t const name = person_ending_at(at);
      if (name >= 0 && describes) return name;
      bool const age = reading_.tokens[at - 1].kind == TokenKind::number;  // Omar Teal, 54, a lawyer at Acme
      if (name < 0 && !age) return -1;
    } else if ((t.kind != TokenKind::word && t.kind != TokenKind::possessive && t.kind != TokenKind::hyphen &&
                t.kind != TokenKind::number) ||
               (is_verb_like(t) && !t.cue.has(CueFeature::noun))) {
      return -1;
    }
  }
  return -1;
}

/// A spokesman for Acme (North), Lee Park: the person or body named right after the phrase and a comma.
std::optional<TokenRange> Referents::apposed_name(Phrase const& phrase, Skeleton const& skeleton) const {
  std::uint32_t comma = phrase.tokens.last;
  if (comma < skeleton.size() && skeleton.tokens[comma].kind == TokenKind::open_bracket) {
    while (comma < skeleton.size() && skeleton.tokens[comma].kind != TokenKind::close_bracket) ++comma;
    ++comma;
  }
  if (comma + 1 >= skeleton.size() || skeleton.tokens[comma].kind != TokenKind::comma) return std::nullopt;
  TokenIt const base = skeleton.tokens.data();
  TokenIt next = base + comma + 1;  // Con Teal: the name begins with what may be a title
  if (next->name_tokens == 0) next = grammar::skip_titles(next, base + skeleton.size());
  if (phrase.kind == grammar::Head::role && next->name_tokens == 0)
    next = described_person(base + comma + 1, base + skeleton.size());
  if (next->name_tokens == 0 || next->name_type == EntityType::place) return std::nullopt;
  auto const first = static_cast<std::uint32_t>(next - base);
  TokenRange const name = {first, first + next->name_tokens};
  // The ferry's owner, Acme Lines, said; not: the mayor, Reuters said
  bool const set_off = name.last < skeleton.size() && skeleton.tokens[name.last].kind == TokenKind::comma;
  if (next->name_type != EntityType::person)
    return set_off && may_be_body(phrase, skeleton) ? std::optional(name) : std::nullopt;
  // According to his doctor, | Omar Teal is well: he is not the doctor
  std::uint32_t const begin = phrase.tokens.first;
  bool const by_source = begin >= skeleton.body + 2 && skeleton.tokens[begin - 1].is(Keyword::to) &&
                         skeleton.tokens[begin - 2].is(Keyword::according);
  if (by_source && !set_off) return std::nullopt;
  if (phrase.kind == grammar::Head::role || phrase.kind == grammar::Head::people) return name;
  // The bill's sponsor, Dana Ruiz, said; not: according to the report, Dana Ruiz, a lawyer, left
  bool const verb = set_off && name.last + 1 < skeleton.size() &&
                    (!skeleton.tokens[name.last + 1].cue.empty() ||
                     skeleton.tokens[name.last + 1].classes.any_of(WordClass::auxiliary | WordClass::modal));
  return verb ? std::optional(name) : std::nullopt;
}

/// Dana Ruiz, | leader of the board at Acme said …: the person who opens the clause, described in a role
/// without a second comma. Not: Dana Ruiz, | the mayor said, was late
std::optional<TokenRange> Referents::described_name(Phrase const& phrase, Skeleton const& skeleton) const {
  std::uint32_t const first = phrase.tokens.first, verb = phrase.tokens.last;
  if (first < skeleton.body + 2 || skeleton.tokens[first - 1].kind != TokenKind::comma) return std::nullopt;
  if (verb + 1 >= skeleton.size() || skeleton.tokens[verb].kind == TokenKind::comma) return std::nullopt;
  bool const words = verb + 2 < skeleton.size() && skeleton.tokens[verb + 2].kind == TokenKind::quoted;
  if (skeleton.tokens[verb + 1].kind == TokenKind::comma && !words) return std::nullopt;
  constexpr std::uint32_t longest = 8;
  for (std::uint32_t size = 1; size <= longest && skeleton.body + size < first; ++size) {
    Token const& t = skeleton.tokens[first - 1 - size];
    if (t.name_tokens == 0) continue;
    bool const person = t.name_tokens == size && t.name_type == EntityType::person;
    return person && opens_clause(skeleton, first - 1 - size)
               ? std::optional(TokenRange{first - 1 - size, first - 1})
               : std::nullopt;
  }
  return std::nullopt;
}

/// Dana Ruiz, who heads | the council in Lagos said …: the person who opens the clause, if the phrase ends a
/// relative clause without a second comma. Not: Dana Ruiz, who | the council said was late
std::optional<TokenRange> Referents::related_name(Phrase const& phrase, Skeleton const& skeleton) const {
  constexpr std::uint32_t longest = 14;
  std::uint32_t const first = phrase.tokens.first, verb = phrase.tokens.last;
  if (verb >= skeleton.size() || skeleton.tokens[verb].kind != TokenKind::word ||
      skeleton.tokens[verb].is(Keyword::that))  // who was told by | police that …
    return std::nullopt;
  bool has_verb = false;
  for (std::uint32_t at = first; at > skeleton.body + 2 && at + longest > first; --at) {
    Token const& t = skeleton.tokens[at - 1];
    if (t.kind != TokenKind::word && t.kind != TokenKind::number && t.kind != TokenKind::possessive &&
        t.kind != TokenKind::hyphen)
      return std::nullopt;
    if (!t.is(Keyword::who)) {
      has_verb |= !t.is(WordClass::adverb);
      continue;
    }
    std::uint32_t const comma = at - 2;
    if (!has_verb || skeleton.tokens[comma].kind != TokenKind::comma) return std::nullopt;
    for (std::uint32_t name = comma; name-- > skeleton.body && name + 8 > comma;) {
      Token const& each = skeleton.tokens[name];
      if (each.name_tokens == 0) continue;
      bool const person = name + each.name_tokens == comma && each.name_type == EntityType::person;
      return person && opens_clause(skeleton, name) ? std::optional(TokenRange{name, comma}) : std::nullopt;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

/// One resident, | who gave her name as Amina, | who identified himself as Karim Teal | identified only as
/// Grace | named Dana Ruiz: the name under which somebody described speaks. Not: the senator | called Teal a
/// fool
std::optional<TokenRange> Referents::given_as(Phrase const& phrase, Skeleton const& skeleton) {
  constexpr std::uint32_t longest = 10;
  static RuleWords const named{"named"}, called{"called"}, name{"name", "surname", "nickname"};
  static RuleWords const keys{"named", "called",     "name",    "identified",
                              "known", "introduced", "surname", "nickname"};
  std::uint32_t at = phrase.tokens.last;
  if (at < skeleton.size() && skeleton.tokens[at].kind == TokenKind::comma) ++at;
  // , a father of four | who gave …
  std::uint32_t who = at;
  if (at < skeleton.size() && skeleton.tokens[at].is(Keyword::a))
    while (who < skeleton.size() && who < at + longest && skeleton.tokens[who].kind == TokenKind::word &&
           !skeleton.tokens[who].is(Keyword::who))
      ++who;
  if (who < skeleton.size() && skeleton.tokens[who].is(Keyword::who)) at = who;
  bool says_so = false;
  bool const clause = at < skeleton.size() && skeleton.tokens[at].is(Keyword::who);
  for (std::uint32_t i = at; i + 1 < skeleton.size() && i < at + longest; ++i) {
    Token const& t = skeleton.tokens[i];
    // who gave only his first name | , Tunde
    bool const set_off = t.kind == TokenKind::comma && says_so && name.has(skeleton.tokens[i - 1]);
    if (t.kind != TokenKind::word && !set_off) return std::nullopt;
    says_so |= keys.has(t);
    if (!clause && !says_so) return std::nullopt;
    Token const& next = skeleton.tokens[i + 1];
    if (next.name_tokens == 0) continue;
    bool const tied = t.is(Keyword::as) || set_off || t.is(WordClass::title) || named.has(t) || name.has(t) ||
                      (called.has(t) && skeleton.tokens[i - 1].is(Keyword::be));
    if (!says_so || !tied || next.name_type != EntityType::person) return std::nullopt;
    return TokenRange{i + 1, i + 1 + next.name_tokens};
  }
  return std::nullopt;
}

/// The company, its owner: words that a body may stand in apposition to.
bool Referents::may_be_body(Phrase const& phrase, Skeleton const& skeleton) const {
  if (phrase.kind == grammar::Head::organisation) return true;
  static RuleWords const keys{"owner",     "operator", "maker",    "manufacturer", "employer", "publisher",
                              "developer", "supplier", "provider", "landlord",     "insurer",  "rival"};
  return keys.has(skeleton.tokens[phrase.head.last - 1]);
}

}  // namespace whosaid

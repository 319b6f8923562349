#include "quotes/description.hpp"

#include <algorithm>

#include "quotes/role_words.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

constexpr WordClasses roles = WordClass::role | WordClass::title | WordClass::kinship | WordClass::org_noun |
                              WordClass::people_noun | WordClass::demonym;

bool is_role(Token const& t) { return t.classes.any_of(roles) || t.phrase_classes.any_of(roles); }

bool is_verb(Token const& t) {
  // Lawmaker | wants Dana Ruiz
  bool const present =
      t.cue.has(CueFeature::present) && !t.cue.has(CueFeature::noun) && t.shape == Shape::lower;
  return present || t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
         (t.cue.has(CueFeature::past) && !t.cue.has(CueFeature::ambiguous) && !t.capitalised());
}

/// surnamed Yeh | named Dana Ruiz
bool is_introduced(Token const& t, std::string_view text) {
  std::string_view const word = t.span().of(text);
  return word == "surnamed" || word == "named" || word == "called";
}

/// (R-Utah), D-Ohio: what the letter of a party before its state makes of somebody; 0 for none
std::uint32_t member_of_party(Token const& letter, Token const& next, std::string_view text) {
  static auto const republican = static_cast<std::uint32_t>(folded_hash("republican"));
  static auto const democrat = static_cast<std::uint32_t>(folded_hash("democrat"));
  if (letter.shape != Shape::initial || next.kind != TokenKind::hyphen) return 0;
  char const party = text[letter.begin];
  return party == 'R' ? republican : party == 'D' ? democrat : 0;
}

}  // namespace

Descriptions::Descriptions(Reading const& reading)
    : reading_(reading),
      traits_(reading.resolution.entities.size()),
      ages_(reading.resolution.entities.size()) {
  for (std::size_t n = 0; n < reading.names.size(); ++n) {
    Name const& name = reading.names[n];
    if (name.type == EntityType::place) continue;
    std::vector<Trait>& traits = traits_[static_cast<std::size_t>(reading.resolution.of_name[n])];
    constexpr std::size_t most = 200;  // words kept of one entity
    if (traits.size() > most) continue;
    before(name, traits);
    after(name, traits);
  }
  for (std::vector<Trait>& traits : traits_) {
    std::sort(traits.begin(), traits.end(), [](Trait const& a, Trait const& b) {
      return a.key != b.key ? a.key < b.key : a.is_role > b.is_role;
    });
    traits.erase(std::unique(traits.begin(), traits.end(),
                             [](Trait const& a, Trait const& b) { return a.key == b.key; }),
                 traits.end());
  }
}

bool Descriptions::has(EntityId entity, std::uint32_t key, bool in_names) const {
  std::vector<Trait> const& traits = of(entity);
  auto const found = std::lower_bound(traits.begin(), traits.end(), key,
                                      [](Trait const& trait, std::uint32_t k) { return trait.key < k; });
  return found != traits.end() && found->key == key && (in_names || !found->is_name);
}

/// Notes the words of [first, last) and returns how many of them are roles.
std::uint32_t Descriptions::take(std::uint32_t first, std::uint32_t last, std::vector<Trait>& traits) const {
  std::uint32_t found = 0;
  std::string initials;  // Chief Minister: the CM
  for (std::uint32_t i = first; i < last; ++i) {
    Token const& t = reading_.tokens[i];
    if (t.shape == Shape::title && t.keyword == Keyword::none && !t.is(WordClass::abbreviation))
      initials += reading_.text[t.begin];
    bool const word = t.kind == TokenKind::word && t.keyword == Keyword::none;
    if (!word && t.kind != TokenKind::number) continue;
    bool const role = is_role(t);
    found += role;
    traits.push_back({t.key, t.capitalised() && !role, role});
    if (std::uint32_t const full = written_out(t.key); role && full != t.key)
      traits.push_back({full, false, true});
  }
  constexpr std::size_t longest = 5;
  if (found > 0 && initials.size() > 1 && initials.size() <= longest)
    traits.push_back({static_cast<std::uint32_t>(folded_hash(initials)), false, true});
  return found;
}

/// a bench of Justice | Omar Teal, Dana Ruiz and Justice | Omar Teal: do the words before `at` belong to
/// somebody else than whose name begins at `end`?
bool Descriptions::describes_another(std::uint32_t at, std::uint32_t end) const {
  Token const& t = reading_.tokens[at - 1];
  bool const owner = reading_.tokens[at].kind == TokenKind::possessive;
  if (t.name >= 0 && !owner)
    return reading_.names[static_cast<std::size_t>(t.name)].type == EntityType::person;
  if (!t.is(Keyword::of) && !t.is(Keyword::for_) && !t.is(Keyword::to)) return false;
  return std::all_of(reading_.tokens.begin() + at, reading_.tokens.begin() + end, [](Token const& each) {
    return each.kind == TokenKind::period || each.classes.any_of(WordClass::title | WordClass::role);
  });
}

/// Labour MP | Omar Teal, the former prime minister of Japan | Fumio Kishida
void Descriptions::before(Name const& name, std::vector<Trait>& traits) const {
  constexpr std::uint32_t longest = 20;
  std::uint32_t first = name.tokens.first;
  Token const& next = reading_.tokens[name.tokens.last];
  // one lawmaker called | Ruiz “a pirate”, called | Ruiz a pirate: that is no name
  bool const predicate = next.kind == TokenKind::double_mark || next.kind == TokenKind::single_mark ||
                         next.is(Keyword::a) || next.is(Keyword::the);
  if (first > 1 && !predicate &&
      is_introduced(reading_.tokens[first - 1], reading_.text)) {  // an officer, surnamed | Yeh
    --first;
    if (reading_.tokens[first - 1].kind == TokenKind::comma) --first;
  }
  std::uint32_t const end = first;
  bool any_role = false;
  bool only_titles = true;
  while (first > 0 && first + longest > end) {
    Token const& t = reading_.tokens[first - 1];
    // superintendent of police (SP) | Omar Teal, the District Commissioner (DC), | Mr Omar Teal
    bool const letters = only_titles && first > 3 && t.kind == TokenKind::close_bracket &&
                         reading_.tokens[first - 3].kind == TokenKind::open_bracket;
    if (letters) {
      first -= 3;
      continue;
    }
    bool const joins = t.kind == TokenKind::hyphen || t.kind == TokenKind::possessive ||
                       (t.kind == TokenKind::comma && only_titles && first > 1 &&
                        (is_role(reading_.tokens[first - 2]) || reading_.tokens[first - 2].capitalised() ||
                         reading_.tokens[first - 2].kind ==
                             TokenKind::close_bracket));  // Director General of Archives, | Omar Teal
    bool const stop = t.kind == TokenKind::period && !t.space_before && reading_.tokens[first].space_before &&
                      first > 1 && reading_.tokens[first - 2].is(WordClass::abbreviation);
    if (t.kind != TokenKind::word && t.kind != TokenKind::number && !joins && !stop) break;
    // a bench comprising | Justice Omar Teal
    bool const participle = t.shape == Shape::lower && t.span().of(reading_.text).ends_with("ing") &&
                            !is_role(t) && !t.is(WordClass::role_modifier);
    if (participle || is_verb(t) || describes_another(first, end)) break;
    bool const small = t.keyword != Keyword::none && t.keyword != Keyword::of && t.keyword != Keyword::and_ &&
                       t.keyword != Keyword::for_ && t.keyword != Keyword::the && t.keyword != Keyword::to &&
                       t.keyword != Keyword::in;
    if (small || t.is(WordClass::subordinator) || t.is(WordClass::pronoun_subject)) break;
    if (t.keyword == Keyword::none && t.is(WordClass::preposition)) break;
    any_role |= is_role(t);
    only_titles &= (t.is(WordClass::title) && t.is(WordClass::abbreviation)) || stop;
    --first;
    if (t.breaks_before > 0) break;
  }
  // The Taoiseach, | Malachy Dunne: so set off, any word is what he is.
  bool const set_off =
      end > 1 && reading_.tokens[end - 1].kind == TokenKind::comma && reading_.tokens[first].is(Keyword::the);
  if (any_role || set_off) take(first, end, traits);
}

/// Dana Ruiz | , 54, a former banker, | (54) | , who chairs the panel, | is a former banker
void Descriptions::after(Name const& name, std::vector<Trait>& traits) {
  constexpr std::uint32_t longest = 14;
  std::vector<Token> const& tokens = reading_.tokens;
  std::uint32_t at = name.tokens.last;
  if (tokens[at].is(Keyword::be) || tokens[at].is(Keyword::who)) {
    bool const noun_follows =
        tokens[at + 1].is(Keyword::a) || tokens[at + 1].is(Keyword::the) || tokens[at].is(Keyword::who);
    if (!noun_follows) return;
  } else if (tokens[at].kind != TokenKind::comma && tokens[at].kind != TokenKind::open_bracket &&
             tokens[at].kind != TokenKind::dash) {
    return;
  }
  for (int groups = 0; groups < 2; ++groups) {
    std::uint32_t const first = at + 1;
    std::uint32_t last = first;
    bool verb = false;
    while (last < tokens.size() && last < first + longest) {
      Token const& t = tokens[last];
      if (t.kind != TokenKind::word && t.kind != TokenKind::number && t.kind != TokenKind::hyphen &&
          t.kind != TokenKind::possessive)
        break;
      verb |= is_verb(t);
      ++last;
    }
    if (last == first) return;
    bool const relative = tokens[first].is(Keyword::who) || tokens[first].is(Keyword::whose) ||
                          tokens[at].is(Keyword::be) || tokens[at].is(Keyword::who);
    if (verb && !relative) return;
    // who met the family: says nothing of what she is; but: who is a lawyer
    std::uint32_t const after_who = first + tokens[first].is(Keyword::who);
    bool const says_what = tokens[after_who].is(Keyword::be) ||
                           (after_who + 1 < tokens.size() && tokens[after_who + 1].is(Keyword::as));
    if (tokens[first].is(Keyword::who) && !says_what) return;
    // on Reef Radio, | the board’s head, Omar Teal, said: he is, not the radio
    std::int32_t const next = last + 1 < tokens.size() ? tokens[last + 1].name : -1;
    bool const of_next = name.type != EntityType::person && next >= 0 &&
                         tokens[last].kind == TokenKind::comma &&
                         reading_.names[static_cast<std::size_t>(next)].type == EntityType::person;
    if (of_next) return;
    take(first, last, traits);
    if (std::uint32_t const member = member_of_party(tokens[first], tokens[first + 1], reading_.text))
      traits.push_back({member, false, true});
    bool const age = last == first + 1 && tokens[first].kind == TokenKind::number;
    if (age) {
      std::uint32_t& years = ages_[static_cast<std::size_t>(
          reading_.resolution.of_name[static_cast<std::size_t>(&name - reading_.names.data())])];
      if (years == 0) years = years_of(tokens[first], reading_.text);
    }
    if (!age || tokens[last].kind != TokenKind::comma) return;
    at = last;
  }
}

std::uint32_t years_of(Token const& number, std::string_view text) {
  std::string_view const digits = number.span().of(text);
  constexpr std::uint32_t oldest = 120;
  if (number.kind != TokenKind::number || digits.empty() || digits.size() > 3) return 0;
  std::uint32_t years = 0;
  for (char const digit : digits) {
    if (digit < '0' || digit > '9') return 0;
    years = years * 10 + static_cast<std::uint32_t>(digit - '0');
  }
  return years <= oldest ? years : 0;
}

}  // namespace whosaid

#include "resolve/name_forms.hpp"

#include <algorithm>

#include "names/office.hpp"
#include "names/surroundings.hpp"
#include "names/words_of_document.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// His granddaughter, Dana Ruiz, | his mother, Dana Ruiz. | her sister, Dana,
/// Not: he told his mother, Omar Teal said
bool is_set_off(std::vector<Token> const& tokens, Name const& name) {
  TokenKind const after = tokens[name.tokens.last].kind;
  bool const in_full = name.tokens.size() > 1 || tokens[name.tokens.first].is(WordClass::given_name);
  return in_full && (after == TokenKind::comma || (after == TokenKind::period && name.tokens.size() > 1));
}

/// Sheikh Khalid, Nana Akua: an honorific that is a given name as well, and one word
bool is_honoured(std::vector<Token> const& tokens, Name const& name) {
  static RuleWords const honorifics{"sheikh", "shaikh", "sheikha", "sayyid", "sultan", "haji", "hajji",
                                    "emir",   "mullah", "nana",    "begum",  "togbe",  "imam"};
  return name.type == EntityType::person && name.tokens.size() == 2 &&
         honorifics.has(tokens[name.tokens.first]) && tokens[name.tokens.first + 1].capitalised();
}

}  // namespace

std::string printed(std::string_view text, std::vector<Token> const& tokens, TokenRange range) {
  std::string name;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first && tokens[i].space_before) name += ' ';
    name += tokens[i].span().of(text);
  }
  return name;
}

bool is_slip_of(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a.front() != b.front()) return false;
  std::size_t const same =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  std::string_view const rest_a = a.substr(same), rest_b = b.substr(same);
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.empty()) return true;
  bool const swapped = rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
                       rest_a.substr(2) == rest_b.substr(2);
  return swapped || rest_a.substr(1) == rest_b.substr(1);
}

bool is_family_name_with_particle(std::vector<Token> const& tokens, Name const& name) {
  if (name.type != EntityType::person || name.tokens.size() < 2) return false;
  auto const first = tokens.begin() + name.tokens.first;
  auto const last = tokens.begin() + name.tokens.last - 1;
  bool const given = first->is(WordClass::given_name) && last - first == 1;  // Ben Teal
  return !given && std::all_of(first, last, [](Token const& t) { return t.is(WordClass::name_particle); });
}

bool is_told_by_last(std::vector<Token> const& tokens, Name const& name) {
  return is_family_name_with_particle(tokens, name) || is_honoured(tokens, name);
}

std::uint32_t telling_word(std::vector<Token> const& tokens, Name const& name) {
  return is_told_by_last(tokens, name) ? name.tokens.last - 1 : name.tokens.first;
}

bool may_be_initials(Token const& token) {
  constexpr std::uint32_t longest_mixed = 5;  // letters
  return token.shape == Shape::upper ||
         (token.shape == Shape::mixed && token.end - token.begin <= longest_mixed);
}

bool is_presented_otherwise(std::vector<Token> const& tokens, Name const& name) {
  static RuleWords const trades{
      "baker",      "tailor",   "farmer",    "nurse",       "driver",   "carpenter", "plumber",  "mechanic",
      "fisherman",  "trader",   "vendor",    "hawker",      "teacher",  "student",   "pupil",    "housewife",
      "labourer",   "laborer",  "butcher",   "barber",      "cook",     "waiter",    "waitress", "cleaner",
      "gardener",   "guard",    "welder",    "weaver",      "potter",   "herder",    "shepherd", "seamstress",
      "shopkeeper", "cashier",  "clerk",     "pensioner",   "retiree",  "resident",  "villager", "neighbour",
      "neighbor",   "motorist", "passenger", "electrician", "bystander"};
  constexpr std::uint32_t longest = 5;  // tokens: a 34-year-old tailor
  bool const other_name = name.type == EntityType::person && name.entity != no_entity &&
                          name.alias != AliasKind::name && name.tokens.size() > 1;
  std::uint32_t at = name.tokens.last;
  if (!other_name || tokens[at].kind != TokenKind::comma || !tokens[at + 1].is(Keyword::a)) return false;
  for (std::uint32_t last = at + 1 + longest; ++at < last && tokens[at].kind != TokenKind::end;) {
    if (tokens[at].is(WordClass::preposition) || tokens[at].is(Keyword::of)) return false;
    if (trades.has(tokens[at]) && tokens[at].shape == Shape::lower) return true;
  }
  return false;
}

bool introduces(std::vector<Token> const& tokens, Name const& full, Name const& other) {
  std::uint32_t const after = full.tokens.last;
  if (other.type != full.type || other.tokens.size() != 1) return false;
  if (other.tokens.first == after + 1) return tokens[after].kind == TokenKind::open_bracket;
  constexpr std::uint32_t furthest = 4;  // tokens: , also known as | Sawu
  return full.type != EntityType::place && tokens[after].kind == TokenKind::comma &&
         other.tokens.first <= after + furthest && end_of_full_name(tokens, other.tokens.first) == after;
}

Initials initials_of(std::string_view name) {
  constexpr std::size_t longest = 32;
  Initials found;
  for (std::size_t i = 0; i < name.size() && found.all.size() < longest; ++i) {
    if (i > 0 && name[i - 1] != ' ') continue;
    bool const capital = name[i] >= 'A' && name[i] <= 'Z';
    if (capital) found.capitals += name[i];
    if (capital || (name[i] >= 'a' && name[i] <= 'z')) found.all += name[i];
  }
  return found;
}

EntityId misspelt(std::string_view text, std::vector<Token> const& tokens, Name const& name,
                  std::vector<ResolvedEntity> const& entities) {
  constexpr std::size_t shortest = 6;  // bytes
  constexpr std::size_t reach = 64;    // entities back
  Token const& token = tokens[name.tokens.first];
  std::string_view const word = token.span().of(text);
  bool const other = token.classes.any_of(WordClass::given_name | WordClass::common_word);
  if (name.type != EntityType::person || name.tokens.size() != 1 || other || word.size() < shortest)
    return -1;
  std::size_t const count = entities.size();
  for (std::size_t i = count; i-- > (count > reach ? count - reach : 0);) {
    Entity const& entity = entities[i].entity;
    std::size_t const space = entity.name.rfind(' ');
    if (entity.type != EntityType::person || space == std::string::npos) continue;
    if (is_slip_of(word, std::string_view(entity.name).substr(space + 1))) return static_cast<EntityId>(i);
  }
  return -1;
}

bool renames(std::vector<Token> const& tokens, Name const& full, Name const& other) {
  bool const named_twice = full.type == EntityType::person && other.type == EntityType::person &&
                           full.entity == no_entity && other.entity == no_entity && other.tokens.size() > 1;
  return named_twice && tokens[other.tokens.first - 1].is(Keyword::as) &&
         end_of_full_name(tokens, other.tokens.first) == full.tokens.last;
}

bool is_parent_name(std::vector<Token> const& tokens, Name const& name) {
  static RuleWords const parents{"abu", "abou", "umm"};
  return name.type == EntityType::person && name.tokens.size() == 2 && parents.has(tokens[name.tokens.first]);
}

std::uint32_t first_of_two_family_names(std::vector<Token> const& tokens, Name const& name) {
  constexpr WordClasses no_family = WordClass::given_name | WordClass::name_particle | WordClass::generation;
  std::uint32_t const last = name.tokens.last - 1;
  if (name.type != EntityType::person || name.tokens.size() < 3) return name.tokens.last;
  auto const is_family = [&](Token const& t) {
    return t.shape == Shape::title && t.is(WordClass::family_name) && !t.classes.any_of(no_family);
  };
  Token const& given = tokens[name.tokens.first];
  bool const two = given.is(WordClass::given_name) && !given.is(WordClass::family_first) &&
                   is_family(tokens[last]) && is_family(tokens[last - 1]);
  return two ? last - 1 : name.tokens.last;
}

bool begins_with_family_name(std::vector<Token> const& tokens, Name const& name) {
  Token const& first = tokens[name.tokens.first];
  bool const particle = name.tokens.size() > 2 && tokens[name.tokens.first + 1].is(WordClass::name_particle);
  return first.is(WordClass::family_name) && (particle || !first.is(WordClass::given_name));
}

bool has_generation(std::vector<Token> const& tokens, Name const& name) {
  std::uint32_t const last = last_word(name.tokens, tokens);
  return last + 1 < name.tokens.last && tokens[last + 1].is(WordClass::generation);
}

Gender gender_before(std::vector<Token> const& tokens, Name const& name) {
  for (std::uint32_t i = name.tokens.first, back = 0; i > 0 && back < 3; ++back) {
    Token const& token = tokens[--i];
    if (token.kind == TokenKind::period && !token.space_before) continue;
    if (back == 0 && token.kind == TokenKind::comma && is_set_off(tokens, name)) continue;
    if (!token.classes.any_of(WordClass::title | WordClass::role | WordClass::kinship)) break;
    if (token.is(WordClass::male) != token.is(WordClass::female))
      return token.is(WordClass::male) ? Gender::male : Gender::female;
  }
  return Gender::unknown;
}

bool follows_in_full(std::vector<Token> const& tokens, Name const& name, Name const& next) {
  constexpr std::uint32_t reach = 12;  // tokens
  if (name.type != EntityType::person || next.type != EntityType::person) return false;
  if (next.tokens.size() < 2 || next.tokens.first > name.tokens.last + reach) return false;
  for (std::uint32_t i = name.tokens.last; i < next.tokens.first; ++i)
    if (tokens[i].kind != TokenKind::word) return false;
  return true;
}

std::uint64_t gender_points(Gender titled, Gender taken_up, Gender gender) {
  constexpr std::uint64_t agreeing = 150;
  bool const fits = titled != Gender::unknown
                        ? titled == gender
                        : taken_up != Gender::unknown && (gender == taken_up || gender == Gender::unknown);
  return fits ? agreeing : 0;
}

std::uint32_t key_after_initial(std::string_view text, Token const& token) {
  std::string_view const word = token.span().of(text);
  bool const joined = token.shape == Shape::mixed && word.size() > 3 && word[1] == '.';
  return joined ? static_cast<std::uint32_t>(folded_hash(word.substr(2))) : 0;
}

Gender gender_after(std::vector<Token> const& tokens, Name const& name) {
  constexpr std::uint32_t reach = 4;  // tokens: told | Verde Radio that he
  std::uint32_t const cue = name.tokens.last;
  if (!tokens[cue].cue.any_of(CueFeature::past) || tokens[cue].shape != Shape::lower) return Gender::unknown;
  for (std::uint32_t i = cue + 1; i <= cue + reach; ++i) {
    if (tokens[i].kind != TokenKind::word && tokens[i].kind != TokenKind::number) break;
    bool const subject = tokens[i].is(WordClass::pronoun_subject);
    if (subject && tokens[i].is(WordClass::pronoun_he)) return Gender::male;
    if (subject && tokens[i].is(WordClass::pronoun_she)) return Gender::female;
    if (subject) break;
  }
  return Gender::unknown;
}

}  // namespace whosaid

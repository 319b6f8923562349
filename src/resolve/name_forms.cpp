#include "resolve/name_forms.hpp"

#include <algorithm>

#include "names/surroundings.hpp"
#include "names/words_of_document.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

/// His granddaughter, Dana Ruiz, | his mother, Dana Ruiz. | her sister, Dana,
/// Not: he told his mother, Omar Teal said
bool is_set_off(std::vector<Token> const& tokens, Name const& name) {
  TokenKind const after = tokens[name.tokens.last].kind;
  bool const in_full = name.tokens.size() > 1 || tokens[name.tokens.first].is(WordClass::given_name);
  return in_full && (after == TokenKind::comma || (after == TokenKind::period && name.tokens.size() > 1));
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

std::uint32_t telling_word(std::vector<Token> const& tokens, Name const& name) {
  return is_family_name_with_particle(tokens, name) ? name.tokens.last - 1 : name.tokens.first;
}

std::uint64_t key_of_spelling(std::vector<Token> const& tokens, TokenRange range) {
  struct Spelling {
    std::uint32_t american;
    std::uint32_t british;
  };
  auto const spelling = [](std::string_view american, std::string_view british) {
    return Spelling{static_cast<std::uint32_t>(folded_hash(american)),
                    static_cast<std::uint32_t>(folded_hash(british))};
  };
  static Spelling const spellings[] = {spelling("center", "centre"),
                                       spelling("centers", "centres"),
                                       spelling("defense", "defence"),
                                       spelling("labor", "labour"),
                                       spelling("organization", "organisation"),
                                       spelling("organizations", "organisations"),
                                       spelling("theater", "theatre")};
  return key_of(tokens, range, [](std::uint32_t word) {
    for (Spelling const& each : spellings)
      if (each.american == word) return each.british;
    return word;
  });
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

}  // namespace whosaid

#include "resolve/namesakes.hpp"

#include <algorithm>

#include "text/rule_words.hpp"

namespace whosaid {

namespace {

/// his son, | Lee Teal; son of the tycoon | Lee Teal: is the name that of somebody's relative?
bool is_relative(std::vector<Token> const& tokens, std::uint32_t name) {
  constexpr std::uint32_t reach = 8;  // tokens
  for (std::uint32_t i = name, back = 0; i > 0 && back < reach; ++back) {
    Token const& token = tokens[--i];
    if (token.is(WordClass::kinship))
      return i + 1 == name || tokens[i + 1].kind == TokenKind::comma || tokens[i + 1].is(Keyword::of) ||
             back < 2;
    if (token.kind != TokenKind::word && token.kind != TokenKind::comma &&
        token.kind != TokenKind::possessive)
      return false;
  }
  return false;
}

constexpr std::uint32_t former_key = 1;  // among titles: somebody held them before

/// His father, Omar Teal, | said that …: who speaks is no bystander
bool speaks(std::vector<Token> const& tokens, std::uint32_t after) {
  if (tokens[after].kind == TokenKind::comma) ++after;
  return tokens[after].cue.any_of(CueFeature::present | CueFeature::past);
}

}  // namespace

Namesakes::Titles Namesakes::titles_before(std::vector<Token> const& tokens, std::uint32_t name) {
  static RuleWords const former{"former", "ex", "then", "late"};
  constexpr std::uint32_t reach = 8;  // tokens
  Titles titles{};
  std::size_t count = 0;
  for (std::uint32_t i = name, back = 0; i > 0 && back < reach && count < titles.size(); ++back) {
    Token const& token = tokens[--i];
    bool const beside = back == 0 && token.kind == TokenKind::comma;  // the mayor, | Lee Teal
    if (beside || (token.kind == TokenKind::period && !token.space_before)) continue;  // Rep. | Kim
    WordClasses const classes = token.classes | token.phrase_classes;                  // Prime | Minister
    if (!classes.any_of(WordClass::title | WordClass::role)) {
      // former | President Kim, ex- | president Kim
      bool const ex = token.kind == TokenKind::hyphen && i > 0 && former.has(tokens[i - 1]);
      if (count > 0 && (ex || former.has(token))) titles[count] = former_key;
      break;
    }
    titles[count++] = token.key;
  }
  return titles;
}

void Namesakes::note(EntityId id, std::vector<Token> const& tokens, TokenRange name) {
  auto const at = static_cast<std::size_t>(id);
  if (seen_.size() <= at) seen_.resize(at + 1);
  if (first_ < 0) first_ = id;
  Seen& seen = seen_[at];
  ++seen.mentions;
  seen.last = name.first;
  bool const speaker = speaks(tokens, name.last);
  seen.aside = name.first > 0 && tokens[name.first - 1].kind == TokenKind::comma && !speaker;
  seen.kin |= is_relative(tokens, name.first) && !speaker;
  for (std::uint32_t const key : titles_before(tokens, name.first)) {
    if (key == 0) break;
    if (std::find(seen.titles.begin(), seen.titles.end(), key) != seen.titles.end()) continue;
    if (auto const free = std::find(seen.titles.begin(), seen.titles.end(), 0u); free != seen.titles.end())
      *free = key;
  }
}

std::uint32_t Namesakes::score(EntityId id, std::vector<Token> const& tokens, TokenRange short_form) const {
  auto const at = static_cast<std::size_t>(id);
  if (seen_.size() <= at || seen_[at].mentions == 0) return 0;
  Seen const& seen = seen_[at];
  constexpr std::uint32_t sentence = 25;  // tokens of a usual one
  std::uint32_t const lately = 200 * sentence / (sentence + short_form.first - seen.last);
  std::uint32_t const often = 5 * std::min(seen.mentions, 20u);
  auto const has = [](Titles const& all, std::uint32_t key) {
    return std::find(all.begin(), all.end(), key) != all.end();
  };
  Titles const here = titles_before(tokens, short_form.first);
  std::uint32_t titles = 0, shared = 0;
  for (std::uint32_t const key : here) {
    if (key == 0) break;
    ++titles;
    shared += has(seen.titles, key);
  }
  // President Kim is not the former one
  bool const other_time = has(here, former_key) != has(seen.titles, former_key);
  std::uint32_t const office = titles == 0 ? 0 : 300 * shared / titles / (other_time ? 2 : 1);
  std::uint32_t const remoteness = seen.kin ? 4 : seen.aside ? 2 : 1;
  constexpr std::uint32_t topic = 10;
  return lately / remoteness + (id == first_ ? topic : 0) + often + office;
}

}  // namespace whosaid

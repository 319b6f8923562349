#include "quotes/disjoint.hpp"

#include <string_view>

#include "text/keyword.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Citing Teal, turning to Teal; not: during, according to
bool is_participle(Token const& t, std::string_view text) {
  if (t.cue.has(CueFeature::ing)) return true;
  return t.kind == TokenKind::word && t.keyword == Keyword::none && t.name < 0 &&
         is_ing_form(t.span().of(text)) && !t.classes.any_of(WordClass::preposition | WordClass::weekday);
}

/// Asked by | Teal; citing | Teal; in a letter to | Teal: positions in the skeleton between which names
/// are those of somebody else; empty if the sentence opens otherwise.
TokenRange others_in_opening(Skeleton const& skeleton, std::string_view text) {
  static RuleWords const asked{"asked",   "pressed",    "questioned", "interviewed", "grilled",
                               "quizzed", "challenged", "approached", "contacted",   "prompted"};
  static RuleWords const about{"to", "with", "against", "about"};
  std::uint32_t body = skeleton.body;
  if (body + 4 >= skeleton.size()) return {};
  // When | pressed by Teal, after | meeting Teal, repeatedly | asked by Teal
  Token const& lead = skeleton.tokens[body];
  body += lead.is(Keyword::when) || lead.is(WordClass::subordinator) || lead.is(WordClass::adverb);
  Token const& opening = skeleton.tokens[body];
  if (is_participle(opening, text)) return {body + 1, skeleton.size()};
  if (asked.has(opening) && skeleton.tokens[body + 1].is(Keyword::by)) return {body + 2, skeleton.size()};
  if (!opening.is(Keyword::in)) return {};
  constexpr std::uint32_t longest = 5;  // in an angry open letter | to
  for (std::uint32_t i = body + 2; i < skeleton.size() && i <= body + longest; ++i)
    if (about.has(skeleton.tokens[i]))
      return skeleton.tokens[i - 1].kind == TokenKind::word && skeleton.tokens[i - 1].name_tokens == 0
                 ? TokenRange{i + 1, skeleton.size()}
                 : TokenRange{};
  return {};
}

/// May the one who leads in be meant from here on? Speaking after | Teal had won; turning to | her; thanking
/// Teal’s | team
bool ends_reach(Token const& t) {
  return t.is(WordClass::subordinator) || t.is(Keyword::if_) || t.is(Keyword::wh) || t.is(Keyword::when) ||
         t.is(Keyword::that) || t.is(Keyword::who) || t.is(Keyword::which) || t.kind == TokenKind::quoted ||
         t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                          WordClass::pronoun_subject);
}

}  // namespace

std::vector<EntityId> apart_from_subject(Reading const& reading, std::uint32_t at, std::uint32_t sentence) {
  Skeleton const& skeleton = reading.skeletons[sentence];
  std::vector<EntityId> found;
  TokenRange const others = others_in_opening(skeleton, reading.text);
  if (others.empty()) return found;
  std::uint32_t end = others.first;
  while (end < others.last && !ends_reach(skeleton.tokens[end]) && skeleton.origin[end].first < at) ++end;
  // the phrase opens the main clause: right after the comma, whatever was asked in between
  std::uint32_t main = end;
  while (main < others.last && skeleton.origin[main].first < at) ++main;
  if (main >= skeleton.size() || main <= others.first) return found;
  if (skeleton.origin[main].first != at || skeleton.tokens[main - 1].kind != TokenKind::comma) return found;
  for (std::uint32_t i = others.first; i < end; ++i) {
    Token const& t = skeleton.tokens[i];
    if (t.name_tokens == 0 || t.name < 0 || t.name_type != EntityType::person) continue;
    std::uint32_t const after = i + t.name_tokens;
    if (skeleton.tokens[after].kind == TokenKind::possessive) continue;  // citing | Teal’s lawyer
    found.push_back(reading.resolution.of_name[static_cast<std::size_t>(t.name)]);
  }
  return found;
}

}  // namespace whosaid

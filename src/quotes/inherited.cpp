#include "quotes/inherited.hpp"

#include <algorithm>

#include "quotes/content.hpp"
#include "text/fold.hpp"

namespace whosaid {

using enum CueFeature;

namespace {

Phrase person_ending_at(Skeleton const& skeleton, std::uint32_t end) {
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t size = 1; size <= longest && skeleton.body + size <= end; ++size) {
    Token const& t = skeleton.tokens[end - size];
    if (t.name_tokens == size && t.name_type == EntityType::person)
      return {{end - size, end}, {end - size, end}, grammar::Head::name, false};
  }
  return {};
}

}  // namespace

Phrase possessor_of(Skeleton const& skeleton, std::uint32_t noun) {
  constexpr std::uint32_t described = 2;
  for (std::uint32_t back = 1; back <= described + 1 && skeleton.body + back <= noun; ++back) {
    std::uint32_t const at = noun - back;
    Token const& t = skeleton.tokens[at];
    if (t.kind == TokenKind::possessive) {
      Phrase const name = person_ending_at(skeleton, at);  // a check on | Omar Teal | ’s claim
      return name.empty() ? phrase_ending_at(skeleton, at) : name;
    }
    if (is_possessive_pronoun(t)) return {{at, at + 1}, {at, at + 1}, grammar::Head::pronoun, false};
    if (t.kind != TokenKind::word || t.keyword != Keyword::none) break;
  }
  return {};
}

Phrase open_relative(Skeleton const& skeleton, Clause const& clause) {
  if (skeleton.tokens[clause.tokens.first].is(Keyword::but)) return {};  // thanked those who came but said
  constexpr std::uint32_t longest = 20;
  std::uint32_t const end = clause.tokens.first;
  for (std::uint32_t i = end; i-- > skeleton.body && i + longest > end;) {
    Token const& t = skeleton.tokens[i];
    if (t.kind != TokenKind::word && t.kind != TokenKind::possessive && t.kind != TokenKind::hyphen &&
        t.kind != TokenKind::number)
      break;
    if (t.is(Keyword::who)) return {{i, i + 1}, {i, i + 1}, grammar::Head::pronoun, false};
  }
  return {};
}

Phrase after_lead_in(Skeleton const& skeleton, Clause const& clause) {
  constexpr std::uint32_t longest = 24;
  Token const& opening = skeleton.tokens[skeleton.body];
  TokenIt const base = skeleton.tokens.data();
  for (std::uint32_t at = clause.tokens.first;
       at-- > skeleton.body + 1 && at + longest > clause.tokens.first;) {
    if (skeleton.tokens[at].kind != TokenKind::comma) continue;
    Token const& next = skeleton.tokens[at + 1];
    if (next.past_form || next.cue.has(past) || !grammar::may_start_speaker(next)) continue;
    bool const leads_in = opening.cue.has(CueFeature::passive) ||
                          std::any_of(base + skeleton.body, base + at, [](Token const& t) {
                            return t.is(Keyword::when) || t.is(WordClass::subordinator);
                          });
    auto const phrase =
        leads_in ? grammar::match_hearer(base + at + 1, base + clause.tokens.first) : std::nullopt;
    if (!phrase || phrase->head == grammar::Head::other || phrase->head == grammar::Head::source) return {};
    Token const& verb = *phrase->head_last;
    bool const acts = verb.shape == Shape::lower &&
                      (verb.keyword == Keyword::none || verb.is(Keyword::be) || verb.is(Keyword::have)) &&
                      !verb.classes.any_of(WordClass::preposition | WordClass::conjunction);
    return acts ? to_phrase(*phrase, base) : Phrase{};
  }
  return {};
}

Phrase after_subordinator(Skeleton const& skeleton, Clause const& clause) {
  constexpr std::uint32_t longest = 20;
  std::uint32_t const end = clause.tokens.first;
  TokenIt const base = skeleton.tokens.data();
  for (std::uint32_t i = end; i-- > skeleton.body && i + longest > end;) {
    Token const& t = skeleton.tokens[i];
    if (t.kind == TokenKind::comma) break;
    bool const opens =
        t.is(WordClass::subordinator) && !t.is(WordClass::relative) && t.keyword == Keyword::none;
    if (!opens || i + 1 >= end || !grammar::may_start_speaker(skeleton.tokens[i + 1])) continue;
    auto const phrase = grammar::match_speaker(base + i + 1, base + end);
    if (!phrase || phrase->head == grammar::Head::other || phrase->head == grammar::Head::source) break;
    Phrase found = to_phrase(*phrase, base);
    found.tokens.last = found.head.last;  // lawmakers | tore up the bill; not: than Teal | on Syria
    if (skeleton.tokens[found.tokens.last].is(WordClass::preposition)) break;
    return found;
  }
  return {};
}

Phrase after_but(Skeleton const& skeleton, Clause const& clause) {
  constexpr std::uint32_t longest = 24;
  std::uint32_t const end = clause.tokens.first;
  TokenIt const base = skeleton.tokens.data();
  for (std::uint32_t i = end; i-- > skeleton.body + 1 && i + longest > end;) {
    Token const& t = skeleton.tokens[i];
    if (t.kind == TokenKind::quoted || t.kind == TokenKind::semicolon || t.kind == TokenKind::colon) break;
    if (!(t.is(Keyword::but) || t.is(Keyword::and_)) || skeleton.tokens[i - 1].kind != TokenKind::comma)
      continue;
    if (i + 1 >= end || !grammar::may_start_speaker(skeleton.tokens[i + 1])) break;
    auto const phrase = grammar::match_hearer(base + i + 1, base + end);
    if (!phrase || phrase->head == grammar::Head::other || phrase->head == grammar::Head::source ||
        phrase->head_last >= base + end)
      break;
    Token const& verb = *phrase->head_last;
    constexpr WordClasses others = WordClass::preposition | WordClass::conjunction | WordClass::relative;
    if (verb.kind != TokenKind::word || verb.shape != Shape::lower || verb.classes.any_of(others)) break;
    Phrase found = to_phrase(*phrase, base);
    found.tokens.last = found.head.last;
    return found;
  }
  return {};
}

Phrase after_with(Skeleton const& skeleton, Clause const& clause) {
  constexpr std::uint32_t longest = 16;  // tokens of what she is
  std::uint32_t const first = clause.tokens.first;
  if (first < skeleton.body + 4 || skeleton.tokens[first - 1].kind != TokenKind::comma) return {};
  std::uint32_t comma = first - 1;
  while (comma-- > skeleton.body + 3 && comma + longest > first)
    if (skeleton.tokens[comma].kind == TokenKind::comma) break;
  if (skeleton.tokens[comma].kind != TokenKind::comma) return {};
  TokenIt const base = skeleton.tokens.data();
  for (std::uint32_t with = comma; with-- > skeleton.body + 1 && with + longest > comma;) {
    Token const& t = skeleton.tokens[with];
    if (t.kind == TokenKind::comma) return {};
    if (!t.is(Keyword::with) || skeleton.tokens[with - 1].kind != TokenKind::comma) continue;
    auto const phrase = grammar::match_hearer(base + with + 1, base + comma);
    bool const whole = phrase && phrase->last == base + comma && phrase->head != grammar::Head::other;
    return whole ? to_phrase(*phrase, base) : Phrase{};
  }
  return {};
}

Phrase subject_after_comma(Skeleton const& skeleton, std::uint32_t at) {
  constexpr std::uint32_t longest = 40;
  TokenIt const base = skeleton.tokens.data();
  TokenIt const last = base + skeleton.size();
  for (std::uint32_t i = at; i + 1 < skeleton.size() && i < at + longest; ++i) {
    bool const ends =
        skeleton.tokens[i].kind == TokenKind::comma || skeleton.tokens[i].kind == TokenKind::quoted;
    if (skeleton.tokens[i].kind == TokenKind::period || skeleton.tokens[i].kind == TokenKind::semicolon)
      break;
    if (!ends || !grammar::may_start_speaker(skeleton.tokens[i + 1])) continue;
    auto const phrase = grammar::match_speaker(base + i + 1, last);
    if (!phrase || phrase->head == grammar::Head::other || phrase->last >= last) continue;
    Token const& verb = *phrase->last;
    constexpr WordClasses others = WordClass::preposition | WordClass::conjunction | WordClass::relative;
    bool const goes_on =
        verb.kind == TokenKind::comma ||
        (verb.kind == TokenKind::word && verb.shape == Shape::lower && !verb.classes.any_of(others));
    if (goes_on) return to_phrase(*phrase, base);
  }
  return {};
}

bool is_described_by_relative(Skeleton const& skeleton, Phrase const& main, std::uint32_t end) {
  constexpr std::uint32_t longest = 40;
  std::uint32_t const who = main.tokens.last;
  if (main.empty() || main.tokens.first != skeleton.body || who + 2 >= end || end > who + longest ||
      !skeleton.tokens[who].is(Keyword::who))
    return false;
  return std::any_of(skeleton.tokens.begin() + who + 1, skeleton.tokens.begin() + end - 1,
                     [](Token const& t) { return is_finite_helper(t) || t.past_form; });
}

Phrase subject_of_heard(Skeleton const& skeleton, std::uint32_t content, std::uint32_t end) {
  static std::uint64_t const heard = folded_hash("heard");
  std::uint32_t at = content;
  if (at == 0) return {};
  if (skeleton.tokens[at].is(Keyword::wh)) ++at;
  std::uint32_t const cue = content - 1 - skeleton.tokens[content - 1].is(Keyword::that);
  if (skeleton.tokens[cue].key != static_cast<std::uint32_t>(heard) || at >= end) return {};
  TokenIt const base = skeleton.tokens.data();
  auto const phrase = grammar::match_hearer(base + at, base + end);
  return phrase && phrase->head != grammar::Head::other ? to_phrase(*phrase, base) : Phrase{};
}

}  // namespace whosaid

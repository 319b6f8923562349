// Whom a relative pronoun means: the noun phrase that ends before it.
#include <algorithm>

#include "quotes/referent.hpp"

namespace whosaid {
namespace {

using grammar::Head;

constexpr std::uint32_t longest = 12;  // tokens of a noun phrase with its complements

/// May who mean such a phrase? Not: help from Acme, a house in Porto
bool is_somebody(Phrase const& phrase, Skeleton const& skeleton) {
  if (phrase.kind == Head::name) return skeleton.tokens[phrase.head.first].name_type == EntityType::person;
  return phrase.kind == Head::role || phrase.kind == Head::people;
}

/// May which mean such a phrase, rather than a noun nearer to it? camera footage from the car, which showed
bool is_source(Phrase const& phrase, Skeleton const& skeleton) {
  if (phrase.kind == Head::name)
    return skeleton.tokens[phrase.head.first].name_type == EntityType::organisation;
  return phrase.kind == Head::source || phrase.kind == Head::organisation;
}

/// A past form, not after a determiner, is the verb before the phrase: police restored | the footage, was
/// summoned | to the mayor.
bool is_verb_before(Skeleton const& skeleton, std::uint32_t at) {
  Token const& t = skeleton.tokens[at];
  if (at == skeleton.body || !t.past_form || t.capitalised() || t.name_tokens > 0) return false;
  Token const& before = skeleton.tokens[at - 1];
  bool const determined = before.is(WordClass::determiner) || before.is(WordClass::possessive) ||
                          before.is(Keyword::the) || before.is(Keyword::a) || before.is(Keyword::her);
  return !determined && before.kind == TokenKind::word;
}

bool is_anything(Phrase const&, Skeleton const&) { return true; }

/// two | of the women, many | of Acme's drivers
bool counts(Token const& t) {
  return t.kind == TokenKind::number || t.is(WordClass::number_word) || t.is(WordClass::determiner);
}

/// The noun phrase before position `end` that a relative pronoun there means: of “the head of the harbour
/// office, who” the head, for “the harbour office” is nobody. The nearest one if none fits; empty if there is
/// none.
Phrase noun_before(Skeleton const& skeleton, std::uint32_t end,
                   bool (*fits)(Phrase const&, Skeleton const&)) {
  std::uint32_t const begin = std::max(skeleton.body, end > longest ? end - longest : 0);
  TokenIt const base = skeleton.tokens.data();
  Phrase nearest, inner;  // inner: as far back as words before it belong to it
  for (std::uint32_t first = end; first-- > begin;) {
    Token const& t = skeleton.tokens[first];
    bool const inside_name = t.name >= 0 && t.name_tokens == 0;
    if (inside_name || t.kind == TokenKind::hyphen || t.kind == TokenKind::possessive) continue;
    if (t.is(Keyword::of) && first > begin && counts(skeleton.tokens[first - 1])) continue;
    bool const verb = is_verb_before(skeleton, first);
    auto const match = !verb && grammar::may_start_speaker(t)
                           ? grammar::match_speaker(base + first, base + end)
                           : std::nullopt;
    if (match && match->last == base + end) {
      inner = to_phrase(*match, base);
      continue;
    }
    // a lawyer for | the victims, who: the lawyer, if that is a phrase
    bool const complement = inner.kind == Head::people && t.is(WordClass::preposition);
    if (!inner.empty() && !complement && fits(inner, skeleton)) return inner;
    if (nearest.empty()) nearest = inner;
    inner = {};
    if (verb) break;
  }
  if (!inner.empty() && fits(inner, skeleton)) return inner;
  return nearest.empty() ? inner : nearest;
}

/// Ruiz married Teal | on April 30, who said: where what a relative pronoun at `at` means ends, before a
/// comma and a date
std::uint32_t before_date(Skeleton const& skeleton, std::uint32_t at) {
  std::uint32_t end = at;
  if (end > skeleton.body && skeleton.tokens[end - 1].kind == TokenKind::comma) --end;
  std::uint32_t day = end;
  while (day > skeleton.body + 1 &&
         (skeleton.tokens[day - 1].kind == TokenKind::number ||
          skeleton.tokens[day - 1].classes.any_of(WordClass::month | WordClass::weekday)))
    --day;
  bool const date = day < end && day > skeleton.body + 1 &&
                    (skeleton.tokens[day - 1].is(Keyword::on) || skeleton.tokens[day - 1].is(Keyword::in));
  return date ? day - 1 : end;
}

}  // namespace

/// The name that ends right before token `token`, or before the comma before it; -1 if none does.
std::int32_t Referents::name_before(std::uint32_t token) const {
  for (std::uint32_t back = 1; back <= 2 && back <= token; ++back) {
    Token const& before = reading_.tokens[token - back];
    bool const set_off = before.kind == TokenKind::comma || before.kind == TokenKind::dash ||
                         (before.kind == TokenKind::hyphen && before.space_before);
    if (before.name >= 0 || !set_off) return before.name;
  }
  return -1;
}

/// Who, which, that: a person named right before it; of Omar Teal, a lawyer at Acme, who …, the person; else
/// what the noun phrase before it means: another analyst, who asked not to be named. `party` takes the words
/// of one that nobody bears by name; -1 then.
EntityId Referents::antecedent(Phrase const& relative, std::uint32_t sentence, History const& history,
                               Party& party) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  std::uint32_t const token = document_range(relative.tokens, sentence).first;
  bool const who = reading_.tokens[token].is(Keyword::who);
  bool const which = reading_.tokens[token].is(Keyword::which);
  std::uint32_t const end = before_date(skeleton, relative.tokens.first);
  std::int32_t name = name_before(skeleton.origin[end].first);
  auto const is_body = [&] {
    return name >= 0 && reading_.names[static_cast<std::size_t>(name)].type != EntityType::person;
  };
  if (who && (name < 0 || is_body()) && token > 2) {
    std::uint32_t const last = token - 1 - (reading_.tokens[token - 1].kind == TokenKind::comma);
    if (std::int32_t const person = apposed_person(last); person >= 0) name = person;
  }
  auto const named = [&] {
    note(Referral::name_before, name);
    return reading_.resolution.of_name[static_cast<std::size_t>(name)];
  };
  if (name >= 0 && !(who && is_body())) return named();
  Phrase const noun = noun_before(skeleton, end, who ? is_somebody : which ? is_source : is_anything);
  if (name >= 0 && (noun.empty() || !is_somebody(noun, skeleton))) return named();
  // it is not clear | who said so
  bool const open = who && noun.kind == Head::other && noun.tokens.size() == 1;
  if (open && skeleton.tokens[noun.tokens.first].shape == Shape::lower) return -1;
  std::optional<Party> meant;
  if (!noun.empty() && noun.kind != Head::pronoun)
    meant = resolve(noun, sentence, history);
  else if (end > 0 && skeleton.tokens[end - 1].is(WordClass::determiner))  // those who said …
    meant = words(document_range({end - 1, end}, sentence), SpeakerStatus::unnamed);
  if (!meant) return -1;
  take_up(*meant, party);
  return meant->entity;
}

}  // namespace whosaid

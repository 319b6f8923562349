#include "quotes/outlet.hpp"

#include "quotes/content.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using grammar::Head;

constexpr std::uint32_t reach = 16;  // tokens

/// Speaking | to the Herald, talking | on Acme Radio
bool is_talking(Token const& t) {
  static RuleWords const words{"speaking", "talking", "writing"};
  return words.has(t);
}

bool is_medium(Token const& t) {
  return t.is(WordClass::medium_noun) || t.phrase_classes.has(WordClass::medium_noun);
}

/// an interview | on Acme Radio; not: a message | on Acme Social
bool is_on_air(Token const& t) {
  static RuleWords const words{"interview", "interviews", "appearance", "show", "programme", "program"};
  return words.has(t) || is_talking(t);
}

/// The first noun phrase with a body's name that stands after an interview, an email or the like with or to
/// it, from `at` to `end`.
Phrase hearer_between(SentenceView const& view, std::uint32_t at, std::uint32_t end) {
  TokenIt const base = view.skeleton.tokens.data();
  std::uint32_t const first = at;
  bool talks = false, on_air = false;
  for (; at + 1 < end; ++at) {
    Token const& t = view.token(at);
    bool const talking = is_talking(t) && (at == first || view.token(at - 1).kind == TokenKind::comma);
    talks |= is_medium(t) || talking;
    on_air |= talks && is_on_air(t);
    bool const leads =
        t.is(Keyword::with) || t.is(Keyword::to) || t.is(Keyword::for_) || (on_air && t.is(Keyword::on));
    if (!talks || !leads || !grammar::may_start_speaker(view.token(at + 1))) continue;
    auto const phrase = grammar::match_hearer(base + at + 1, base + end);
    if (!phrase || phrase->joint) continue;
    for (TokenIt name = phrase->first; name < phrase->last; ++name)
      if (name->name_tokens > 0 && name->name_type == EntityType::organisation)
        return to_phrase(*phrase, base);
  }
  return {};
}

/// Ruiz said | in an interview with Reuters | that: where what tells how it was said ends.
std::uint32_t end_of_manner(SentenceView const& view, std::uint32_t at) {
  std::uint32_t const limit = std::min(view.size(), at + reach);
  for (; at < limit; ++at) {
    Token const& t = view.token(at);
    bool const talks = t.kind == TokenKind::comma && is_talking(view.token(at + 1));
    bool const word = t.kind == TokenKind::word || t.kind == TokenKind::number ||
                      t.kind == TokenKind::possessive || t.kind == TokenKind::hyphen;
    if (t.is(Keyword::that) || (!word && !talks)) break;
  }
  return at;
}

/// In an interview with Reuters | , Ruiz said: where what leads in to the clause ends; the sentence's body if
/// nothing does.
std::uint32_t end_of_lead_in(SentenceView const& view, Clause const& clause) {
  std::uint32_t const body = view.skeleton.body;
  Token const& opening = view.token(body);
  bool const opens = opening.is(Keyword::in) || opening.is(Keyword::on) || is_talking(opening) ||
                     opening.is(WordClass::preposition);
  std::uint32_t const limit = std::min(clause.cue.first, body + reach);
  if (!opens) return body;
  std::uint32_t comma = body;
  while (comma < limit && view.token(comma).kind != TokenKind::comma) ++comma;
  if (comma >= limit) return body;
  std::uint32_t const first = std::min(clause.subject.tokens.first, clause.cue.first);
  for (Clause const& other : view.clauses)
    if (other.cue.first > comma && other.cue.first < first) return body;
  return comma;
}

bool is_citing(Token const& token) {
  static RuleWords const citing{"citing", "quoting"};
  return citing.has(token);
}

}  // namespace

Phrase talked_to(Clause const& clause, SentenceView const& view) {
  // was quoted as saying in | the Times
  Token const& next = view.token(clause.cue.last);
  if (clause.rule == "reporting.quoted_as_saying" && (next.is(Keyword::in) || next.is(Keyword::on))) {
    TokenIt const base = view.skeleton.tokens.data();
    auto const where = grammar::match_hearer(base + clause.cue.last + 1, base + view.size());
    return where ? to_phrase(*where, base) : Phrase{};
  }
  bool const active = clause.rule == "reporting.active" || clause.rule == "reporting.inverted";
  if (!active || !clause.features.any_of(CueFeature::speech | CueFeature::writing)) return {};
  std::uint32_t at = clause.rule == "reporting.active" ? clause.cue.last : clause.subject.tokens.last;
  at = std::max(at, clause.addressee.tokens.last);
  Phrase const after = hearer_between(view, at, end_of_manner(view, at));
  if (!after.empty()) return after;
  return hearer_between(view, view.skeleton.body, end_of_lead_in(view, clause));
}

Phrase quoted_by(Clause const& clause, SentenceView const& view) {
  if (clause.rule != "reporting.quoted_as_saying") return {};
  TokenIt const base = view.skeleton.tokens.data();
  for (std::uint32_t at = clause.cue.first; at <= clause.cue.last && at + 1 < view.size(); ++at) {
    if (!view.token(at).is(Keyword::by)) continue;
    std::uint32_t const end = at < clause.cue.last ? clause.cue.last : view.size();
    auto const by = grammar::match_hearer(base + at + 1, base + end);
    return by && by->head != Head::other ? to_phrase(*by, base) : Phrase{};
  }
  return {};
}

Phrase quoted_person(Clause const& clause, SentenceView const& view) {
  static RuleWords const quotes{"quoted", "quotes", "cited", "cites"};
  std::uint32_t const at = clause.cue.last;
  bool const may = clause.rule == "reporting.active" && clause.cue.size() == 1 && at + 2 < view.size() &&
                   quotes.has(view.token(clause.cue.first));
  if (!may) return {};
  TokenIt const base = view.skeleton.tokens.data();
  auto const him = grammar::match_object_pronoun(base + at);
  auto const who = him ? him : grammar::match_hearer(base + at, base + view.size());
  if (!who || who->head == Head::other || who->head == Head::source) return {};
  std::uint32_t const end = to_phrase(*who, base).tokens.last;
  bool const set_off = end + 1 < view.size() && view.is_quoted(end + 1) &&
                       (view.token(end).kind == TokenKind::colon || view.token(end).kind == TokenKind::comma);
  return set_off ? to_phrase(*who, base) : Phrase{};
}

bool cites_somebody(Clause const& clause, SentenceView const& view, std::uint32_t at) {
  static RuleWords const people{"source",      "sources",      "official",  "officials",    "people",
                                "person",      "diplomat",     "diplomats", "insider",      "insiders",
                                "witness",     "witnesses",    "aides",     "participants", "spokesman",
                                "spokeswoman", "spokesperson", "locals",    "residents",    "villagers",
                                "relatives",   "neighbours",   "neighbors", "eyewitnesses"};
  if (clause.cue.size() > 1 || !is_citing(view.token(clause.cue.first))) return false;
  TokenIt const base = view.skeleton.tokens.data();
  auto const who = grammar::match_hearer(base + at, base + view.size());
  if (!who || who->last->is(Keyword::as)) return false;
  if (who->head == Head::name)
    return who->head_last == who->last && who->head_first->name_type != EntityType::place;
  return people.has(who->head_last[-1]);
}

std::optional<Phrase> cited_after(Clause const& clause, SentenceView const& view) {
  std::uint32_t at = clause.tokens.last;
  Phrase const& subject = clause.subject;
  bool const body =
      !subject.empty() &&
      (subject.kind == Head::organisation ||
       (subject.kind == Head::name && view.token(subject.head.first).name_type == EntityType::organisation));
  if (!clause.features.has(CueFeature::speech) || !body) return std::nullopt;
  if (at + 2 >= view.size() || view.token(at).kind != TokenKind::comma || !is_citing(view.token(at + 1)))
    return std::nullopt;
  TokenIt const base = view.skeleton.tokens.data();
  auto const phrase = grammar::match_speaker(base + at + 2, base + view.size());
  bool const somebody = phrase && phrase->head != Head::other && phrase->head != Head::source;
  return somebody ? std::optional(to_phrase(*phrase, base)) : std::nullopt;
}

bool Referents::is_outlet(Party const& party) const {
  if (party.entity < 0) return false;
  std::string_view const kind = reading_.resolution.entities[static_cast<std::size_t>(party.entity)].kind;
  return kind == "news_agency" || kind == "newspaper" || kind == "broadcaster" || kind == "website";
}

std::optional<Party> Referents::outlet(Phrase const& phrase, std::uint32_t sentence) const {
  static RuleWords const media{
      "agency", "newspaper", "tv",           "television", "radio",    "broadcaster", "programme", "program",
      "show",   "podcast",   "magazine",     "station",    "network",  "website",     "outlet",    "paper",
      "daily",  "weekly",    "newsmagazine", "channel",    "newswire", "tabloid"};
  static RuleWords const always{"newspaper", "tv", "television", "radio", "broadcaster"};
  Skeleton const& skeleton = reading_.skeletons[sentence];
  bool const person = phrase.kind == Head::role || phrase.kind == Head::people ||
                      phrase.kind == Head::pronoun || phrase.joint;
  if (phrase.empty() || person) return std::nullopt;
  Token const& head = skeleton.tokens[phrase.head.first];
  if (phrase.kind == Head::name && head.name_tokens > 0 && head.name_type == EntityType::person)
    return std::nullopt;  // the BBC's Omar Teal
  Token const& noun = skeleton.tokens[phrase.tokens.last - 1];
  bool const medium = media.has(noun);
  bool named_any = false;
  for (std::uint32_t at = phrase.tokens.first; at < phrase.tokens.last; ++at) {
    Token const& t = skeleton.tokens[at];
    if (t.name_tokens == 0) continue;
    if (t.name_type != EntityType::organisation) continue;
    named_any = true;
    TokenRange const name = {at, at + t.name_tokens};
    Party party = named(Phrase{name, name, Head::name, false}, sentence);
    bool const owns = skeleton.tokens[name.last].kind == TokenKind::possessive;
    if (is_outlet(party) && (medium || owns || name.last == phrase.tokens.last)) return party;
  }
  bool const unnamed = always.has(noun) && noun.shape != Shape::title && !named_any;
  return unnamed ? std::optional(words(document_range(phrase.tokens, sentence), SpeakerStatus::unnamed))
                 : std::nullopt;
}

}  // namespace whosaid

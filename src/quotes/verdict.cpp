#include "quotes/verdict.hpp"

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/document.hpp"
#include "quotes/inherited.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// A noun that tells of what was said
bool is_saying(Token const& t) {
  static RuleWords const keys{"verdict",    "reply",       "response",    "answer",   "retort",   "rejoinder",
                              "riposte",    "view",        "opinion",     "judgment", "reaction", "message",
                              "assessment", "conclusion",  "summary",     "comment",  "remark",   "words",
                              "advice",     "explanation", "description", "plea",     "warning",  "motto",
                              "take",       "thought",     "line",        "quip",     "lament",   "dictum",
                              "mantra",     "rule",        "adage",       "slogan",   "promise",  "pledge",
                              "appeal",     "excuse",      "defence",     "defense",  "admission"};
  return keys.has(t);
}

/// A noun that tells of somebody being heard: “Go home,” came the cry.
bool is_sound(Token const& t) {
  static RuleWords const keys{"voice", "voices", "shout",    "shouts",   "cry",    "cries",  "call",
                              "calls", "chant",  "chants",   "yell",     "yells",  "scream", "screams",
                              "roar",  "heckle", "heckles",  "whisper",  "murmur", "jeer",   "jeers",
                              "order", "plea",   "question", "questions"};
  return keys.has(t);
}

Phrase pronoun_at(std::uint32_t at) {
  return Phrase{{at, at + 1}, {at, at + 1}, grammar::Head::pronoun, false};
}

/// the reply | of Teal, the answer | from the board
std::optional<Phrase> giver_after(SentenceView const& view, std::uint32_t of) {
  if (of + 1 >= view.size() || !(view.token(of).is(Keyword::of) || view.token(of).is(Keyword::from)))
    return std::nullopt;
  TokenIt const base = view.skeleton.tokens.data();
  auto const giver = grammar::match_speaker(base + of + 1, base + view.size());
  if (!giver || giver->head == grammar::Head::other) return std::nullopt;
  return to_phrase(*giver, base);
}

/// The position of the noun of saying, or of a sound, after at most two words that describe it; none if there
/// is none.
std::optional<std::uint32_t> saying_from(SentenceView const& view, std::uint32_t at, bool sound = false) {
  constexpr std::uint32_t described = 2;  // his blunt early | verdict
  for (std::uint32_t i = at; i < view.size() && i <= at + described; ++i) {
    Token const& t = view.token(i);
    if (is_saying(t) || (sound && is_sound(t))) return i;
    if (t.kind != TokenKind::word || t.keyword != Keyword::none || t.name_tokens > 0) break;
  }
  return std::nullopt;
}

/// read out Teal’s reply: | “…”: whose words begin at position `at`, if they are repeated by somebody else.
std::optional<Phrase> owner_of_repeated(SentenceView const& view, std::uint32_t at) {
  static RuleWords const repeated{"read",      "reads",      "reading",   "recalled",  "recalls",
                                  "recalling", "repeated",   "repeats",   "repeating", "quoted",
                                  "quotes",    "quoting",    "cited",     "cites",     "citing",
                                  "shared",    "remembered", "remembers", "echoed",    "echoing",
                                  "echoes",    "invoked",    "published", "showed",    "paraphrased"};
  static RuleWords const out{"out", "aloud"};
  if (at < view.skeleton.body + 5 || view.token(at - 1).kind != TokenKind::colon ||
      !is_saying(view.token(at - 2)))
    return std::nullopt;
  std::uint32_t mark = at - 2;
  for (std::uint32_t described = 0; described < 2 && view.token(mark - 1).kind == TokenKind::word;
       ++described)
    --mark;
  if (view.token(mark - 1).kind != TokenKind::possessive) return std::nullopt;
  std::uint32_t const end = mark - 1;
  constexpr std::uint32_t longest = 5;
  for (std::uint32_t size = 1; size <= longest && view.skeleton.body + size + 1 < end; ++size) {
    Token const& t = view.token(end - size);
    if (t.name_tokens != size) continue;
    std::uint32_t verb = end - size - 1;
    while (verb > view.skeleton.body && view.token(verb).classes.any_of(WordClass::title | WordClass::role))
      --verb;
    if (out.has(view.token(verb))) --verb;
    if (!repeated.has(view.token(verb))) return std::nullopt;
    return Phrase{{end - size, end}, {end - size, end}, grammar::Head::name, false};
  }
  return std::nullopt;
}

/// “…” | is how Teal described it; “…”: | that is what Teal told his team: who stands between how and the
/// verb.
std::optional<Phrase> teller_after(SentenceView const& view, std::uint32_t at) {
  bool const aside = view.token(at).kind == TokenKind::colon || view.token(at).kind == TokenKind::dash;
  at += aside;
  at += view.token(at).is(Keyword::that);
  if (at + 3 >= view.size() || !view.token(at).is(Keyword::be) || !view.token(at + 1).is(Keyword::wh))
    return std::nullopt;
  TokenIt const base = view.skeleton.tokens.data();
  auto const teller = grammar::match_hearer(base + at + 2, base + view.size());
  if (!teller || teller->head == grammar::Head::other || teller->last == base + view.size())
    return std::nullopt;
  CueFeatures const verb = teller->last->cue;
  bool const tells = verb.any_of(CueFeature::past | CueFeature::present) &&
                     verb.any_of(CueFeature::speech | CueFeature::writing);
  return tells ? std::optional(to_phrase(*teller, base)) : std::nullopt;
}

/// a post by the writer Omar Teal that read, | “…”: who wrote the words in marks at position `at`.
std::optional<Phrase> writer_of_text(SentenceView const& view, std::uint32_t at) {
  static RuleWords const reads{"read", "reads", "reading", "said", "says", "saying"};
  constexpr std::uint32_t longest = 8;  // by | the former mayor of Lagos Omar Teal
  std::uint32_t const body = view.skeleton.body;
  if (at < body + 5) return std::nullopt;
  std::uint32_t end = at - 1 - (view.token(at - 1).kind == TokenKind::comma);
  if (!reads.has(view.token(end))) return std::nullopt;
  end -= view.token(end - 1).is(Keyword::that) || view.token(end - 1).is(Keyword::which);
  for (std::uint32_t by = end; by-- > body + 1 && by + longest > end;) {
    Token const& t = view.token(by);
    if (!t.is(Keyword::by) && !t.is(Keyword::from)) continue;
    if (!is_document(view.token(by - 1))) return std::nullopt;
    TokenIt const base = view.skeleton.tokens.data();
    auto const writer = grammar::match_hearer(base + by + 1, base + end);
    bool const somebody = writer && writer->last == base + end && writer->head == grammar::Head::name;
    return somebody ? std::optional(to_phrase(*writer, base)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Phrase> owner_of_verdict(SentenceView const& view, std::uint32_t at) {
  static RuleWords const came{"came"};
  if (at < view.size() && view.token(at).kind == TokenKind::comma) ++at;
  if (at + 2 >= view.size()) return std::nullopt;
  if (auto const teller = teller_after(view, at)) return teller;
  bool const be = view.token(at).is(Keyword::be);
  if (!be && !came.has(view.token(at))) return std::nullopt;
  std::uint32_t const owner = at + 1;
  Token const& first = view.token(owner);
  bool const owned = is_possessive_pronoun(first);
  // came the answer | from Teal, came shouts | from the crowd
  bool const article = first.is(Keyword::the) || first.is(Keyword::a);
  if (first.is(Keyword::the) || (!be && !owned))
    if (auto const noun = saying_from(view, owner + article, !be)) return giver_after(view, *noun + 1);
  if (owned) return saying_from(view, owner + 1) ? std::optional(pronoun_at(owner)) : std::nullopt;
  // Mayor Teal | ’s verdict, the manager | ’s verdict
  constexpr std::uint32_t longest = 8;
  for (std::uint32_t end = owner + 1; end + 1 < view.size() && end <= owner + longest; ++end) {
    Token const& t = view.token(end);
    if (t.kind == TokenKind::possessive) {
      if (!saying_from(view, end + 1)) return std::nullopt;
      TokenIt const base = view.skeleton.tokens.data();
      auto const whose = grammar::match_hearer(base + owner, base + end);
      if (!whose || whose->last != base + end || whose->head == grammar::Head::other) return std::nullopt;
      return to_phrase(*whose, base);
    }
    if (t.kind != TokenKind::word && t.kind != TokenKind::hyphen && t.kind != TokenKind::period) break;
  }
  return std::nullopt;
}

std::optional<Phrase> owner_of_stated(SentenceView const& view, std::uint32_t at) {
  if (auto const writer = writer_of_text(view, at)) return writer;
  std::uint32_t const body = view.skeleton.body;
  if (at < body + 3) return std::nullopt;
  std::uint32_t const be = at - 1 - (view.token(at - 1).kind == TokenKind::comma);
  if (!view.token(be).is(Keyword::be)) return std::nullopt;
  constexpr std::uint32_t longest = 8;  // his reply to the farmers of the port | was
  for (std::uint32_t noun = be; noun-- > body && noun + longest > be;) {
    Token const& t = view.token(noun);
    if (t.kind != TokenKind::word || is_verb_like(t) || t.is(WordClass::relative)) return std::nullopt;
    if (!is_saying(t) && !t.is(Keyword::words)) continue;
    Phrase const owner = possessor_of(view.skeleton, noun);
    if (!owner.empty()) return owner;
    auto const giver = giver_after(view, noun + 1);
    return giver && giver->tokens.last == be ? giver : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Phrase> owner_of_uttered(SentenceView const& view, std::uint32_t at) {
  if (auto const owner = owner_of_repeated(view, at)) return owner;
  Quoted const& quoted = view.quoted_at(at);
  bool const whole = !quoted.inner.empty() && view.document[quoted.inner.first].capitalised() &&
                     ends_like_utterance(quoted, view.document);
  return whole ? owner_of_stated(view, at) : std::nullopt;
}

}  // namespace whosaid

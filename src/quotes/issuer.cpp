// Who put out the statement or wrote the report that speaks: In a statement, the mayor said … “…,” the
// statement said.

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using grammar::Head;

/// What is put out in somebody's name, rather than found or written by its author.
bool is_issued(Token const& noun) {
  static RuleWords const keys{"statement", "release",  "communique", "notice", "circular",
                              "tweet",     "bulletin", "advisory",   "speech", "address"};
  return keys.has(noun);
}

/// The text, the document: whatever was put out or written before.
bool is_any_document(Token const& noun) {
  static RuleWords const keys{"text", "document", "paper"};
  return keys.has(noun);
}

/// A study, which may be called a report later
bool is_study(Token const& noun) {
  static RuleWords const keys{"study", "survey", "analysis", "review", "research", "audit"};
  return keys.has(noun);
}

/// A report, a study, a letter
bool is_document(Token const& noun) { return is_issued(noun) || noun.is(WordClass::source_noun); }

/// In | a report, issued | a report: where the verb or in stands after which who the sentence is about wrote
/// it. Not: criticised a report
std::optional<std::uint32_t> authored_at(Skeleton const& skeleton, std::uint32_t noun) {
  static RuleWords const keys{"issued", "published", "released", "wrote",     "sent", "posted",
                              "filed",  "submitted", "signed",   "delivered", "gave", "unveiled"};
  constexpr std::uint32_t words = 6;
  for (std::uint32_t i = noun; i > skeleton.body && i + words > noun; --i) {
    Token const& t = skeleton.tokens[i - 1];
    if (t.is(Keyword::in)) return i - 1;
    if (keys.has(t)) return i - 1;
    if (t.kind != TokenKind::word || t.is(WordClass::preposition)) return std::nullopt;
  }
  return std::nullopt;
}

bool is_name_of_somebody(Token const& t) { return t.name_tokens > 0 && t.name_type != EntityType::place; }

/// a statement | by the board
bool says_whose(Token const& t) { return t.is(Keyword::by) || t.is(Keyword::from) || t.is(Keyword::of); }

/// a statement | by Acme, signed by Mayor Dana Ruiz: the name right after it
std::optional<TokenRange> name_after(Skeleton const& skeleton, std::uint32_t at) {
  if (at + 1 < skeleton.size() && skeleton.tokens[at].past_form && skeleton.tokens[at + 1].is(Keyword::by))
    ++at;
  if (at + 1 >= skeleton.size() || !says_whose(skeleton.tokens[at])) return std::nullopt;
  TokenIt const base = skeleton.tokens.data();
  TokenIt const first = base + at + 1 + skeleton.tokens[at + 1].is(Keyword::the);
  auto const name = static_cast<std::uint32_t>(grammar::skip_titles(first, base + skeleton.size()) - base);
  if (name >= skeleton.size() || !is_name_of_somebody(skeleton.tokens[name])) return std::nullopt;
  return TokenRange{name, name + skeleton.tokens[name].name_tokens};
}

/// said Acme (AC) in | a report: the name before, if it spoke there
std::optional<TokenRange> speaker_before(Skeleton const& skeleton, std::uint32_t at) {
  std::uint32_t in = at;
  while (in > skeleton.body && !skeleton.tokens[in].is(Keyword::in) && in + 6 > at) --in;
  if (!skeleton.tokens[in].is(Keyword::in)) return std::nullopt;
  bool const letters = in > skeleton.body + 3 && skeleton.tokens[in - 1].kind == TokenKind::close_bracket &&
                       skeleton.tokens[in - 3].kind == TokenKind::open_bracket;
  if (letters) in -= 3;
  constexpr std::uint32_t longest = 8;
  for (std::uint32_t size = 1; size <= longest && skeleton.body + size < in; ++size) {
    Token const& begin = skeleton.tokens[in - size];
    if (!is_name_of_somebody(begin)) continue;
    std::uint32_t const before = in - size - 1;
    std::uint32_t const verb = before - (before > skeleton.body && skeleton.tokens[before].is(Keyword::the));
    bool const spoke =
        begin.name_tokens == size && skeleton.tokens[verb].cue.any_of(CueFeature::present | CueFeature::past);
    return spoke ? std::optional(TokenRange{in - size, in}) : std::nullopt;
  }
  return std::nullopt;
}

/// Acme’s | statement, the Acme | statement: the name right before it
std::optional<TokenRange> owner_before(Skeleton const& skeleton, std::uint32_t at) {
  std::uint32_t end = at;
  // Acme's | 2020 study, Acme's | latest report
  constexpr std::uint32_t described = 2;
  std::uint32_t owned = at;
  while (owned > skeleton.body && owned + described > at &&
         (skeleton.tokens[owned - 1].kind == TokenKind::number ||
          (skeleton.tokens[owned - 1].shape == Shape::lower &&
           skeleton.tokens[owned - 1].keyword == Keyword::none)))
    --owned;
  if (owned > skeleton.body && skeleton.tokens[owned - 1].kind == TokenKind::possessive) end = owned - 1;
  constexpr std::uint32_t longest = 8;
  for (std::uint32_t size = 1; size <= longest && skeleton.body + size <= end; ++size)
    if (is_name_of_somebody(skeleton.tokens[end - size]))
      return skeleton.tokens[end - size].name_tokens == size ? std::optional(TokenRange{end - size, end})
                                                             : std::nullopt;
  return std::nullopt;
}

/// Is it told of for the first time: a statement, its latest statement? Not: the statement
bool is_introduced(Skeleton const& skeleton, std::uint32_t at) {
  constexpr std::uint32_t words = 4;
  for (std::uint32_t i = at; i > skeleton.body && i + words > at; --i) {
    Token const& t = skeleton.tokens[i - 1];
    if (t.is(Keyword::the)) return false;
    if (t.is(Keyword::a) || t.is(Keyword::her) || t.is(WordClass::possessive) ||
        t.kind == TokenKind::possessive)
      return true;
    if (t.kind != TokenKind::word || t.is(WordClass::preposition)) return false;
  }
  return false;
}

}  // namespace

/// Acme’s statement said, its report says: whose it is
std::optional<Phrase> Referents::owner_of(Phrase const& phrase, Skeleton const& skeleton) {
  std::uint32_t const first = phrase.tokens.first;
  Token const& begin = skeleton.tokens[first];
  if (is_possessive_pronoun(begin))
    return Phrase{{first, first + 1}, {first, first + 1}, Head::pronoun, false};
  std::uint32_t const end = first + begin.name_tokens;
  bool const owner = is_name_of_somebody(begin) && skeleton.tokens[end].kind == TokenKind::possessive;
  return owner ? std::optional(Phrase{{first, end}, {first, end}, Head::name, false}) : std::nullopt;
}

/// Ruiz sent | an email, the town issued | a statement: who did
std::optional<Party> Referents::author_of(Phrase const& document, std::uint32_t sentence,
                                          History const& history) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  auto const verb = authored_at(skeleton, document.tokens.first);
  if (!verb) return std::nullopt;
  Phrase subject = phrase_ending_at(skeleton, *verb);
  if (subject.empty()) subject = uses_.subject_of(sentence);
  if (subject.empty() || subject.kind == Head::source || subject.tokens.last > *verb) return std::nullopt;
  return resolve(subject, sentence, history);
}

/// a statement | from Chinese officials: the officials
std::optional<Party> Referents::giver_after(Skeleton const& skeleton, std::uint32_t of,
                                            std::uint32_t sentence, History const& history) {
  TokenIt const base = skeleton.tokens.data();
  auto const giver = grammar::match_hearer(base + of + 1, base + skeleton.size());
  bool const somebody = giver && (giver->head == Head::people || giver->head == Head::role) &&
                        !skeleton.tokens[of].is(Keyword::of);
  return somebody ? std::optional(resolve(to_phrase(*giver, base), sentence, history)) : std::nullopt;
}

std::optional<Party> Referents::issuer_in(std::uint32_t sentence, History const& history) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  for (std::uint32_t at = skeleton.body; at < skeleton.size(); ++at) {
    if (!is_document(skeleton.tokens[at]) || !is_introduced(skeleton, at)) continue;
    auto const verb = authored_at(skeleton, at);
    if (verb && !skeleton.tokens[*verb].is(Keyword::in))
      return author_of({{at, at + 1}, {at, at + 1}, Head::source, false}, sentence, history);
  }
  return std::nullopt;
}

std::optional<Party> Referents::issuer(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  constexpr std::uint32_t reach = 12;   // sentences back
  constexpr std::uint32_t longest = 3;  // the joint statement
  Skeleton const& here = reading_.skeletons[sentence];
  Token const& noun = here.tokens[phrase.head.last - 1];
  bool const any = is_any_document(noun);
  static RuleWords const report_words{"report"};
  bool const report = report_words.has(noun);
  if (!any && !is_document(noun)) return std::nullopt;
  if (auto const owner = owner_of(phrase, here)) return resolve(*owner, sentence, history);
  // a statement signed by Ruiz; a study by Acme, not of Acme
  bool const author = is_issued(noun) || !here.tokens[phrase.head.last].is(Keyword::of);
  if (auto const name = author ? name_after(here, phrase.head.last) : std::nullopt)
    return named(Phrase{*name, *name, Head::name, false}, sentence);
  if (here.tokens[phrase.tokens.first].is(Keyword::a)) return author_of(phrase, sentence, history);
  if (!here.tokens[phrase.tokens.first].is(Keyword::the) || phrase.tokens.size() > longest)
    return std::nullopt;
  for (std::uint32_t s = sentence; s > 0 && s + reach > sentence;) {
    Skeleton const& before = reading_.skeletons[--s];
    for (std::uint32_t at = before.size(); at-- > before.body;) {
      Token const& told = before.tokens[at];
      bool const same = told.key == noun.key || (any && is_document(told)) || (report && is_study(told));
      if (!same) continue;
      std::optional<TokenRange> name = name_after(before, at + 1);
      if (!name) name = owner_before(before, at);
      if (!name) name = speaker_before(before, at);
      if (name) return named(Phrase{*name, *name, Head::name, false}, s);
      if (says_whose(before.tokens[at + 1])) return giver_after(before, at + 1, s, history);
      if (!is_introduced(before, at)) continue;
      if (!is_issued(told) && !authored_at(before, at)) return std::nullopt;
      Phrase const& subject = uses_.subject_of(s);
      bool const somebody = subject.kind == Head::name || subject.kind == Head::role ||
                            subject.kind == Head::organisation || subject.kind == Head::pronoun;
      if (subject.empty() || !somebody || subject.tokens.contains(at)) return std::nullopt;
      Party party = resolve(subject, s, history);
      return party.type == EntityType::place ? std::nullopt : std::optional(std::move(party));
    }
  }
  return std::nullopt;
}

}  // namespace whosaid

// Who put out the statement or wrote the report that speaks: In a statement, the mayor said … “…,” the
// statement said.

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/document.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using grammar::Head;

/// In | a report, issued | a report: where the verb or in stands after which who the sentence is about wrote
/// it. Not: criticised a report
std::optional<std::uint32_t> authored_at(Skeleton const& skeleton, std::uint32_t noun) {
  static RuleWords const keys{"issued", "published", "released", "wrote",     "sent",       "posted",
                              "filed",  "submitted", "signed",   "delivered", "gave",       "unveiled",
                              "left",   "penned",    "drafted",  "lodged",    "circulated", "shared",
                              "tabled", "aired",     "ran",      "launched",  "distributed"};
  constexpr std::uint32_t words = 6;
  for (std::uint32_t i = noun; i > skeleton.body && i + words > noun; --i) {
    Token const& t = skeleton.tokens[i - 1];
    if (t.is(Keyword::in)) return i - 1;
    if (keys.has(t)) return i - 1;
    bool const counts = t.kind == TokenKind::number || t.kind == TokenKind::hyphen;  // a 40-page ruling
    if ((t.kind != TokenKind::word && !counts) || t.is(WordClass::preposition)) return std::nullopt;
  }
  return std::nullopt;
}

bool is_name_of_somebody(Token const& t) { return t.name_tokens > 0 && t.name_type != EntityType::place; }

/// a statement | by the board
bool says_whose(Token const& t) { return t.is(Keyword::by) || t.is(Keyword::from) || t.is(Keyword::of); }

/// a letter | Omar Teal wrote in May
bool is_written_by(Skeleton const& skeleton, std::uint32_t name) {
  static RuleWords const keys{"wrote", "sent", "posted", "penned", "signed", "drafted", "issued", "filed"};
  Token const& t = skeleton.tokens[name];
  return is_name_of_somebody(t) && keys.has(skeleton.tokens[name + t.name_tokens]);
}

/// The memo | , written by Dana Ruiz, | , by Dana Ruiz, | which was signed by Dana Ruiz: where by stands;
/// `at` if it does not. Not: a memo obtained by Reuters
std::uint32_t by_after(Skeleton const& skeleton, std::uint32_t at) {
  static RuleWords const others{"seen",     "obtained", "reviewed", "viewed",  "commissioned", "funded",
                                "received", "read",     "verified", "ordered", "requested",    "accessed",
                                "quoted",   "cited",    "carried",  "shared",  "published",    "released"};
  std::uint32_t next = at + (skeleton.tokens[at].kind == TokenKind::comma);
  if (next + 4 >= skeleton.size()) return at;
  if ((skeleton.tokens[next].is(Keyword::which) || skeleton.tokens[next].is(Keyword::that)) &&
      skeleton.tokens[next + 1].is(Keyword::be))
    next += 2;
  if (skeleton.tokens[next].is(Keyword::by)) return next;
  Token const& done = skeleton.tokens[next];
  bool const participle = done.past_form || done.is(CueFeature::participle);
  if (!participle || !skeleton.tokens[next + 1].is(Keyword::by)) return at;
  return next > at && others.has(done) ? at : next + 1;
}

/// a statement | by Acme, signed by Mayor Dana Ruiz: the name right after it
std::optional<TokenRange> name_after(Skeleton const& skeleton, std::uint32_t at) {
  at = by_after(skeleton, at);
  if (at + 1 >= skeleton.size()) return std::nullopt;
  std::uint32_t const writer = at + skeleton.tokens[at].is(Keyword::that);
  if (is_written_by(skeleton, writer))
    return TokenRange{writer, writer + skeleton.tokens[writer].name_tokens};
  if (!says_whose(skeleton.tokens[at])) return std::nullopt;
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

/// the Acme | statement: not, of a lawsuit, the one whom it is against
std::optional<TokenRange> owner_of_document(Skeleton const& skeleton, std::uint32_t at) {
  auto const name = owner_before(skeleton, at);
  bool const target =
      name && is_suit(skeleton.tokens[at]) && skeleton.tokens[name->last].kind != TokenKind::possessive;
  return target ? std::nullopt : name;
}

/// Is it told of for the first time: a statement, its latest statement? Not: the statement
bool is_introduced(Skeleton const& skeleton, std::uint32_t at) {
  constexpr std::uint32_t words = 6;
  for (std::uint32_t i = at; i > skeleton.body && i + words > at; --i) {
    Token const& t = skeleton.tokens[i - 1];
    if (t.is(Keyword::the)) return false;
    if (t.is(Keyword::a) || t.is(Keyword::her) || t.is(WordClass::possessive) ||
        t.kind == TokenKind::possessive)
      return true;
    if (t.kind == TokenKind::number || t.kind == TokenKind::hyphen) continue;
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

/// Teal wrote | in the letter: who says something there
std::optional<Party> Referents::writer_in(std::uint32_t in, std::uint32_t sentence, History const& history) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  if (in < skeleton.body + 2) return std::nullopt;
  Token const& verb = skeleton.tokens[in - 1];
  bool const says = verb.cue.any_of(CueFeature::present | CueFeature::past) &&
                    verb.cue.any_of(CueFeature::speech | CueFeature::writing);
  Phrase const subject = says ? phrase_ending_at(skeleton, in - 1) : Phrase{};
  if (subject.empty() || subject.kind == Head::source || subject.kind == Head::other) return std::nullopt;
  return resolve(subject, sentence, history);
}

/// Who wrote what the document's noun at position `at` of a sentence before means; none if another sentence
/// may tell, an empty one if none can.
std::optional<Referents::Author> Referents::author_told(std::uint32_t at, Token const& noun,
                                                        std::uint32_t sentence, History const& history) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  Token const& told = skeleton.tokens[at];
  if (tells_of_writing(told, skeleton.tokens[at + 1], noun)) {
    Phrase subject = phrase_ending_at(skeleton, at);
    if (subject.empty()) subject = uses_.subject_of(sentence);
    if (subject.empty() || subject.tokens.last > at || subject.kind == Head::source) return std::nullopt;
    Party writer = resolve(subject, sentence, history);
    for (std::uint32_t i = at + 1; i < skeleton.size(); ++i)  // the party sued Acme: the party is not Acme
      if (writer.entity >= 0 && skeleton.tokens[i].name_tokens > 0 && skeleton.tokens[i].name >= 0 &&
          reading_.resolution.of_name[static_cast<std::size_t>(skeleton.tokens[i].name)] == writer.entity)
        return std::nullopt;
    return writer;
  }
  if (!may_mean(noun, told)) return std::nullopt;
  std::optional<TokenRange> name = name_after(skeleton, at + 1);
  if (!name) name = owner_of_document(skeleton, at);
  if (!name) name = speaker_before(skeleton, at);
  if (name) return named(Phrase{*name, *name, Head::name, false}, sentence);
  if (says_whose(skeleton.tokens[at + 1])) return giver_after(skeleton, at + 1, sentence, history);
  auto const verb = authored_at(skeleton, at);
  bool const in = verb && skeleton.tokens[*verb].is(Keyword::in);
  if (in)
    if (auto writer = writer_in(*verb, sentence, history)) return writer;
  bool const introduced = is_introduced(skeleton, at);
  if (!introduced && (!verb || in)) return std::nullopt;  // delivered | the judgment
  if (!is_issued(told) && !verb) return Author();
  Phrase const& subject = uses_.subject_of(sentence);
  bool const somebody = subject.kind == Head::name || subject.kind == Head::role ||
                        subject.kind == Head::organisation || subject.kind == Head::pronoun;
  if (subject.empty() || !somebody || subject.tokens.contains(at)) return Author();
  Party party = resolve(subject, sentence, history);
  return party.type == EntityType::place ? Author() : Author(std::move(party));
}

/// Of the sentences before, the nearest that tells decides.
std::optional<Party> Referents::author_before(Token const& noun, std::uint32_t sentence, std::uint32_t reach,
                                              History const& history) {
  for (std::uint32_t s = sentence; s > 0 && s + reach > sentence;) {
    Skeleton const& before = reading_.skeletons[--s];
    for (std::uint32_t at = before.size(); at-- > before.body;)
      if (auto author = author_told(at, noun, s, history)) return *std::move(author);
  }
  return std::nullopt;
}

/// an Acme | statement; not: a Facebook post, an Acme-Blue Pier poll
std::optional<TokenRange> Referents::name_within(Phrase const& phrase, Skeleton const& skeleton) const {
  auto const name = owner_of_document(skeleton, phrase.head.last - 1);
  if (!name || name->first <= phrase.tokens.first || name->last + 1 < phrase.head.last) return std::nullopt;
  if (skeleton.tokens[name->first - 1].kind == TokenKind::hyphen) return std::nullopt;
  auto const index = static_cast<std::size_t>(skeleton.tokens[name->first].name);
  EntityId const id = reading_.resolution.of_name[index];
  bool const site = reading_.resolution.entities[static_cast<std::size_t>(id)].kind == "website";
  return site ? std::nullopt : name;
}

/// A letter from Teal came. | It said …; in a letter, Teal asked for time. “…,” | it read.
std::optional<Party> Referents::author_of_it(std::uint32_t it, std::uint32_t sentence,
                                             History const& history) {
  if (sentence == 0) return std::nullopt;
  Phrase const& subject = uses_.subject_of(sentence - 1);
  if (subject.kind == Head::source && !subject.empty()) return issuer(subject, sentence - 1, history);
  static RuleWords const reads{"read", "reads"};
  if (!reads.has(reading_.tokens[it + 1])) return std::nullopt;
  constexpr std::uint32_t reach = 3;  // sentences back
  Token any;
  any.key = static_cast<std::uint32_t>(folded_hash("document"));
  return author_before(any, sentence, reach, history);
}

std::optional<Party> Referents::issuer(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  constexpr std::uint32_t reach = 12;  // sentences back
  Skeleton const& here = reading_.skeletons[sentence];
  Token const& noun = here.tokens[phrase.head.last - 1];
  bool const said = noun.cue.has(CueFeature::noun) && noun.cue.has(CueFeature::speech);  // Teal's remark
  if (!is_any_document(noun) && !is_document(noun) && !said) return std::nullopt;
  if (auto const owner = owner_of(phrase, here)) return resolve(*owner, sentence, history);
  if (said && !is_document(noun)) return std::nullopt;
  // a statement signed by Ruiz; a study by Acme, not of Acme
  bool const author = is_issued(noun) || !here.tokens[phrase.head.last].is(Keyword::of);
  auto name = author ? name_after(here, phrase.head.last) : std::nullopt;
  if (!name && !is_any_document(noun)) name = name_within(phrase, here);
  if (name && name->first > phrase.tokens.first)
    return named(Phrase{*name, *name, Head::name, false}, sentence);
  Token const& first = here.tokens[phrase.tokens.first];
  if (first.is(Keyword::a)) return author_of(phrase, sentence, history);
  // the joint statement, the 40-page ruling
  std::uint32_t const longest = here.tokens[phrase.tokens.first + 1].kind == TokenKind::number ? 5 : 3;
  if (!first.is(Keyword::the) || phrase.tokens.size() > longest) return std::nullopt;
  return author_before(noun, sentence, reach, history);
}

}  // namespace whosaid

#include "quotes/sentence.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Most words inside begin with a capital, and there are `least` of them: a title or proper name.
bool is_title_case(Quoted const& quoted, std::vector<Token> const& tokens, std::uint32_t least = 2) {
  if (quoted.inner.empty() || tokens[quoted.inner.first].shape == Shape::lower) return false;
  std::uint32_t capital = 0, lower = 0;
  for (std::uint32_t i = quoted.inner.first; i < quoted.inner.last; ++i) {
    Token const& token = tokens[i];
    if (token.kind == TokenKind::question || token.kind == TokenKind::exclamation) continue;
    if (token.kind != TokenKind::word) continue;
    if (token.keyword != Keyword::none || token.is(WordClass::preposition)) continue;
    if (token.capitalised())
      ++capital;
    else
      ++lower;
  }
  return capital >= least && lower == 0;
}

bool begins_with_capital(Quoted const& quoted, std::vector<Token> const& tokens) {
  return !quoted.inner.empty() && tokens[quoted.inner.first].kind == TokenKind::word &&
         tokens[quoted.inner.first].shape != Shape::lower;
}

void add_term(SentenceView& view, std::uint32_t at, std::string_view rule, std::vector<Quotation>& found) {
  Quotation quotation;
  quotation.kind = QuoteKind::term;
  quotation.rule = rule;
  quotation.sentence = quotation.subject_sentence = view.index;
  quotation.spans = quotation.quoted = {view.skeleton.origin[at]};
  view.taken[at] = true;
  found.push_back(std::move(quotation));
}

/// “Night Train” | director Omar Teal, “Night Train”, | directed by Omar Teal: whose work the words name
bool names_work_of(SentenceView const& view, std::uint32_t at) {
  static RuleWords const made{"directed",  "written",  "produced", "composed",   "performed", "sung",
                              "painted",   "authored", "penned",   "co-written", "narrated",  "choreographed",
                              "published", "recorded", "edited",   "sculpted",   "scripted",  "starring"};
  Quoted const& quoted = view.quoted_at(at);
  if (!is_title_case(quoted, view.document, 1)) return false;
  std::uint32_t next = at + 1;
  if (next < view.size() && view.token(next).kind == TokenKind::comma) ++next;
  if (next + 1 >= view.size()) return false;
  Token const& noun = view.token(next);
  Token const& name = view.token(next + (noun.phrase_tokens > 1 ? noun.phrase_tokens : 1u));
  bool const maker = noun.classes.any_of(WordClass::role) && noun.shape == Shape::lower && next == at + 1 &&
                     name.name_tokens > 0 && name.name_type == EntityType::person;
  bool const by = made.has(noun) && view.token(next + 1).is(Keyword::by);
  return (maker && !ends_like_utterance(quoted, view.document)) || by;
}

/// read | “The Long Road”: a work, unless the words close as an utterance does; not: the sign read | “No Way”
bool is_read_or_sung(SentenceView const& view, std::uint32_t at) {
  static RuleWords const verbs{"read",      "reads",    "sang",     "sings",
                               "performed", "recorded", "directed", "played"};
  if (at == 0 || !verbs.has(view.token(at - 1))) return false;
  Quoted const& quoted = view.quoted_at(at);
  if (!is_title_case(quoted, view.document) || ends_sentence(quoted, view.document)) return false;
  for (Clause const& clause : view.clauses)
    if (clause.cue.last == at && !clause.subject.empty())
      return clause.subject.kind != grammar::Head::source && clause.subject.kind != grammar::Head::other;
  return false;
}

/// charged him | with: where the verb stands before the object and with; `at` if it does not
std::uint32_t charge_before(SentenceView const& view, std::uint32_t at) {
  static RuleWords const charges{"charged", "charge", "charges", "charging"};
  constexpr std::uint32_t longest = 8;
  if (at < 3 || !view.token(at - 1).is(Keyword::with)) return at;
  for (std::uint32_t i = at - 2; i > 0 && i + longest > at; --i) {
    Token const& t = view.token(i);
    if (charges.has(t)) return i;
    if (t.kind != TokenKind::word && t.kind != TokenKind::number && t.kind != TokenKind::possessive) break;
  }
  return at;
}

/// what locals called | “the Hollow”, what some called | “fraud”: has a word after the first a capital, or
/// are they two words at most?
bool is_like_name(SentenceView const& view, std::uint32_t at) {
  if (!view.is_quoted(at)) return false;
  TokenRange const inner = view.quoted_at(at).inner;
  for (std::uint32_t i = inner.first + 1; i < inner.last; ++i)
    if (view.document[i].capitalised()) return true;
  return inner.size() <= 2;
}

/// whom Ruiz called | “a liar”: she is quoted. Not: a band called “The Liars”
bool is_said_by_somebody(SentenceView const& view, TokenRange cue) {
  for (Clause const& clause : view.clauses) {
    if (clause.cue == cue && by_of(clause, view) < view.size()) return agent_of(clause, view).has_value();
    if (clause.cue != cue || clause.rule != "reporting.active" || clause.subject.empty()) continue;
    Token const& subject = view.token(clause.subject.head.first);
    // what the mayor called | “a war”: not what it is called
    std::uint32_t const first = clause.tokens.first;
    if (first > view.skeleton.body && view.token(first - 1).is(Keyword::wh) && !is_like_name(view, cue.last))
      return clause.subject.kind != grammar::Head::other && clause.subject.kind != grammar::Head::source;
    return clause.subject.kind == grammar::Head::pronoun ||
           (clause.subject.kind == grammar::Head::name && subject.name_type == EntityType::person);
  }
  return false;
}

}  // namespace

// so-called | dubbed | known as the | the word | her book | charged with     not: called a, her own words
TokenRange term_cue_before(SentenceView const& view, std::uint32_t at) {
  if (std::uint32_t const charge = charge_before(view, at); charge < at) return {charge, at};
  bool const article = at > 1 && (view.token(at - 1).is(Keyword::the) || view.token(at - 1).is(Keyword::a));
  std::uint32_t const end = article ? at - 1 : at;
  for (std::uint32_t back = 1; back <= 3 && back <= end; ++back) {
    std::uint32_t const first = end - back;
    Token const& token = view.token(first);
    auto const is = [&](WordClass word_class) {
      return (back == 1 && token.is(word_class)) ||
             (token.phrase_tokens == back && token.phrase_classes.has(word_class));
    };
    if (is(WordClass::term_cue) && (back > 1 || !article)) return {first, end};
    if (is(WordClass::work_noun)) {
      // the newspaper “is dead,” said Ruiz: no title begins with a small letter
      if (begins_with_capital(view.quoted_at(at), view.document)) return {first, end};
      return {};
    }
    if (back == 2 && token.is(WordClass::term_cue) && view.token(end - 1).kind == TokenKind::comma)
      return {first, end - 1};
  }
  return {};
}

void find_cued_terms(SentenceView& view, std::vector<Quotation>& found) {
  std::uint32_t last = 0;  // position of the last term
  for (std::uint32_t at = 0; at < view.size(); ++at) {
    if (!view.is_quoted(at)) continue;
    // charged with “breach of trust” and | “abuse of office”
    bool const joined = last > 0 && at == last + 2 && view.token(at - 1).is(Keyword::and_);
    if (names_work_of(view, at) || is_read_or_sung(view, at)) {
      add_term(view, at, "term.title_case", found);
      continue;
    }
    TokenRange const cue = term_cue_before(view, at);
    if (!joined && (cue.empty() || is_said_by_somebody(view, cue))) continue;
    add_term(view, at, "term.cue", found);
    last = at;
  }
}

void find_crosshead(SentenceView& view, std::vector<Quotation>& found) {
  constexpr std::uint32_t longest = 10;  // tokens inside the marks
  if (view.size() != 1 || !view.is_quoted(0) || view.taken[0]) return;
  Quoted const& quoted = view.quoted_at(0);
  if (quoted.inner.empty() || quoted.inner.size() > longest || quoted.continues || !quoted.closed) return;
  bool const own_line = view.document[quoted.tokens.first].breaks_before > 0 &&
                        view.document[quoted.tokens.last].breaks_before > 0;
  TokenKind const last = view.document[quoted.inner.last - 1].kind;
  if (own_line && (last == TokenKind::word || last == TokenKind::number))
    add_term(view, 0, "term.crosshead", found);
}

void find_titles(SentenceView& view, std::vector<Quotation>& found) {
  for (std::uint32_t at = 0; at < view.size(); ++at) {
    if (!view.is_quoted(at) || view.taken[at]) continue;
    // Ruiz’s “Requiem” | was performed; not: Ruiz’s “Reckless” plan
    bool const work = at + 1 < view.size() && is_title_case(view.quoted_at(at), view.document, 1) &&
                      view.token(at + 1).classes.any_of(WordClass::auxiliary | WordClass::finite_verb) &&
                      !ends_like_utterance(view.quoted_at(at), view.document) && has_possessor(view, at);
    if (work || is_title_case(view.quoted_at(at), view.document))
      add_term(view, at, "term.title_case", found);
  }
}

}  // namespace whosaid

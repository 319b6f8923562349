#include "quotes/sentence.hpp"

namespace whosaid {
namespace {

/// Most words inside begin with a capital, and there are at least two: a title or proper name.
bool is_title_case(Quoted const& quoted, std::vector<Token> const& tokens) {
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
  return capital >= 2 && lower == 0;
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

/// whom Ruiz called | “a liar”: she is quoted. Not: a band called “The Liars”
bool is_said_by_somebody(SentenceView const& view, TokenRange cue) {
  for (Clause const& clause : view.clauses) {
    if (clause.cue == cue && by_of(clause, view) < view.size()) return agent_of(clause, view).has_value();
    if (clause.cue != cue || clause.rule != "reporting.active" || clause.subject.empty()) continue;
    Token const& subject = view.token(clause.subject.head.first);
    return clause.subject.kind == grammar::Head::pronoun ||
           (clause.subject.kind == grammar::Head::name && subject.name_type == EntityType::person);
  }
  return false;
}

}  // namespace

// so-called | dubbed | known as the | the word | her book | charged with     not: called a, her own words
TokenRange term_cue_before(SentenceView const& view, std::uint32_t at) {
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
  for (std::uint32_t at = 1; at < view.size(); ++at) {
    if (!view.is_quoted(at)) continue;
    // charged with “breach of trust” and | “abuse of office”
    bool const joined = last > 0 && at == last + 2 && view.token(at - 1).is(Keyword::and_);
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
  for (std::uint32_t at = 0; at < view.size(); ++at)
    if (view.is_quoted(at) && !view.taken[at] && is_title_case(view.quoted_at(at), view.document))
      add_term(view, at, "term.title_case", found);
}

}  // namespace whosaid

#include "quotes/start.hpp"

#include "quotes/content.hpp"
#include "quotes/extent.hpp"

namespace whosaid {

namespace {
using enum CueFeature;
}

std::uint32_t infinitive_after_circumstance(SentenceView const& view, Clause const& clause,
                                            std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t longest = 7;
  Token const& first = view.token(begin);
  bool const tells_where =
      first.is(Keyword::in) || first.is(Keyword::at) || first.is(Keyword::on) || first.is(WordClass::weekday);
  if (!tells_where || !clause.features.has(CueFeature::infinitive) || clause.that) return begin;
  for (std::uint32_t at = begin + 1; at + 1 < end && at < begin + longest; ++at) {
    Token const& t = view.token(at);
    if (t.kind != TokenKind::word || is_verb_like(t) || t.is(WordClass::pronoun_subject)) break;
    if (t.is(Keyword::to) && (may_be_infinitive(view.token(at + 1)) || view.is_quoted(at + 1))) return at;
  }
  return begin;
}

std::uint32_t after_aside(SentenceView const& view, Clause const& clause, std::uint32_t comma,
                          std::uint32_t end) {
  constexpr std::uint32_t longest = 10;
  for (std::uint32_t at = comma + 1; at + 1 < end && at < comma + longest; ++at)
    if (view.token(at).kind == TokenKind::comma) {
      if (view.token(at + 1).is(Keyword::that) && clause.features.any_of(CueFeature::clause | that_clause))
        return at + 1;
      break;
    }
  if (view.is_quoted(comma + 1) || view.token(comma + 1).is(Keyword::that)) return comma + 1;
  // said, however, | the plan was dead
  bool const adverb = comma + 2 < end && view.token(comma + 1).is(WordClass::adverb) &&
                      view.token(comma + 2).kind == TokenKind::comma;
  if (adverb) comma += 2;
  std::uint32_t const first = clause.tokens.first;
  std::uint32_t const body = view.skeleton.body;
  bool const opens = first <= body + 1 || view.token(body).is(Keyword::as) ||
                     view.token(first - 1).is(Keyword::and_) || view.token(first - 1).is(Keyword::but) ||
                     view.token(first - 1).is(Keyword::as) || clause.rule != "reporting.active";
  bool const says = clause.features.has(speech) && clause.features.has(CueFeature::clause) &&
                    !clause.features.has(ambiguous);
  Token const& next = view.token(comma + 1);
  bool const goes_on = next.is(Keyword::and_) || next.is(Keyword::who) || next.is(Keyword::which);
  bool const done = clause.rule == "reporting.passive" || clause.rule == "reporting.inverted" ||
                    clause.rule == "reporting.verb";  // than, say, | five
  return !done && opens && says && !goes_on ? comma + 1 : end;
}

std::uint32_t after_lone_dash(SentenceView const& view, TokenRange content) {
  std::uint32_t dash = content.last;
  for (std::uint32_t at = content.first; at < content.last; ++at) {
    Token const& t = view.token(at);
    if (t.kind != TokenKind::dash && !(t.kind == TokenKind::hyphen && t.space_before)) continue;
    if (dash < content.last) return content.first;
    dash = at;
  }
  if (dash + 2 >= content.last || dash == content.first) return content.first;
  Token const& article = view.token(dash + 1);
  bool const noun = article.is(Keyword::a) || article.is(Keyword::the);
  return noun && !has_verb(view, {dash + 1, content.last}) ? dash + 1 : content.first;
}

std::uint32_t comma_after_as(SentenceView const& view, Clause const& clause, std::uint32_t begin,
                             std::uint32_t end) {
  constexpr std::uint32_t longest = 9;
  std::uint32_t const first = clause.tokens.first;
  if (first == 0 || !view.token(first - 1).is(Keyword::as) || !view.token(begin).is(WordClass::preposition))
    return begin;
  for (std::uint32_t at = begin + 1; at + 1 < end && at < begin + longest; ++at) {
    Token const& t = view.token(at);
    if (t.kind == TokenKind::comma) return at;
    if (is_verb_like(t) || t.is(WordClass::pronoun_subject) || t.kind == TokenKind::quoted) break;
  }
  return begin;
}

bool begins_with_object(SentenceView const& view, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; ++at) {
    Token const& t = view.token(at);
    if (t.kind == TokenKind::comma) return at > begin;
    if (is_verb_like(t) || t.past_form || t.is(WordClass::pronoun_subject) || view.is_quoted(at))
      return false;
  }
  return false;
}

bool may_be_object(Token const& t, Clause const& clause) {
  if (!clause.features.any_of(object | about) || clause.features.any_of(faint | ambiguous)) return false;
  constexpr WordClasses others = WordClass::adverb | WordClass::preposition | WordClass::determiner |
                                 WordClass::negation | WordClass::conjunction | WordClass::subordinator |
                                 WordClass::pronoun_subject | WordClass::pronoun_it | WordClass::possessive;
  bool const him = t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they);
  return t.kind == TokenKind::word && t.keyword == Keyword::none && (him || !t.classes.any_of(others));
}

bool points_elsewhere(SentenceView const& view, TokenRange content) {
  Token const& first = view.token(content.first);
  Token const& next = view.token(content.first + 1);
  // who said | it and I don't mind
  if (first.is(WordClass::pronoun_it) && content.size() > 3 &&
      (next.is(Keyword::and_) || next.is(Keyword::but)) &&
      view.token(content.first + 2).is(WordClass::pronoun_subject))
    return true;
  if (!first.is(WordClass::determiner) || first.keyword != Keyword::none || content.size() < 2) return false;
  if (next.is(Keyword::when)) return true;  // announced | this when he came
  if (!next.is(WordClass::preposition) || next.is(Keyword::of)) return false;
  for (std::uint32_t at = content.first; at < content.last; ++at)
    if (is_verb_like(view.token(at)) || view.is_quoted(at)) return false;
  return true;
}

TokenRange without_loose_ends(SentenceView const& view, TokenRange content) {
  auto const has = [&](TokenKind kind) {
    for (std::uint32_t at = content.first; at < content.last; ++at)
      if (view.token(at).kind == kind) return true;
    return false;
  };
  if (content.first >= content.last) return content;
  if (view.token(content.first).kind == TokenKind::open_bracket && !has(TokenKind::close_bracket))
    ++content.first;
  if (view.token(content.last - 1).kind == TokenKind::close_bracket && !has(TokenKind::open_bracket))
    content.last = without_final_mark(view, content.last - 1);
  // praised the crew | while warning of delays, | without saying why
  if (content.size() > 1 && view.token(content.last).cue.has(ing)) {
    Token const& last = view.token(content.last - 1);
    content.last -=
        last.classes.any_of(WordClass::subordinator | WordClass::negation) || last.is(Keyword::when);
  }
  return content;
}

bool is_left_open(SentenceView const& view, TokenRange content) {
  if (content.last <= content.first) return false;
  Token const& last = view.token(content.last - 1);
  return last.classes.any_of(WordClass::relative | WordClass::preposition) || last.is(Keyword::wh) ||
         last.is(Keyword::be) || last.is(Keyword::who) || last.is(Keyword::which) || last.is(Keyword::that) ||
         last.is(Keyword::but);
}

TokenRange after_as(SentenceView const& view, Clause const& clause) {
  std::uint32_t const first = clause.tokens.first;
  std::uint32_t const comma = clause.tokens.last;
  std::uint32_t const end = sentence_end(view);
  if (clause.rule != "reporting.active" || first == 0 || comma + 2 >= end) return {};
  bool const joined = first > 1 && view.token(first - 2).is(WordClass::conjunction);
  bool const opens = first - 1 == view.skeleton.body || (joined && first - 2 <= view.skeleton.body + 1);
  bool const as = opens && view.token(first - 1).is(Keyword::as);
  if (!as || view.token(comma).kind != TokenKind::comma || !clause.features.has(CueFeature::clause))
    return {};
  for (std::uint32_t i = comma; i < end; ++i)
    if (view.is_quoted(i) && view.taken[i]) return {};
  return starts_clause(view, comma + 1, end) ? TokenRange{comma + 1, end} : TokenRange{};
}

bool has_verb(SentenceView const& view, TokenRange content) {
  for (std::uint32_t at = content.first; at < content.last; ++at) {
    Token const& t = view.token(at);
    if (is_verb_like(t) || t.past_form || view.is_quoted(at)) return true;
  }
  return false;
}

bool goes_on_in_marks(SentenceView const& view, Clause const& clause, std::uint32_t at) {
  std::uint32_t const first = clause.tokens.first;
  std::uint32_t begin = view.skeleton.body;
  begin += view.token(begin).is(Keyword::but) || view.token(begin).is(Keyword::and_);
  bool const inserted = clause.rule == "reporting.active" || clause.rule == "reporting.inverted";
  if (!inserted || clause.that || clause.colon || clause.tokens.last + 1 != at || first < begin + 2)
    return false;
  if (view.token(at - 1).kind != TokenKind::comma || view.token(first - 1).kind != TokenKind::comma)
    return false;
  TokenRange const inner = view.quoted_at(at).inner;
  if (inner.empty() || view.document[inner.first].shape != Shape::lower) return false;
  Token const& opening = view.token(begin);
  Token const& last = view.token(first - 2);
  // The plan is, Ruiz said, | “dead”; it would, she said, | “cost lives”
  if (opening.is(Keyword::if_) || last.classes.any_of(WordClass::auxiliary | WordClass::modal)) return true;
  constexpr WordClasses leads_in = WordClass::preposition | WordClass::subordinator | WordClass::adverb |
                                   WordClass::conjunction | WordClass::weekday;
  bool const leads = opening.classes.any_of(leads_in) || opening.is(ing) || opening.is(Keyword::in) ||
                     opening.is(Keyword::as) || opening.is(Keyword::on) || opening.is(Keyword::at) ||
                     opening.is(Keyword::for_) || opening.is(Keyword::to) || opening.is(Keyword::when);
  if (leads) return false;
  Token const& next = view.document[inner.first];
  if (has_verb(view, {begin, first - 1})) return next.is(Keyword::and_) || next.is(Keyword::but);
  if (is_verb_like(next) || next.past_form) return true;
  // The rule, Ruiz said, | “constitutes a ban”: after a noun phrase any word that opens none may be its verb
  constexpr WordClasses others = leads_in | WordClass::pronoun_subject | WordClass::determiner |
                                 WordClass::possessive | WordClass::people_noun | WordClass::number_word |
                                 WordClass::relative;
  bool const noun_phrase = opening.is(Keyword::the) || opening.is(Keyword::a) ||
                           opening.is(WordClass::possessive) || opening.name_tokens > 0;
  return noun_phrase && next.kind == TokenKind::word && next.keyword == Keyword::none &&
         !next.classes.any_of(others);
}

bool is_aside(SentenceView const& view, Clause const& clause) {
  return clause.inherited && view.token(clause.cue.first).is(ing);
}

bool only_leads_in(SentenceView const& view, TokenRange content) {
  for (Clause const& clause : view.clauses)  // Asked about the roads, | Ruiz said …
    if (clause.tokens.first == content.first && clause.rule == "reporting.passive" && clause.subject.empty())
      return true;
  constexpr std::uint32_t longest = 7;
  if (content.empty() || content.size() > longest || has_verb(view, content)) return false;
  Token const& first = view.token(content.first);
  bool const participle =
      first.cue.has(CueFeature::ing) && !first.cue.has(CueFeature::noun);  // Responding to it
  return participle || first.classes.any_of(WordClass::preposition | WordClass::subordinator) ||
         first.is(Keyword::if_) || first.is(Keyword::as) || first.is(Keyword::in) || first.is(Keyword::on) ||
         first.is(Keyword::at);
}

std::uint32_t before_title(SentenceView const& view, Clause const& clause) {
  constexpr std::uint32_t longest = 10;
  std::uint32_t const first = clause.tokens.first;
  if (clause.rule != "reporting.active" || clause.subject.kind != grammar::Head::name) return first;
  if (first < view.skeleton.body + 4 || view.token(first - 1).kind != TokenKind::comma) return first;
  std::uint32_t at = first - 2;
  if (!view.token(at).classes.any_of(WordClass::role | WordClass::title)) return first;
  for (; at > view.skeleton.body && at + longest > first; --at) {
    Token const& t = view.token(at);
    if (t.kind == TokenKind::comma) return at + 1;
    bool const of_office =
        t.kind == TokenKind::word || t.kind == TokenKind::possessive || t.kind == TokenKind::hyphen;
    if (!of_office || is_verb_like(t) || t.past_form) break;
  }
  return first;
}

}  // namespace whosaid

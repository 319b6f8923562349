#include "quotes/content.hpp"

#include "grammars/noun_phrase.hpp"
#include "text/rule_words.hpp"

namespace whosaid {

bool is_verb_like(Token const& t) {
  if (t.is(WordClass::month) && t.capitalised()) return false;  // since May
  return t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
         t.cue.any_of(CueFeature::present | CueFeature::past);
}

bool may_be_infinitive(Token const& t) {
  return t.kind == TokenKind::word && t.shape == Shape::lower && !t.is(Keyword::the) && !t.is(Keyword::a) &&
         !t.classes.any_of(WordClass::determiner | WordClass::possessive);
}

std::uint32_t infinitive_after(SentenceView const& view, Clause const& clause, TokenRange content) {
  constexpr std::uint32_t longest = 8;
  bool const asks = clause.features.has(CueFeature::object_infinitive) && !clause.addressee.empty();
  if (!asks || !view.token(content.first).is(WordClass::preposition)) return content.first;
  for (std::uint32_t at = content.first + 1; at + 1 < content.last && at < content.first + longest; ++at) {
    if (view.token(at).kind != TokenKind::word || is_verb_like(view.token(at))) break;
    if (view.token(at).is(Keyword::to) && may_be_infinitive(view.token(at + 1))) return at;
  }
  return content.first;
}

bool is_possessive_pronoun(Token const& t) {
  return t.is(WordClass::possessive) && t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she |
                                                         WordClass::pronoun_they | WordClass::pronoun_it);
}

void claim_fragments(SentenceView& view, TokenRange range, Quotation& quotation) {
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (!view.is_quoted(i) || view.taken[i]) continue;
    quotation.quoted.push_back(view.skeleton.origin[i]);
    quotation.kind = QuoteKind::mixed;
    view.taken[i] = true;
  }
}

std::uint32_t without_final_mark(SentenceView const& view, std::uint32_t end) {
  while (end > 0) {
    Token const& last = view.token(end - 1);
    // it was dead | , but the minister said
    bool const joins = (last.is(Keyword::and_) || last.is(Keyword::but)) && end > 1 &&
                       view.token(end - 2).kind == TokenKind::comma;
    if (last.kind != TokenKind::period && last.kind != TokenKind::comma && last.kind != TokenKind::dash &&
        last.kind != TokenKind::semicolon && !joins)
      break;
    --end;
  }
  return end;
}

bool leads_to_circumstance(Token const& t) {
  static RuleWords const keys{"during", "after", "before", "while"};
  return t.is(Keyword::when) || keys.has(t);
}

bool leads_to_reason(Token const& t) {
  static RuleWords const keys{"because", "despite"};
  return keys.has(t);
}

bool joins_clause(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  Token const& subject = view.token(at + 1);
  if (!t.is(Keyword::and_) || !subject.is(WordClass::pronoun_subject)) return false;
  Token const& verb = view.token(at + 2);
  return is_verb_like(verb) || verb.past_form || verb.is(WordClass::adverb);
}

bool starts_clause(SentenceView const& view, std::uint32_t at, std::uint32_t end) {
  Token const& first = view.token(at);
  if (first.is(WordClass::pronoun_subject)) return true;
  for (std::uint32_t i = at; i < end && i < at + 25; ++i)
    if (is_verb_like(view.token(i)) || view.token(i).kind == TokenKind::quoted) return true;
  return end - at > 4 && first.kind != TokenKind::symbol && !first.is(WordClass::preposition);
}

namespace {

/// hit back | within the hour
bool is_of_time(Token const& t) {
  static RuleWords const keys{"within", "during",  "throughout", "despite", "until",
                              "till",   "outside", "amid",       "under"};
  return keys.has(t);
}

}  // namespace

bool leads_to_topic(Token const& t) {
  return t.is(WordClass::preposition) && !is_of_time(t) && !t.is(Keyword::to) && !t.is(Keyword::by) &&
         !t.is(Keyword::at) && !t.is(Keyword::in) && !t.is(Keyword::from);
}

bool ends_with_comma(SentenceView const& view, std::uint32_t at) {
  if (!view.is_quoted(at)) return false;
  TokenRange const inner = view.quoted_at(at).inner;
  return !inner.empty() && view.document[inner.last - 1].kind == TokenKind::comma;
}

namespace {

/// and | the board has left: somebody else, and what they did, without marks
bool goes_on_anew(SentenceView const& view, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t reach = 7;
  for (std::uint32_t i = at; i < end && i < at + reach; ++i) {
    Token const& t = view.token(i);
    if (t.kind != TokenKind::word && t.kind != TokenKind::possessive) return false;
    if (i > at && t.classes.any_of(WordClass::auxiliary | WordClass::modal)) return true;
  }
  return false;
}

}  // namespace

std::uint32_t before_aside(SentenceView const& view, TokenRange content) {
  bool words = false;
  for (std::uint32_t at = content.first; at + 1 < content.last; ++at) {
    words |= view.is_quoted(at);
    Token const& next = view.token(at + 1);
    // called it “a disgrace,” | a word he likes; not: called it “old,” “slow” and “late”, a “rant,” a “fuss”
    Token const& first = next.is(Keyword::a) && at + 2 < content.last ? view.token(at + 2) : next;
    bool const more = next.is(Keyword::and_) || next.is(Keyword::or_) || next.is(Keyword::but) ||
                      first.kind == TokenKind::quoted;
    if (!more && ends_with_comma(view, at)) return at + 1;
    bool const opens = next.is(WordClass::subordinator) &&
                       !next.classes.any_of(WordClass::relative | WordClass::preposition);
    if (words && view.token(at).kind == TokenKind::comma && opens) return at;
    // called it “casual” | and she left, “casual,” | and the board has left
    bool const anew = words && at > content.first && joins_clause(view, at + 1);
    bool const comma =
        ends_with_comma(view, at) && next.is(Keyword::and_) && goes_on_anew(view, at + 2, content.last);
    if (anew || comma) return at + 1 - (view.token(at).kind == TokenKind::comma);
    // called it “casual” | after it emerged that …
    if (view.is_quoted(at) && leads_to_circumstance(next)) return at + 1;
    // chanted “Out!” | and waved flags; not: called it “slow” and flawed
    if (view.is_quoted(at) && next.is(Keyword::and_) && at + 3 < content.last) {
      Token const& verb = view.token(at + 2);
      Token const& what = view.token(at + 3);
      bool const thing = what.kind == TokenKind::word &&
                         !what.classes.any_of(WordClass::preposition | WordClass::conjunction);
      if ((verb.past_form || verb.is(WordClass::finite_verb)) && thing) return at + 1;
    }
    // called it “casual” | , and gave it two weeks
    Token const& verb = view.token(at + 2);
    bool const joins = next.is(Keyword::and_) || next.is(Keyword::but);
    bool const goes_on = verb.past_form ||
                         verb.classes.any_of(WordClass::finite_verb | WordClass::auxiliary) ||
                         verb.cue.has(CueFeature::past);
    if (words && view.token(at).kind == TokenKind::comma && joins && goes_on) return at;
  }
  // called it “a disgrace” | on Monday, “a disgrace” | – a word he likes
  std::uint32_t end = content.last;
  while (end > content.first && !view.is_quoted(end - 1)) --end;
  if (end > content.first && end < content.last) {
    Token const& next = view.token(end);
    if (next.kind == TokenKind::dash || next.is(WordClass::weekday)) return end;
  }
  return content.last;
}

std::uint32_t before_turn(SentenceView const& view, TokenRange content) {
  for (std::uint32_t at = content.first; at + 1 < content.last; ++at) {
    Token const& next = view.token(at + 1);
    bool const turns = next.is(Keyword::but) || next.is(Keyword::wh) || next.is(Keyword::which) ||
                       (next.is(WordClass::subordinator) &&
                        !next.classes.any_of(WordClass::relative | WordClass::preposition));
    if (view.token(at).kind == TokenKind::comma && turns) return at;
    // refused to wait | as she left
    if (at > content.first && view.token(at).is(Keyword::as) && next.is(WordClass::pronoun_subject))
      return at;
    if (at > content.first && joins_clause(view, at))
      return at - (view.token(at - 1).kind == TokenKind::comma);
  }
  return content.last;
}

bool is_in_subject(SentenceView const& view, std::uint32_t at) {
  for (std::uint32_t i = view.skeleton.body; i < at; ++i) {
    Token const& t = view.token(i);
    bool const within = t.kind == TokenKind::word || t.kind == TokenKind::possessive ||
                        t.kind == TokenKind::number || t.kind == TokenKind::hyphen;
    constexpr WordClasses clauses =
        WordClass::pronoun_subject | WordClass::subordinator | WordClass::auxiliary | WordClass::modal;
    if (!within || t.past_form || t.classes.any_of(clauses | WordClass::finite_verb)) return false;
    if (i == view.skeleton.body && t.is(WordClass::preposition)) return false;
  }
  return at > view.skeleton.body;
}

std::uint32_t main_verb_in(SentenceView const& view, TokenRange content, bool takes_object) {
  constexpr WordClasses surely = WordClass::auxiliary | WordClass::modal | WordClass::finite_verb;
  constexpr WordClasses opens = WordClass::relative | WordClass::subordinator | WordClass::conjunction;
  bool verb = view.token(content.first).is(Keyword::to);
  std::uint32_t first = content.last;  // the only verb: who watched the film | were amazed
  for (std::uint32_t at = content.first + view.token(content.first).is(Keyword::that); at < content.last;
       ++at) {
    Token const& t = view.token(at);
    if (view.is_quoted(at) && !ends_with_comma(view, at)) {
      // said | “sorry” | was found, that he | “would never” | sell was a lie
      verb |= at == content.first || view.token(at - 1).is(WordClass::pronoun_subject);
      continue;
    }
    bool const word = t.kind == TokenKind::word || t.kind == TokenKind::number ||
                      t.kind == TokenKind::hyphen || t.kind == TokenKind::possessive;
    if (!word || t.is(Keyword::wh) || t.is(Keyword::that) || t.classes.any_of(opens)) return first;
    bool const sure = t.classes.any_of(surely);
    bool const past = grammar::is_past_verb(t);
    if (verb && (sure || past)) return at;
    if (takes_object && at > content.first &&
        (sure || past || t.cue.has(CueFeature::past) || (t.past_form && view.is_quoted(at - 1))))
      first = std::min(first, at);
    if (!sure && !t.past_form) continue;
    verb = true;
    // would have been | rigged; not: was late | was found
    static RuleWords const begins{"was", "were", "is", "are", "has", "had", "will", "would"};
    while (at + 1 < content.last && !view.token(at).past_form && !begins.has(view.token(at + 1)) &&
           (view.token(at + 1).classes.any_of(surely | WordClass::adverb | WordClass::negation) ||
            view.token(at + 1).past_form))
      ++at;
  }
  return first;
}

namespace {

/// Does the clause stand within the subject of the sentence? The man | who said it was late | has died,
/// people | who say so, a tweet | calling it late | cost him votes
bool is_clause_of_subject(SentenceView const& view, Clause const& clause) {
  if (clause.cue.first < view.skeleton.body + 2) return false;
  if (clause.rule == "reporting.participle")
    return !clause.inherited && clause.subject.tokens.last <= clause.cue.first &&
           is_in_subject(view, clause.cue.first);
  bool const passive = clause.rule == "reporting.passive" && !clause.subject.empty();  // who was told
  std::uint32_t const who = passive ? clause.subject.tokens.first : clause.cue.first - 1;
  bool const relative = view.token(who).is(WordClass::relative) || view.token(who).is(Keyword::that);
  return relative && is_in_subject(view, who);
}

}  // namespace

std::uint32_t end_in_subject(SentenceView const& view, Clause const& clause, std::uint32_t end) {
  if (!is_clause_of_subject(view, clause)) return end;
  CueFeatures const f = clause.features;
  bool const named = f.has(CueFeature::predicate) && !f.has(CueFeature::clause);  // called | the plan | mad
  return main_verb_in(view, {clause.tokens.last, end}, (f.has(CueFeature::object) || named) && !clause.that);
}

Clause const* clause_of(SentenceView const& view, TokenRange range) {
  for (Clause const& clause : view.clauses)
    if (clause.rule == "reporting.active" && clause.tokens.first == range.first &&
        clause.cue.last == range.last)
      return &clause;
  return nullptr;
}

}  // namespace whosaid

// Clauses that stand after what they report, or in between: the plan was dead, | Ruiz said, | and would stay
// dead.
#include <algorithm>

#include "quotes/content.hpp"
#include "quotes/extent.hpp"
#include "quotes/subordinate.hpp"
#include "text/rule_words.hpp"

namespace whosaid {

using enum CueFeature;

bool trails_content(SentenceView const& view, Clause const& clause) {
  bool const far = clause.rule == "reporting.verb" && !clause.inherited;
  if (clause.rule != "reporting.active" && clause.rule != "reporting.inverted" &&
      clause.rule != "reporting.passive" && clause.rule != "reporting.quoted_as_saying" && !far)
    return false;
  // The port, he continued, | would open: between commas it has no other meaning
  static RuleWords const goes_on{"continued", "continues", "went", "goes"};
  std::uint32_t const first = clause.tokens.first, after = clause.tokens.last;
  bool const inserted = goes_on.has(view.token(clause.cue.first)) && first > view.skeleton.body &&
                        after + 2 < view.size() && view.token(first - 1).kind == TokenKind::comma &&
                        view.token(after).kind == TokenKind::comma;
  if (!clause.features.has(CueFeature::clause) && !inserted &&
      (!clause.features.has(quote) || clause.features.has(ambiguous)))
    return false;
  if (clause.that || clause.colon) return false;
  // there is Ruiz, | who wants to go: who opens a clause, it does not follow what she wants
  if (!clause.subject.empty() && view.token(clause.subject.tokens.first).is(WordClass::relative))
    return false;
  // the visa was held, a right which is granted to few
  if (clause.rule == "reporting.passive" && clause.cue.first > 1) {
    std::uint32_t be = clause.cue.first - 1;
    while (be > clause.tokens.first && !view.token(be).is(Keyword::be)) --be;
    if (be > 0 && view.token(be - 1).is(WordClass::relative)) return false;
  }
  if (first < view.skeleton.body + 2) return false;
  // the plan was dead, as | Ruiz noted
  bool const as = view.token(first - 1).is(Keyword::as);
  if (as && (first < view.skeleton.body + 4 || clause.tokens.last < sentence_end(view))) return false;
  Token const& before = view.token(first - 1 - as);
  bool const set_off =
      before.kind == TokenKind::comma ||
      (!as && view.is_quoted(first - 1) && ends_like_utterance(view.quoted_at(first - 1), view.document));
  if (!set_off) return false;
  // In Lagos, Ruiz said …: what leads in is no content, unless more follows: Overall, Ruiz said, the plan
  // was dead.
  bool const interrupts = after + 2 < view.size() && view.token(after).kind == TokenKind::comma;
  std::uint32_t const joint = view.skeleton.body;  // But | he is late, Ruiz said
  bool const joined = view.token(joint).is(Keyword::but) || view.token(joint).is(Keyword::and_);
  Token const& opening = view.token(joint + joined);
  // About 70 firms left; not: In 2015, by 5 May, since 2015
  bool const counts = view.token(joint + joined + 1).kind == TokenKind::number &&
                      view.token(joint + joined + 2).kind == TokenKind::word &&
                      (opening.keyword == Keyword::none || opening.is(Keyword::over)) &&
                      !opening.is(WordClass::subordinator);
  bool const leads_in = !counts && (opening.is(WordClass::preposition) || opening.is(WordClass::adverb) ||
                                    opening.is(WordClass::weekday));
  if (leads_in && !interrupts) {
    bool const has_verb = std::any_of(
        view.skeleton.tokens.begin() + view.skeleton.body, view.skeleton.tokens.begin() + first,
        [](Token const& t) { return is_verb_like(t) || t.past_form || t.kind == TokenKind::quoted; });
    if (!has_verb) return false;
  }
  // Nothing that could be content follows.
  if (after >= view.size()) return true;
  Token const& next = view.token(after);
  if (!interrupts && leads_in_with_clause(view, joint + joined, first, next)) return false;
  // With the votes counted, the board concluded | on a date
  if (opening.is(Keyword::with) && next.is(WordClass::preposition) &&
      std::none_of(view.skeleton.tokens.begin() + joint, view.skeleton.tokens.begin() + first - 1,
                   [](Token const& t) { return t.kind == TokenKind::comma; }))
    return false;
  // , Ruiz was told | to go; , Ruiz decided | to go
  if (next.is(Keyword::to) &&
      (clause.rule == "reporting.passive" || clause.features.has(CueFeature::infinitive)))
    return false;
  if (next.kind == TokenKind::period || next.kind == TokenKind::comma || next.kind == TokenKind::semicolon)
    return true;
  // a lawyer | who …, one person | briefed on the talks
  Token const& link = view.token(after + 1);
  bool const briefed =
      next.past_form && (link.is(WordClass::preposition) || link.is(Keyword::on) || link.is(Keyword::in) ||
                         link.is(Keyword::by) || link.is(Keyword::at));
  if (clause.rule == "reporting.inverted" && (next.is(WordClass::relative) || briefed)) return true;
  // Speaking later, Ruiz dismissed | the complaint
  bool const thing = next.is(Keyword::the) || next.is(Keyword::a) || next.is(WordClass::possessive);
  if (clause.rule == "reporting.active" && clause.features.has(object) && thing) return false;
  return !starts_clause(view, after, view.size()) || next.is(WordClass::preposition) ||
         next.is(WordClass::weekday);
}

bool is_parenthesis(SentenceView const& view, std::size_t i) {
  Clause const& clause = view.clauses[i];
  std::uint32_t const after = clause.tokens.last;
  bool const own = clause.subject.kind == grammar::Head::pronoun && !clause.subject.empty() && i > 0;
  if (!own || after + 2 >= view.size() || view.token(after).kind != TokenKind::comma) return false;
  if (!trails_content(view, clause)) return false;
  for (std::size_t j = i; j-- > 0;) {
    Clause const& before = view.clauses[j];
    for (std::uint32_t at = before.tokens.last; at < clause.tokens.first; ++at)
      if (view.token(at).kind == TokenKind::semicolon) return false;
    bool const reports = before.that || before.features.has(CueFeature::clause);
    if (reports && before.cue.last < clause.tokens.first && before.features.any_of(speech | writing))
      return !trails_content(view, before);
  }
  return false;
}

}  // namespace whosaid

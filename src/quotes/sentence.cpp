#include "quotes/sentence.hpp"

#include "grammars/reporting_tail.hpp"
#include "quotes/content.hpp"
#include "quotes/outlet.hpp"

namespace whosaid {

std::uint32_t after_date(SentenceView const& view, std::uint32_t begin) {
  TokenIt const tokens = view.skeleton.tokens.data();
  TokenIt const end = grammar::after_date(tokens + begin, tokens + view.size());
  return static_cast<std::uint32_t>(end - tokens);
}

std::uint32_t by_of(Clause const& clause, SentenceView const& view) {
  std::uint32_t const end = clause.cue.last;
  if (clause.rule != "reporting.passive" || end + 1 >= view.size()) return view.size();
  // was told | by Teal, was told on Monday | by Teal
  std::uint32_t const dated = after_date(view, end);
  if (dated < view.size() && view.token(dated).is(Keyword::by)) return dated;
  // called “reckless” | by Ruiz, described as a threat | by the board, accused of theft | by Teal
  constexpr std::uint32_t longest = 10;
  bool const complement =
      clause.features.any_of(CueFeature::predicate | CueFeature::about) &&
      (view.is_quoted(end) || view.token(end).is(Keyword::as) || view.token(end).is(Keyword::of));
  for (std::uint32_t at = end; complement && at + 1 < view.size() && at < end + longest; ++at) {
    Token const& t = view.token(at);
    if (t.is(Keyword::by)) return at;
    if ((t.kind != TokenKind::word && t.kind != TokenKind::quoted && t.kind != TokenKind::hyphen) ||
        (is_verb_like(t) && !t.cue.has(CueFeature::noun)) || t.is(CueFeature::ing))
      break;
  }
  return view.size();
}

std::optional<Phrase> agent_of(Clause const& clause, SentenceView const& view) {
  std::uint32_t const by = by_of(clause, view);
  if (by + 1 >= view.size()) return std::nullopt;
  TokenIt const base = view.skeleton.tokens.data();
  auto agent = grammar::match_speaker(base + by + 1, base + view.size());
  if (agent && agent->head == grammar::Head::name)  // by Ruiz | of lying
    agent = grammar::match_hearer(base + by + 1, base + view.size());
  if (!agent || agent->head == grammar::Head::other) return std::nullopt;
  return to_phrase(*agent, base);
}

void take_subject(Quotation& quotation, Phrase const& subject) {
  quotation.subject = subject;
  quotation.source = Source::clause;
}

void take_clause(Quotation& quotation, Clause const& clause, SentenceView const& view) {
  // It is said that …: the subject of a passive is no speaker.
  bool const says = !clause.subject.empty() && clause.rule != "reporting.passive";
  quotation.source = says ? Source::clause : Source::none;
  if (says) quotation.subject = clause.subject;
  quotation.subject_sentence = view.index;
  quotation.cue = view.skeleton.original(clause.cue.first, clause.cue.last);
  quotation.features = clause.features;
  quotation.addressee = clause.addressee;
  quotation.relayed_by = clause.relayed_by.empty() ? quoted_by(clause, view) : clause.relayed_by;
  quotation.talked_to = talked_to(clause, view);
  if (clause.rule == "reporting.passive" && clause.features.has(CueFeature::addressee))
    quotation.told = clause.subject;
  if (Phrase const quoted = quoted_person(clause, view); !quoted.empty()) {
    quotation.relayed_by = clause.subject;
    quotation.subject = quoted;
  }
  quotation.clause_rule = clause.rule;
  quotation.negated = clause.negated;
  quotation.future = clause.future;
  quotation.inherited = clause.inherited;
}

}  // namespace whosaid

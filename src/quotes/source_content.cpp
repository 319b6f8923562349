#include "quotes/source_content.hpp"

#include <algorithm>
#include <utility>

#include "quotes/content.hpp"
#include "quotes/extent.hpp"
#include "quotes/start.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Since May, according to the Fair Rents Board, | it has rained; the plan, according to Teal, an engineer, |
/// is dead
TokenRange goes_on_after_source(SentenceView const& view, Clause const& clause, TokenRange before) {
  std::uint32_t at = clause.tokens.last;
  std::uint32_t const end = sentence_end(view);
  if (at + 2 >= end || view.token(at).kind != TokenKind::comma) return {};
  bool const verb = has_verb(view, before);
  // according to Teal, who runs it, | not one penny has been paid
  bool const relative = is_left_open(view, before) && view.token(at + 1).is(Keyword::who);
  if (relative && after_comma(view, at + 1) < end) at = after_comma(view, at + 1) - 1;
  if (!verb && (view.token(at + 1).is(Keyword::a) || view.token(at + 1).is(WordClass::role))) {
    std::uint32_t const comma = after_comma(view, at + 1);
    if (comma < end) at = comma - 1;
  }
  Token const& next = view.token(at + 1);
  bool const of_source = next.is(Keyword::who) || next.is(Keyword::which) || next.is(Keyword::whose);
  bool const joins = next.is(Keyword::and_) || next.is(Keyword::but) ||
                     next.classes.any_of(WordClass::auxiliary | WordClass::modal) || next.past_form ||
                     next.kind == TokenKind::quoted || is_left_open(view, before);
  if (of_source || (verb && !joins)) return {};
  for (std::uint32_t i = at; i < end; ++i)
    if (view.is_quoted(i) && view.taken[i]) return {};
  return {at + 1, end};
}

/// It is, in her words, | “a folly”: the words in marks right after the source, inside a sentence.
std::optional<SourceContent> words_after(SentenceView const& view, Clause const& clause) {
  std::uint32_t at = clause.tokens.last;
  if (clause.rule != "reporting.words_of" || clause.tokens.first <= view.skeleton.body + 1)
    return std::nullopt;
  if (at < view.size() && view.token(at).kind == TokenKind::comma) ++at;
  if (!view.is_quoted(at)) return std::nullopt;
  return SourceContent{{at, view.taken[at] ? at : at + 1}, {}, "mixed.governed"};
}

/// shared out according to | strict criteria: how it was done
bool is_measure(SentenceView const& view, Clause const& clause) {
  static RuleWords const keys{"standards", "criteria",    "terms",   "need",         "plan",
                              "weather",   "needs",       "size",    "age",          "rank",
                              "ability",   "abilities",   "merit",   "custom",       "tradition",
                              "taste",     "schedule",    "weight",  "preference",   "wishes",
                              "demand",    "preferences", "height",  "conditions",   "protocol",
                              "protocols", "season",      "seasons", "circumstances"};
  return clause.rule == "reporting.according_to" && clause.subject.kind != grammar::Head::name &&
         keys.has(view.token(clause.subject.head.last - 1));
}

/// … because | according to Teal, and | according to Teal: does what it joins on follow the source?
bool is_joined_on(SentenceView const& view, Clause const& clause) {
  if (clause.tokens.first <= view.skeleton.body) return false;
  std::uint32_t const at = clause.tokens.first - 1;
  bool const comma = at > 0 && view.token(at).kind == TokenKind::comma;
  if (comma) return view.token(at - 1).is(Keyword::that);  // it is true that, | according to Teal, …
  Token const& before = view.token(at);
  return before.is(WordClass::subordinator) || before.is(Keyword::that) || before.is(Keyword::and_) ||
         before.is(Keyword::but);
}

/// According to Teal | the board knew, because according to him, | there is no market: where the clause
/// begins that follows the source with no comma between, or joined on; else the sentence's end. Not:
/// according to a report | the board issued, …
std::uint32_t clause_after_source(SentenceView const& view, Clause const& clause) {
  std::uint32_t at = clause.tokens.last;
  std::uint32_t const end = sentence_end(view);
  bool const joined = is_joined_on(view, clause);
  bool const opens = clause.tokens.first <= view.skeleton.body + 1;
  if (at + 2 >= end || clause.rule != "reporting.according_to" || !(joined || opens)) return end;
  if (joined && view.token(at).kind == TokenKind::comma) ++at;
  static RuleWords const there{"there"};
  Token const& next = view.token(at);
  bool const pronoun = next.is(WordClass::pronoun_subject);
  bool const subject = pronoun || next.is(Keyword::the) || next.is(Keyword::a) ||
                       next.is(WordClass::possessive) || next.name_tokens > 0 || there.has(next);
  bool const comma = after_comma(view, at) < end;
  if (!subject || !(pronoun || (opens && !comma) || has_verb(view, {at + 1, end}))) return end;
  bool const thing =
      clause.subject.kind == grammar::Head::source || clause.subject.kind == grammar::Head::other;
  return thing && comma ? end : at;
}

/// Are the words in marks an utterance, rather than a title or the like?
bool is_direct(TokenRange marks, std::vector<Quotation> const& found) {
  return std::any_of(found.begin(), found.end(), [&](Quotation const& q) {
    return q.kind == QuoteKind::direct &&
           std::find(q.quoted.begin(), q.quoted.end(), marks) != q.quoted.end();
  });
}

}  // namespace

std::uint32_t after_comma(SentenceView const& view, std::uint32_t at) {
  while (at < view.size() && view.token(at).kind != TokenKind::comma) ++at;
  return at + 1;
}

std::optional<SourceContent> content_of_source(SentenceView const& view, Clause const& clause,
                                               std::vector<Quotation> const& found) {
  std::uint32_t begin = view.skeleton.body;
  std::uint32_t end = without_final_mark(view, clause.tokens.first);
  if (clause.tokens.first > begin && is_measure(view, clause)) return std::nullopt;
  // Ruiz said, according to the agency, that …: she says it, they relay it.
  if (Clause const* bare = clause_of(view, {begin, end})) {
    begin = after_comma(view, clause.tokens.last);
    bool const that = begin < view.size() && view.token(begin).is(Keyword::that);
    return SourceContent{{begin, sentence_end(view)}, {}, that ? "reported.that" : "reported.clause", bare};
  }
  if (auto const words = words_after(view, clause)) return words;
  bool const to = view.token(clause.cue.first).is(Keyword::to);  // because to her, | it is a gift
  // It is known: | According to Teal, it rains.
  bool const opens =
      clause.tokens.first <= begin + 1 || view.token(clause.tokens.first - 1).kind == TokenKind::colon;
  std::uint32_t const direct = clause_after_source(view, clause);
  if (direct < sentence_end(view)) {
    begin = after_description(view, clause.subject, direct);
    end = sentence_end(view);
  } else if (to || opens) {
    begin = after_comma(view, clause.tokens.last);
    // … to the mayor, Luis Páramo, | in the words of Ruiz, who trades in oil,
    bool const apposition =
        begin < view.size() &&
        (view.token(begin).is(Keyword::who) ||
         (view.token(begin).name_tokens > 0 && clause.subject.kind != grammar::Head::name &&
          view.token(begin + view.token(begin).name_tokens).kind == TokenKind::comma));
    begin = apposition ? after_comma(view, begin) : after_description(view, clause.subject, begin);
    end = sentence_end(view);
  }
  if (begin >= end) return std::nullopt;
  // Beside a direct quotation it only tells who relays that.
  for (std::uint32_t i = begin; i < end; ++i)
    if (view.is_quoted(i) && view.taken[i] && is_direct(view.skeleton.origin[i], found)) return std::nullopt;
  TokenRange rest;
  if (end <= clause.tokens.first) {
    rest = goes_on_after_source(view, clause, {begin, end});
    if (rest.empty() && only_leads_in(view, {begin, end})) return std::nullopt;
  }
  // It was sold in May but, according to Teal, | nothing has been paid: what stands before is no part of it
  bool const turns = !rest.empty() && view.token(end - 1).is(Keyword::but);
  if (turns) begin = std::exchange(rest, {}).first, end = sentence_end(view);
  bool const in_source = clause.rule == "reporting.in_source";
  // In a statement, Ruiz said …: the clause reports it.
  if (in_source && view.clauses.size() > 1) return std::nullopt;
  return SourceContent{{begin, end}, rest, in_source ? "reported.in_source" : "reported.according_to"};
}

}  // namespace whosaid

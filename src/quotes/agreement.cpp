#include "quotes/agreement.hpp"

#include <algorithm>

#include "quotes/content.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

/// by a District Court | judge: does an article stand before the words that end here, all of one noun phrase?
/// Not: a step they | back, does a mayor | say
bool follows_article(Skeleton const& skeleton, std::uint32_t at) {
  constexpr std::uint32_t words = 5;
  constexpr WordClasses others = WordClass::preposition | WordClass::number_word | WordClass::determiner |
                                 WordClass::people_noun | WordClass::adverb | WordClass::conjunction |
                                 WordClass::pronoun_subject;
  for (std::uint32_t i = at; i > skeleton.body && i + words > at; --i) {
    Token const& t = skeleton.tokens[i - 1];
    if (t.is(Keyword::a))
      return i < at && !(i - 1 > skeleton.body &&
                         skeleton.tokens[i - 2].classes.any_of(WordClass::auxiliary | WordClass::modal));
    bool const plain = t.kind == TokenKind::word && (t.keyword == Keyword::none || t.name_tokens > 0) &&
                       !t.classes.any_of(others);
    if (!plain) return false;
  }
  return false;
}

/// A judge | who called, deputy | judge Dana Ruiz, three other | mandate holders: a bare form whose subject
/// is one, so that it is a noun
bool is_noun_by_number(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const other{"other"};
  CueFeatures const f = clause.features;
  std::uint32_t const cue = clause.cue.first;
  bool const bare = f.has(base) && !f.any_of(present | past) && clause.cue.size() == 1;
  if (!bare || cue <= skeleton.body) return false;
  Token const& before = skeleton.tokens[cue - 1];
  Token const& next = skeleton.tokens[clause.cue.last];
  // where | state auditors noted: a noun before whom it describes
  bool const new_clause = before.is(Keyword::wh) || before.is(Keyword::when) ||
                          before.is(WordClass::subordinator) || before.is(Keyword::and_);
  if (new_clause)
    return clause.inherited && f.has(noun) && next.classes.any_of(WordClass::people_noun | WordClass::role);
  constexpr WordClasses helpers =
      WordClass::modal | WordClass::auxiliary | WordClass::adverb | WordClass::negation;
  if (before.kind != TokenKind::word || before.is(Keyword::to) || before.classes.any_of(helpers))
    return false;
  // a report | that it was late, a distrust | of banks: it reports all the same
  bool const reports = next.is(Keyword::that) || next.is(Keyword::of) || next.is(Keyword::from);
  if (other.has(before) || (!reports && follows_article(skeleton, cue))) return true;
  // deputy | judge Dana Ruiz: a title
  bool const title = skeleton.tokens[cue].classes.any_of(WordClass::title | WordClass::role);
  return title && next.name_tokens > 0 && next.name_type == EntityType::person;
}

/// A nurse | named Dana Ruiz left: it only tells a name
bool only_names(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const named{"named"};
  std::uint32_t const after = clause.cue.last;
  if (clause.cue.size() != 1 || after >= skeleton.size() || !named.has(skeleton.tokens[clause.cue.first]))
    return false;
  Token const& name = skeleton.tokens[after];
  if (name.name_tokens == 0 || name.name_type != EntityType::person) return false;
  if (!follows_article(skeleton, clause.cue.first)) return false;
  Token const& next = skeleton.tokens[std::min<std::size_t>(after + name.name_tokens, skeleton.size() - 1)];
  return next.kind == TokenKind::word && !next.is(Keyword::as) && !next.is(Keyword::to);
}

/// Ruiz, | writing for the majority, said: it tells in whose name
bool only_represents(Skeleton const& skeleton, Clause const& clause) {
  return clause.features.has(writing) && skeleton.tokens[clause.cue.last].is(Keyword::for_) &&
         skeleton.tokens[clause.cue.last - 1].is(ing);
}

/// A memo | written by the mayor: it tells whose the text is
bool only_tells_author(Skeleton const& skeleton, Clause const& clause) {
  return clause.rule == "reporting.passive" && clause.features.has(writing) &&
         skeleton.tokens[clause.cue.last].is(Keyword::by) && clause.subject.kind == grammar::Head::source &&
         clause.subject.tokens.last == clause.cue.first;
}

/// liked | to say that …: what follows reports
bool leads_to_saying(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const fond{"like", "likes", "liked", "love", "loves", "loved"};
  std::uint32_t const to = clause.cue.last;
  if (to + 1 >= skeleton.size() || clause.cue.size() != 1 || !fond.has(skeleton.tokens[clause.cue.first]) ||
      !skeleton.tokens[to].is(Keyword::to))
    return false;
  CueFeatures const verb = skeleton.tokens[to + 1].cue;
  return verb.has(base) && verb.has(speech) && verb.has(quote) && !verb.has(ambiguous);
}

/// the Acme | brand today sells, the Ruiz | report was late: a noun after a name. Not: the Tories | claim it
/// was late
bool is_noun_after_name(Skeleton const& skeleton, Clause const& clause) {
  Phrase const& subject = clause.subject;
  CueFeatures const verb = clause.features;
  std::uint32_t const end = clause.cue.last;
  if (clause.cue.first != subject.tokens.last) return false;
  if (subject.kind != grammar::Head::name || subject.empty() || !verb.has(base) ||
      verb.any_of(present | past))
    return false;
  std::uint32_t const first = subject.tokens.first;
  auto const is_article = [&](std::uint32_t at) {
    return skeleton.tokens[at].is(Keyword::the) || skeleton.tokens[at].is(Keyword::a);
  };
  if (!is_article(first) && !(first > skeleton.body && is_article(first - 1))) return false;
  std::uint32_t at = end;
  while (at < skeleton.size() && skeleton.tokens[at].is(WordClass::adverb)) ++at;
  Token const& next = skeleton.tokens[at];
  if (next.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb)) return true;
  return at > end && next.kind == TokenKind::word && next.keyword == Keyword::none &&
         next.shape == Shape::lower &&
         !next.classes.any_of(WordClass::determiner | WordClass::pronoun_subject | WordClass::possessive |
                              WordClass::preposition);
}

/// party leaders, | state officials and …: a noun before another one
bool is_attribute(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const state{"state"};
  return clause.rule == "reporting.inverted" && clause.cue.size() == 1 &&
         state.has(skeleton.tokens[clause.cue.first]) && clause.subject.tokens.first == clause.cue.last;
}

/// insurance | plans issued by the board, one of her building | projects failed: a plural noun before a
/// participle or the verb. Not: a levy he | fears will fail
bool is_noun_before_verb(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const after = clause.cue.last;
  if (!clause.features.all_of(noun | present) || after + 1 >= skeleton.size() || clause.that) return false;
  Token const& done = skeleton.tokens[after];
  Token const& next = skeleton.tokens[after + 1];
  using enum grammar::Head;
  grammar::Head const kind = clause.subject.kind;
  if (done.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb))
    return kind == other || kind == people || kind == source;
  return done.past_form &&
         (next.is(Keyword::by) || next.is(Keyword::and_) || next.is(WordClass::preposition));
}

/// two towns | considered to be safe: nobody but the reporter tells who considers them so. Not: claimed to be
/// safe
bool is_thought_to(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const thought_verbs{"considered", "believed", "thought",   "known",
                                       "deemed",     "reported", "estimated", "supposed",
                                       "understood", "rumoured", "rumored",   "alleged"};
  return clause.rule == "reporting.active" && clause.cue.size() == 1 &&
         thought_verbs.has(skeleton.tokens[clause.cue.first]) &&
         skeleton.tokens[clause.cue.last].is(Keyword::to) &&
         !skeleton.tokens[clause.cue.first - 1].is(Keyword::have);
}

/// In a video | posted on a website, Ruiz said …: it tells where, and who said so follows
bool is_in_lead_in(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const first = clause.subject.tokens.first, verb = clause.cue.first;
  if (clause.rule != "reporting.active" && clause.rule != "reporting.passive" &&
      clause.rule != "reporting.verb")
    return false;
  if (clause.subject.empty() || first <= skeleton.body || verb != clause.subject.tokens.last) return false;
  Token const& before = skeleton.tokens[first - 1];
  bool const article = before.is(Keyword::a) || before.is(Keyword::the);
  if (first != skeleton.body + 1 + article) return false;
  Token const& opening = skeleton.tokens[skeleton.body];
  bool const leads = opening.is(Keyword::in) || opening.is(Keyword::on) || opening.is(Keyword::at) ||
                     opening.is(Keyword::from);
  bool const thing =
      clause.subject.kind == grammar::Head::source || clause.subject.kind == grammar::Head::other;
  if (!leads || !thing || !skeleton.tokens[verb].cue.has(participle)) return false;
  Token const& next = skeleton.tokens[verb + 1];
  return next.is(WordClass::preposition) || next.is(Keyword::on) || next.is(Keyword::in) ||
         next.is(Keyword::to) || next.is(Keyword::by) || next.is(Keyword::at) || next.is(WordClass::weekday);
}

/// the Thin Client | Project: a name's word, in a sentence that is written in small letters
bool is_part_of_title(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const at = clause.cue.first;
  if (at <= skeleton.body + 1 || !skeleton.tokens[at].capitalised() || skeleton.matter == Matter::headline ||
      !skeleton.tokens[at - 1].capitalised() || skeleton.tokens[clause.cue.last].capitalised())
    return false;
  constexpr std::ptrdiff_t enough = 4;  // in small letters
  return std::count_if(skeleton.tokens.begin() + skeleton.body, skeleton.tokens.end(), [](Token const& t) {
           return t.shape == Shape::lower && t.keyword == Keyword::none && !t.is(WordClass::preposition);
         }) >= enough;
}

/// It is worth | noting that: nobody does
bool is_worth_saying(Skeleton const& skeleton, Clause const& clause) {
  static RuleWords const worth{"worth"};
  std::uint32_t const at = clause.cue.first;
  return at > skeleton.body && clause.features.has(ing) && worth.has(skeleton.tokens[at - 1]);
}

/// Said | Dana Ruiz: “…”: who speaks is found by the colon
bool precedes_lead_in(Skeleton const& skeleton, Clause const& clause) {
  std::uint32_t const after = clause.cue.last;
  if (clause.cue.first != skeleton.body || after >= skeleton.size() || !clause.subject.empty()) return false;
  std::uint32_t const end = after + skeleton.tokens[after].name_tokens;
  return end > after && end < skeleton.size() && skeleton.tokens[end].kind == TokenKind::colon;
}

/// the Herald | reports that it was late; it was late, the team | reports: what a body does. Not: its airport
/// | shares, the bank | reports that were filed
bool is_done_by_body(Skeleton const& skeleton, std::uint32_t at, std::uint32_t after) {
  constexpr std::uint32_t words = 4;
  std::uint32_t first = at;
  while (first > skeleton.body && first + words > at) {
    Token const& t = skeleton.tokens[first - 1];
    if (t.kind != TokenKind::word || (t.keyword != Keyword::none && !t.is(Keyword::the)) || is_verb_like(t))
      break;
    --first;
    if (t.is(Keyword::the) || t.is(WordClass::possessive)) break;
  }
  Token const& opening = skeleton.tokens[first];
  bool const definite = opening.is(Keyword::the) || opening.is(WordClass::possessive);
  if (first == at || !definite || after >= skeleton.size()) return false;
  Token const& next = skeleton.tokens[after];
  Token const& then = skeleton.tokens[after + 1];
  if (next.is(Keyword::that))
    return !then.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) &&
           !then.past_form;
  TokenKind const before = skeleton.tokens[first > skeleton.body ? first - 1 : skeleton.size()].kind;
  bool const trails = before == TokenKind::comma || before == TokenKind::quoted;
  if (next.kind == TokenKind::period) return trails;
  return first == skeleton.body && next.is(WordClass::pronoun_subject) && is_verb_like(then);
}

}  // namespace

bool may_stand_alone(Token const& t) {
  bool const quantifier = t.is(WordClass::determiner) && t.keyword != Keyword::the &&
                          t.keyword != Keyword::a && !t.is(WordClass::possessive);
  return quantifier || t.is(WordClass::number_word) || t.kind == TokenKind::number ||
         t.kind == TokenKind::symbol;
}

bool may_be_finite(Skeleton const& skeleton, CueFeatures f, std::uint32_t helper, std::uint32_t after) {
  Token const& before = skeleton.tokens[helper > skeleton.body ? helper - 1 : skeleton.size()];
  bool const noun_follows = before.is(WordClass::possessive) || before.kind == TokenKind::possessive ||
                            before.is(Keyword::the) || before.is(Keyword::a);
  if (before.is(WordClass::preposition) || noun_follows || before.kind == TokenKind::end)
    return before.is(Keyword::that) || before.is(WordClass::relative);
  if (may_stand_alone(before)) return !f.any_of(noun | ambiguous);
  bool const subject = before.is(WordClass::pronoun_subject) || before.is(WordClass::relative) ||
                       before.name >= 0 ||
                       before.classes.any_of(WordClass::people_noun | WordClass::role |
                                             WordClass::source_noun | WordClass::org_noun);
  bool const group = before.name < 0 && before.classes.any_of(WordClass::org_noun | WordClass::source_noun);
  if (f.all_of(noun | faint) && group) return f.has(present) && is_done_by_body(skeleton, helper, after);
  if (!f.any_of(noun | ambiguous)) return true;
  return subject || (before.capitalised() && f.has(present) && is_done_by_body(skeleton, helper, after));
}

bool is_no_verb(Skeleton const& skeleton, Clause const& clause) {
  return is_noun_before_verb(skeleton, clause) || is_in_lead_in(skeleton, clause) ||
         is_thought_to(skeleton, clause) || is_part_of_title(skeleton, clause) ||
         is_worth_saying(skeleton, clause) || precedes_lead_in(skeleton, clause) ||
         is_attribute(skeleton, clause) || is_noun_by_number(skeleton, clause) ||
         is_noun_after_name(skeleton, clause) || only_names(skeleton, clause) ||
         only_represents(skeleton, clause) || leads_to_saying(skeleton, clause) ||
         only_tells_author(skeleton, clause);
}

}  // namespace whosaid

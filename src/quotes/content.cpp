#include "quotes/content.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"

namespace whosaid {

bool is_verb_like(Token const& t) {
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

namespace {

/// The closing bracket of up to four tokens in brackets, or `limit`.
std::uint32_t short_bracket_end(SentenceView const& view, std::uint32_t open, std::uint32_t limit) {
  constexpr std::uint32_t longest = 5;
  for (std::uint32_t i = open + 1; i < limit && i <= open + longest; ++i)
    if (view.token(i).kind == TokenKind::close_bracket) return i;
  return limit;
}

/// in a statement | on state television
bool leads_to_medium(SentenceView const& view, std::uint32_t at, std::uint32_t limit) {
  constexpr std::uint32_t longest = 4;
  Token const& t = view.token(at);
  bool const in_a = t.is(Keyword::in) && view.token(at + 1).is(Keyword::a);
  if (!in_a && !t.is(Keyword::on)) return false;
  for (std::uint32_t i = at + 1; i < limit && i < at + longest; ++i) {
    Token const& word = view.token(i);
    if (word.is(WordClass::medium_noun) || word.phrase_classes.has(WordClass::medium_noun)) return true;
    if (word.kind != TokenKind::word || word.is(WordClass::preposition) || word.is(Keyword::the))
      return false;
  }
  return false;
}

/// pleaded for answers as | the search entered its third week; not: hailed it as | a triumph that ended it
bool starts_as_clause(SentenceView const& view, std::uint32_t at, std::uint32_t limit) {
  if (at >= limit || !grammar::may_start_speaker(view.token(at))) return false;
  TokenIt const base = view.skeleton.tokens.data();
  auto const phrase = grammar::match_speaker(base + at, base + limit);
  if (!phrase || phrase->last >= base + limit) return false;
  Token const& verb = *phrase->last;
  return verb.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
         verb.past_form;
}

/// Lima | , Peru     the fees | , fines and delays: not the sentence that goes on after a comma
bool goes_on_after_comma(SentenceView const& view, std::uint32_t comma, std::uint32_t limit) {
  Token const& next = view.token(comma + 1);
  if (next.is(Keyword::as) || next.is(WordClass::preposition)) return true;  // , including the port
  Token const& before = view.token(comma - 1);
  if (next.kind == TokenKind::quoted && before.is(Keyword::words)) return true;  // in her words, “…”
  bool const place = next.name_tokens > 0 && next.name_type == EntityType::place;
  if (place && before.name >= 0 && before.capitalised()) return true;
  // one of the judges | , Dana Ruiz, of lying
  constexpr std::uint32_t longest_aside = 16;
  for (std::uint32_t i = comma + 1; i + 1 < limit && i <= comma + longest_aside; ++i)
    if (view.token(i).kind == TokenKind::comma) {
      if (view.token(i + 1).is(Keyword::of)) return true;
      break;
    }
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t i = comma + 1; i < limit && i <= comma + longest; ++i) {
    Token const& t = view.token(i);
    if (t.is(Keyword::and_) || t.is(Keyword::or_)) {
      bool verb = i == comma + 1 || i + 1 >= limit || view.token(i + 1).is(CueFeature::ing);
      for (std::uint32_t at = i + 1; at < limit && at <= i + 3; ++at) {
        Token const& last = view.token(at);
        if (last.kind != TokenKind::word || last.classes.any_of(WordClass::preposition | WordClass::relative))
          break;
        verb |= is_verb_like(last) || last.past_form || (last.cue.has(CueFeature::base) && i + 1 < at);
      }
      return !verb;
    }
  }
  return false;
}

/// during, after, before, while, when
bool leads_to_circumstance(Token const& t) {
  static std::array const keys = {folded_hash("during"), folded_hash("after"), folded_hash("before"),
                                  folded_hash("while")};
  return t.is(Keyword::when) || std::any_of(keys.begin(), keys.end(), [&](std::uint64_t key) {
           return static_cast<std::uint32_t>(key) == t.key;
         });
}

/// praised Ruiz | at a meeting, attacked her | by telling voters: how or when it was done; not: accused Ruiz
/// | of theft, blamed her | for the fire
bool tells_circumstance(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  if (t.is(Keyword::by)) return view.token(at + 1).is(CueFeature::ing);
  return t.is(Keyword::at) || leads_to_circumstance(t);
}

bool is_object_pronoun(Token const& t) {
  return t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they) &&
         !t.is(WordClass::pronoun_subject);
}

/// decided to stay | and she did well: somebody else's clause, or the same one's anew
bool joins_clause(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  Token const& subject = view.token(at + 1);
  if (!t.is(Keyword::and_) || !subject.is(WordClass::pronoun_subject)) return false;
  Token const& verb = view.token(at + 2);
  return is_verb_like(verb) || verb.past_form || verb.is(WordClass::adverb);
}

/// backed the bill | because it was late, | despite the cost
bool leads_to_reason(Token const& t) {
  static std::array const keys = {folded_hash("because"), folded_hash("despite")};
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::uint64_t key) { return static_cast<std::uint32_t>(key) == t.key; });
}

/// praised the plan | and sent the board a letter; not: the plan and related costs, those hurt and killed in Lima
bool goes_on_with_verb(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  if (!t.is(Keyword::and_) || view.token(at - 1).past_form) return false;
  std::uint32_t const verb = at + 1 + view.token(at + 1).is(WordClass::adverb);
  Token const& next = view.token(verb + 1);
  bool const object = next.is(Keyword::the) || next.is(Keyword::a) || next.is(Keyword::to) || next.name_tokens > 0 ||
                      next.is(WordClass::possessive) || next.is(WordClass::determiner) || is_object_pronoun(next);
  return view.token(verb).past_form && object;
}

/// last week, on Friday, in May
bool tells_when(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  Token const& next = view.token(at + 1);
  if (t.is(WordClass::weekday) || (t.phrase_tokens > 1 && t.phrase_classes.has(WordClass::adverb)))
    return true;
  return t.is(WordClass::preposition) && (next.is(WordClass::weekday) || next.is(WordClass::month));
}

/// accused the bank of neglect after | Ruiz said …
bool reports_from(SentenceView const& view, std::uint32_t at) {
  return std::any_of(view.clauses.begin(), view.clauses.end(),
                     [&](Clause const& clause) { return clause.tokens.first == at; });
}

/// the points | Ruiz has raised, the pickle | a party might be in: a relative clause without its pronoun
bool begins_reduced_relative(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  Token const& before = view.token(at - 1);
  bool const after_noun = before.kind == TokenKind::word && before.keyword == Keyword::none &&
                          before.shape == Shape::lower && !is_verb_like(before) &&
                          !before.is(CueFeature::ing) &&
                          !before.classes.any_of(WordClass::preposition | WordClass::determiner |
                                                 WordClass::conjunction | WordClass::title | WordClass::role);
  return after_noun &&
         (t.is(WordClass::pronoun_subject) || t.is(Keyword::the) || t.is(Keyword::a) || t.name_tokens > 0);
}

}  // namespace

std::uint32_t noun_phrase_end(SentenceView const& view, std::uint32_t at, std::uint32_t limit) {
  if (at >= limit) return at;
  bool const sum =
      view.token(at).kind == TokenKind::symbol && view.token(at + 1).kind == TokenKind::number;  // $5m
  if (!sum && !grammar::may_start_speaker(view.token(at))) return at;
  bool in_relative = false;
  // praised Ruiz | last week
  std::uint32_t const named_end = at + std::max<std::uint32_t>(1, view.token(at).name_tokens);
  for (std::uint32_t i = at; i < limit; ++i) {
    Token const& t = view.token(i);
    Token const& next = view.token(i + 1);
    switch (t.kind) {
      case TokenKind::comma:
        if (i > at && goes_on_after_comma(view, i, limit)) continue;
        return i;
      case TokenKind::open_bracket:
        if (std::uint32_t const close = short_bracket_end(view, i, limit); close + 1 < limit) {
          i = close;  // the Fair Rents Board (FRB) of lying
          continue;
        }
        return i;
      case TokenKind::semicolon:
      case TokenKind::colon:
      case TokenKind::dash:
        return i;
      case TokenKind::hyphen:
        if (t.space_before) return i;
        break;
      default:
        break;
    }
    if (i == at) continue;
    if (t.is(Keyword::who) || t.is(Keyword::which) || t.is(Keyword::that) || t.is(Keyword::whose) ||
        begins_reduced_relative(view, i))
      in_relative = true;
    if (t.is(Keyword::but)) return i;
    if (i == named_end && tells_when(view, i)) return i;
    bool const somebody =
        named_end > at + 1 || view.token(at).name_tokens > 0 || is_object_pronoun(view.token(at));
    if (i == named_end && somebody && tells_circumstance(view, i)) return i;
    if (!in_relative && (leads_to_reason(t) || goes_on_with_verb(view, i))) return i;
    if (joins_clause(view, i)) return i - (view.token(i - 1).kind == TokenKind::comma);
    if (t.is(WordClass::subordinator) && t.is(WordClass::preposition) && reports_from(view, i + 1)) return i;
    if (t.is(WordClass::subordinator) && !t.is(WordClass::preposition)) in_relative = true;
    if (t.is(Keyword::as) && starts_as_clause(view, i + 1, limit)) return i;
    if (t.is(Keyword::and_) && (is_verb_like(next) || next.is(CueFeature::ing))) return i;
    if (leads_to_medium(view, i, limit)) return i;
    // the board | to be dissolved, the board of | being late
    bool const infinite = view.token(i - 1).is(Keyword::to) || view.token(i - 1).is(WordClass::preposition);
    bool const verb =
        !infinite &&
        ((t.classes.any_of(WordClass::auxiliary | WordClass::finite_verb) && t.keyword != Keyword::none) ||
         t.is(WordClass::modal));
    if (verb && !in_relative) return i;
  }
  return limit;
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
  static std::array const keys = {folded_hash("within"), folded_hash("during"), folded_hash("throughout"),
                                  folded_hash("despite"), folded_hash("until")};
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::uint64_t key) { return static_cast<std::uint32_t>(key) == t.key; });
}

}  // namespace

bool leads_to_topic(Token const& t) {
  return t.is(WordClass::preposition) && !is_of_time(t) && !t.is(Keyword::to) && !t.is(Keyword::by) &&
         !t.is(Keyword::at) && !t.is(Keyword::in);
}

bool ends_with_comma(SentenceView const& view, std::uint32_t at) {
  if (!view.is_quoted(at)) return false;
  TokenRange const inner = view.quoted_at(at).inner;
  return !inner.empty() && view.document[inner.last - 1].kind == TokenKind::comma;
}

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
    // called it “casual” | after it emerged that …
    if (view.is_quoted(at) && leads_to_circumstance(next)) return at + 1;
    // chanted “Out!” | and waved flags; not: called it “slow” and flawed
    if (view.is_quoted(at) && next.is(Keyword::and_) && at + 3 < content.last) {
      Token const& verb = view.token(at + 2);
      Token const& what = view.token(at + 3);
      bool const thing = what.kind == TokenKind::word &&
                         !what.classes.any_of(WordClass::preposition | WordClass::conjunction);
      if (verb.past_form && thing) return at + 1;
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
    if (at > content.first && joins_clause(view, at))
      return at - (view.token(at - 1).kind == TokenKind::comma);
  }
  return content.last;
}

Clause const* clause_of(SentenceView const& view, TokenRange range) {
  for (Clause const& clause : view.clauses)
    if (clause.rule == "reporting.active" && clause.tokens.first == range.first &&
        clause.cue.last == range.last)
      return &clause;
  return nullptr;
}

}  // namespace whosaid

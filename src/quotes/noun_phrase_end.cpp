// Where a noun phrase that is reported as a whole ends: criticised | the plan for the port | after the vote.
#include <algorithm>

#include "quotes/content.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
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

/// the fees | , particularly those of May; the plans | , followed by new ones
bool narrows(Token const& t) {
  static RuleWords const keys{"particularly", "especially", "notably", "followed", "such"};
  return t.is(Keyword::or_) || keys.has(t);
}

/// her tactics | , her past, her view of the world and her friends: short members, the last after “and”
bool goes_on_as_list(SentenceView const& view, std::uint32_t comma, std::uint32_t limit) {
  constexpr std::uint32_t longest = 24;
  constexpr std::uint32_t longest_member = 5;
  std::uint32_t member = comma;
  for (std::uint32_t i = comma + 1; i < limit && i <= comma + longest; ++i) {
    Token const& t = view.token(i);
    if (t.is(Keyword::and_) || t.is(Keyword::or_))
      return view.token(i - 1).kind != TokenKind::comma || member > comma;
    if (t.kind == TokenKind::comma) {
      member = i;
      continue;
    }
    bool const inside = t.kind == TokenKind::word || t.kind == TokenKind::possessive;
    if (!inside || i > member + longest_member || is_verb_like(t) || t.past_form ||
        t.classes.any_of(WordClass::relative | WordClass::subordinator | WordClass::pronoun_subject))
      return false;
  }
  return false;
}

/// reports that the board | , a new body, | will ask …: the comma after an apposition, if the verb that
/// `opener` still waits for follows it; else `comma`
std::uint32_t end_of_apposition(SentenceView const& view, std::uint32_t opener, std::uint32_t comma,
                                std::uint32_t limit) {
  constexpr CueFeatures verb_forms = CueFeature::present | CueFeature::past | CueFeature::base;
  constexpr std::uint32_t longest = 16;
  for (std::uint32_t i = opener + 1; i < comma; ++i)
    if (is_verb_like(view.token(i)) || view.token(i).past_form || view.token(i).cue.any_of(verb_forms))
      return comma;
  std::uint32_t end = comma + 1;
  while (end + 1 < limit && end < comma + longest && view.token(end).kind != TokenKind::comma) ++end;
  bool const verb =
      end + 1 < limit && view.token(end).kind == TokenKind::comma &&
      view.token(end + 1).classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb);
  return verb ? end : comma;
}

/// Lima | , Peru     the fees | , fines and delays: not the sentence that goes on after a comma
bool goes_on_after_comma(SentenceView const& view, std::uint32_t comma, std::uint32_t limit) {
  Token const& next = view.token(comma + 1);
  if (next.is(Keyword::as) || next.is(WordClass::preposition) || narrows(next))
    return true;  // , including the port
  if (view.token(comma + 1).is(WordClass::possessive) && goes_on_as_list(view, comma, limit)) return true;
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

/// praised the plan | and sent the board a letter; not: the plan and related costs, those hurt and killed in
/// Lima
bool goes_on_with_verb(SentenceView const& view, std::uint32_t at) {
  Token const& t = view.token(at);
  if (!t.is(Keyword::and_) || view.token(at - 1).past_form) return false;
  std::uint32_t const verb = at + 1 + view.token(at + 1).is(WordClass::adverb);
  if (verb + 1 >= view.size()) return false;
  Token const& next = view.token(verb + 1);
  bool const object = next.is(Keyword::the) || next.is(Keyword::a) || next.is(Keyword::to) ||
                      next.name_tokens > 0 || next.is(WordClass::possessive) ||
                      next.is(WordClass::determiner) || is_object_pronoun(next);
  return view.token(verb).past_form && object;
}

/// last week, on Friday, in May, in early May, in recent weeks, in 2019
bool tells_when(SentenceView const& view, std::uint32_t at) {
  static RuleWords const keys{"early", "late", "recent", "coming"};
  Token const& t = view.token(at);
  Token const& next = view.token(at + 1);
  bool const in_time = t.is(Keyword::in) && (next.kind == TokenKind::number || keys.has(next));
  if (in_time) return true;
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
  // dismissed reports | the club would be sold
  bool const claims = before.cue.has(CueFeature::noun) && before.cue.has(CueFeature::that_clause);
  bool const after_noun = before.kind == TokenKind::word && before.keyword == Keyword::none &&
                          before.shape == Shape::lower && (!is_verb_like(before) || claims) &&
                          !before.is(CueFeature::ing) &&
                          !before.classes.any_of(WordClass::preposition | WordClass::determiner |
                                                 WordClass::conjunction | WordClass::title | WordClass::role);
  return after_noun &&
         (t.is(WordClass::pronoun_subject) || t.is(Keyword::the) || t.is(Keyword::a) || t.name_tokens > 0);
}

/// praised two plans | : the sale of the port and that of the mill; not: praised the plan: It was late
bool lists_members(SentenceView const& view, std::uint32_t colon, std::uint32_t limit) {
  if (view.skeleton.matter == Matter::headline || colon + 2 >= limit || !view.token(colon + 1).space_before)
    return false;
  for (std::uint32_t i = colon + 1; i < limit; ++i) {
    Token const& t = view.token(i);
    if (t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                         WordClass::pronoun_subject) ||
        t.kind == TokenKind::quoted)
      return false;
  }
  return true;
}

}  // namespace

std::uint32_t noun_phrase_end(SentenceView const& view, std::uint32_t at, std::uint32_t limit) {
  if (at >= limit) return at;
  bool const sum =
      view.token(at).kind == TokenKind::symbol && view.token(at + 1).kind == TokenKind::number;  // $5m
  if (!sum && !grammar::may_start_speaker(view.token(at))) return at;
  bool in_relative = false;
  std::uint32_t opener = limit;  // of the clause inside that was opened last
  // praised Ruiz | last week
  std::uint32_t const named_end = at + std::max<std::uint32_t>(1, view.token(at).name_tokens);
  for (std::uint32_t i = at; i < limit; ++i) {
    Token const& t = view.token(i);
    Token const& next = view.token(i + 1);
    switch (t.kind) {
      case TokenKind::comma:
        if (i > at && goes_on_after_comma(view, i, limit)) continue;
        if (std::uint32_t const end = opener < i ? end_of_apposition(view, opener, i, limit) : i; end > i) {
          i = end;
          continue;
        }
        return i;
      case TokenKind::open_bracket:
        if (std::uint32_t const close = short_bracket_end(view, i, limit); close + 1 < limit) {
          i = close;  // the Fair Rents Board (FRB) of lying
          continue;
        }
        return i;
      case TokenKind::colon:
        return lists_members(view, i, limit) ? limit : i;
      case TokenKind::semicolon:
      case TokenKind::dash:
        return i;
      case TokenKind::hyphen:
        if (t.space_before) return i;
        break;
      default:
        break;
    }
    if (i == at) continue;
    if (t.is(Keyword::that) || t.is(Keyword::which)) opener = i;
    if (t.is(Keyword::who) || t.is(Keyword::which) || t.is(Keyword::that) || t.is(Keyword::whose) ||
        begins_reduced_relative(view, i) ||
        (t.is(Keyword::for_) && next.is(CueFeature::ing) &&
         next.is(CueFeature::clause)))  // for | saying he left
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
    bool const joined = (next.kind == TokenKind::hyphen && !next.space_before) ||  // his would-be heir
                        (view.token(i - 1).kind == TokenKind::hyphen && !t.space_before);
    if (verb && !in_relative && !joined) return i;
  }
  return limit;
}

}  // namespace whosaid

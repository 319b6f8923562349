// The noun phrase as a rule for the grammars that build on it. Spirit inside: for grammars only.
#pragma once

#include "grammars/name_words.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {

inline constexpr CueFeatures finite_forms = CueFeature::present | CueFeature::past;

/// Is the token's keyword among these? They are tested at once.
template <class... Keywords>
constexpr bool is_one_of(Token const& t, Keywords... keywords) {
  constexpr auto bit = [](Keyword k) { return std::uint64_t{1} << static_cast<unsigned>(k); };
  return ((... | bit(keywords)) & bit(t.keyword)) != 0;
}

/// A word that cannot stand inside a noun phrase: verbs that are surely finite, clause words, function words.
constexpr bool breaks_noun_phrase(Token const& t) {
  constexpr WordClasses breaks = WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                                 WordClass::pronoun_subject | WordClass::relative | WordClass::subordinator |
                                 WordClass::conjunction | WordClass::preposition | WordClass::negation;
  bool const name_like = t.capitalised() & (t.keyword == Keyword::none) &
                         t.classes.any_of(personal | WordClass::role | WordClass::title);
  bool const verb = t.cue.any_of(finite_forms) & !t.cue.any_of(CueFeature::noun | CueFeature::participle);
  return (t.classes.any_of(breaks) | verb) && !name_like;
}

/// amended | the law, sentenced | Ruiz: a past form before what looks like its object is a verb, whatever the
/// lists know of it. The sentinel makes reading ahead safe.
constexpr bool is_past_verb(Token const& t) {
  if (!t.past_form) return false;
  Token const& next = (&t)[1];
  bool const somebody = next.name_tokens > 0 && next.name_type == EntityType::person && t.cue.empty();
  return is_one_of(next, Keyword::the, Keyword::a, Keyword::her, Keyword::my) | somebody ||
         (next.kind == TokenKind::number && t.cue.empty()) ||
         next.classes.any_of(WordClass::possessive | WordClass::number_word | WordClass::determiner);
}

/// Verbs whose forms do not tell that they are, and that people do to one another
inline bool is_deed(Token const& t) {
  static RuleWords const keys{
      "beat",     "beats", "hit",    "hits",     "cut",      "shot",    "shoots", "fed",     "bit",
      "let",      "lit",   "upset",  "hurt",     "hurts",    "stuck",   "hid",    "swung",   "knew",
      "knows",    "saw",   "sees",   "found",    "joins",    "meets",   "faces",  "wins",    "leaves",
      "weds",     "helps", "trains", "replaces", "succeeds", "marries", "visits", "defeats", "edges",
      "thrashes", "left",  "hires",  "fires",    "sacks",    "sues",    "dates",  "hosts",   "greets"};
  return keys.has(t);
}

constexpr bool is_verb_form(Token const& t) {
  return t.cue.any_of(finite_forms) || t.phrase_cue.any_of(finite_forms) || is_past_verb(t) ||
         t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb);
}

/// his, their, its, our
inline bool is_possessive(Token const& t) {
  return t.is(WordClass::possessive) &&
         t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they |
                          WordClass::pronoun_it | WordClass::pronoun_first);
}

/// Somebody or something, whoever or whatever it is.
inline bool is_indefinite(Token const& t) {
  static RuleWords const keys{"nobody", "somebody", "everybody", "anybody",   "someone",
                              "anyone", "everyone", "nothing",   "everything"};
  return keys.has(t);
}

/// An adverb before a verb belongs to the verb: Ruiz also | criticised. The sentinel makes reading ahead
/// safe.
constexpr bool is_adverb_of_verb(Token const& t) {
  if (!t.is(WordClass::adverb) || t.capitalised()) return false;
  Token const* next = &t + 1;
  while (next->is(WordClass::adverb) && next->kind == TokenKind::word && !is_verb_form(*next)) ++next;
  bool const plural =
      (next->cue | next->phrase_cue).has(CueFeature::base) && !next->cue.has(CueFeature::noun);
  return is_verb_form(*next) || plural;
}

/// the minister | last year, Ruiz | two weeks ago: no part of the phrase     but: this week's vote
constexpr bool begins_time(Token const& t) {
  bool const counted = (t.kind == TokenKind::number) | t.is(WordClass::number_word);
  Token const& last = counted & (t.phrase_tokens == 0) ? (&t)[1] : t;
  if (last.phrase_tokens == 0) return false;  // as most words
  return last.phrase_classes.has(WordClass::adverb) && ((t.shape == Shape::lower) | counted) &&
         (&last)[last.phrase_tokens].kind != TokenKind::possessive;
}

/// A plain word inside a noun phrase: company's, senior, 54-year-old.
constexpr bool is_noun_phrase_word(Token const& t) {
  if (t.kind == TokenKind::quoted) return !t.utterance;
  if (begins_time(t)) return false;
  if (t.kind == TokenKind::number || t.kind == TokenKind::possessive) return true;
  if (t.kind == TokenKind::hyphen) return !t.space_before;
  if (t.kind != TokenKind::word) return false;
  if (!t.space_before && (&t)[-1].kind == TokenKind::hyphen) return true;  // state-backed
  // A past form of a cue ends the phrase: "the minister said". An ambiguous one may be a participle: "added
  // value".
  bool const past = t.cue.has(CueFeature::past) & !t.cue.has(CueFeature::ambiguous);
  // So does a verb in its base form that is no noun: officials say
  bool const base = t.cue.has(CueFeature::base) & !t.cue.any_of(CueFeature::noun | CueFeature::ambiguous) &
                    !t.is(WordClass::role);
  bool const inner = is_one_of(t, Keyword::none, Keyword::old, Keyword::year, Keyword::words, Keyword::all,
                               Keyword::my, Keyword::her);
  if (breaks_noun_phrase(t) | ((past | base) & !t.capitalised()) | !inner || is_past_verb(t)) return false;
  return !is_adverb_of_verb(t);
}

constexpr auto head_classes = WordClass::role | WordClass::people_noun | WordClass::source_noun |
                              WordClass::org_noun | WordClass::kinship;

inline constexpr auto determiner = where([](Token const& t) {
  return is_one_of(t, Keyword::the, Keyword::a, Keyword::her, Keyword::my) |
         (t.is(WordClass::determiner) & !is_one_of(t, Keyword::that, Keyword::wh)) |
         t.is(WordClass::possessive);
});
inline constexpr auto pronoun = in(WordClass::pronoun_subject);
// said | Friday night, said | last Friday, said | this May that; not: said | this Friday she will go
inline bool is_part_of_day(Token const& t) {
  static RuleWords const keys{"morning", "afternoon", "evening", "night"};
  return keys.has(t);
}
inline bool opens_day(Token const& t) {
  static RuleWords const last{"last"};
  static RuleWords const here{"this"};
  Token const& day = (&t)[1];
  return day.classes.any_of(WordClass::weekday | WordClass::month) && day.capitalised() &&
         (last.has(t) || (here.has(t) && (&t)[2].is(Keyword::that)));
}
inline auto const named_day = (phrase(WordClasses(WordClass::weekday)) |
                               (where(opens_day) >> in(WordClass::weekday | WordClass::month))) >>
                              -where(is_part_of_day);
/// over | the last few months
inline bool opens_past_time(Token const& t) {
  static RuleWords const words{"last", "past"};
  return t.is(Keyword::the) && words.has((&t)[1]);
}
/// Between subject and verb, or after the verb. Not: said | this month’s rise
inline auto const adverb = (phrase(WordClasses(WordClass::adverb)) | named_day | in(WordClass::negation)) >>
                           !mark(TokenKind::possessive);

/// released last | month by the board, at | least ask: no phrase begins inside an adverb of several words.
inline bool is_inside_adverb(TokenIt sentence, TokenIt at) {
  constexpr std::ptrdiff_t longest = 4;
  for (std::ptrdiff_t back = 1; back <= longest && at - back >= sentence; ++back)
    if (at[-back].phrase_tokens > back) return at[-back].phrase_classes.has(WordClass::adverb);
  return false;
}

/// Many | in the party, some | of them, said | another: the word alone is the head. Not: many traders
inline bool is_quantity(Token const& t) {
  static RuleWords const keys{"many", "some", "few", "most", "several", "both", "another", "others"};
  Token const& next = (&t)[1];
  constexpr CueFeatures finite = CueFeature::past | CueFeature::present;
  static RuleWords const further{"another", "others"};
  bool const says = further.has(t) && next.cue.any_of(finite) && next.cue.has(CueFeature::speech) &&
                    !next.cue.any_of(CueFeature::noun | CueFeature::ambiguous);
  bool const said = (&t)[-1].cue.has(CueFeature::speech) && (&t)[-1].cue.any_of(finite) &&
                    (next.kind == TokenKind::period || next.kind == TokenKind::comma);
  if ((says || said) && t.name_tokens == 0 && keys.has(t)) return true;
  bool const link =
      next.is(WordClass::preposition) || is_one_of(next, Keyword::of, Keyword::for_, Keyword::at, Keyword::in,
                                                   Keyword::from, Keyword::with, Keyword::on);
  return link && t.name_tokens == 0 && keys.has(t) && !next.is(Keyword::as) &&
         !next.phrase_classes.has(WordClass::relative) && (&t)[2].kind != TokenKind::hyphen;
}

}  // namespace whosaid::grammar

// The noun phrase as a rule for the grammars that build on it. Spirit inside: for grammars only.
#pragma once

#include "grammars/name_words.hpp"

namespace whosaid::grammar {

inline constexpr CueFeatures finite_forms = CueFeature::present | CueFeature::past;

/// A word that cannot stand inside a noun phrase: verbs that are surely finite, clause words, function words.
constexpr bool breaks_noun_phrase(Token const& t) {
  constexpr WordClasses breaks = WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                                 WordClass::pronoun_subject | WordClass::relative | WordClass::subordinator |
                                 WordClass::conjunction | WordClass::preposition | WordClass::negation;
  if (t.capitalised() && t.classes.any_of(personal | WordClass::role | WordClass::title) &&
      t.keyword == Keyword::none)
    return false;
  if (t.classes.any_of(breaks)) return true;
  return t.cue.any_of(finite_forms) && !t.cue.has(CueFeature::noun) && !t.cue.has(CueFeature::participle);
}

constexpr bool is_verb_form(Token const& t) {
  return t.cue.any_of(finite_forms) || t.phrase_cue.any_of(finite_forms) ||
         t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb);
}

/// An adverb before a verb belongs to the verb: Ruiz also | criticised. The sentinel makes reading ahead
/// safe.
constexpr bool is_adverb_of_verb(Token const& t) {
  if (!t.is(WordClass::adverb) || t.capitalised()) return false;
  Token const* next = &t + 1;
  while (next->is(WordClass::adverb) && next->kind == TokenKind::word && !is_verb_form(*next)) ++next;
  return is_verb_form(*next);
}

/// A plain word inside a noun phrase: company's, senior, 54-year-old.
constexpr bool is_noun_phrase_word(Token const& t) {
  if (t.kind == TokenKind::quoted) return !t.utterance;
  if (t.kind == TokenKind::number || t.kind == TokenKind::possessive) return true;
  if (t.kind == TokenKind::hyphen) return !t.space_before;
  if (t.kind != TokenKind::word) return false;
  if (!t.space_before && (&t)[-1].kind == TokenKind::hyphen) return true;  // state-backed
  if (breaks_noun_phrase(t)) return false;
  // A past form of a cue ends the phrase: "the minister said". An ambiguous one may be a participle: "added
  // value".
  if (t.cue.has(CueFeature::past) && !t.cue.has(CueFeature::ambiguous) && !t.capitalised()) return false;
  // So does a verb in its base form that is no noun: officials say
  if (t.cue.has(CueFeature::base) && !t.cue.any_of(CueFeature::noun | CueFeature::ambiguous) &&
      !t.capitalised() && !t.is(WordClass::role))
    return false;
  if (is_adverb_of_verb(t)) return false;
  return t.keyword == Keyword::none || t.keyword == Keyword::old || t.keyword == Keyword::year ||
         t.keyword == Keyword::words || t.keyword == Keyword::all || t.keyword == Keyword::my ||
         t.keyword == Keyword::her;
}

constexpr auto head_classes = WordClass::role | WordClass::people_noun | WordClass::source_noun |
                              WordClass::org_noun | WordClass::kinship;

inline constexpr auto determiner = where([](Token const& t) {
  return t.keyword == Keyword::the || t.keyword == Keyword::a || t.keyword == Keyword::her ||
         t.keyword == Keyword::my ||
         (t.is(WordClass::determiner) && t.keyword != Keyword::that && t.keyword != Keyword::wh) ||
         t.is(WordClass::possessive);
});
inline constexpr auto pronoun = in(WordClass::pronoun_subject);

}  // namespace whosaid::grammar

#include "grammars/reduced_relative.hpp"

#include "grammars/noun_phrase.hpp"

namespace whosaid::grammar {

using enum CueFeature;

bool is_done(TokenIt sentence, TokenIt first) {
  constexpr WordClasses third =
      WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they | WordClass::pronoun_it;
  if (first == sentence || first->shape != Shape::lower || first->keyword != Keyword::none) return false;
  auto const done = [&](TokenIt at) {
    return at > sentence && at[-1].is(Keyword::be) && (at->past_form || is_deed(*at)) && at->name_tokens == 0;
  };
  if (done(first) || done(first - 1)) return true;
  return first[-1].is(WordClass::pronoun_subject) && first[-1].classes.any_of(third);
}

bool is_fighting(SpeakerPhrase const& subject) {
  return (subject.head == Head::people || subject.head == Head::role) &&
         subject.head_last + 1 == subject.last && subject.last[-1].ing_form;
}

std::optional<VerbGroup> match_after_participle(SpeakerPhrase const& subject, TokenIt last) {
  constexpr int longest = 10;
  TokenIt const first = subject.last;
  bool const fighting = is_fighting(subject);
  CueFeatures const agreeing = subject.head == Head::people ? finite_forms | base : finite_forms;
  if (first + 3 >= last || (!fighting && (!first->past_form || first->shape != Shape::lower)))
    return std::nullopt;
  if (!fighting && (!first[1].is(WordClass::preposition) || first[1].is(WordClass::subordinator)))
    return std::nullopt;
  TokenIt at = fighting ? first + 1 : first + 2;
  for (int steps = 0; steps < longest && at < last; ++steps, ++at) {
    auto group = match_verb_group(at, last);
    bool const joined =
        at[-1].is(WordClass::conjunction) || at[-1].is(WordClass::preposition) || at[-1].is(Keyword::to);
    if (group && !joined && group->cue.any_of(speech | writing) && group->cue.any_of(agreeing) &&
        !group->cue.has(ambiguous))
      return group;
    bool const goes_on =
        at->kind == TokenKind::word || at->kind == TokenKind::possessive || at->kind == TokenKind::hyphen;
    if (!goes_on || at->past_form ||
        at->classes.any_of(WordClass::pronoun_subject | WordClass::finite_verb | WordClass::relative))
      break;
  }
  return std::nullopt;
}

}  // namespace whosaid::grammar

// How far what a cue reports reaches.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// Frames with a noun phrase as content, and frames with any content at all.
inline constexpr CueFeatures noun_phrase_frames =
    CueFeature::object | CueFeature::predicate | CueFeature::about;
inline constexpr CueFeatures content_frames =
    noun_phrase_frames | CueFeature::quote | CueFeature::clause | CueFeature::that_clause |
    CueFeature::question | CueFeature::infinitive | CueFeature::object_infinitive | CueFeature::gerund;

/// A noun phrase reported as a whole ends where its sentence goes on without it: criticised | the plan for
/// the port | after the vote. Returns the position after it, at most `limit`; `at` itself if no noun phrase
/// begins there.
std::uint32_t noun_phrase_end(SentenceView const& view, std::uint32_t at, std::uint32_t limit);

/// The sentence's end at or before `end`, without final full stop, comma or dash, or ", but".
std::uint32_t without_final_mark(SentenceView const& view, std::uint32_t end);

/// Takes the stretches in marks of skeleton tokens `range` that nothing has claimed into the quotation, which
/// is mixed then.
void claim_fragments(SentenceView& view, TokenRange range, Quotation& quotation);

/// Can the token after "to" be an infinitive? to | resign; not: to | the board
bool may_be_infinitive(Token const& token);

/// asked anyone | with a camera | to come forward: the position where what a hearer is to do begins, or the
/// content's first.
std::uint32_t infinitive_after(SentenceView const& view, Clause const& clause, TokenRange content);

/// A token that is surely or probably a verb of a clause.
bool is_verb_like(Token const& token);

/// The storm claimed 14 lives, rain threatened to fall: nobody takes a stance.
inline bool is_thing(Phrase const& subject) {
  return subject.kind == grammar::Head::other && !subject.empty();
}

/// A reporter, Dana Ruiz, they; not: the story
inline bool is_somebody(Phrase const& subject) {
  using enum grammar::Head;
  return !subject.empty() &&
         (subject.kind == name || subject.kind == role || subject.kind == people || subject.kind == pronoun);
}

/// Is the token a helping verb or a verb that is finite whatever stands beside it?
inline bool is_finite_helper(Token const& token) {
  return token.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb);
}

/// Do noun phrase and verb follow, before `end`? said | (that) it rained
bool starts_clause(SentenceView const& view, std::uint32_t at, std::uint32_t end);

/// A preposition before what is spoken about: spoke | of, argued | against; not: spoke | at, warned | in
bool leads_to_topic(Token const& t);

/// Do words in marks stand at `at` that end with a comma inside the marks?
bool ends_with_comma(SentenceView const& view, std::uint32_t at);

/// Where content with words in marks ends before an aside: called the price “punchy” | , while Acme cut its
/// rating.
std::uint32_t before_aside(SentenceView const& view, TokenRange content);

/// Where what somebody is to do ends before the reporter goes on: vowed to resign | , but stayed.
std::uint32_t before_turn(SentenceView const& view, TokenRange content);

/// Ruiz's claim | that it was late was wrong: does nothing but a noun phrase open the sentence before
/// position `at`?
bool is_in_subject(SentenceView const& view, std::uint32_t at);

/// that it was late | was wrong: where, in a clause or infinitive inside the sentence's subject, the
/// sentence's own verb stands; the end of `content` if none can be told. Where the inner verb may take an
/// object, the only verb is the sentence's: who watched the film | were amazed
std::uint32_t main_verb_in(SentenceView const& view, TokenRange content, bool takes_object = false);

/// The man who said | it was late | has died: where what the clause reports ends if it stands within the
/// sentence's subject; else `end`.
std::uint32_t end_in_subject(SentenceView const& view, Clause const& clause, std::uint32_t end);

/// The active clause that takes up all of skeleton tokens `range` (Ruiz said), or null.
Clause const* clause_of(SentenceView const& view, TokenRange range);

/// during, after, before, while, when
bool leads_to_circumstance(Token const& t);

/// backed the bill | because it was late, | despite the cost
bool leads_to_reason(Token const& t);

/// decided to stay | and she did well: somebody else's clause, or the same one's anew
bool joins_clause(SentenceView const& view, std::uint32_t at);

/// his, her, their, its
bool is_possessive_pronoun(Token const& t);

}  // namespace whosaid

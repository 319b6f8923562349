// Where what a cue reports begins.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// It fell again – | a move, Ruiz said, that …: where the noun phrase begins that is set off at the end of
/// the content by its only dash; the content's own beginning if there is none.
std::uint32_t after_lone_dash(SentenceView const& view, TokenRange content);

/// promised in her campaign | to listen: where the infinitive begins, or `begin`
std::uint32_t infinitive_after_circumstance(SentenceView const& view, Clause const& clause,
                                            std::uint32_t begin, std::uint32_t end);

/// said, for example, | that it was late; said, | it was late: where what is said begins after a comma, `end`
/// if nothing is. Not: what they claim, | and who pays
std::uint32_t after_aside(SentenceView const& view, Clause const& clause, std::uint32_t comma,
                          std::uint32_t end);

/// as Ruiz put it in a letter | , it was late: where the comma stands, or `begin`
std::uint32_t comma_after_as(SentenceView const& view, Clause const& clause, std::uint32_t begin,
                             std::uint32_t end);

/// wrote | a lashing dissent, rooted in fear: no verb before the first comma
bool begins_with_object(SentenceView const& view, std::uint32_t begin, std::uint32_t end);

/// urged | calm, praised | him: a word alone can be what a clear cue is about; not: knew | it, said | so
bool may_be_object(Token const& t, Clause const& clause);

/// disclosed | this in an interview
bool points_elsewhere(SentenceView const& view, TokenRange content);

/// The content without a bracket at its edge that opens before what is reported or closes after it:
/// (It is late, according to Ruiz.) Without a word that leads to the next clause: praised the crew | while
/// warning of delays.
TokenRange without_loose_ends(SentenceView const& view, TokenRange content);

/// the people whom, | according to Teal, they shot: no sentence ends so
bool is_left_open(SentenceView const& view, TokenRange content);

/// As Ruiz noted, | the plan is dead: what follows the comma; empty if the clause is none such.
TokenRange after_as(SentenceView const& view, Clause const& clause);

/// Does a verb, or an utterance, stand in `content`?
bool has_verb(SentenceView const& view, TokenRange content);

/// The plan, Ruiz said, | “is dead”; if she wins, Ruiz said, | “we all lose”: do the words in marks at `at`
/// go on with what stands before the clause?
bool goes_on_in_marks(SentenceView const& view, Clause const& clause, std::uint32_t at);

/// “The plan,” she said, | laughing, “is dead.”: does the clause only tell how it was said?
bool is_aside(SentenceView const& view, Clause const& clause);

/// In the end, | Ruiz said, “…”: nothing that could be said alone
bool only_leads_in(SentenceView const& view, TokenRange content);

/// users sell their coins, | the firm's marketing manager, Dana Ruiz said: where the office before the
/// speaker's name begins, which commas set off on both sides; else where the clause does
std::uint32_t before_title(SentenceView const& view, Clause const& clause);

}  // namespace whosaid

// How far what a cue reports reaches.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// A noun phrase reported as a whole ends where its sentence goes on without it: criticised | the plan for
/// the port | after the vote. Returns the position after it, at most `limit`; `at` itself if no noun phrase
/// begins there.
std::uint32_t noun_phrase_end(SentenceView const& view, std::uint32_t at, std::uint32_t limit);

/// The sentence's end at or before `end`, without final full stop, comma or dash.
std::uint32_t without_final_mark(SentenceView const& view, std::uint32_t end);

/// Takes the stretches in marks of skeleton tokens `range` that nothing has claimed into the quotation, which
/// is mixed then.
void claim_fragments(SentenceView& view, TokenRange range, Quotation& quotation);

/// A token that is surely or probably a verb of a clause.
bool is_verb_like(Token const& token);

}  // namespace whosaid

// Papers, broadcasters and agencies that words are told to or passed on by.
#pragma once

#include <optional>

#include "quotes/sentence.hpp"

namespace whosaid {

/// Ruiz said in an interview with | Reuters, Speaking to | the BBC, Ruiz said: the noun phrase that names
/// whom the clause's speaker talks to there; an outlet, if it relays the words. Empty if there is none.
Phrase talked_to(Clause const& clause, SentenceView const& view);

/// Ruiz was quoted by | Reuters as saying, was quoted as saying by | Reuters; empty if nobody is named.
Phrase quoted_by(Clause const& clause, SentenceView const& view);

/// Reuters quoted | Dana Ruiz: “…”: whom the subject quotes; empty if the clause is none such.
Phrase quoted_person(Clause const& clause, SentenceView const& view);

/// Reuters reported, citing | two sources: does the cue only tell whose words they are?
bool cites_somebody(Clause const& clause, SentenceView const& view, std::uint32_t at);

/// “…,” the Herald reported, quoting | Omar Teal: whose words the subject of the clause only passes on
std::optional<Phrase> cited_after(Clause const& clause, SentenceView const& view);

}  // namespace whosaid

// Whose verb it is where a clause has no subject of its own: Ruiz rose | and said …
#pragma once

#include "quotes/clause.hpp"

namespace whosaid {

/// residents, who took to the streets | and called for …: who, if its clause goes on without a comma
Phrase open_relative(Skeleton const& skeleton, Clause const& clause);

/// When I asked Teal whether he would go, | he frowned, shook his head and said …: the subject of the main
/// clause after one that leads in
Phrase after_lead_in(Skeleton const& skeleton, Clause const& clause);

/// rose after lawmakers tore up the bill | and chanted …: lawmakers
Phrase after_subordinator(Skeleton const& skeleton, Clause const& clause);

/// The court heard how | Teal took the keys, telling her: Teal tells her. `content` is where what was heard
/// begins; empty if nobody hears.
Phrase subject_of_heard(Skeleton const& skeleton, std::uint32_t content, std::uint32_t end);

/// They met, but | Omar Teal left the hall saying it was late: who acts after the last “but” or “and” that a
/// comma stands before; empty if nobody does.
Phrase after_but(Skeleton const& skeleton, Clause const& clause);

/// …, with | Dana Ruiz, a nurse, saying it was late: who stands between “with” and the participle; empty if
/// nobody does.
Phrase after_with(Skeleton const& skeleton, Clause const& clause);

/// Calling it late, | Dana Ruiz left: who is named after a comma or words in marks that follow position `at`,
/// before a verb; empty if nobody is.
Phrase subject_after_comma(Skeleton const& skeleton, std::uint32_t at);

/// The mother of a trader | who was shot in Lima | is urging …: does a relative clause with a verb of its
/// own, and no comma that sets it off, stand between `main`, the subject of the sentence, and the helping
/// verbs at `end`?
bool is_described_by_relative(Skeleton const& skeleton, Phrase const& main, std::uint32_t end);

/// Ruiz's | the minister's | his, before a noun and at most two words that describe it; empty if nobody's.
Phrase possessor_of(Skeleton const& skeleton, std::uint32_t noun);

}  // namespace whosaid

// Subordinate clauses around what is reported: those that a cue stands in, and those that lead in before it.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// though, although, whereas, while, when
bool turns(Token const& t);

/// Does the clause stand in one that another follows? While Ruiz said the plan was dead, | … ; Asked whether
/// it was dead, | … ; Ruiz, who said the plan was dead, | …
bool is_subordinate(SentenceView const& view, Clause const& clause);

/// The first comma after such a clause's verb, at which what it reports ends; where a clause is reported, the
/// first after the verb of that one. `end` if there is none.
std::uint32_t first_comma(SentenceView const& view, Clause const& clause, std::uint32_t end);

/// While the vote went on, | Ruiz asked the board for patience: does a clause lead in, from `opening` to the
/// comma at `end` - 1? `next` is what follows the cue. Not: If it rains, the plan is dead, | Ruiz said
bool leads_in_with_clause(SentenceView const& view, std::uint32_t opening, std::uint32_t end,
                          Token const& next);

}  // namespace whosaid

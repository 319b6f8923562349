// The parts of an explanation, one file each.
#pragma once

#include "explain/context.hpp"

namespace whosaid::explanation {

/// How a weighed reading fared; `weighed` is one of the context's.
NameReading explain_reading(Context const& context, Weighed const& weighed);

/// Why the name of that index has its type and entity. `mention` of the result is `index`.
NameExplanation explain_name(Context const& context, std::size_t index);

/// Appends the steps from a name to its entity.
void append_chain_of_name(Context const& context, std::size_t index, std::vector<Step>& chain);

/// Why quotation `index` was found and has its speaker. `quote` of the result is `index`.
QuoteExplanation explain_quote(Context const& context, std::size_t index);

/// The settled clause whose cue the quotation has, or null.
Clause const* clause_of(Context const& context, Quotation const& quotation);

/// Others who might have spoken quotation `index`.
std::vector<Rival> rival_speakers(Context const& context, std::size_t index);

/// Why nobody is quoted with the words of a term.
Gap explain_term(Context const& context, Quotation const& quotation);

/// What was looked at and not taken: stretches in marks, reporting clauses, words with capitals. In text
/// order.
/// `thorough` adds reporting clauses whose cue often means something else.
std::vector<Gap> find_gaps(Context const& context, bool thorough);

/// Why nothing is found at a place; `gaps` are all that there are.
Gap explain_nothing(Context const& context, Span place, std::vector<Gap> const& gaps);

}  // namespace whosaid::explanation

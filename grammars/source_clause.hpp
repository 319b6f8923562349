// Clauses that name a source without a verb: "according to Acme", "in the words of Ruiz", "in her view".
#pragma once

#include "grammars/reporting_clause.hpp"

namespace whosaid::grammar {

/// Appends the clause of this kind that starts at `first` to `found`. Says whether no other clause can start
/// there.
bool match_source_clause(TokenIt sentence, TokenIt first, TokenIt last, std::vector<ReportingClause>& found);

/// Per, before who says so: per the Herald.
bool is_per(Token const& token);

}  // namespace whosaid::grammar

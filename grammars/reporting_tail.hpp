// What stands after the cue of a reporting clause: hearer, time, "that" or a colon.
#pragma once

#include "grammars/reporting_clause.hpp"

namespace whosaid::grammar {

/// Reads on after the cue, which ends at `clause.last`: hearer, "that", colon.
void match_tail(ReportingClause& clause, TokenIt last);

/// Behind a date that begins at `at`: was told | on Monday | by Teal; or `at`.
TokenIt after_date(TokenIt at, TokenIt last);

}  // namespace whosaid::grammar

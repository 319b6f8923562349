// What stands after the cue of a reporting clause: hearer, time, "that" or a colon.
#pragma once

#include "grammars/reporting_clause.hpp"

namespace whosaid::grammar {

/// Reads on after the cue, which ends at `clause.last`: hearer, "that", colon.
void match_tail(ReportingClause& clause, TokenIt last);

}  // namespace whosaid::grammar

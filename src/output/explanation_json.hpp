// An explanation for programs: one JSON object a line for each quotation, name and gap.
#pragma once

#include <string>

#include "explanation.hpp"
#include "text/offsets.hpp"

namespace whosaid {

/// Appends the lines. Keys stand in a fixed order; what is absent is null. Throws VerbatimError.
void append_explanation_lines(std::string& out, Document const& document, Explanation const& explanation,
                              OffsetUnit unit);

}  // namespace whosaid

// An explanation for people.
#pragma once

#include <string>

#include "explanation.hpp"
#include "output/text_page.hpp"
#include "text/offsets.hpp"

namespace whosaid {

/// Quotations, names and gaps with all their reasons, on a page of that width. Throws VerbatimError.
std::string explanation_text(Document const& document, Explanation const& explanation, OffsetUnit unit,
                             PageSettings settings);

}  // namespace whosaid

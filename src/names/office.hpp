// Offices that are told with what they are held of: Minister of Finance, ambassador to Chad.
#pragma once

#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// Do the tokens [first, last) end with an office and what it is held of? “the Minister of Lands and
/// Housing”, “our ambassador to Chad”, “Lecturer at the University of Coimbra”; not: “the king of comedy”,
/// since what it is held of has capitals.
bool ends_with_office(std::vector<Token> const& tokens, std::uint32_t first, std::uint32_t last);

}  // namespace whosaid

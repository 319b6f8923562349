// Words that are spelled in several ways: Centre and Center, Mohammed and Muhammad.
#pragma once

#include <cstdint>
#include <vector>

#include "text/token.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// Key of the words of a name, equal for names of one type whose words fold alike or are spellings of one
/// word.
std::uint64_t key_of_spelling(std::vector<Token> const& tokens, TokenRange range, EntityType type);

}  // namespace whosaid

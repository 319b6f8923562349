// What the words of one name tell by themselves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/names.hpp"
#include "text/token.hpp"

namespace whosaid {

/// The words of a name as one would print them: inner white space single, no zero-width characters kept
/// apart.
std::string printed(std::string_view text, std::vector<Token> const& tokens, TokenRange range);

/// Do the words, none empty, begin alike and differ by one byte left out, added or changed, or by two that
/// changed places?
bool is_slip_of(std::string_view a, std::string_view b);

/// Van der Berg, De Klerk, Bin Salman: a family name of several words, which somebody's full name ends in
bool is_family_name_with_particle(std::vector<Token> const& tokens, Name const& name);

/// Index of the word by which the fuller name of a short one is looked for: its first, or van der | Berg
std::uint32_t telling_word(std::vector<Token> const& tokens, Name const& name);

/// Dana Ruiz Jr., Omar Teal III
bool has_generation(std::vector<Token> const& tokens, Name const& name);

/// Key of the words in a range, equal for British and American spellings: Health Center is Health Centre.
std::uint64_t key_of_spelling(std::vector<Token> const& tokens, TokenRange range);

/// What a title or word of kinship before the name tells: Mrs Ruiz, his mother, Dana Ruiz
Gender gender_before(std::vector<Token> const& tokens, Name const& name);

}  // namespace whosaid

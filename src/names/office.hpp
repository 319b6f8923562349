// What stands before a name and says what it is: offices told with what they are held of (Minister of
// Finance, ambassador to Chad), long titles, an organisation that is also called so.
#pragma once

#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// Do the tokens [first, last) end with an office and what it is held of? “the Minister of Lands and
/// Housing”, “our ambassador to Chad”, “Lecturer at the University of Coimbra”; not: “the king of comedy”,
/// since what it is held of has capitals.
bool ends_with_office(std::vector<Token> const& tokens, std::uint32_t first, std::uint32_t last);

/// The classes of the title of several words that ends right before token `last`, none before `first`: Datuk
/// Seri |, Puan Sri |. None if there is no such title.
WordClasses long_title_before(std::vector<Token> const& tokens, std::uint32_t first, std::uint32_t last);

/// The end of the name that the word at `name` is another one for, 0 if there is none: the Salt Workers'
/// Union, also known as | Sawu; the Federation of Pier Owners, or | Fepio, said; Ann Teal, better known as |
/// Tilly.
std::uint32_t end_of_full_name(std::vector<Token> const& tokens, std::uint32_t name);

/// Do the capitals before token `end` have an organisation's noun: the Federation of Pier Owners |?
bool ends_body(std::vector<Token> const& tokens, std::uint32_t end);

}  // namespace whosaid

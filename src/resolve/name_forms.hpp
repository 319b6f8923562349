// What the words of one name tell by themselves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/names.hpp"
#include "resolve/resolution.hpp"
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

/// Is it no name in full, but told by its last word: van der | Berg, Sheikh | Khalid?
bool is_told_by_last(std::vector<Token> const& tokens, Name const& name);

/// Index of the word by which the fuller name of a short one is looked for: its first, van der | Berg, Sheikh
/// | Khalid
std::uint32_t telling_word(std::vector<Token> const& tokens, Name const& name);

/// FRB, BoK
bool may_be_initials(Token const& token);

/// Omar Bashir, a baker from Jos, …: is a listed person's other name presented as that of
/// somebody who is in no lists?
bool is_presented_otherwise(std::vector<Token> const& tokens, Name const& name);

/// Does the first name introduce the second, of one word, as its own other form? “Fair Rents Board (FRB)”;
/// “the Salt Workers' Union, known as Sawu”
bool introduces(std::vector<Token> const& tokens, Name const& full, Name const& other);

/// Umm Salma, Abu Omar: somebody by the name of a child
bool is_parent_name(std::vector<Token> const& tokens, Name const& name);

/// Index of the first of two family names after a given name: Pedro | Varga Terrones. The end of the name if
/// it has no two.
std::uint32_t first_of_two_family_names(std::vector<Token> const& tokens, Name const& name);

/// Varga | Torres, Batista | dos Santos: is its first word a family name, and not rather a given one?
bool begins_with_family_name(std::vector<Token> const& tokens, Name const& name);

/// Dana Ruiz Jr., Omar Teal III
bool has_generation(std::vector<Token> const& tokens, Name const& name);

/// The first letters of a name's words: the capitals, and with its small words. Of 32 letters at the most.
struct Initials {
  std::string capitals;  ///< BK of Bank of Karoo
  std::string all;       ///< BoK
};
Initials initials_of(std::string_view name);

/// Eldrige, after Jan Eldridge: the person whose last name differs from a lone one in one letter, or -1.
EntityId misspelt(std::string_view text, std::vector<Token> const& tokens, Name const& name,
                  std::vector<ResolvedEntity> const& entities);

/// Omar Teal, better known as | Malam Kelbo: another full name that no list has
bool renames(std::vector<Token> const& tokens, Name const& full, Name const& other);

/// Ruiz said of | Dana Ruiz: is a person named in full right after another, in the same clause?
bool follows_in_full(std::vector<Token> const& tokens, Name const& name, Name const& next);

/// What speaks for somebody of `gender`: Mr Ruiz is Omar rather than Hilary Ruiz; Ruiz said he is not Ann.
std::uint64_t gender_points(Gender titled, Gender taken_up, Gender gender);

/// S.Oyuna: the key of what stands after the letter; 0 for other tokens.
std::uint32_t key_after_initial(std::string_view text, Token const& token);

/// Teal told reporters that he had left: the gender of the pronoun that takes up who speaks.
Gender gender_after(std::vector<Token> const& tokens, Name const& name);

/// What a title or word of kinship before the name tells: Mrs Ruiz, his mother, Dana Ruiz
Gender gender_before(std::vector<Token> const& tokens, Name const& name);

}  // namespace whosaid

// Rules, evidence and word classes in plain words.
#pragma once

#include <string>
#include <string_view>

#include "names/surroundings.hpp"
#include "text/word_class.hpp"

namespace whosaid::explanation {

/// What a rule of names, quotations or reporting clauses means: "person.given_first" → "a given name, then
/// more words with capitals". Empty for a rule it does not know.
std::string_view meaning_of_rule(std::string_view rule);

/// The same for the evidence that names are weighed by, and for the points of pronouns' scores.
std::string_view meaning_of_evidence(std::string_view name);

/// What a fact of one word says: "role", "a comma", "cue in the past tense".
std::string meaning_of_fact(FactName const& fact);

/// "given name" for given_name; classes without a better word keep their name.
std::string_view meaning_of_class(WordClass word_class);

}  // namespace whosaid::explanation

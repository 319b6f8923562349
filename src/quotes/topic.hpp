// Of whom words in marks tell that begin with he or she: “He is ill,” the friend said.
#pragma once

#include "quotes/antecedent.hpp"

namespace whosaid {

/// The subject of the sentence before skeleton `sentence`, if the words of `history` begin with a pronoun
/// that may mean it; -1 if none is told.
EntityId topic_of_words(Reading const& reading, NameUses& uses, std::uint32_t sentence,
                        History const& history);

}  // namespace whosaid

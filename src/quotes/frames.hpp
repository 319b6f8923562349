// What a cue's frames in the lists allow after it.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// What the cue's frames allow to stand after it, from `at` to `end`; the rule's name, or nothing.
std::string_view rule_of(SentenceView const& view, Clause const& clause, std::uint32_t at, std::uint32_t end);

/// Are there words in marks that nothing has claimed in [first, last)?
bool has_fragment(SentenceView const& view, std::uint32_t first, std::uint32_t last);

/// Does an object with its description stand there? Acme | her home: not: her boss on Friday
bool has_complement(SentenceView const& view, std::uint32_t begin, std::uint32_t end);

}  // namespace whosaid

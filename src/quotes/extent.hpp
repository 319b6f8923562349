// Where what a reporting clause reports stands, before it or after it, and at which other clause it ends.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// Where what the clause with index `clause` reports ends: at the next clause on the same level, or the
/// sentence's end.
std::uint32_t content_end(SentenceView const& view, std::size_t clause);

/// Does the clause stand after what it reports? The plan was dead, Ruiz said.
bool trails_content(SentenceView const& view, Clause const& clause);

/// The sentence's end, without its final mark.
std::uint32_t sentence_end(SentenceView const& view);

}  // namespace whosaid

// Who signs words without a verb: “A great hire.” – Commissioner Lee Park
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// Lee Park | (D-Maine) |: the position after a bracket that stands at `at`, else `at`.
std::uint32_t after_brackets(Skeleton const& skeleton, std::uint32_t at);

/// The name that a line like "– Commissioner Lee Park (D-Maine)" gives, if the sentence is such a line.
std::optional<Phrase> match_signature(Skeleton const& skeleton);

/// “A great hire.” | Lee Park, a lawyer at Acme.: whom the sentence names, if it names and describes somebody
/// and says no more.
std::optional<Phrase> match_bare_name(Skeleton const& skeleton);

/// A headline, or a document of one line that has no full stop as headlines have none.
bool is_headline(SentenceView const& view);

/// Headlines that end with who says them: Tax rise ‘inevitable’ – Ruiz
void find_signed_headline(SentenceView& view, std::vector<Quotation>& found);

}  // namespace whosaid

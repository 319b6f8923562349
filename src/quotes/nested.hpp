// Words in marks within a report of a report: Ruiz said Teal called him “mad”.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// Does somebody within what is reported at `content` say the words in marks at `at`? Ruiz said Teal called
/// him | “mad”; not: Ruiz said Teal would call him | “mad”. With a source around it, also: According to the
/// Herald, Teal said | “no”
bool belongs_to_inner(SentenceView const& view, TokenRange content, std::uint32_t at, bool of_source);

}  // namespace whosaid

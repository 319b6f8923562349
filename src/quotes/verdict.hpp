// Words in marks whose speaker a noun beside them tells: “Never,” was Teal's reply.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// “…,” | was Teal’s verdict; “…,” | came the reply from Teal: whose words end before position `at`, if what
/// stands there tells so.
std::optional<Phrase> owner_of_verdict(SentenceView const& view, std::uint32_t at);

/// read out Teal’s reply: | “…”: whose words begin at position `at`, if they are repeated by somebody else.
std::optional<Phrase> owner_of_repeated(SentenceView const& view, std::uint32_t at);

}  // namespace whosaid

// Words in marks whose speaker a noun beside them tells: “Never,” was Teal's reply.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// “…,” | was Teal’s verdict; “…,” | came the reply from Teal: whose words end before position `at`, if what
/// stands there tells so.
std::optional<Phrase> owner_of_verdict(SentenceView const& view, std::uint32_t at);

/// Teal’s motto was | “never late”, a post by Teal that read, | “…”, her answer to the board was, | “…”:
/// whose words begin at position `at`, if a noun before them tells so.
std::optional<Phrase> owner_of_stated(SentenceView const& view, std::uint32_t at);

/// The same for a whole utterance, also read out by somebody else: read out Teal’s reply: | “…”
std::optional<Phrase> owner_of_uttered(SentenceView const& view, std::uint32_t at);

}  // namespace whosaid

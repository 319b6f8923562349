// Somebody quoted by somebody else: "the agency quoted Ruiz as saying", "Ruiz was quoted as saying".
#pragma once

#include <optional>

#include "grammars/speaker_phrase.hpp"
#include "text/token.hpp"

namespace whosaid::grammar {

/// Ruiz as saying, after a verb that quotes.
struct AsSaying {
  SpeakerPhrase speaker;
  TokenIt cue_first = nullptr;
  TokenIt cue_last = nullptr;
  CueFeatures cue;
};

/// Matches right after the verb: quoted | the minister as saying, cited | Ruiz, a lawyer, as telling.
std::optional<AsSaying> match_as_saying(TokenIt first, TokenIt last);

/// The end of "was quoted (by Acme) as saying" or "is reported to have said", and what the verb at its end
/// takes.
struct Relayed {
  TokenIt cue_last = nullptr;
  CueFeatures cue;
};

/// Matches such words that start at `first`.
std::optional<Relayed> match_relayed(TokenIt first, TokenIt last);

}  // namespace whosaid::grammar

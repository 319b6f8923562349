// Phrases before a verb of saying that are no subject of it: they lead in, or tell where.
#pragma once

#include "grammars/speaker_phrase.hpp"

namespace whosaid::grammar {

/// Speaking at | the port, Mayor Omar Teal, said …; shot in | Lima, Peru, on Sunday …
bool is_lead_in(SpeakerPhrase const& phrase, TokenIt sentence, TokenIt last);

}  // namespace whosaid::grammar

// Subjects that a participle without a pronoun describes: campaigners fighting the plan, a person briefed on
// the talks.
#pragma once

#include <optional>

#include "grammars/speaker_phrase.hpp"
#include "grammars/verb_group.hpp"

namespace whosaid::grammar {

/// The note he | left said, who was | shot dead, was shot | dead: is the word what somebody just named by a
/// pronoun does, or what was done to somebody, so that no subject begins there? Not: we | journalists
bool is_done(TokenIt sentence, TokenIt first);

/// Campaigners fighting | the plan: does the phrase end in a verb whose object follows?
bool is_fighting(SpeakerPhrase const& subject);

/// A person briefed on the talks | said, a man living in Lima | said, campaigners fighting the plan | said:
/// what describes the subject without a pronoun; its verb may end the phrase already. Not: the mayor moved to
/// Lima and | said
std::optional<VerbGroup> match_after_participle(SpeakerPhrase const& subject, TokenIt last);

}  // namespace whosaid::grammar

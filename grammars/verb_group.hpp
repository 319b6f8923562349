// Verb groups that end with a cue: also said, would not have said, went on to say.
#pragma once

#include <optional>

#include "text/token.hpp"

namespace whosaid::grammar {

struct VerbGroup {
  TokenIt first = nullptr;
  TokenIt cue_first = nullptr;
  TokenIt cue_last = nullptr;
  CueFeatures cue;
  bool negated = false;
  bool future = false;
};

/// The verb group that starts at `first` and ends with a cue, if one does.
std::optional<VerbGroup> match_verb_group(TokenIt first, TokenIt last);

/// Of the cue, a word or phrase, in [at, end).
CueFeatures features_at(TokenIt at, TokenIt end);

/// the mayor | met with farmers: past forms after a role or people that are no participles. Not: officials |
/// involved in the talks
bool is_act(Token const& token);

}  // namespace whosaid::grammar

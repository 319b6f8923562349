// Clauses that say who said something: "Ruiz added", "said the minister", "according to Acme".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammars/speaker_phrase.hpp"
#include "text/token.hpp"

namespace whosaid::grammar {

struct ReportingClause {
  std::string_view rule;
  TokenIt first = nullptr;  ///< the whole clause, up to where content may begin
  TokenIt last = nullptr;
  SpeakerPhrase
      subject;  ///< empty: inherited from the clause before (coordinated, participial) or not stated
  TokenIt cue_first = nullptr;
  TokenIt cue_last = nullptr;
  CueFeatures cue;           ///< features of the cue
  SpeakerPhrase addressee;   ///< empty if none: told Reuters
  SpeakerPhrase relayed_by;  ///< empty if none: Reuters quoted Ruiz as saying
  bool that = false;         ///< "that" introduces the content
  bool colon = false;        ///< a colon does
  bool negated = false;      ///< did not say
  bool future = false;       ///< will say, is expected to say
};

/// All reporting clauses that start at `first`, which is not the sentence's end. `sentence` is its first
/// token. Appends to `found`.
void match_reporting_clauses(TokenIt sentence, TokenIt first, TokenIt last,
                             std::vector<ReportingClause>& found);

}  // namespace whosaid::grammar

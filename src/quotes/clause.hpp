// The reporting clauses of one of the reporter's sentences, settled: no two claim the same cue.
#pragma once

#include <vector>

#include "grammars/reporting_clause.hpp"
#include "quotes/skeleton.hpp"

namespace whosaid {

/// A noun phrase by positions in its skeleton.
struct Phrase {
  TokenRange tokens;
  TokenRange head;
  grammar::Head kind = grammar::Head::other;
  bool joint = false;

  bool empty() const { return tokens.empty(); }
};

struct Clause {
  std::string_view rule;
  TokenRange tokens;  ///< the whole clause, up to where content may begin
  TokenRange cue;
  Phrase subject;  ///< empty if the sentence states none
  Phrase addressee;
  Phrase relayed_by;
  CueFeatures features;
  bool that = false;
  bool colon = false;
  bool negated = false;
  bool future = false;
  bool loose = false;      ///< not a clause of the grammar: see add_loose_clauses
  bool inherited = false;  ///< subject taken from the sentence's main clause: ", saying that …"
};

/// Sorted by cue.
std::vector<Clause> find_clauses(Skeleton const& skeleton);

/// The noun phrase that opens the sentence, if it looks like a subject: what a clause without one inherits.
Phrase main_subject(Skeleton const& skeleton);
/// … and so that it ends before position `end`: When Ruiz left | by …, Teal rose: Ruiz, not Teal
Phrase main_subject_before(Skeleton const& skeleton, std::uint32_t end);

/// The noun phrase that ends right before position `end`; empty if none does.
Phrase phrase_ending_at(Skeleton const& skeleton, std::uint32_t end);

/// Adds clauses for cues that none of `clauses`, sorted by cue, has claimed; they stay sorted.
void add_loose_clauses(Skeleton const& skeleton, std::vector<Clause>& clauses);

/// Converts a grammar's phrase to positions counted from `base`.
Phrase to_phrase(grammar::SpeakerPhrase const& phrase, TokenIt base);

}  // namespace whosaid

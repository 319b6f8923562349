// The one place where readings that exclude each other are decided.
#pragma once

#include <vector>

#include "names/candidate.hpp"
#include "names/evidence.hpp"
#include "names/surroundings.hpp"
#include "names/weights.hpp"

namespace whosaid {

/// Scores from which readings are taken.
struct Threshold {
  float organisations;
  float others;
  constexpr float of(grammar::NameKind kind) const {
    return kind == grammar::NameKind::organisation ? organisations : others;
  }
};

/// Those of the second pass from which a reading is kept: below even odds, since a name missed costs as much
/// as a false one.
inline constexpr Threshold kept_from{.organisations = -0.6f, .others = -0.3f};

/// A candidate with what each pass knows of it; its score is the second pass's.
struct Weighed {
  Candidate candidate;
  Surroundings words;
  EvidenceSet local;
  EvidenceSet document;
  float disagreement = 0;  ///< taken from its score, see WordsOfDocument::disagreement
};

/// Finds and weighs all candidates of a document, in both passes.
std::vector<Weighed> weigh_candidates(std::string_view text, std::vector<Token> const& tokens,
                                      Layout const& layout, std::vector<Hit> const& hits,
                                      Gazetteer const& gazetteer);

/// Sets `chosen` to the set of readings that do not overlap and whose scores sum highest (weighted interval
/// scheduling, O(n log n)); readings below the threshold are left out, and so are those inside a longer
/// listed name. On equal sums the reading that ends first stands, and of those that end together the longer.
void choose(std::vector<Candidate> const& candidates, std::vector<Token> const& tokens, Threshold threshold,
            std::vector<Candidate>& chosen);

}  // namespace whosaid

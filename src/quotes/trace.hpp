// What attribution weighed, for explain: filled only when somebody asks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// How a noun phrase was taken to mean somebody.
enum class Referral : std::uint8_t {
  words,                // nobody by name: its words stand for themselves
  name,                 // it is a name
  label,                // the label of a turn is part of a name, or means the one who is asked
  apposed_name,         // a name follows after a comma: a spokesman for Acme, Lee Park
  name_before,          // who, which: the name before it
  likeliest_person,     // he, she: the likeliest person named before
  last_speaker,         // whoever spoke last
  next_speaker,         // whoever speaks in the quotation after it
  organisation_before,  // it: the organisation named before
  last_organisation,    // the organisation that spoke last
  role_beside_name,     // the role stands beside the name elsewhere in the article
  issuer,               // the statement: who put it out
  office,               // the lists: who held the office on the article's date
  newcomer,             // he, she: somebody without a name whom the sentence before brings in
  together,             // the two leaders, they: two people named together before
};

/// One point of a score: what it is for, and how much it counts.
struct ScorePoint {
  std::string_view what;
  double weight = 0;
};

/// Somebody whom a phrase may mean.
struct TracedCandidate {
  EntityId entity = -1;
  std::size_t name = 0;  ///< index of the name that was weighed
  double score = 0;
  bool barred = false;  ///< its gender is not the pronoun's: not scored
  std::vector<ScorePoint> points;
};

/// How the speaker of one quotation was settled.
struct SpeakerTrace {
  Referral reference = Referral::words;
  TokenRange phrase;       ///< the phrase that was resolved, in document tokens; empty if none was
  std::int32_t name = -1;  ///< index of the name that it led to, if it did by one
  std::vector<TracedCandidate> contenders;  ///< in text order
  EntityId last_speaker = -1;               ///< of the quotations before
  std::int32_t continued_from = -1;         ///< index of the quotation whose speaker was carried over
  bool lead_in = false;                     ///< the phrase is the subject of the sentence before
};

/// One entry a quotation.
using AttributionTrace = std::vector<SpeakerTrace>;

}  // namespace whosaid

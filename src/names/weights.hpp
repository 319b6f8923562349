// How much each piece of evidence and each fact weighs for each kind of reading (weights*.inc).
#pragma once

#include <cstdint>

#include "names/candidate.hpp"
#include "names/evidence.hpp"
#include "names/surroundings.hpp"

namespace whosaid {

/// How much speaks for a reading, as each of the two passes sees it: log-odds in hundredths, which add up
/// exactly in any order.
struct Score {
  std::int32_t local = 0;
  std::int32_t document = 0;

  friend Score& operator+=(Score& sum, Score const& more) {
    sum.local += more.local;
    sum.document += more.document;
    return sum;
  }
};

/// Hundredths of log-odds, and back.
constexpr std::int32_t in_hundredths(float log_odds) {
  return static_cast<std::int32_t>(log_odds * 100 + (log_odds < 0 ? -0.5f : 0.5f));
}
constexpr float from_hundredths(std::int32_t hundredths) { return static_cast<float>(hundredths) / 100; }

/// What one piece of evidence adds to a reading's score.
Score weight_of(Evidence evidence, ReadingClass reading);
/// What one fact adds.
Score weight_of(Position position, std::size_t fact, ReadingClass reading);

/// Adds what the pieces of evidence weigh.
void weigh(ReadingClass reading, EvidenceSet const& evidence, Score& sum);

}  // namespace whosaid

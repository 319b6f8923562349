#include "names/weights.hpp"

#include <bit>

namespace whosaid {
namespace {

struct Weight {
  Evidence evidence;
  float local[reading_count];  // in the order of ReadingClass
  float document[reading_count];
};

// Fitted on development data by tools/fit-names; one row a piece of evidence.
constexpr Weight weights[] = {
#include "names/weights.inc"
};

struct FactWeight {
  std::size_t fact;
  float local[reading_count];
  float document[reading_count];
};

// The same for facts of the words at the edges and beside; facts without a row weigh nothing.
constexpr FactWeight before_weights[] = {
#include "names/weights-before.inc"
};
constexpr FactWeight after_weights[] = {
#include "names/weights-after.inc"
};
constexpr FactWeight first_weights[] = {
#include "names/weights-first.inc"
};
constexpr FactWeight last_weights[] = {
#include "names/weights-last.inc"
};

/// The weights of one class of reading.
struct Weights {
  Score of_evidence[evidence_count] = {};
  Score of_fact[position_count][fact_count] = {};
};

struct WeightTable {
  Weights of[reading_count];

  template <std::size_t count>
  constexpr void add(Position position, FactWeight const (&rows)[count]) {
    for (FactWeight const& row : rows)
      for (std::size_t kind = 0; kind < reading_count; ++kind)
        of[kind].of_fact[static_cast<std::size_t>(position)][row.fact] = {in_hundredths(row.local[kind]),
                                                                          in_hundredths(row.document[kind])};
  }

  constexpr WeightTable() {
    for (Weight const& weight : weights)
      for (std::size_t kind = 0; kind < reading_count; ++kind)
        of[kind].of_evidence[static_cast<std::size_t>(weight.evidence)] = {
            in_hundredths(weight.local[kind]), in_hundredths(weight.document[kind])};
    add(Position::before, before_weights);
    add(Position::after, after_weights);
    add(Position::first, first_weights);
    add(Position::last, last_weights);
  }
};

constexpr WeightTable table;

}  // namespace

Score weight_of(Evidence evidence, ReadingClass reading) {
  return table.of[static_cast<std::size_t>(reading)].of_evidence[static_cast<std::size_t>(evidence)];
}

Score weight_of(Position position, std::size_t fact, ReadingClass reading) {
  return table.of[static_cast<std::size_t>(reading)].of_fact[static_cast<std::size_t>(position)][fact];
}

void weigh(ReadingClass reading, EvidenceSet const& evidence, Score& sum) {
  Weights const& row = table.of[static_cast<std::size_t>(reading)];
  for (std::size_t w = 0; w < EvidenceSet::words; ++w)
    for (std::uint64_t left = evidence.word(w); left != 0; left &= left - 1)
      sum += row.of_evidence[w * 64 + static_cast<std::size_t>(std::countr_zero(left))];
}

}  // namespace whosaid

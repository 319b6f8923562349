#include "names/choice.hpp"

#include <algorithm>
#include <array>
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

  constexpr WeightTable() {
    for (Weight const& weight : weights)
      for (std::size_t kind = 0; kind < reading_count; ++kind)
        of[kind].of_evidence[static_cast<std::size_t>(weight.evidence)] = {weight.local[kind],
                                                                           weight.document[kind]};
    add(Position::before, before_weights);
    add(Position::after, after_weights);
    add(Position::first, first_weights);
    add(Position::last, last_weights);
  }

  template <std::size_t count>
  constexpr void add(Position position, FactWeight const (&rows)[count]) {
    for (FactWeight const& row : rows)
      for (std::size_t kind = 0; kind < reading_count; ++kind)
        of[kind].of_fact[static_cast<std::size_t>(position)][row.fact] = {row.local[kind],
                                                                          row.document[kind]};
  }
};

constexpr WeightTable table;

void add(Score const& weight, Score& sum) {
  sum.local += weight.local;
  sum.document += weight.document;
}

/// A reading that may be chosen, and the best that can be done with it and those before it in order.
struct Step {
  TokenRange tokens;
  float gain;                ///< its score above the threshold
  std::uint32_t candidate;   ///< its position
  float best = 0;            ///< highest sum over the readings up to this one
  std::uint32_t before = 0;  ///< steps that it is compatible with
  bool take = false;         ///< it is among those that make the highest sum
};

}  // namespace

void weigh(ReadingClass reading, EvidenceSet const& evidence, Score& sum) {
  Weights const& row = table.of[static_cast<std::size_t>(reading)];
  using Words = std::array<std::uint64_t, (evidence_count + 63) / 64>;
  auto const words = std::bit_cast<Words>(evidence.bits());
  for (std::size_t w = 0; w < words.size(); ++w)
    for (std::uint64_t left = words[w]; left != 0; left &= left - 1)
      add(row.of_evidence[w * 64 + static_cast<std::size_t>(std::countr_zero(left))], sum);
}

void weigh(ReadingClass reading, Surroundings const& words, Score& sum) {
  Weights const& row = table.of[static_cast<std::size_t>(reading)];
  for (std::size_t position = 0; position < position_count; ++position)
    for_each_fact(*words[position], [&](std::size_t fact) { add(row.of_fact[position][fact], sum); });
}

Score weight_of(Evidence evidence, ReadingClass reading) {
  return table.of[static_cast<std::size_t>(reading)].of_evidence[static_cast<std::size_t>(evidence)];
}

Score weight_of(Position position, std::size_t fact, ReadingClass reading) {
  return table.of[static_cast<std::size_t>(reading)].of_fact[static_cast<std::size_t>(position)][fact];
}

float trust(Candidate const& candidate, EvidenceSet const& evidence, std::vector<Token> const& tokens) {
  constexpr float trust_in_address = 3.5f;
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::addressed_whole))
    return trust_in_address;
  constexpr float distrust_in_joined = -4.0f;  // KCNA-Yonhap are two
  if (evidence.has(Evidence::joins_listed) && candidate.entity == no_entity) return distrust_in_joined;
  if (evidence.has(Evidence::joined_to_listed)) return -distrust_in_joined;
  constexpr float distrust_in_headlines = -2.0f;  // Dana Ruiz Will Resign
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::runs_on))
    return distrust_in_headlines;
  // Lee Park is a person unless a preposition stands before
  constexpr float trust_in_pairs = 3.0f;
  bool const pair = evidence.has(Evidence::known_pair) && candidate.tokens.size() == 2 &&
                    tokens[candidate.tokens.last - 1].is(WordClass::place_tail);
  bool const at_place = evidence.has(Evidence::in_before) || evidence.has(Evidence::to_before) ||
                        evidence.has(Evidence::of_before) || evidence.has(Evidence::the_before) ||
                        evidence.has(Evidence::other_preposition_before);
  if (pair && !at_place && candidate.kind == grammar::NameKind::person) return trust_in_pairs;
  if (pair && !at_place && candidate.rule == "place.tail") return -trust_in_pairs;
  constexpr float trust_in_initials = 2.0f;  // the Fair Rents Board … the FRB
  bool const introduced =
      evidence.has(Evidence::introduced_acronym) && evidence.has(Evidence::bracket_before);
  if (candidate.kind == grammar::NameKind::organisation && candidate.tokens.size() == 1 &&
      (introduced || evidence.has(Evidence::initials_of_certain)))
    return trust_in_initials;
  constexpr float trust_in_known = 0.7f;  // Will May walked home
  if (candidate.kind == grammar::NameKind::person && candidate.entity == no_entity &&
      evidence.has(Evidence::known_pair) && !evidence.has(Evidence::title_case_sentence))
    return trust_in_known;
  Token const& first = tokens[candidate.tokens.first];
  constexpr float trust_in_places = 0.6f;
  if (candidate.rule == "place.capital" ||
      (candidate.kind == grammar::NameKind::place && first.is(WordClass::country)))
    return trust_in_places;
  if (candidate.entity == no_entity) return 0;
  bool const one_common_word = candidate.tokens.size() == 1 && first.shape != Shape::upper &&
                               (first.is(WordClass::common_word) || first.is(WordClass::given_name));
  if (one_common_word) return 0;
  constexpr float trust_in_datelines = 3.0f;  // LONDON (AP)
  if (evidence.has(Evidence::in_dateline)) return trust_in_datelines;
  return candidate.tokens.size() > 1 ? 2.0f : 1.0f;
}

void choose(std::vector<Candidate> const& candidates, float threshold, std::vector<Candidate>& chosen) {
  thread_local std::vector<Step> steps;
  steps.clear();
  TokenRange listed;  // the last listed name of several words that is kept
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    Candidate const& candidate = candidates[i];
    if (candidate.score <= threshold) continue;
    bool const inside_listed = candidate.tokens.first >= listed.first &&
                               candidate.tokens.last <= listed.last &&
                               candidate.tokens.size() < listed.size();
    if (inside_listed) continue;
    steps.push_back({candidate.tokens, candidate.score - threshold, i});
    bool const is_listed = candidate.entity != no_entity && candidate.alias != AliasKind::weak &&
                           candidate.kind != grammar::NameKind::person;
    if (is_listed && candidate.tokens.size() > 1 && candidate.tokens.last > listed.last)
      listed = candidate.tokens;
  }
  sort_nearly_sorted(steps, [](Step const& a, Step const& b) {
    if (a.tokens.last != b.tokens.last) return a.tokens.last < b.tokens.last;
    return a.tokens.size() > b.tokens.size();
  });
  auto const best_of_first = [](std::size_t count) { return count == 0 ? 0 : steps[count - 1].best; };
  for (std::uint32_t i = 0; i < steps.size(); ++i) {
    Step& step = steps[i];
    step.before = i;
    while (step.before > 0 && steps[step.before - 1].tokens.last > step.tokens.first) --step.before;
    float const with = best_of_first(step.before) + step.gain;
    float const without = best_of_first(i);
    step.take = with > without;
    step.best = step.take ? with : without;
  }
  chosen.clear();
  for (std::size_t i = steps.size(); i > 0;) {
    Step const& step = steps[i - 1];
    if (step.take) chosen.push_back(candidates[step.candidate]);
    i = step.take ? step.before : i - 1;
  }
  std::reverse(chosen.begin(), chosen.end());
}

}  // namespace whosaid

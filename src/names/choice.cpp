#include "names/choice.hpp"

#include <algorithm>

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

/// The weights of one class of reading in one pass.
struct Weights {
  float of_evidence[evidence_count] = {};
  float of_fact[position_count][fact_count] = {};
};

struct WeightTable {
  Weights of[2][reading_count];

  constexpr WeightTable() {
    for (Weight const& weight : weights)
      for (std::size_t kind = 0; kind < reading_count; ++kind) {
        of[0][kind].of_evidence[static_cast<std::size_t>(weight.evidence)] = weight.local[kind];
        of[1][kind].of_evidence[static_cast<std::size_t>(weight.evidence)] = weight.document[kind];
      }
    add(Position::before, before_weights);
    add(Position::after, after_weights);
    add(Position::first, first_weights);
    add(Position::last, last_weights);
  }

  template <std::size_t count>
  constexpr void add(Position position, FactWeight const (&rows)[count]) {
    for (FactWeight const& row : rows)
      for (std::size_t kind = 0; kind < reading_count; ++kind) {
        of[0][kind].of_fact[static_cast<std::size_t>(position)][row.fact] = row.local[kind];
        of[1][kind].of_fact[static_cast<std::size_t>(position)][row.fact] = row.document[kind];
      }
  }
};

constexpr WeightTable table;

}  // namespace

float weigh(ReadingClass reading, EvidenceSet const& evidence, Surroundings const& words, Pass pass) {
  Weights const& row = table.of[static_cast<std::size_t>(pass)][static_cast<std::size_t>(reading)];
  float sum = 0;
  auto const& bits = evidence.bits();
  for (std::size_t i = bits._Find_first(); i < evidence_count; i = bits._Find_next(i))
    sum += row.of_evidence[i];
  for (std::size_t position = 0; position < position_count; ++position)
    for_each_fact(*words[position], [&](std::size_t fact) { sum += row.of_fact[position][fact]; });
  return sum;
}

float weight_of(Evidence evidence, ReadingClass reading, Pass pass) {
  Weights const& row = table.of[static_cast<std::size_t>(pass)][static_cast<std::size_t>(reading)];
  return row.of_evidence[static_cast<std::size_t>(evidence)];
}

float weight_of(Position position, std::size_t fact, ReadingClass reading, Pass pass) {
  Weights const& row = table.of[static_cast<std::size_t>(pass)][static_cast<std::size_t>(reading)];
  return row.of_fact[static_cast<std::size_t>(position)][fact];
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

std::vector<Candidate> choose(std::vector<Candidate> const& candidates, float threshold) {
  std::vector<Candidate const*> order;
  TokenRange listed;  // the last listed name of several words that is kept
  for (Candidate const& candidate : candidates) {
    if (candidate.score <= threshold) continue;
    bool const inside_listed = candidate.tokens.first >= listed.first &&
                               candidate.tokens.last <= listed.last &&
                               candidate.tokens.size() < listed.size();
    if (inside_listed) continue;
    order.push_back(&candidate);
    bool const is_listed = candidate.entity != no_entity && candidate.alias != AliasKind::weak &&
                           candidate.kind != grammar::NameKind::person;
    if (is_listed && candidate.tokens.size() > 1 && candidate.tokens.last > listed.last)
      listed = candidate.tokens;
  }
  std::stable_sort(order.begin(), order.end(), [](Candidate const* a, Candidate const* b) {
    if (a->tokens.last != b->tokens.last) return a->tokens.last < b->tokens.last;
    return a->tokens.size() > b->tokens.size();
  });
  // best[i]: the highest sum over the first i readings; take[i]: reading i-1 is in it.
  std::vector<float> best(order.size() + 1, 0);
  std::vector<bool> take(order.size() + 1, false);
  std::vector<std::size_t> before(order.size() + 1, 0);
  for (std::size_t i = 1; i <= order.size(); ++i) {
    Candidate const& candidate = *order[i - 1];
    auto const compatible = std::partition_point(
        order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i - 1),
        [&](Candidate const* other) { return other->tokens.last <= candidate.tokens.first; });
    before[i] = static_cast<std::size_t>(compatible - order.begin());
    float const with = best[before[i]] + (candidate.score - threshold);
    take[i] = with > best[i - 1];
    best[i] = take[i] ? with : best[i - 1];
  }
  std::vector<Candidate> chosen;
  for (std::size_t i = order.size(); i > 0;) {
    if (take[i]) chosen.push_back(*order[i - 1]);
    i = take[i] ? before[i] : i - 1;
  }
  std::reverse(chosen.begin(), chosen.end());
  return chosen;
}

}  // namespace whosaid

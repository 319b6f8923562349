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

struct WeightTable {
  float of[2][reading_count][evidence_count] = {};

  constexpr WeightTable() {
    for (Weight const& weight : weights)
      for (std::size_t kind = 0; kind < reading_count; ++kind) {
        of[0][kind][static_cast<std::size_t>(weight.evidence)] = weight.local[kind];
        of[1][kind][static_cast<std::size_t>(weight.evidence)] = weight.document[kind];
      }
  }
};

constexpr WeightTable table;

}  // namespace

float weigh(ReadingClass reading, EvidenceSet const& evidence, Pass pass) {
  float const* const row = table.of[static_cast<std::size_t>(pass)][static_cast<std::size_t>(reading)];
  float sum = 0;
  auto const& bits = evidence.bits();
  for (std::size_t i = bits._Find_first(); i < evidence_count; i = bits._Find_next(i)) sum += row[i];
  return sum;
}

float trust(Candidate const& candidate, EvidenceSet const& evidence, std::vector<Token> const& tokens) {
  constexpr float trust_in_address = 3.5f;
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::addressed_whole))
    return trust_in_address;
  Token const& first = tokens[candidate.tokens.first];
  constexpr float trust_in_places = 1.0f;
  if (candidate.rule == "place.capital" ||
      (candidate.kind == grammar::NameKind::place && first.is(WordClass::country)))
    return trust_in_places;
  if (candidate.entity == no_entity) return 0;
  bool const one_common_word = candidate.tokens.size() == 1 && first.shape != Shape::upper &&
                               (first.is(WordClass::common_word) || first.is(WordClass::given_name));
  if (one_common_word) return 0;
  return candidate.tokens.size() > 1 ? 3.0f : 1.5f;
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

#include "names/choice.hpp"

#include <algorithm>

namespace whosaid {
namespace {

/// A reading that may be chosen, and the best that can be done with it and those before it in order.
struct Step {
  TokenRange tokens;
  std::uint32_t candidate;   ///< its position
  std::int64_t gain;         ///< its score above the threshold, in hundredths: their sums are exact
  std::int64_t best = 0;     ///< highest sum over the readings up to this one
  std::uint32_t before = 0;  ///< steps that it is compatible with
  bool take = false;         ///< it is among those that make the highest sum
  bool person = false;
};

}  // namespace

void choose(std::vector<Candidate> const& candidates, std::vector<Token> const& tokens, Threshold threshold,
            std::vector<Candidate>& chosen) {
  constexpr float people_in_a_row = 3.0f;  // Amir | Abdollahian: rather one name
  thread_local std::vector<Step> steps;
  steps.clear();
  TokenRange listed;  // the last listed name of several words that is kept
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    Candidate const& candidate = candidates[i];
    if (candidate.score <= threshold.of(candidate.kind)) continue;
    bool const inside_listed = candidate.tokens.first >= listed.first &&
                               candidate.tokens.last <= listed.last &&
                               candidate.tokens.size() < listed.size();
    if (inside_listed) continue;
    steps.push_back({.tokens = candidate.tokens,
                     .candidate = i,
                     .gain = in_hundredths(candidate.score) - in_hundredths(threshold.of(candidate.kind)),
                     .person = candidate.kind == grammar::NameKind::person});
    bool const is_listed = candidate.entity != no_entity && candidate.alias != AliasKind::weak &&
                           candidate.kind != grammar::NameKind::person;
    if (is_listed && candidate.tokens.size() > 1 && candidate.tokens.last > listed.last)
      listed = candidate.tokens;
  }
  sort_nearly_sorted(steps, [](Step const& a, Step const& b) {
    if (a.tokens.last != b.tokens.last) return a.tokens.last < b.tokens.last;
    return a.tokens.size() > b.tokens.size();
  });
  auto const best_of_first = [](std::size_t count) {
    return count == 0 ? std::int64_t{0} : steps[count - 1].best;
  };
  // Ramon | “Ace” Ruiz, Ramon “Ace” | Ruiz: nothing stands between them but marks and a nickname
  auto const ends_before = [&](Step const& a, Step const& b) {
    TokenRange const before = a.tokens, range = b.tokens;
    bool const together = candidates[a.candidate].sentence == candidates[b.candidate].sentence;
    constexpr std::uint32_t longest = 4;
    auto const is_mark = [&](std::uint32_t at) {
      return tokens[at].kind == TokenKind::double_mark || tokens[at].kind == TokenKind::single_mark;
    };
    return before.last == range.first || (together && range.first - before.last <= longest &&
                                          is_mark(before.last) && is_mark(range.first - 1));
  };
  for (std::uint32_t i = 0; i < steps.size(); ++i) {
    Step& step = steps[i];
    step.before = i;
    while (step.before > 0 && steps[step.before - 1].tokens.last > step.tokens.first) --step.before;
    std::uint32_t apart = step.before;  // … and that do not end right before it or its mark
    bool beside_person = false;
    for (; apart > 0 && ends_before(steps[apart - 1], step); --apart)
      beside_person |= steps[apart - 1].take && steps[apart - 1].person;
    std::int64_t const charge = step.person && beside_person ? in_hundredths(people_in_a_row) : 0;
    if (best_of_first(step.before) - charge < best_of_first(apart)) step.before = apart;
    std::int64_t const with = best_of_first(step.before) + step.gain - (step.before == apart ? 0 : charge);
    std::int64_t const without = best_of_first(i);
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

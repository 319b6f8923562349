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

/// Without any of these, only listed names and places are trusted.
constexpr EvidenceSet moves_trust = [] {
  using enum Evidence;
  EvidenceSet set;
  for (Evidence const e :
       {addressed_whole, joins_listed, joined_to_listed, runs_on, known_pair, introduced_acronym,
        initials_of_certain, signature, joined_before, joined_after, starts_with_letters})
    set.add(e);
  return set;
}();

}  // namespace

float trust(Candidate const& candidate, EvidenceSet const& evidence, std::vector<Token> const& tokens) {
  bool const place = candidate.kind == grammar::NameKind::place;
  Token const& next = tokens[candidate.tokens.last];
  constexpr float trust_in_post_nominals = 2.0f;  // Tom Ffoulkes KC
  if (candidate.rule == grammar::NameRule::person_given_first && next.is(WordClass::role) &&
      next.shape == Shape::upper && !evidence.has(Evidence::title_case_sentence))
    return trust_in_post_nominals;
  constexpr float distrust_in_partners = -2.0f;  // Kola & Daughters
  if (candidate.rule == grammar::NameRule::person_one_word && next.kind == TokenKind::symbol &&
      tokens[candidate.tokens.last + 1].capitalised())
    return distrust_in_partners;
  if (candidate.entity == no_entity && !place && !evidence.has_any(moves_trust)) return 0;  // as most
  constexpr float trust_in_address = 3.5f;
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::addressed_whole))
    return trust_in_address;
  constexpr float trust_in_signatures = 1.0f;  // “It failed.” – Dana Ruiz
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::signature) &&
      candidate.tokens.size() > 1)
    return trust_in_signatures;
  constexpr float trust_in_letters = 1.5f;  // JP Smit
  if (candidate.kind == grammar::NameKind::person && evidence.has(Evidence::starts_with_letters) &&
      tokens[candidate.tokens.first + 1].classes.any_of(WordClass::given_name | WordClass::family_name))
    return trust_in_letters;
  constexpr float trust_in_last_names = 1.5f;  // the Ruiz–Park talks
  bool const joined = evidence.has(Evidence::joined_before) || evidence.has(Evidence::joined_after);
  if (candidate.kind == grammar::NameKind::person && joined && evidence.has(Evidence::last_of_certain))
    return trust_in_last_names;
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
  if (pair && !at_place && candidate.rule == grammar::NameRule::place_tail) return -trust_in_pairs;
  constexpr float distrust_in_last_names = -1.5f;  // Dana Jordan … Jordan said
  if (place && !at_place && evidence.has(Evidence::ends_other) && candidate.tokens.size() == 1)
    return distrust_in_last_names;
  constexpr float trust_in_initials = 2.0f;  // the Fair Rents Board … the FRB
  bool const introduced =
      evidence.has(Evidence::introduced_acronym) && evidence.has(Evidence::bracket_before);
  if (candidate.kind == grammar::NameKind::organisation && candidate.tokens.size() == 1 &&
      (introduced || evidence.has(Evidence::initials_of_certain)))
    return trust_in_initials;
  constexpr float trust_in_known = 1.0f;  // Will May walked home
  if (candidate.kind == grammar::NameKind::person && candidate.entity == no_entity &&
      evidence.has(Evidence::known_pair) && !evidence.has(Evidence::title_case_sentence))
    return trust_in_known;
  Token const& first = tokens[candidate.tokens.first];
  constexpr float trust_in_places = 0.6f;
  if (candidate.rule == grammar::NameRule::place_capital || (place && first.is(WordClass::country)))
    return trust_in_places;
  if (candidate.entity == no_entity) return 0;
  constexpr float distrust_in_numbered = -2.0f;  // the S&P 500
  if (candidate.kind == grammar::NameKind::organisation && next.kind == TokenKind::number)
    return distrust_in_numbered;
  bool const one_common_word = candidate.tokens.size() == 1 && first.shape != Shape::upper &&
                               (first.is(WordClass::common_word) || first.is(WordClass::given_name));
  constexpr float distrust_in_common = -1.0f;  // Apple pie was served
  bool const before_noun =
      evidence.has(Evidence::common_after) &&
      tokens[candidate.tokens.last + 1].classes.any_of(WordClass::auxiliary | WordClass::finite_verb);
  if (one_common_word) return before_noun ? distrust_in_common : 0;
  if (evidence.has(Evidence::and_common_after)) return 0;  // Ministry of Health | and Social Services
  Token const& last = tokens[candidate.tokens.last - 1];
  bool const nationality = last.is(WordClass::demonym) || first.phrase_classes.has(WordClass::demonym);
  bool const of_something = evidence.has(Evidence::common_after) || evidence.has(Evidence::role_after) ||
                            evidence.has(Evidence::capital_after);
  constexpr float distrust_in_nationalities = -3.0f;  // the Namibian market is no paper's
  if (candidate.kind == grammar::NameKind::organisation && nationality && of_something)
    return distrust_in_nationalities;
  constexpr float trust_in_datelines = 3.0f;  // LONDON (AP)
  if (evidence.has(Evidence::in_dateline)) return trust_in_datelines;
  return candidate.tokens.size() > 1 ? 2.0f : 1.0f;
}

void choose(std::vector<Candidate> const& candidates, Threshold threshold, std::vector<Candidate>& chosen) {
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
  for (std::uint32_t i = 0; i < steps.size(); ++i) {
    Step& step = steps[i];
    step.before = i;
    while (step.before > 0 && steps[step.before - 1].tokens.last > step.tokens.first) --step.before;
    std::uint32_t apart = step.before;  // … and that do not end right before it
    bool beside_person = false;
    for (; apart > 0 && steps[apart - 1].tokens.last == step.tokens.first; --apart)
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

// What lists and forms of address vouch for, whatever the weights say.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "names/candidate.hpp"
#include "names/evidence.hpp"

namespace whosaid {

/// A candidate with its evidence, as rules of trust look at it.
struct Vouched {
  Candidate const& candidate;
  EvidenceSet const& evidence;
  std::vector<Token> const& tokens;

  bool is(grammar::NameKind kind) const { return candidate.kind == kind; }
  bool is(grammar::NameRule rule) const { return candidate.rule == rule; }
  bool has(Evidence e) const { return evidence.has(e); }
  bool listed() const { return candidate.entity != no_entity; }
  std::uint32_t size() const { return candidate.tokens.size(); }
  Token const& first() const { return tokens[candidate.tokens.first]; }
  Token const& last() const { return tokens[candidate.tokens.last - 1]; }
  Token const& next() const { return tokens[candidate.tokens.last]; }
  Token const& second_next() const { return tokens[candidate.tokens.last + 1]; }
};

struct TrustRule {
  std::string_view name;
  std::string_view meaning;  ///< in plain words, for explanations
  float points;              ///< what it adds to the candidate's score
  bool (*fits)(Vouched const& name);
};

/// All of them, in order: the first that fits decides.
std::span<TrustRule const> trust_rules();

/// The rule that decides about a candidate. Analysts expect a name they list to be found (but for lone words
/// that mean other things as well), and Mr, Mrs or Dr stand before people alone.
TrustRule const& trust(Vouched const& name);

}  // namespace whosaid

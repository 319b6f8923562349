// What lists and forms of address vouch for, whatever the weights say.
#pragma once

#include <span>
#include <string_view>

#include "names/vouched.hpp"

namespace whosaid {

/// Kinds of readings that a rule looks at: two bits each, the lower one for a single token, the higher for
/// several.
using TrustScope = std::uint32_t;

constexpr TrustScope scope_of(ReadingClass reading) { return 3u << 2 * static_cast<unsigned>(reading); }
inline constexpr TrustScope scope_of_one = 0x55555555;

/// The readings that rules name.
namespace trust_scopes {

inline constexpr TrustScope full = scope_of(ReadingClass::person_full);
inline constexpr TrustScope lone = scope_of(ReadingClass::person_word);
inline constexpr TrustScope people = full | lone | scope_of(ReadingClass::person_listed);
inline constexpr TrustScope designated = scope_of(ReadingClass::org_designated);
inline constexpr TrustScope plain = scope_of(ReadingClass::org_plain);
inline constexpr TrustScope unlisted_bodies = designated | plain | scope_of(ReadingClass::org_acronym);
inline constexpr TrustScope listed_body = scope_of(ReadingClass::org_listed);
inline constexpr TrustScope bodies = unlisted_bodies | listed_body;
inline constexpr TrustScope place = scope_of(ReadingClass::place);
inline constexpr TrustScope other = scope_of(ReadingClass::other);
inline constexpr TrustScope anything = people | bodies | place | other;

/// … of one token alone, … of several
constexpr TrustScope one(TrustScope of) { return of & scope_of_one; }
constexpr TrustScope several(TrustScope of) { return of & ~scope_of_one; }

}  // namespace trust_scopes

struct TrustRule {
  std::string_view name;
  std::string_view meaning;  ///< in plain words, for explanations
  float points;              ///< what it adds to the candidate's score
  TrustScope scope;
  bool (*fits)(Vouched const& name);
};

/// All of them, in order: the first that fits decides.
std::span<TrustRule const> trust_rules();

/// The rule that decides about a candidate. Analysts expect a name they list to be found (but for lone words
/// that mean other things as well), and Mr, Mrs or Dr stand before people alone.
TrustRule const& trust(Vouched const& name);

}  // namespace whosaid

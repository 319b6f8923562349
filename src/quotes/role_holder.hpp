// Whom a role means: the candidates of the article, weighed by what the article and the lists call them.
#pragma once

#include <vector>

#include "quotes/antecedent.hpp"
#include "quotes/description.hpp"

namespace whosaid {

/// A definite noun phrase: the former Labour MP | her lawyer | the company, in document tokens.
struct RolePhrase {
  TokenRange tokens;
  TokenRange head;
  std::uint32_t sentence = 0;  ///< skeleton that holds it
  EntityType type = EntityType::person;
  bool known_only = false;  ///< only those whom the article calls just so: the noun is no role
};

/// Those whom the phrase may mean, the likeliest first; empty if nobody is likely enough.
std::vector<Contender> weigh_holders(Reading const& reading, NameUses& uses, Descriptions const& descriptions,
                                     RolePhrase const& phrase, History const& history);

}  // namespace whosaid

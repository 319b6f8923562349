// Whom a noun phrase means: a name, a pronoun's antecedent, the holder of a role.
#pragma once

#include <optional>

#include "quotes/attribution.hpp"
#include "quotes/trace.hpp"

namespace whosaid {

/// What the quotations before this one tell: whose words they were.
struct History {
  EntityId last_speaker = -1;
  EntityId last_organisation = -1;  ///< last organisation that spoke or relayed
  std::uint32_t last_sentence = 0;  ///< skeleton of the last quotation
};

class Referents {
 public:
  explicit Referents(Reading const& reading);

  /// The party that `phrase` of skeleton `sentence` means. Names win, then roles resolved to names of the
  /// document, pronouns by gender, number and salience. A phrase that means nobody by name keeps its words as
  /// name. How it was settled goes to `trace`, if given.
  Party resolve(Phrase const& phrase, std::uint32_t sentence, History const& history,
                SpeakerTrace* trace = nullptr) const;

 private:
  Party named(TokenRange name, SpeakerStatus status) const;
  Party pronoun(Phrase const& phrase, std::uint32_t sentence, History const& history,
                SpeakerTrace* trace) const;
  Party role(Phrase const& phrase, std::uint32_t sentence, History const& history, SpeakerTrace* trace) const;
  Party organisation(Phrase const& phrase, std::uint32_t sentence, History const& history,
                     SpeakerTrace* trace) const;
  Party words(TokenRange tokens, SpeakerStatus status) const;
  /// Makes the party mean this entity.
  void assign(EntityId id, Party& party) const;

  EntityId antecedent(TokenRange at, std::uint32_t sentence, Gender gender, History const& history,
                      SpeakerTrace* trace) const;
  EntityId actor_before(std::uint32_t token, std::uint32_t sentence, SpeakerTrace* trace) const;
  EntityId relative_antecedent(std::uint32_t token, SpeakerTrace* trace) const;
  EntityId holder_of_role(TokenRange phrase, TokenRange head, SpeakerTrace* trace) const;
  std::optional<TokenRange> apposed_name(Phrase const& phrase, Skeleton const& skeleton) const;
  TokenRange document_range(Phrase const& phrase, std::uint32_t sentence) const;

  Reading const& reading_;
  std::vector<std::uint32_t> skeleton_of_token_;  // by name index: skeleton that holds it
};

}  // namespace whosaid

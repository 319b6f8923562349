// Where each name stands in its sentence: as the subject, after a preposition, in the genitive, within
// somebody's words.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "quotes/attribution.hpp"

namespace whosaid {

struct NameUse {
  std::uint32_t sentence = 0;  ///< skeleton that holds it
  std::uint32_t at = 0;        ///< position in that skeleton; of the folded stretch if it is quoted
  bool quoted = false;         ///< stands in quotation marks
  bool retold = false;         ///< somebody is reported to have spoken of it, without marks
  bool told = false;           ///< the article tells of it here, other than in a byline, a link or an address
};

class NameUses {
 public:
  explicit NameUses(Reading const& reading);

  NameUse const& operator[](std::size_t name) const { return uses_[name]; }

  /// Notes that what somebody is reported to have said stands at `content`, a range of the document.
  void note_retold(TokenRange content);

  /// Index of the first name at or after a document token.
  std::size_t first_from(std::uint32_t token) const;

  /// The main subject of a skeleton; found once, when asked for.
  Phrase const& subject_of(std::uint32_t sentence);

  /// The entities of that type told of around a document token, by their number, each with its first name
  /// there; the window keeps the cost linear.
  std::vector<std::pair<EntityId, std::size_t>> around(std::uint32_t token, EntityType type);

  /// Ruiz met Teal: Ruiz is the subject.
  bool is_subject(std::size_t name);
  /// courtesy of Ruiz, a nurse from Ohio
  bool is_presented(std::size_t name) const;
  /// When the paper asked Ruiz, she refused.
  bool leads_in_pronoun(std::size_t name);
  /// Footage of Ruiz is shown.
  bool is_shown(std::size_t name);
  /// talks with Ruiz
  bool is_oblique(std::size_t name) const;

  /// Is it the agent of a passive verb? briefed by Ruiz
  bool is_agent(std::size_t name) const;
  /// It matters to Ruiz, who moved there
  bool is_related(std::size_t name) const;
  /// Ruiz's grandfather was a miner.: told of by what happened to the family
  bool is_of_kin(std::size_t name) const;
  /// Ruiz’s lawyer
  bool is_genitive(std::size_t name) const;

 private:
  bool is_beside(Phrase const& subject, std::size_t name) const;

  Reading const& reading_;
  std::vector<NameUse> uses_;     // by name index
  std::vector<Phrase> subjects_;  // by skeleton
  std::vector<bool> subject_known_;
  std::vector<std::uint32_t> looked_at_;  // by entity: the call of around() that met it last
  std::uint32_t calls_ = 0;
};

}  // namespace whosaid

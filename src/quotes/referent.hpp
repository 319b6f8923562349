// Whom a noun phrase means: a name, a pronoun's antecedent, the holder of a role.
#pragma once

#include <optional>
#include <unordered_map>

#include "quotes/antecedent.hpp"
#include "quotes/description.hpp"
#include "quotes/trace.hpp"

namespace whosaid {

class Referents {
 public:
  explicit Referents(Reading const& reading);

  /// The party that `phrase` of skeleton `sentence` means. Names win, then roles resolved to names of the
  /// document, pronouns by gender, number and salience. A phrase that means nobody by name keeps its words as
  /// name, or those of the unnamed speaker before it that it takes up: a spokesman for Acme … he.
  Party resolve(Phrase const& phrase, std::uint32_t sentence, History const& history);

  /// The party that a turn's label means: a person by name, also in capitals (HALE is Robert Hale); the one
  /// person whom what stands before the first turn names most, for A; whom that talks to, for Q. Other labels
  /// keep their words as name.
  std::optional<Party> labelled(TokenRange label);

  /// Where to note how the next phrases are resolved; null for nowhere.
  void trace_into(SpeakerTrace* trace) { trace_ = trace; }

  /// Who puts out a statement, a letter or the like in skeleton `sentence`: The club issued a statement.
  std::optional<Party> issuer_in(std::uint32_t sentence, History const& history);

  /// Is the party a paper, a broadcaster, an agency or the like?
  bool is_outlet(Party const& party) const;

  /// The outlet that told | Reuters news agency, the BBC's Hardtalk programme, state TV means; none if it is
  /// somebody else.
  std::optional<Party> outlet(Phrase const& phrase, std::uint32_t sentence) const;

  /// Notes that a person is reported to have said what stands at `content`, a range of the document.
  void note_retold(TokenRange content) { uses_.note_retold(content); }

  /// The main subject of a skeleton.
  Phrase const& subject_of(std::uint32_t sentence) { return uses_.subject_of(sentence); }

 private:
  EntityId person_called(TokenRange label) const;
  EntityId main_person() const;
  EntityId interviewer() const;
  Party named(Phrase const& phrase, std::uint32_t sentence) const;
  Party beside(Phrase phrase, TokenRange name, std::uint32_t sentence) const;
  Party pronoun(Phrase const& phrase, std::uint32_t sentence, History const& history);
  Party role(Phrase const& phrase, std::uint32_t sentence, History const& history);
  Party organisation(Phrase const& phrase, std::uint32_t sentence, History const& history);
  /// The two whom a phrase like the two leaders means, if two people are named together before.
  std::optional<Party> pair(Phrase const& phrase, std::uint32_t sentence);
  std::optional<Party> joint_before(std::uint32_t sentence);
  void add_others(Phrase const& phrase, std::uint32_t sentence, Party& party) const;
  Party words(TokenRange tokens, SpeakerStatus status) const;
  void note(Referral reference, std::int32_t name = -1) const;
  void note_name(Referral reference, std::uint32_t token) const;
  void note_contenders(std::vector<Contender> const& contenders, Referral reference) const;
  /// Makes the party mean this entity.
  void assign(EntityId id, Party& party) const;
  void take_up(Party const& unnamed, Party& party) const;
  std::optional<Party> taken_up(TokenRange at, History const& history) const;
  bool tells_of(Party const& unnamed, Token const& noun, bool near) const;

  EntityId person_before(TokenRange at, std::uint32_t sentence, Gender gender, History const& history,
                         std::optional<Party>& unnamed);
  std::optional<Party> newcomer_before(std::uint32_t sentence, Gender gender, History const& history);
  EntityId holder_in_words(std::uint32_t sentence, History const& history);
  /// Is the person named in these words, outside marks?
  bool is_spoken_of(EntityId entity, TokenRange words) const;
  void prefer_holder_before(std::uint32_t sentence, Gender gender, History const& history,
                            std::vector<EntityId> const& barred, std::vector<Contender>& candidates);
  EntityId antecedent(Phrase const& relative, std::uint32_t sentence, History const& history, Party& party);
  std::int32_t name_before(std::uint32_t token) const;
  std::int32_t person_ending_at(std::uint32_t comma) const;
  std::int32_t apposed_person(std::uint32_t token) const;
  bool may_be_body(Phrase const& phrase, Skeleton const& skeleton) const;
  bool is_countryman(Phrase const& phrase, std::uint32_t sentence, History const& history) const;
  static std::optional<Phrase> owner_of(Phrase const& phrase, Skeleton const& skeleton);
  std::optional<Party> giver_after(Skeleton const& skeleton, std::uint32_t of, std::uint32_t sentence,
                                   History const& history);
  std::optional<Party> author_of(Phrase const& document, std::uint32_t sentence, History const& history);
  using Author = std::optional<Party>;  // none: nobody can tell
  std::optional<Party> writer_in(std::uint32_t in, std::uint32_t sentence, History const& history);
  std::optional<Author> author_told(std::uint32_t at, Token const& noun, std::uint32_t sentence,
                                    History const& history);
  std::optional<Party> author_before(Token const& noun, std::uint32_t sentence, std::uint32_t reach,
                                     History const& history);
  std::optional<TokenRange> name_within(Phrase const& phrase, Skeleton const& skeleton) const;
  std::optional<Party> author_of_it(std::uint32_t it, std::uint32_t sentence, History const& history);
  /// Who put out the statement or wrote the report that the phrase means.
  std::optional<Party> issuer(Phrase const& phrase, std::uint32_t sentence, History const& history);
  std::optional<Party> office_in_letters(Phrase const& phrase, std::uint32_t sentence,
                                         History const& history);
  EntityId bearer_of(std::uint32_t token) const;
  EntityId holder(Phrase const& phrase, std::uint32_t sentence, EntityType type, History const& history);
  std::optional<TokenRange> apposed_name(Phrase const& phrase, Skeleton const& skeleton) const;
  std::optional<TokenRange> described_name(Phrase const& phrase, Skeleton const& skeleton) const;
  std::optional<TokenRange> related_name(Phrase const& phrase, Skeleton const& skeleton) const;
  static std::optional<TokenRange> given_as(Phrase const& phrase, Skeleton const& skeleton);
  TokenRange document_range(TokenRange tokens, std::uint32_t sentence) const;

  Reading const& reading_;
  NameUses uses_;
  std::optional<Descriptions> descriptions_;            // made when first needed
  std::unordered_map<std::uint32_t, EntityId> called_;  // whom "the" and a noun meant, by the noun's key
  std::unordered_map<std::uint64_t, EntityId> labels_;  // by key_of; -1 for nobody
  std::uint32_t first_label_ = 0xffffffff;              // token of the first turn's label
  SpeakerTrace* trace_ = nullptr;
};

}  // namespace whosaid

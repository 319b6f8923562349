// Whom a pronoun means: the candidates before it, each weighed by named clues.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "quotes/name_uses.hpp"
#include "quotes/trace.hpp"

namespace whosaid {

/// What speaks for or against a candidate.
enum class Clue : std::uint8_t {
  sentence_back,    // for each of the reporter's sentences between it and the pronoun
  same_sentence,    // is the subject of the pronoun's own sentence: Ruiz rose and then she said
  topic,            // As for Ruiz, she said
  reported,         // stands in what the pronoun's verb reports: Teal should go, he said
  adjacent,         // is the subject of the sentence right before
  introduced,       // is the subject of the sentence that opens this paragraph, and has not just spoken
  subject,          // is the subject of its sentence: Ruiz met Teal
  first_named,      // else is the first in its sentence to be named
  oblique,          // stands after a preposition: talks with Teal
  genitive,         // Teal’s lawyer
  quoted,           // is only named within somebody's words
  retold,           // is only named in what a person is reported to have said before
  last_speaker,     // spoke last
  has_asked,        // asked somebody something right before
  acts_since,       // has not spoken last, but is the subject of a sentence since
  last_hearer,      // was spoken to last
  last_asked,       // was asked last
  gender_stated,    // a title, a word of kinship or the lists state the pronoun's gender
  gender_likely,    // the given name is mostly of the pronoun's gender, or an earlier pronoun was
  gender_unlikely,  // the given name is mostly of the other one; only of who spoke in the sentence before
  other_fits,       // … while another of the pronoun's gender is named beside it
  named_often,      // for each mention before, up to three
};

/// Somebody whom the words may mean, with what speaks for the best of the mentions.
struct Contender {
  EntityId entity = -1;
  int score = 0;
  std::size_t name = 0;            ///< index of that mention
  bool by_office = false;          ///< the lists give the office
  std::vector<ScorePoint> points;  ///< filled only when somebody asks
};

/// What the quotations before this one tell: whose words they were.
struct History {
  TokenRange words;        ///< those whose speaker is looked for, from the first to the last
  EntityId speaking = -1;  ///< whose hearer is looked for: somebody else
  EntityId last_speaker = -1;
  EntityId last_hearer = -1;
  EntityId turn_speaker = -1;        ///< whose turn in a conversation was last
  std::uint32_t turn_paragraph = 0;  ///< paragraph of that turn
  bool last_is_question = false;     ///< the last quotation asks something
  bool answers = false;              ///< these words do: she replied
  EntityId last_organisation = -1;   ///< last organisation that spoke or relayed
  EntityId last_outlet = -1;         ///< paper, broadcaster or agency that spoke or relayed last
  std::uint32_t last_sentence = 0;   ///< skeleton of the last quotation
  std::optional<Party> last_party;   ///< the last quotation's speaker, by name or not
  bool last_is_person = false;       ///< one person
  bool last_is_plural = false;       ///< several: residents, Ruiz and Teal
  Gender last_gender = Gender::unknown;
  /// What a pronoun told of speakers whose names say nothing: Sasha Ruiz said … she said. The latest few.
  std::vector<std::pair<EntityId, Gender>> learned;

  /// Was a question the last that the paragraphs before that of `sentence` hold?
  bool is_asked_before(Reading const& reading, std::uint32_t sentence) const {
    return last_is_question &&
           reading.skeletons[last_sentence].paragraph != reading.skeletons[sentence].paragraph;
  }

  /// Looks for the speaker of this quotation from now on.
  void look_at(Reading const& reading, Quotation const& quotation);

  Gender learned_of(EntityId id) const {
    for (auto const& [who, gender] : learned)
      if (who == id) return gender;
    return Gender::unknown;
  }
};

/// The weight of a clue.
int weight_of(Clue clue);
/// Its name in lower case, as above.
std::string_view clue_name(Clue clue);
inline constexpr std::size_t clue_count = static_cast<std::size_t>(Clue::named_often) + 1;

/// The people whom "he" or "she" (by gender) at document token `at` of skeleton `sentence` may mean, the
/// likeliest first. Those of the other gender, as stated or as their given names have it, are left out; they
/// go to `barred`, if given.
std::vector<Contender> weigh_people(Reading const& reading, NameUses& uses, std::uint32_t at,
                                    std::uint32_t sentence, Gender gender, History const& history,
                                    bool with_points = false, std::vector<Contender>* barred = nullptr);

/// The organisations and places that "it" may mean.
std::vector<Contender> weigh_organisations(Reading const& reading, NameUses& uses, std::uint32_t at,
                                           std::uint32_t sentence, History const& history,
                                           bool with_points = false);

}  // namespace whosaid

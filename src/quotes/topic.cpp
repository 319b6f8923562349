#include "quotes/topic.hpp"

namespace whosaid {

EntityId topic_of_words(Reading const& reading, NameUses& uses, std::uint32_t sentence,
                        History const& history) {
  if (history.words.empty() || sentence == 0) return -1;
  // Dana Ruiz praised her rival. “She is brave,” the captain said: of whom Ruiz spoke
  if (history.last_party && history.last_sentence + 1 == sentence) return -1;
  std::uint32_t const first = history.words.first + 1;  // after the mark
  TokenKind const mark = reading.tokens[first - 1].kind;
  if (first >= history.words.last || (mark != TokenKind::double_mark && mark != TokenKind::single_mark))
    return -1;
  Token const& he = reading.tokens[first];
  if (!he.is(WordClass::pronoun_subject) ||
      !he.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she))
    return -1;
  Phrase const& subject = uses.subject_of(sentence - 1);
  if (subject.kind != grammar::Head::name || subject.empty() || subject.joint) return -1;
  std::int32_t const name = reading.skeletons[sentence - 1].tokens[subject.head.first].name;
  if (name < 0) return -1;
  EntityId const id = reading.resolution.of_name[static_cast<std::size_t>(name)];
  Gender const gender = reading.resolution.entities[static_cast<std::size_t>(id)].gender;
  bool const other = gender == (he.is(WordClass::pronoun_he) ? Gender::female : Gender::male);
  return other ? -1 : id;
}

}  // namespace whosaid

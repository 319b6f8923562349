#include "grammars/lead_in.hpp"

#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

/// Speaking at the port, Mayor Omar Teal, said …; for her part, Dana Ruiz, said …: is the phrase the end of
/// what leads in, with a name alone between it and the verb?
bool stands_before_subject(SpeakerPhrase const& phrase, TokenIt sentence, TokenIt last) {
  if (phrase.last + 1 >= last || phrase.last->kind != TokenKind::comma || phrase.first == sentence)
    return false;
  TokenIt before = phrase.first - 1;
  bool const determiner = is_one_of(*before, Keyword::the, Keyword::a) || before->is(WordClass::possessive);
  if (determiner && before > sentence) --before;
  if (before->is(Keyword::as)) return false;  // late, as the head, Dana Ruiz, said
  if (!before->is(WordClass::preposition) &&
      !is_one_of(*before, Keyword::in, Keyword::at, Keyword::for_, Keyword::on, Keyword::to, Keyword::from))
    return false;
  static RuleWords const verbs{"save"};  // Save | Our Lagoon, a group, said …
  if (before == sentence && !verbs.has(*before))
    return true;  // Outside | the court, Teal’s client, farmer Ben Carr, said …
  TokenIt name = phrase.last + 1;
  if (name->is(Keyword::the)) ++name;
  name = skip_titles(name, last);
  TokenIt const end = name + name->name_tokens;
  return name->name_tokens > 0 && name->name_type == EntityType::person && end < last &&
         end->kind == TokenKind::comma;
}

/// The mother of a trader shot in | Lima, Peru, on Sunday is urging …: a place that a preposition leads to
/// and a comma ends
bool tells_where(SpeakerPhrase const& phrase, TokenIt sentence) {
  if (phrase.first == sentence || phrase.head != Head::name || phrase.last->kind != TokenKind::comma)
    return false;
  Token const& before = phrase.first[-1];
  bool const leads =
      before.is(WordClass::preposition) || is_one_of(before, Keyword::in, Keyword::at, Keyword::from);
  return leads && phrase.head_first->name_type == EntityType::place;
}

}  // namespace

bool is_lead_in(SpeakerPhrase const& phrase, TokenIt sentence, TokenIt last) {
  return stands_before_subject(phrase, sentence, last) || tells_where(phrase, sentence);
}

}  // namespace whosaid::grammar

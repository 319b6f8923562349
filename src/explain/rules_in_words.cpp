// One plain line a rule. A test compares the table with the rules that the sources name.
#include <algorithm>

#include "explain/meanings.hpp"

namespace whosaid::explanation {
namespace {

struct Meaning {
  std::string_view rule;
  std::string_view text;
};

constexpr Meaning meanings[] = {
    // names
    {"person.gazetteer", "the lists have this person"},
    {"person.given_first", "a given name, then more words with capitals"},
    {"person.family_first", "a family name that stands first, then the given name"},
    {"person.initials", "initials, then words with capitals"},
    {"person.particle", "a particle such as “van” or “al”, then words with capitals"},
    {"person.two_words", "two or more words with capitals that may be a person's"},
    {"person.one_word", "a lone word with a capital that may be a person's"},
    {"organisation.gazetteer", "the lists have this organisation"},
    {"organisation.suffix", "words with capitals that end like a company (Ltd, Inc)"},
    {"organisation.head_of", "an organisation's noun, then “of” or “for” (Ministry of Health)"},
    {"organisation.tail", "words with capitals that end with an organisation's noun (Board, Party)"},
    {"organisation.tail_of",
     "an organisation's noun at the end, then “of” or “for” (Union Congress of Ghana)"},
    {"organisation.acronym", "a word in capitals"},
    {"organisation.double_acronym", "two words in capitals joined by a hyphen"},
    {"organisation.run", "words with capitals, an organisation's noun among them"},
    {"organisation.noun", "words with capitals, then a noun for organisations (Miaoli County police)"},
    {"organisation.foreign", "words with capitals joined by foreign links (Alianza para la Paz)"},
    {"organisation.foreign_head", "the same with an organisation's noun (Federación de Mujeres)"},
    {"organisation.phrase", "words with capitals joined by small words with capitals (Women In Mining)"},
    {"organisation.plain", "words with capitals that may be an organisation's"},
    {"place.gazetteer", "the lists have this place"},
    {"place.listed", "a country, region or city of the lists"},
    {"place.capital", "a capital city of the lists"},
    {"place.direction", "a direction, then a place (northern Ghana)"},
    {"place.head", "a place's noun, then its name (Lake Turkana)"},
    {"place.tail", "a name, then a place's noun (Kwara State)"},
    {"other.listed", "the lists say that it is no name"},
    {"other.tail", "an event, law or work (Paris Agreement)"},
    {"other.tail_of", "an event, law or work with “of” or “on” (Cup of Nations)"},
    // quotations
    {"direct.before_clause", "words in marks, then who said them (“…,” Ruiz said)"},
    {"direct.after_clause", "who said it, then words in marks (Ruiz said, “…”)"},
    {"direct.lead_in", "who said it, a colon, then words in marks (Ruiz said: “…”)"},
    {"direct.name_after", "words in marks, then a name alone (“…,” – Lee Park)"},
    {"direct.alone", "words in marks alone in their sentence, so that whoever spoke before goes on"},
    {"direct.signed",
     "words in marks alone, then a line with the speaker's name, “Those were the words of …” or “… was "
     "Ruiz’s reply”"},
    {"direct.opening", "an utterance that opens its sentence, with its clause further on"},
    {"direct.turn", "a turn in an interview: a paragraph that begins with its speaker's label"},
    {"mixed.governed", "a cue, then what it reports, some of it in marks"},
    {"mixed.fragment_governed", "words in marks after a cue in the same sentence"},
    {"mixed.fragment_before_clause", "words in marks in a sentence whose clause comes later"},
    {"mixed.fragment", "words in marks in a sentence without a cue, whose subject may have said them"},
    {"mixed.possessive", "words in marks after their owner (Ruiz’s “reckless” plan)"},
    {"reported.that", "a cue, “that”, then what was said (Ruiz said that …)"},
    {"reported.clause", "a cue, then what was said without “that” (Ruiz said the plan was dead)"},
    {"reported.before_clause", "what was said, then who said it (The plan was dead, Ruiz said)"},
    {"reported.before_inverted", "what was said, then cue and speaker (The plan was dead, said Ruiz)"},
    {"reported.according_to", "what was said, beside “according to” or “in the words of” somebody"},
    {"reported.colon", "a cue and a colon, then what was said (Ruiz said: the plan was dead)"},
    {"reported.question", "a cue, then a question (Ruiz asked whether …)"},
    {"reported.infinitive", "a cue, then “to” and a verb (Ruiz promised to go)"},
    {"reported.gerund", "a cue, then an -ing form (Ruiz denied taking it)"},
    {"reported.object", "a cue, then what it is about (Ruiz criticised the plan)"},
    {"reported.bare_clause", "a cue, then what was said with a verb that no list knows (Ruiz said fish fly)"},
    {"reported.in_source", "“in” and something that reports, then what it shows (In a poll, most …)"},
    {"reported.about", "a cue, a preposition, then what it is about (Ruiz warned of delays)"},
    {"reported.predicate", "a cue, then somebody and what he is called (Ruiz called Acme a friend)"},
    {"reported.object_infinitive", "a cue, then who should do what (Ruiz urged Acme to stop)"},
    {"reported.raising", "a passive between what is said of whom (Ruiz is said to have left)"},
    {"reported.by", "a passive, then “by” and who holds it (the plan was criticised by Ruiz)"},
    {"nominal.infinitive", "a noun that holds somebody's words, then “to” (Ruiz’s promise to go)"},
    {"nominal.about", "a noun that holds somebody's words, then what they are about (his praise of Acme)"},
    {"nominal.that", "a noun that holds somebody's words, then “that” (Ruiz’s claim that …)"},
    {"mixed.signed", "a headline with words in marks; a dash and who says so end it (… ‘late’ – Ruiz)"},
    {"term.cue", "words in marks after a word that announces a name or title"},
    {"term.title_case", "words in marks that all have capitals, as titles and proper names do"},
    {"term.crosshead", "a few words in marks on a line of their own, without a full stop: a crosshead"},
    {"term.doubtful", "words in marks that are hardly anybody’s: no reading as a quotation is likely"},
    {"term.alone", "one or two words in marks that no cue governs"},
    // reporting clauses
    {"reporting.active", "speaker, then cue (Ruiz said)"},
    {"reporting.inverted", "cue, then speaker (said Ruiz)"},
    {"reporting.according_to", "“according to”, then the speaker"},
    {"reporting.words_of", "“in the words of”, then the speaker"},
    {"reporting.quoted_as_saying", "speaker, then “was quoted as saying”"},
    {"reporting.passive", "a passive, whose subject is no speaker (it was said)"},
    {"reporting.relative", "“who” or “which”, then cue (Ruiz, who said)"},
    {"reporting.colon", "speaker, then a colon (Ruiz: “…”)"},
    {"reporting.in_source", "“in” and something that reports (In a poll)"},
    {"reporting.infinitive", "“to” and a cue; the speaker is that of the clause before (came to say)"},
    {"reporting.participle", "an -ing cue; the speaker stands before it or is that of its clause"},
    {"reporting.verb", "a cue far from its subject, which is looked for before it"},
    {"reporting.adjective", "speaker, a form of be, then an adjective (Ruiz is confident)"},
    {"reporting.coordinated", "“and” or “but”, then cue; the speaker is that of the clause before"},
    {"reporting.participial", "an -ing cue; the speaker is the subject of its sentence (Ruiz left, saying)"},
};

}  // namespace

std::string_view meaning_of_rule(std::string_view rule) {
  for (Meaning const& entry : meanings)
    if (entry.rule == rule) return entry.text;
  return {};
}

std::string_view meaning_of_class(WordClass word_class) {
  switch (word_class) {
    case WordClass::given_name:
      return "given name";
    case WordClass::family_name:
      return "family name";
    case WordClass::family_first:
      return "family name that stands first";
    case WordClass::name_particle:
      return "particle of names";
    case WordClass::generation:
      return "generation";
    case WordClass::role:
      return "role";
    case WordClass::org_suffix:
      return "ending of companies' names";
    case WordClass::org_tail:
      return "last noun of organisations' names";
    case WordClass::org_head:
      return "first noun of organisations' names";
    case WordClass::outlet_word:
      return "word of papers' and broadcasters' names";
    case WordClass::not_a_name:
      return "no name";
    case WordClass::place_tail:
      return "last noun of places' names";
    case WordClass::place_head:
      return "first noun of places' names";
    case WordClass::event_tail:
      return "last noun of events' names";
    case WordClass::law_tail:
      return "last noun of laws' names";
    case WordClass::common_word:
      return "ordinary word";
    case WordClass::term_cue:
      return "announces a term";
    case WordClass::work_noun:
      return "noun for a work with a title";
    default:
      return word_class_names[static_cast<std::size_t>(word_class)];
  }
}

std::string meaning_of_fact(FactName const& fact) {
  std::string text(fact.name);
  if (fact.kind == "WordClass")
    if (auto const word_class = word_class_named(fact.name)) text = meaning_of_class(*word_class);
  std::ranges::replace(text, '_', ' ');
  if (fact.kind == "CueFeature") return "reports speech or thought, " + text;
  if (fact.kind == "Shape") return text + " letters";
  if (fact.kind == "TokenKind" && text == "word") return "a word, no number or mark";
  if (fact.kind == "Keyword") return "this very word";
  return text;
}

}  // namespace whosaid::explanation

// Why whosaid found what it found in a document, and why it did not find more.
//
//   whosaid::Explanation why = whosaid::explain(extractor, article);
//   why.found is what extractor.extract(article) gives; why.quotes, why.names and why.gaps explain it.
//
// Link whosaid_explain. Offsets are UTF-8 bytes, as in whosaid.hpp. Codes ("short_form") are for programs and
// stay the same; texts are for people and may change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "whosaid.hpp"

namespace whosaid {

/// Where the lists have something.
struct ListEntry {
  std::string words;  ///< as the document has them, or the entity's name
  std::string what;   ///< "given name", "cue", "person/kim-jong-un"
  std::string file;   ///< inside its folder of lists
  std::uint32_t line = 0;
};

/// A named piece of evidence with its weight.
struct Point {
  std::string name;     ///< "cue_after"
  std::string meaning;  ///< "a verb of saying follows"
  double weight = 0;    ///< what it adds to the score
};

/// What became of a reading.
enum class Outcome : std::uint8_t {
  kept,
  too_weak,       // its score is below what a name needs
  inside_listed,  // it is part of a longer name of the lists
  outweighed,     // readings that overlap it score higher
  other_thing,    // kept, but it names neither person, organisation nor place: an event, a law
};

/// One way to read some words as a name.
struct NameReading {
  Span span;
  std::string_view type;     ///< "person", "organisation", "place", "other"
  std::string_view rule;     ///< "person.given_first"
  std::string_view meaning;  ///< of the rule
  Outcome outcome = Outcome::kept;
  double score = 0;           ///< log-odds that it holds: the sum of its points
  double needed = 0;          ///< what a name needs
  std::vector<Point> points;  ///< strongest first, those of no weight left out
  double lost_by = 0;         ///< for too_weak, to what is needed; for outweighed, to the readings that won
  std::optional<Span> lost_to;
};

/// An entity that a name or pronoun might have meant.
struct Rival {
  std::string name;
  std::string entity;             ///< its id
  std::optional<Span> span;       ///< where it was named
  std::optional<double> score;    ///< where candidates are scored
  std::optional<double> lost_by;  ///< likewise
  std::vector<Point> points;      ///< likewise
  std::string_view lacks;         ///< why not: "hearer", "not_subject", "inside_words"
  std::string text;               ///< the same for people
};

/// One step from words to whom they mean: “he” → “Dana Ruiz” → person/dana-ruiz.
struct Step {
  std::string_view how;            ///< "pronoun", "likeliest_person", "short_form", "listed", "made"
  std::string text;                ///< the same for people
  std::optional<Span> span;        ///< the words it leads to …
  std::string entity;              ///< … or the entity's id
  std::vector<Point> points;       ///< of the words, where candidates are scored
  std::optional<ListEntry> entry;  ///< where the lists have the entity
};

/// Why a name has its type and entity.
struct NameExplanation {
  std::size_t mention = 0;  ///< index into found.mentions
  NameReading reading;
  std::vector<NameReading> losers;  ///< other readings of the words, the strongest first
  std::vector<ListEntry> lists;     ///< what the lists say of the words
  std::vector<Step> chain;          ///< to the entity
  std::vector<Rival> rivals;        ///< other entities that the words may mean
};

/// Words that a rule matched.
struct Part {
  std::string_view name;  ///< "speaker", "cue", "hearer", "that", "colon", "content", "relay"
  Span span;
  std::string text;  ///< what it is: "a name", "speech"
  std::optional<ListEntry> entry;
};

/// A reason, as a code and as a line of text.
struct Reason {
  std::string_view code;
  std::string text;
};

/// Why a quotation was found and has its speaker.
struct QuoteExplanation {
  std::size_t quote = 0;     ///< index into found.quotes
  std::string_view meaning;  ///< of its rule
  std::string_view clause;   ///< rule of its reporting clause, "reporting.active", or empty
  std::string_view clause_meaning;
  std::vector<Part> parts;
  std::vector<Step> chain;           ///< to the speaker
  std::optional<Reason> no_speaker;  ///< if the text does not say who speaks
  std::vector<Rival> rivals;         ///< others who might have spoken, the likeliest first
  Reason confidence;                 ///< what it was measured on
};

/// Something in which nothing was found.
struct Gap {
  std::string_view kind;  ///< "marks", "speech", "word", "text"
  Span span;
  Reason reason;
  std::vector<Part> parts;             ///< what the closest rule matched
  std::optional<NameReading> reading;  ///< the best reading of a word that is no name
  std::vector<ListEntry> lists;        ///< what the lists say
};

struct Explanation {
  Extraction found;
  std::vector<QuoteExplanation> quotes;  ///< in text order, as all of these
  std::vector<NameExplanation> names;
  std::vector<Gap> gaps;
};

/// Explains everything in the document: each quotation and name, each stretch in quotation marks that is no
/// quotation, each reporting clause that reports nothing, and each word with a capital that is no name.
Explanation explain(Extractor const& extractor, Document const& document);

/// Explains what overlaps the places (an empty one stands for the character that begins there): names and
/// quotations; if there are none at a place, why nothing is there.
Explanation explain(Extractor const& extractor, Document const& document, std::vector<Span> const& places);

}  // namespace whosaid

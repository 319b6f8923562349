// Start here: the library's interface.
//
//   whosaid::Extractor extractor{{.gazetteers = {"gazetteers"}}};
//   whosaid::Extraction found = extractor.extract({.id = "a", .text = "“Enough,” Dana Ruiz said."});
//
// An Extractor is made once and used from any number of threads. Offsets are UTF-8 bytes of the document's
// text, half-open; the command line's writers convert them to code points or UTF-16 units.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"
#include "text/span.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Index into Extraction::entities; -1 for none.
using EntityId = std::int32_t;

/// Somebody or something named in a document: one, however often it is mentioned.
struct Entity {
  std::string id;  ///< of the gazetteer, else type/slug of its name: person/koh-yu-hwan
  EntityType type = EntityType::person;
  std::string name;      ///< the gazetteer's, else the fullest in the document
  std::string wikidata;  ///< Q-number or empty
  std::uint32_t mentions = 0;
  std::uint32_t quotes = 0;  ///< quotations it speaks
};

/// One occurrence of a name.
struct Mention {
  Span span;
  EntityType type = EntityType::person;
  EntityId entity = -1;
  std::string_view rule;  ///< which rule found it: person.titled; lives as long as the program
};

enum class QuoteKind : std::uint8_t { direct, mixed, indirect, term };

enum class SpeakerStatus : std::uint8_t {
  named,      // by name
  pronoun,    // he, resolved or not
  role,       // the minister
  continued,  // carried over from an earlier quotation
  unnamed,    // a person familiar with the talks
  unknown,    // the text does not say
};

/// What a cue says of how the content was put.
enum class CueClass : std::uint8_t { speech, writing, thought, attitude, evidence };

/// Whether the content was put forward at all.
enum class Modality : std::uint8_t {
  asserted,  // said the plan was dead
  negated,   // did not say, would not say: the saying is denied
  denied,    // denied the plan was dead, rejected the plan: the content is
  asked,     // asked whether the plan was dead
  future,    // will say, would say, is expected to say: not said yet, or only on a condition
};

/// Who speaks, is spoken to, or relays: a mention in the text and whom it means.
struct Party {
  std::string name;      ///< the entity's name, else the words of the text
  EntityId entity = -1;  ///< -1 when it is nobody by name
  std::optional<EntityType> type;
  SpeakerStatus status = SpeakerStatus::unknown;
  Span span;  ///< the mention it was taken from
};

struct Cue {
  Span span;
  CueClass cue_class = CueClass::speech;
};

/// A quotation: content, speaker and cue.
struct Quote {
  QuoteKind kind = QuoteKind::direct;
  std::vector<Span> spans;   ///< the whole attributed content, in order, not overlapping
  std::vector<Span> quoted;  ///< its parts in quotation marks, marks included
  std::optional<Party> speaker;
  std::optional<Cue> cue;
  std::optional<Party> via;        ///< who relays it
  std::optional<Party> addressee;  ///< who is spoken to
  Modality modality = Modality::asserted;
  std::string_view rule;
  double confidence = 0;  ///< 0 to 1
  Span sentence;          ///< of the sentence(s) it stands in
};

/// All that was found in one document. Mentions are sorted by span, quotes by first span.
struct Extraction {
  std::vector<Entity> entities;
  std::vector<Mention> mentions;
  std::vector<Quote> quotes;
  std::uint32_t sentences = 0;
  std::string date;  ///< the document's, else the one its head states; YYYY-MM-DD or empty
  Span headline;     ///< the first line that is one; empty if there is none
};

struct Settings {
  std::vector<std::filesystem::path> gazetteers;  ///< folders, later ones win
  bool terms = false;                             ///< also report words in marks that nobody is quoted with
};

class Extractor {
 public:
  /// Reads the gazetteers. Throws GazetteerError (gazetteer/error.hpp), whose text names every fault.
  explicit Extractor(Settings settings);
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  /// Finds people, organisations, places and quotations. Succeeds on any bytes; thread-safe; the same
  /// document gives the same result on any thread.
  Extraction extract(Document const& document) const;

  /// A hash of the gazetteers' files: 16 hexadecimal digits.
  std::string_view gazetteer_hash() const;

 private:
  struct Impl;
  friend struct Workings;  // the library's own: for explanation.hpp
  std::unique_ptr<Impl> impl_;
};

/// "person", "organisation", "place".
std::string_view entity_type_name(EntityType type);
/// "direct", "mixed", "indirect", "term".
std::string_view quote_kind_name(QuoteKind kind);
/// "named", "pronoun", "role", "continued", "unnamed", "unknown".
std::string_view speaker_status_name(SpeakerStatus status);
/// "speech", "writing", "thought", "attitude", "evidence".
std::string_view cue_class_name(CueClass cue_class);
/// "asserted", "negated", "denied", "asked", "future".
std::string_view modality_name(Modality modality);

/// Version of the library: "0.1.0".
std::string_view version();

}  // namespace whosaid

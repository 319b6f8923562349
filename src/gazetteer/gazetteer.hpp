// Everything the lists know, compiled to one read-only image: look-up of tokens, entities and where each
// entry stands. Shared by all threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// Index of an entity in the image.
using EntityIndex = std::uint32_t;
inline constexpr EntityIndex no_entity = 0xffffffff;

/// How an entity came to be recognised.
enum class AliasKind : std::uint8_t {
  name,     // its main name
  alias,    // another full name
  acronym,  // KCNA
  weak,     // only after a full name in the same article: the Bank, Kim
  demonym,  // of a place: Korean (people and adjective; not a mention of the place)
  capital,  // of a country, standing for its government: Pyongyang
};

/// An entity of the lists found in a text.
struct Hit {
  std::uint32_t first = 0;  ///< index of its first token
  std::uint32_t count = 0;  ///< tokens, ≥ 1
  EntityIndex entity = no_entity;
  AliasKind kind = AliasKind::name;
};

/// A role somebody holds or held. Dates are YYYY-MM-DD (missing parts filled: from 01, to end), empty if
/// open.
struct Role {
  std::string_view title;  ///< lower case as in the list: "prime minister"
  EntityIndex of;          ///< place or organisation, or no_entity
  std::string_view from;
  std::string_view to;
};

struct Relation {
  std::string_view kind;  ///< "sister", "parent", "member"
  EntityIndex of;
};

enum class Gender : std::uint8_t { unknown, male, female };

/// What is asked most of an entity of the lists; views into the image, valid as long as the gazetteer.
struct EntitySummary {
  std::string_view id;  ///< "person/kim-jong-un"
  EntityType type;
  std::string_view name;
  std::string_view wikidata;  ///< "Q56226" or empty
  std::string_view kind;      ///< finer kind: "country", "news_agency", "party"; may be empty
  Gender gender;
  std::span<std::uint32_t const> words;  ///< keys (see Token) of the words of its names, weak ones left out
  std::span<std::uint32_t const>
      final_words;  ///< of those that can stand for it alone: last words, family names
};

/// All that the lists say of one.
struct EntityRecord : EntitySummary {
  std::vector<std::string_view> aliases;  ///< all names but the main one, weak ones left out
  std::vector<Role> roles;
  std::vector<Relation> relations;
};

/// Where an entry stands.
struct Provenance {
  std::string_view file;  ///< path relative to the gazetteer folder
  std::uint32_t line;     ///< 1-based
  std::uint32_t column;   ///< 1-based, in bytes
};

/// A fault in the lists or a file that cannot be read; `what()` is `FILE:LINE:COL: error[code]: what, and how
/// to mend it`, one line a fault, all faults of all files.
class GazetteerError;

class Gazetteer {
 public:
  /// Reads, checks and compiles the lists that `index.yaml` in each folder names; entries of later folders
  /// win. Throws GazetteerError with every fault found.
  static Gazetteer load(std::vector<std::filesystem::path> const& folders);

  Gazetteer(Gazetteer&&) noexcept;
  Gazetteer& operator=(Gazetteer&&) noexcept;
  ~Gazetteer();

  /// Sets the look-up fields of `tokens` (classes, cue, phrase_*) and appends the entities found to `hits`,
  /// sorted by first token, longest first. `tokens` come from tokenise(text). Linear; safe from many threads
  /// at once.
  ///
  /// Case: an entry in lower case matches any case; a capitalised entry needs a capital; an entry in capitals
  /// (two letters or more) needs the same letters in capitals. In a sentence wholly in capitals all match.
  void look_up(std::string_view text, std::vector<Token>& tokens, std::vector<Hit>& hits) const;

  std::uint32_t entity_count() const;
  EntityRecord entity(EntityIndex index) const;
  /// The same without its lists; allocates nothing.
  EntitySummary summary(EntityIndex index) const;
  /// Appends what its relations and roles tie it to.
  void add_ties(EntityIndex index, std::vector<EntityIndex>& ties) const;
  /// The type alone, for hot paths.
  EntityType entity_type(EntityIndex index) const;
  /// By id, or nothing.
  std::optional<EntityIndex> entity_by_id(std::string_view id) const;
  /// All entities that have a role, for resolving "the prime minister": those whose role title folds to
  /// `title` and whose role is `of` that entity (or any, if no_entity) on `date` (any date, if empty).
  std::vector<EntityIndex> holders(std::string_view title, EntityIndex of, std::string_view date) const;

  /// Where a word list gives `word` (one token or a phrase) the class, or nothing.
  std::optional<Provenance> provenance(std::string_view word, WordClass word_class) const;
  std::optional<Provenance> cue_provenance(std::string_view word) const;
  Provenance provenance(EntityIndex entity) const;

  /// Hash of all lists' bytes, 16 hexadecimal digits.
  std::string_view content_hash() const;

  class Image;  ///< the stage's own, see image.hpp

 private:
  explicit Gazetteer(std::unique_ptr<Image> image);
  std::unique_ptr<Image> image_;
};

}  // namespace whosaid

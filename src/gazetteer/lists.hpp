// What the YAML lists say, read and checked, before it is compiled.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/inflect.hpp"
#include "gazetteer/pattern.hpp"

namespace whosaid {

/// Where something stands: index into Lists::files, 1-based line and column.
struct Where {
  std::uint32_t file = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// A name or phrase of a list.
struct ListedText {
  std::string text;
  Where where;
  std::vector<Pattern> patterns;  ///< see patterns_of(); at least one
};

/// An entry of a word list.
struct WordEntry {
  ListedText word;
  WordClasses classes;
};

/// An entry of a cue list.
struct CueEntry {
  ListedText word;
  CueFeature form = CueFeature::base;  ///< base for verbs, noun, adjective
  CueFeatures features;                ///< class, frames and flags
  WordClasses classes;
  IrregularForms irregular;
};

/// A reference to an entity by id.
struct Reference {
  std::string id;  ///< empty: none
  Where where;
};

struct RoleEntry {
  std::string title;
  Where where;  ///< of the title
  Reference of;
  std::string from;  ///< YYYY-MM-DD or empty
  std::string to;
};

struct RelationEntry {
  std::string kind;
  Reference of;
};

/// An entry of an entity file.
struct EntityEntry {
  std::string id;
  Where where;
  EntityType type = EntityType::person;
  ListedText name;
  std::string wikidata;
  std::string kind;
  Gender gender = Gender::unknown;
  std::vector<ListedText> aliases;
  std::vector<ListedText> weak;
  std::vector<ListedText> demonyms;
  std::optional<ListedText> acronym;
  std::optional<ListedText> capital;
  std::vector<RoleEntry> roles;
  std::vector<RelationEntry> relations;
  std::vector<Reference> formerly;  ///< ids it had before
  std::vector<ListedText> drop;     ///< of a correction: names taken from the entity
  std::optional<bool> retired;      ///< kept for its id, not matched
  bool absorbed = false;            ///< a later folder gives its id as a former one of another
  bool corrects = false;            ///< changes the entity of an earlier folder; else stands for itself
};

/// A warning that an entry, or a whole file, asks not to be told.
struct Allowance {
  Where entry;  ///< of the entry's word or id; line 0 for the whole file
  Where where;  ///< of the code
  std::string_view code;
};

/// Something doubtful, told by `whosaid gazetteer check` only.
struct Warning {
  Where where;
  Where entry;  ///< as in Allowance
  std::string code;
  std::string message;
};

/// Where a file or an entry says that it came from.
struct ListedSource {
  std::string text;
  Where where;
  Where entry;  ///< as in Allowance
};

/// What an example is of.
enum class ExampleOf : std::uint8_t { entity, word, cue };

/// A text with which an entry is tested.
struct Example {
  ExampleOf of = ExampleOf::entity;
  std::string subject;  ///< the entity's id, the word or the cue
  bool negative = false;
  std::string text;
  std::string expect;  ///< words of the text, or empty
  Where where;
};

/// A file of the lists.
struct ListFile {
  std::string shown;     ///< path as a person would open it
  std::string relative;  ///< path relative to its gazetteer folder
  std::uint32_t folder = 0;
  std::string region;  ///< of a word list
};

/// All lists of all folders.
struct Lists {
  std::vector<ListFile> files;
  std::vector<WordEntry> words;
  std::vector<CueEntry> cues;
  std::vector<EntityEntry> entities;
  std::vector<Allowance> allowances;
  std::vector<Example> examples;
  std::vector<ListedSource> sources;
  std::vector<Warning> warnings;  ///< what reading found doubtful, see check_entities()
};

}  // namespace whosaid

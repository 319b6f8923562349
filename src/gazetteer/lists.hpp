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
};

/// A file of the lists.
struct ListFile {
  std::string shown;     ///< path as a person would open it
  std::string relative;  ///< path relative to its gazetteer folder
  std::uint32_t folder = 0;
};

/// All lists of all folders.
struct Lists {
  std::vector<ListFile> files;
  std::vector<WordEntry> words;
  std::vector<CueEntry> cues;
  std::vector<EntityEntry> entities;
};

}  // namespace whosaid

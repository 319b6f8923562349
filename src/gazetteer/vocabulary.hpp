// The closed sets of names that the lists may use, beside the word classes: what the schema enumerates.
#pragma once

#include <array>
#include <string_view>

namespace whosaid::vocabulary {

inline constexpr auto word_list_keys = std::to_array<std::string_view>(
    {"classes", "cue", "region", "description", "source", "allow", "entries"});
inline constexpr auto word_keys =
    std::to_array<std::string_view>({"text", "classes", "note", "allow", "examples", "not"});
inline constexpr auto cue_keys = std::to_array<std::string_view>(
    {"text", "class", "frames", "past", "participle", "present", "ing", "plural", "doubles", "negative",
     "ambiguous", "telling", "faint", "classes", "note", "allow", "examples", "not"});
inline constexpr auto cue_forms = std::to_array<std::string_view>({"verb", "noun", "adjective"});
inline constexpr auto cue_classes =
    std::to_array<std::string_view>({"speech", "writing", "thought", "attitude", "evidence"});
inline constexpr auto frames = std::to_array<std::string_view>(
    {"quote", "clause", "that_clause", "question", "infinitive", "object_infinitive", "gerund", "object",
     "about", "predicate", "addressee", "passive"});

inline constexpr auto entity_file_keys =
    std::to_array<std::string_view>({"source", "description", "allow", "entities"});
inline constexpr auto entity_keys = std::to_array<std::string_view>(
    {"id",       "name",     "aliases",   "weak",     "acronym", "gender",   "kind",
     "wikidata", "roles",    "relations", "demonyms", "capital", "note",     "source",
     "allow",    "examples", "not",       "formerly", "retired", "corrects", "drop"});
inline constexpr auto role_keys = std::to_array<std::string_view>({"title", "of", "from", "to", "note"});
inline constexpr auto example_keys = std::to_array<std::string_view>({"text", "expect", "note"});
inline constexpr auto relation_keys = std::to_array<std::string_view>({"kind", "of", "note"});
inline constexpr auto genders = std::to_array<std::string_view>({"male", "female"});
inline constexpr auto place_kinds =
    std::to_array<std::string_view>({"country", "region", "city", "continent", "body_of_water", "building"});
inline constexpr auto organisation_kinds = std::to_array<std::string_view>(
    {"news_agency",    "newspaper",    "broadcaster",    "party",       "ministry", "parliament",
     "court",          "central_bank", "army",           "police",      "company",  "bank",
     "university",     "ngo",          "union",          "sports_body", "club",     "international_body",
     "militant_group", "think_tank",   "religious_body", "website"});

/// Codes of the warnings that `allow` may silence, see gazetteers/CHECKS.md.
inline constexpr auto warnings = std::to_array<std::string_view>(
    {"ambiguous_alias", "needless_alias", "shadowed_alias", "common_word", "look_alike", "near_duplicate",
     "listed_twice", "unknown_source", "weak_only", "unknown_title", "former_id", "retired_reference",
     "nothing_to_drop", "odd_marks"});

inline constexpr auto index_keys = std::to_array<std::string_view>({"lists", "entities"});

}  // namespace whosaid::vocabulary

// The warnings: each function appends to lists.warnings what it finds doubtful.
#pragma once

#include <set>
#include <string>

#include "gazetteer/lists.hpp"

namespace whosaid {

/// FILE:LINE of a place in the lists.
std::string place_of(Lists const& lists, Where where);

/// Names that several entities share or that are ordinary words: ambiguous_alias, common_word, weak_only.
void warn_of_shared_names(Lists& lists);

/// Names that add nothing to their entity: needless_alias, shadowed_alias.
void warn_of_needless_names(Lists& lists);

/// Entities that look like one, and titles that no list knows: near_duplicate, unknown_title.
void warn_of_entities(Lists& lists);

/// Texts of entries: look_alike, odd_marks, listed_twice.
void warn_of_texts(Lists& lists);

/// Sources that are none: unknown_source. `known` holds for each folder the keys of its SOURCES.md; if there
/// are none any text will do.
void warn_of_sources(Lists& lists, std::vector<std::set<std::string>> const& known);

}  // namespace whosaid

// From YAML trees to the entries they list.
#pragma once

#include <cstdint>
#include <vector>

#include "gazetteer/lists.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {

/// Reads a word list or cue list. `file` is its index in Lists::files, `about` what stands there. Appends
/// entries and faults.
void read_word_list(YamlTree const& tree, std::uint32_t file, ListFile& about, Lists& lists,
                    std::vector<Fault>& faults);

/// Reads an entity file. What concerns several entries (ids, references) is for check_entities().
void read_entity_file(YamlTree const& tree, std::uint32_t file, ListFile& about, Lists& lists,
                      std::vector<Fault>& faults);

}  // namespace whosaid

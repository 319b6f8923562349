// The fields of an expected line, and which findings it stands for.
#pragma once

#include <string_view>
#include <vector>

namespace whosaid {

/// The fields between " | ".
std::vector<std::string_view> fields_of(std::string_view line);

/// Is the finding what the line says? A field that is "*" is free; so are all after the last one where a
/// line gives fewer than a full one has (`full`).
bool stands_for(std::string_view line, std::string_view finding, std::size_t full);

/// Are two lines about one thing: quotations whose contents overlap, entities that share a name or a form?
bool are_related(std::string_view a, std::string_view b);

}  // namespace whosaid

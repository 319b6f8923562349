// Where the text of a node ends in its file. yaml-cpp tells only where it begins.
#pragma once

#include <cstddef>

#include "gazetteer/yaml_tree.hpp"

namespace whosaid {

/// One past the last byte of the node's text: the closing quote or bracket, or the last letter. Remarks after
/// it are left out.
std::size_t end_of(YamlTree const& tree, YamlNode const& node);

/// Whether the node is written in brackets.
bool is_in_brackets(YamlTree const& tree, YamlNode const& node);

/// Past blanks, line breaks and remarks.
std::size_t skip_blanks(std::string_view bytes, std::size_t at);

/// The byte of the "-" before a block item that begins at `offset`.
std::size_t dash_before(std::string_view bytes, std::size_t offset);

/// How far `at` is from the beginning of its line, in bytes.
std::size_t column_of(std::string_view bytes, std::size_t at);

/// The first byte of the line that `at` is in, and one past its line break (or the end of the file).
std::size_t line_start(std::string_view bytes, std::size_t at);
std::size_t line_end(std::string_view bytes, std::size_t at);

}  // namespace whosaid

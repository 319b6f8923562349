// YAML as a light tree that knows where each piece stands. Reads the plain subset that the lists use and
// refuses what is more (anchors, tags, second documents) or what a YAML reader would pass over in silence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/error.hpp"

namespace whosaid {

/// One value of a YAML file.
struct YamlNode {
  enum class Kind : std::uint8_t { null, scalar, sequence, map };

  Kind kind = Kind::null;
  bool plain = false;        ///< a scalar written without quotes
  std::uint32_t line = 1;    ///< 1-based
  std::uint32_t column = 1;  ///< 1-based, in bytes
  std::uint32_t offset = 0;  ///< byte at which it begins
  std::uint32_t child = 0;   ///< index of its first item, or of its first key; 0 if none
  std::uint32_t next =
      0;             ///< index of the next item; of a key's value for a key; of the next key for a value
  std::string text;  ///< of a scalar
};

/// "nothing", "a text", "a list", "a map".
std::string_view kind_in_words(YamlNode::Kind kind);

/// A file's values and bytes.
struct YamlTree {
  std::string file;  ///< as shown in faults
  std::string bytes;
  std::vector<YamlNode> nodes;  ///< nodes[0] is the root

  YamlNode const& root() const { return nodes.front(); }
  /// Its first item (a key, for maps), or null.
  YamlNode const* child(YamlNode const& node) const { return node.child ? &nodes[node.child] : nullptr; }
  YamlNode const* next(YamlNode const& node) const { return node.next ? &nodes[node.next] : nullptr; }
};

/// Limits beyond which a file is refused unread.
inline constexpr std::size_t longest_line = 16 * 1024;
inline constexpr std::size_t largest_file = 64 * 1024 * 1024;
inline constexpr std::size_t deepest_nesting = 20;
inline constexpr std::size_t most_faults = 200;  ///< of one file

/// Reads `bytes`. Appends the faults found; after a fault that leaves the rest of the file unreadable
/// returns nothing. The tree is whole otherwise, also with faults.
std::optional<YamlTree> parse_yaml(std::string file, std::string bytes, std::vector<Fault>& faults);

/// `text` in straight quotes for a message: shortened, control characters as \xNN.
std::string quoted_piece(std::string_view text);

}  // namespace whosaid

// A YAML file that is changed in place: everything that an edit does not concern keeps its bytes.
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "editing/value.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {

/// An edit that cannot be made; `what()` is one line that says why and what to do.
struct EditRefused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// From the root: which child, which child of that, … In a map keys and values alternate, so the value of the
/// first key is child 1.
using NodePath = std::vector<std::size_t>;

/// Each change is spliced into the bytes, which are then parsed again: if they do not mean what is intended,
/// EditRefused is thrown and the file stays as it was.
class YamlFile {
 public:
  /// Throws GazetteerError when the bytes are no YAML.
  YamlFile(std::string shown, std::string bytes);

  std::string const& shown() const { return shown_; }
  /// As to be written, byte-order mark included.
  std::string bytes() const;
  YamlTree const& tree() const { return tree_; }
  YamlNode const& node(NodePath const& path) const;
  /// The path of a key's value in the map at `path`; empty if it has none.
  NodePath find(NodePath path, std::string_view key) const;
  /// The text at `path`, or "" if there is none.
  std::string text(NodePath const& path) const;
  /// Number of children (a map: keys and values).
  std::size_t size(NodePath const& path) const;

  /// Puts an item at the end of the list at `path`, or after the item `after`.
  void add_item(NodePath const& path, Value item);
  void add_item_after(NodePath const& path, std::size_t after, Value item);
  /// Puts a key into the map at `path`: after the last of its keys that `order` names before it, else at its
  /// end.
  void add_key(NodePath const& path, std::string_view key, Value value,
               std::vector<std::string_view> const& order = {});
  /// Writes another text, in the quotes of the one that is there.
  void set_text(NodePath const& path, Value text);
  void remove_item(NodePath const& path, std::size_t index);
  /// `key` must not be the map's first.
  void remove_key(NodePath const& path, std::string_view key);

  /// For many changes at once: the lines of an item as a file of their own, in which it is the one item of
  /// the list at {1}. Nothing if the list is in brackets.
  std::optional<YamlFile> item_file(NodePath const& path, std::size_t index) const;
  /// Puts back items that were changed so, by index, and adds new ones at the end.
  void change_items(NodePath const& path, std::map<std::size_t, YamlFile> const& changed,
                    std::vector<Value> const& added);

 private:
  struct Splice {
    std::size_t at;
    std::size_t length;
    std::string text;
  };
  void apply(std::vector<Splice> splices, Value const& intended);
  std::string_view line_break() const;
  /// The lines of an item of the block list at `path`: where they begin and end.
  std::pair<std::size_t, std::size_t> lines_of_item(NodePath const& path, std::size_t index) const;
  /// After the line that `end` is in; the text that goes there begins or ends with a line break.
  Splice line_after(std::size_t end, std::string line) const;

  std::string shown_;
  bool mark_ = false;  // begins with a byte-order mark
  YamlTree tree_;
};

}  // namespace whosaid

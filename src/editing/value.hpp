// A piece of YAML as a value: what an edit puts in, and what a file should mean after it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gazetteer/yaml_tree.hpp"

namespace whosaid {

/// A text, a list or a map. In a map keys and values alternate.
struct Value {
  YamlNode::Kind kind = YamlNode::Kind::null;
  std::string text;
  std::vector<Value> items;
  bool bare = false;  ///< a text that is written without quotes whatever it is: a date, true

  friend bool operator==(Value const& a, Value const& b) {
    return a.kind == b.kind && a.text == b.text && a.items == b.items;
  }
};

Value text_value(std::string text);
Value bare_value(std::string text);
Value list_of(std::vector<std::string> const& texts);
/// Appends a key and its value to a map.
void put(Value& map, std::string key, Value value);

/// The value of a node.
Value value_of(YamlTree const& tree, YamlNode const& node);

/// The part of a value that a path of child indices leads to.
Value& at(Value& value, std::vector<std::size_t> const& path);

/// How a text was written, and is to be written.
enum class Quotes : char { none = 0, single = '\'', twofold = '"' };

/// The text as YAML, in those quotes where they will do. In brackets more texts need quotes.
std::string written(Value const& text, bool in_brackets, Quotes quotes = Quotes::none);

/// A value on one line: [a, b], {key: value}.
std::string on_one_line(Value const& value, bool in_brackets = false);

/// A map over several lines, the first one unindented: each line after it is indented by `indent` spaces.
/// Lists of maps in it take a line for each item, and so do long lists.
std::string on_lines(Value const& map, std::size_t indent, std::string_view line_break);

}  // namespace whosaid

// Writing values as YAML.
#include "editing/value.hpp"

#include "gazetteer/fields.hpp"

namespace whosaid {
namespace {

bool is_plain(std::string_view text, bool in_brackets) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || is_special_in_yaml(text)) return false;
  constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=<";
  if (indicators.find(text.front()) != text.npos) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos || text.back() == ':') return false;
  if (in_brackets && text.find_first_of(",[]{}:") != text.npos) return false;
  for (char const c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
  return true;
}

std::string in_double_quotes(std::string_view text) {
  std::string out = "\"";
  for (char const c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else
      out += c;
  }
  return out + '"';
}

std::string in_single_quotes(std::string_view text) {
  std::string out = "'";
  for (char const c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

constexpr std::size_t longest_list = 2000;  // bytes on one line

bool takes_lines(Value const& value) {
  if (value.kind != YamlNode::Kind::sequence || value.items.empty()) return false;
  return value.items.front().kind == YamlNode::Kind::map || on_one_line(value).size() > longest_list;
}

}  // namespace

Value text_value(std::string text) { return {YamlNode::Kind::scalar, std::move(text), {}, false}; }
Value bare_value(std::string text) { return {YamlNode::Kind::scalar, std::move(text), {}, true}; }

Value list_of(std::vector<std::string> const& texts) {
  Value list{YamlNode::Kind::sequence, {}, {}, false};
  for (std::string const& text : texts) list.items.push_back(text_value(text));
  return list;
}

void put(Value& map, std::string key, Value value) {
  map.kind = YamlNode::Kind::map;
  map.items.push_back(text_value(std::move(key)));
  map.items.push_back(std::move(value));
}

Value& at(Value& value, std::vector<std::size_t> const& path) {
  Value* here = &value;
  for (std::size_t const i : path) here = &here->items[i];
  return *here;
}

Value value_of(YamlTree const& tree, YamlNode const& node) {
  Value value{node.kind, node.text, {}, false};
  for (auto const* child = tree.child(node); child; child = tree.next(*child))
    value.items.push_back(value_of(tree, *child));
  return value;
}

std::string written(Value const& value, bool in_brackets, Quotes quotes) {
  std::string const& text = value.text;
  if (value.bare) return text;
  if (quotes == Quotes::single && text.find('\n') == text.npos) return in_single_quotes(text);
  if (quotes == Quotes::none && is_plain(text, in_brackets)) return text;
  return in_double_quotes(text);
}

std::string on_one_line(Value const& value, bool in_brackets) {
  std::string out;
  switch (value.kind) {
    case YamlNode::Kind::null:
      break;
    case YamlNode::Kind::scalar:
      return written(value, in_brackets);
    case YamlNode::Kind::sequence:
      for (Value const& item : value.items) out += (out.empty() ? "" : ", ") + on_one_line(item, true);
      return "[" + out + "]";
    case YamlNode::Kind::map:
      for (std::size_t i = 0; i + 1 < value.items.size(); i += 2)
        out += (out.empty() ? "" : ", ") + on_one_line(value.items[i], true) + ": " +
               on_one_line(value.items[i + 1], true);
      return "{" + out + "}";
  }
  return out;
}

std::string on_lines(Value const& map, std::size_t indent, std::string_view line_break) {
  std::string out;
  for (std::size_t i = 0; i + 1 < map.items.size(); i += 2) {
    if (i > 0) out.append(line_break).append(indent, ' ');
    Value const& value = map.items[i + 1];
    out += written(map.items[i], false) + ":";
    if (!takes_lines(value)) {
      out += " " + on_one_line(value);
      continue;
    }
    for (Value const& item : value.items)
      out.append(line_break).append(indent + 2, ' ').append("- ").append(on_one_line(item));
  }
  return out;
}

}  // namespace whosaid

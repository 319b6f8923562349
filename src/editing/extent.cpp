// Ends of nodes, by the way they are written.
#include "editing/extent.hpp"

namespace whosaid {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::size_t end_of_quoted(std::string_view bytes, std::size_t at) {
  char const quote = bytes[at];
  for (std::size_t i = at + 1; i < bytes.size(); ++i) {
    if (quote == '"' && bytes[i] == '\\') {
      ++i;
    } else if (bytes[i] == quote) {
      if (quote == '"' || i + 1 == bytes.size() || bytes[i + 1] != quote) return i + 1;
      ++i;
    }
  }
  return bytes.size();
}

// The letters of a text that runs over lines, one after the other; what is between them is blank.
std::size_t end_of_letters(std::string_view bytes, std::size_t at, std::string_view text) {
  std::size_t end = at;
  for (char const c : text) {
    if (is_blank(c)) continue;
    while (at < bytes.size() && bytes[at] != c) ++at;
    if (at == bytes.size()) break;
    end = ++at;
  }
  return end;
}

std::size_t end_of_scalar(YamlTree const& tree, YamlNode const& node) {
  std::string_view const bytes = tree.bytes;
  if (!node.plain && node.offset < bytes.size()) {
    char const first = bytes[node.offset];
    if (first == '"' || first == '\'') return end_of_quoted(bytes, node.offset);
    if (first == '|' || first == '>') return end_of_letters(bytes, line_end(bytes, node.offset), node.text);
  }
  return end_of_letters(bytes, node.offset, node.text);
}

}  // namespace

std::size_t dash_before(std::string_view bytes, std::size_t offset) {
  std::size_t const dash = bytes.rfind('-', offset == 0 ? 0 : offset - 1);
  return dash == bytes.npos ? offset : dash;
}

std::size_t column_of(std::string_view bytes, std::size_t at) { return at - line_start(bytes, at); }

std::size_t line_start(std::string_view bytes, std::size_t at) {
  std::size_t const before = at == 0 ? bytes.npos : bytes.rfind('\n', at - 1);
  return before == bytes.npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view bytes, std::size_t at) {
  std::size_t const end = bytes.find('\n', at);
  return end == bytes.npos ? bytes.size() : end + 1;
}

std::size_t skip_blanks(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    if (is_blank(bytes[at]))
      ++at;
    else if (bytes[at] == '#' && (at == 0 || is_blank(bytes[at - 1])))
      at = line_end(bytes, at);
    else
      break;
  }
  return at;
}

bool is_in_brackets(YamlTree const& tree, YamlNode const& node) {
  bool const collection = node.kind == YamlNode::Kind::sequence || node.kind == YamlNode::Kind::map;
  if (!collection || node.offset >= tree.bytes.size()) return false;
  char const first = tree.bytes[node.offset];
  if (first != '[' && first != '{') return false;
  // A block map may begin with a key in brackets; the lists have none, since keys are texts.
  return true;
}

std::size_t end_of(YamlTree const& tree, YamlNode const& node) {
  std::string_view const bytes = tree.bytes;
  switch (node.kind) {
    case YamlNode::Kind::scalar:
      return end_of_scalar(tree, node);
    case YamlNode::Kind::null: {
      std::string_view const here = bytes.substr(node.offset, 4);
      if (here == "null" || here == "Null" || here == "NULL") return node.offset + 4;
      return std::min<std::size_t>(node.offset + 1, bytes.size());
    }
    case YamlNode::Kind::sequence:
    case YamlNode::Kind::map:
      break;
  }
  YamlNode const* last = tree.child(node);
  while (last && tree.next(*last)) last = tree.next(*last);
  if (!is_in_brackets(tree, node)) return last ? end_of(tree, *last) : node.offset;
  std::size_t at = skip_blanks(bytes, last ? end_of(tree, *last) : node.offset + 1);
  if (at < bytes.size() && bytes[at] == ',') at = skip_blanks(bytes, at + 1);
  return std::min(at + 1, bytes.size());
}

}  // namespace whosaid

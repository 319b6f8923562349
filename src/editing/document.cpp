// Splicing.
#include "editing/document.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "editing/extent.hpp"

namespace whosaid {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

YamlTree parsed(std::string const& shown, std::string bytes) {
  std::vector<Fault> faults;
  auto tree = parse_yaml(shown, std::move(bytes), faults);
  if (!tree || !faults.empty()) throw GazetteerError(std::move(faults));
  return *std::move(tree);
}

}  // namespace

YamlFile::YamlFile(std::string shown, std::string bytes)
    : shown_(std::move(shown)),
      mark_(bytes.starts_with(byte_order_mark)),
      tree_(parsed(shown_, std::move(bytes))) {}

std::string YamlFile::bytes() const { return (mark_ ? std::string(byte_order_mark) : "") + tree_.bytes; }

YamlNode const& YamlFile::node(NodePath const& path) const {
  YamlNode const* here = &tree_.root();
  for (std::size_t const i : path) {
    here = tree_.child(*here);
    for (std::size_t k = 0; k < i; ++k) here = tree_.next(*here);
  }
  return *here;
}

NodePath YamlFile::find(NodePath path, std::string_view key) const {
  YamlNode const& map = node(path);
  if (map.kind != YamlNode::Kind::map) return {};
  std::size_t i = 0;
  for (auto const* at = tree_.child(map); at; at = tree_.next(*at), ++i)
    if (i % 2 == 0 && at->text == key) {
      path.push_back(i + 1);
      return path;
    }
  return {};
}

std::string YamlFile::text(NodePath const& path) const { return path.empty() ? "" : node(path).text; }

std::size_t YamlFile::size(NodePath const& path) const {
  std::size_t count = 0;
  for (auto const* child = tree_.child(node(path)); child; child = tree_.next(*child)) ++count;
  return count;
}

std::string_view YamlFile::line_break() const {
  std::size_t const first = tree_.bytes.find('\n');
  return first != tree_.bytes.npos && first > 0 && tree_.bytes[first - 1] == '\r' ? "\r\n" : "\n";
}

YamlFile::Splice YamlFile::line_after(std::size_t end, std::string line) const {
  std::string_view const bytes = tree_.bytes;
  std::size_t const at = line_end(bytes, end);
  if (at == bytes.size() && !bytes.ends_with('\n')) return {at, 0, std::string(line_break()) + line};
  return {at, 0, line + std::string(line_break())};
}

void YamlFile::apply(std::vector<Splice> splices, Value const& intended) {
  std::ranges::sort(splices, std::greater(), &Splice::at);
  std::string bytes = tree_.bytes;
  for (Splice const& splice : splices) bytes.replace(splice.at, splice.length, splice.text);
  std::vector<Fault> faults;
  auto tree = parse_yaml(shown_, std::move(bytes), faults);
  if (!tree || !faults.empty() || value_of(*tree, tree->root()) != intended)
    throw EditRefused(fmt::format(
        "{} is written in a way that cannot be changed by a command; change it in an editor", shown_));
  tree_ = *std::move(tree);
}

void YamlFile::add_item(NodePath const& path, Value item) {
  std::size_t const count = size(path);
  add_item_after(path, count == 0 ? 0 : count - 1, std::move(item));
}

void YamlFile::add_item_after(NodePath const& path, std::size_t after, Value item) {
  YamlNode const& list = node(path);
  Value intended = value_of(tree_, tree_.root());
  Value& there = at(intended, path);
  bool const was_empty = there.items.empty();
  there.kind = YamlNode::Kind::sequence;
  there.items.insert(there.items.begin() + static_cast<std::ptrdiff_t>(was_empty ? 0 : after + 1), item);
  std::string_view const bytes = tree_.bytes;
  if (was_empty) {
    // [] or nothing becomes lines for maps, brackets for texts.
    NodePath key = path;
    --key.back();
    std::size_t const indent = column_of(bytes, node(key).offset) + 2;
    bool const brackets = is_in_brackets(tree_, list);
    std::size_t const start = brackets ? list.offset : end_of(tree_, node(key)) + 1;
    std::size_t const length = brackets ? end_of(tree_, list) - start : 0;
    if (item.kind != YamlNode::Kind::map)
      return apply({{start, length, (brackets ? "[" : " [") + on_one_line(item, true) + "]"}}, intended);
    std::string const line = std::string(indent, ' ') + "- " + on_lines(item, indent + 2, line_break());
    Splice const cut{brackets && start > 0 && bytes[start - 1] == ' ' ? start - 1 : start,
                     brackets && start > 0 && bytes[start - 1] == ' ' ? length + 1 : length, ""};
    return apply({cut, line_after(start + length, line)}, intended);
  }
  NodePath before = path;
  before.push_back(after);
  YamlNode const& last = node(before);
  std::size_t const end = end_of(tree_, last);
  if (is_in_brackets(tree_, list)) return apply({{end, 0, ", " + on_one_line(item, true)}}, intended);
  std::size_t const indent = column_of(bytes, dash_before(bytes, last.offset));
  bool const like_brackets =
      last.kind == YamlNode::Kind::scalar || is_in_brackets(tree_, last) || item.kind != YamlNode::Kind::map;
  std::string const text = like_brackets ? on_one_line(item) : on_lines(item, indent + 2, line_break());
  apply({line_after(end, std::string(indent, ' ') + "- " + text)}, intended);
}

void YamlFile::add_key(NodePath const& path, std::string_view key, Value value,
                       std::vector<std::string_view> const& order) {
  YamlNode const& map = node(path);
  Value intended = value_of(tree_, tree_.root());
  Value& there = at(intended, path);
  auto const rank = [&](std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(order, name) - order.begin());
  };
  std::size_t after = there.items.size() - 1;  // index of a value
  if (!order.empty())
    while (after > 1 && rank(there.items[after - 1].text) > rank(key)) after -= 2;
  NodePath last = path;
  last.push_back(after);
  std::size_t const end = end_of(tree_, node(last));
  bool const brackets = is_in_brackets(tree_, map);
  std::string_view const bytes = tree_.bytes;
  Value single{YamlNode::Kind::map, {}, {text_value(std::string(key)), value}, false};
  there.items.insert(there.items.begin() + static_cast<std::ptrdiff_t>(after + 1), single.items.begin(),
                     single.items.end());
  if (brackets) {
    std::string const pair = on_one_line(single);
    return apply({{end, 0, ", " + pair.substr(1, pair.size() - 2)}}, intended);
  }
  std::size_t const indent = column_of(bytes, tree_.child(map)->offset);
  apply({line_after(end, std::string(indent, ' ') + on_lines(single, indent, line_break()))}, intended);
}

void YamlFile::set_text(NodePath const& path, Value text) {
  YamlNode const& old = node(path);
  Value intended = value_of(tree_, tree_.root());
  at(intended, path) = text;
  char const first = tree_.bytes[old.offset];
  Quotes quotes = Quotes::none;
  if (!old.plain && (first == '"' || first == '\'')) quotes = static_cast<Quotes>(first);
  NodePath parent = path;
  parent.pop_back();
  std::size_t const end = end_of(tree_, old);
  apply({{old.offset, end - old.offset, written(text, is_in_brackets(tree_, node(parent)), quotes)}},
        intended);
}

void YamlFile::remove_item(NodePath const& path, std::size_t index) {
  YamlNode const& list = node(path);
  Value intended = value_of(tree_, tree_.root());
  Value& there = at(intended, path);
  std::size_t const count = there.items.size();
  there.items.erase(there.items.begin() + static_cast<std::ptrdiff_t>(index));
  auto const child = [&](std::size_t i) -> YamlNode const& {
    NodePath one = path;
    one.push_back(i);
    return node(one);
  };
  std::string_view const bytes = tree_.bytes;
  std::size_t const begin = child(index).offset;
  std::size_t const end = end_of(tree_, child(index));
  if (is_in_brackets(tree_, list)) {
    if (index > 0) {
      std::size_t const from = end_of(tree_, child(index - 1));
      return apply({{from, end - from, ""}}, intended);
    }
    std::size_t const to = count > 1 ? child(1).offset : end;
    return apply({{begin, to - begin, ""}}, intended);
  }
  std::size_t const from = line_start(bytes, dash_before(bytes, begin));
  std::vector<Splice> splices{{from, line_end(bytes, end) - from, ""}};
  if (count == 1) {
    NodePath key = path;
    --key.back();
    splices.push_back({end_of(tree_, node(key)) + 1, 0, " []"});
  }
  apply(std::move(splices), intended);
}

void YamlFile::remove_key(NodePath const& path, std::string_view key) {
  NodePath const value = find(path, key);
  NodePath name = value;
  --name.back();
  YamlNode const& map = node(path);
  Value intended = value_of(tree_, tree_.root());
  Value& there = at(intended, path);
  auto const first = there.items.begin() + static_cast<std::ptrdiff_t>(name.back());
  there.items.erase(first, first + 2);
  std::size_t const end = end_of(tree_, node(value));
  if (is_in_brackets(tree_, map)) {
    NodePath before = name;
    --before.back();
    std::size_t const from = end_of(tree_, node(before));
    return apply({{from, end - from, ""}}, intended);
  }
  std::size_t const from = line_start(tree_.bytes, node(name).offset);
  apply({{from, line_end(tree_.bytes, end) - from, ""}}, intended);
}

}  // namespace whosaid

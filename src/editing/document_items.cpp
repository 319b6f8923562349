// Many items of a list changed at once. Each is changed in a small file of its own, so that the large one is
// parsed and compared only once.
#include <algorithm>

#include "editing/document.hpp"
#include "editing/extent.hpp"

namespace whosaid {
namespace {

constexpr std::string_view head = "items:";

}  // namespace

std::pair<std::size_t, std::size_t> YamlFile::lines_of_item(NodePath const& path, std::size_t index) const {
  NodePath item = path;
  item.push_back(index);
  YamlNode const& there = node(item);
  std::string_view const bytes = tree_.bytes;
  return {line_start(bytes, dash_before(bytes, there.offset)), line_end(bytes, end_of(tree_, there))};
}

std::optional<YamlFile> YamlFile::item_file(NodePath const& path, std::size_t index) const {
  if (is_in_brackets(tree_, node(path))) return std::nullopt;
  auto const [begin, end] = lines_of_item(path, index);
  return YamlFile(shown_,
                  std::string(head) + std::string(line_break()) + tree_.bytes.substr(begin, end - begin));
}

void YamlFile::change_items(NodePath const& path, std::map<std::size_t, YamlFile> const& changed,
                            std::vector<Value> const& added) {
  if (!added.empty() && (size(path) == 0 || is_in_brackets(tree_, node(path)))) {
    change_items(path, changed, {});
    add_item(path, added.front());
    return change_items(path, {}, {added.begin() + 1, added.end()});
  }
  if (changed.empty() && added.empty()) return;
  Value intended = value_of(tree_, tree_.root());
  Value& list = at(intended, path);
  std::vector<Splice> splices;
  for (auto const& [index, file] : changed) {
    auto const [begin, end] = lines_of_item(path, index);
    list.items[index] = value_of(file.tree_, file.node({1, 0}));
    splices.push_back({begin, end - begin, file.tree_.bytes.substr(head.size() + line_break().size())});
  }
  std::string lines;
  if (!added.empty()) {
    NodePath last = path;
    last.push_back(size(path) - 1);
    std::string_view const bytes = tree_.bytes;
    std::size_t const indent = column_of(bytes, dash_before(bytes, node(last).offset));
    constexpr std::size_t longest = 2000;  // bytes of an item on one line
    for (Value const& item : added) {
      std::string const line = on_one_line(item);
      bool const on_one =
          item.kind != YamlNode::Kind::map || (is_in_brackets(tree_, node(last)) && line.size() < longest);
      if (!lines.empty()) lines += line_break();
      lines += std::string(indent, ' ') + "- " + (on_one ? line : on_lines(item, indent + 2, line_break()));
      list.items.push_back(item);
    }
    splices.push_back(line_after(end_of(tree_, node(last)), lines));
  }
  apply(std::move(splices), intended);
}

}  // namespace whosaid

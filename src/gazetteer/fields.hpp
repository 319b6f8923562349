// Typed reading of the maps in a list file: known keys, texts, lists of texts, flags, choices and dates, each
// with its fault. A reader asks for what it wants; what is absent or wrong comes back empty and is noted.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/lists.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {

/// One file being read.
class ListReader {
 public:
  ListReader(YamlTree const& tree, std::uint32_t file, std::vector<Fault>& faults)
      : tree_(tree), file_(file), faults_(faults) {}

  YamlTree const& tree() const { return tree_; }
  /// Notes a fault at `node`; beyond most_faults in this file they are dropped.
  void fault(YamlNode const& node, std::string code, std::string message);
  Where where(YamlNode const& node) const { return {file_, node.line, node.column}; }

  /// The scalar's text, or nothing and a fault: a value is missing, is no text, is empty, or is a plain word
  /// that YAML readers take for a number or yes/no. `what` names it in the fault.
  std::optional<std::string> text(YamlNode const& node, std::string_view what);
  /// As text(), for what is matched in articles: it must stand on one line and hold a letter or digit.
  std::optional<ListedText> listed_text(YamlNode const& node, std::string_view what);
  /// The items of a list; no items and a fault for anything else.
  std::vector<YamlNode const*> items(YamlNode const& node, std::string_view what);
  /// The scalar as one of `known`, else nothing and a fault that suggests the nearest.
  std::optional<std::string_view> choice(YamlNode const& node, std::string_view what,
                                         std::span<std::string_view const> known, std::string code);

 private:
  YamlTree const& tree_;
  std::uint32_t file_;
  std::vector<Fault>& faults_;
  std::size_t noted_ = 0;
};

/// A map whose keys are known.
class Fields {
 public:
  /// Notes every key that is not in `known`, or that nothing is a map.
  Fields(ListReader& reader, YamlNode const& map, std::string_view what,
         std::span<std::string_view const> known);

  bool is_map() const { return is_map_; }
  YamlNode const& map() const { return map_; }
  /// The value of `key`, or null when it is absent.
  YamlNode const* find(std::string_view key) const;
  /// The value of `key`; absent is a fault.
  YamlNode const* require(std::string_view key);

  /// A text, empty when absent.
  std::string text(std::string_view key);
  /// A text that is matched in articles.
  std::optional<ListedText> listed_text(std::string_view key);
  std::vector<ListedText> listed_texts(std::string_view key);
  std::optional<std::string_view> choice(std::string_view key, std::span<std::string_view const> known,
                                         std::string code);
  /// Word classes of a list under `key`.
  WordClasses classes(std::string_view key);
  bool flag(std::string_view key);

 private:
  ListReader& reader_;
  YamlNode const& map_;
  bool is_map_;
};

/// Whether a plain scalar is a number, date, yes/no or null to readers of YAML.
bool is_special_in_yaml(std::string_view text);

}  // namespace whosaid

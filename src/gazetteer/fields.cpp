// Typed reading of maps and scalars.
#include "gazetteer/fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "gazetteer/suggest.hpp"

namespace whosaid {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

bool looks_like_number(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  bool const starts = digits.find(text[0]) != text.npos ||
                      (text.size() > 1 && (text[0] == '-' || text[0] == '+' || text[0] == '.'));
  return starts && text.find_first_not_of("0123456789+-_.:eE") == text.npos &&
         text.find_first_of(digits) != text.npos;
}

}  // namespace

bool is_special_in_yaml(std::string_view text) {
  if (text.empty()) return false;
  if (looks_like_number(text)) return true;
  if (text.size() > 5) return false;
  std::string lower;
  for (char const c : text) lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  constexpr auto special =
      std::to_array<std::string_view>({"~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"});
  return std::ranges::find(special, lower) != special.end();
}

void ListReader::fault(YamlNode const& node, std::string code, std::string message) {
  if (++noted_ > most_faults) return;
  faults_.push_back({tree_.file, node.line, node.column, std::move(code), std::move(message)});
}

std::optional<std::string> ListReader::text(YamlNode const& node, std::string_view what) {
  if (node.kind == YamlNode::Kind::null) {
    std::string_view const here = std::string_view(tree_.bytes).substr(node.offset, 4);
    if (here.starts_with('~') || here == "null" || here == "Null" || here == "NULL")
      fault(node, "null",
            fmt::format("{} is null, which is no text; write \"null\" in quotes, or delete it", what));
    else
      fault(node, "null", fmt::format("{} has no value; write one or delete it", what));
    return std::nullopt;
  }
  if (node.kind != YamlNode::Kind::scalar) {
    fault(node, "wrong_type", fmt::format("{} must be a text, here is {}", what, kind_in_words(node.kind)));
    return std::nullopt;
  }
  if (is_blank(node.text)) {
    fault(node, "empty", fmt::format("{} is empty; write something or delete it", what));
    return std::nullopt;
  }
  if (node.plain && is_special_in_yaml(node.text)) {
    fault(node, "unquoted", fmt::format("{0} without quotes is no text in YAML; write \"{0}\"", node.text));
    return std::nullopt;
  }
  return node.text;
}

std::optional<ListedText> ListReader::listed_text(YamlNode const& node, std::string_view what) {
  auto value = text(node, what);
  if (!value) return std::nullopt;
  bool const folded_lines = node.plain ? tree_.bytes.compare(node.offset, value->size(), *value) != 0
                                       : value->find('\n') != value->npos;
  if (folded_lines) {
    fault(node, "two_lines",
          fmt::format("{} runs over several lines: {}; write each entry on its own line after \"- \"", what,
                      quoted_piece(*value)));
    return std::nullopt;
  }
  std::vector<Pattern> patterns = patterns_of(*value);
  std::size_t const tokens = patterns.front().hashes.size();
  if (tokens == 0) {
    fault(node, "empty", fmt::format("{} has no letter or digit: {}; delete it", what, quoted_piece(*value)));
    return std::nullopt;
  }
  if (tokens > longest_pattern) {
    fault(node, "too_long",
          fmt::format("{} has {} words; at most {} are matched", what, tokens, longest_pattern));
    return std::nullopt;
  }
  return ListedText{std::move(*value), where(node), std::move(patterns)};
}

std::vector<YamlNode const*> ListReader::items(YamlNode const& node, std::string_view what) {
  std::vector<YamlNode const*> found;
  if (node.kind != YamlNode::Kind::sequence) {
    fault(node, "wrong_type",
          fmt::format("{} must be a list, here is {}; write [] for none", what, kind_in_words(node.kind)));
    return found;
  }
  for (auto const* item = tree_.child(node); item; item = tree_.next(*item)) found.push_back(item);
  return found;
}

std::optional<std::string_view> ListReader::choice(YamlNode const& node, std::string_view what,
                                                   std::span<std::string_view const> known,
                                                   std::string code) {
  auto const given = text(node, what);
  if (!given) return std::nullopt;
  if (auto const at = std::ranges::find(known, *given); at != known.end()) return *at;
  std::string hint = did_you_mean(*given, known);
  if (hint.empty() && known.size() <= 12) hint = fmt::format("; it is one of {}", fmt::join(known, ", "));
  if (hint.empty()) hint = "; the schema names those there are";
  fault(node, std::move(code), fmt::format("unknown {} {}{}", what, quoted_piece(*given), hint));
  return std::nullopt;
}

Fields::Fields(ListReader& reader, YamlNode const& map, std::string_view what,
               std::span<std::string_view const> known)
    : reader_(reader), map_(map), is_map_(map.kind == YamlNode::Kind::map) {
  if (!is_map_) {
    reader.fault(map, "wrong_type",
                 fmt::format("{} must be a map with the keys {}; here is {}", what, fmt::join(known, ", "),
                             kind_in_words(map.kind)));
    return;
  }
  auto const& tree = reader.tree();
  for (auto const* key = tree.child(map); key; key = tree.next(*tree.next(*key))) {
    if (key->kind != YamlNode::Kind::scalar || std::ranges::find(known, key->text) != known.end()) continue;
    std::string hint = did_you_mean(key->text, known);
    if (hint.empty()) hint = fmt::format("; known here: {}", fmt::join(known, ", "));
    reader.fault(*key, "unknown_key", fmt::format("unknown key {}{}", quoted_piece(key->text), hint));
  }
}

YamlNode const* Fields::find(std::string_view key) const {
  if (!is_map_) return nullptr;
  auto const& tree = reader_.tree();
  for (auto const* at = tree.child(map_); at; at = tree.next(*tree.next(*at)))
    if (at->kind == YamlNode::Kind::scalar && at->text == key) return tree.next(*at);
  return nullptr;
}

YamlNode const* Fields::require(std::string_view key) {
  auto const* value = find(key);
  if (!value && is_map_)
    reader_.fault(map_, "missing_key", fmt::format("the key \"{0}\" is missing here; add \"{0}: …\"", key));
  return value;
}

std::string Fields::text(std::string_view key) {
  auto const* node = find(key);
  return node ? reader_.text(*node, fmt::format("\"{}\"", key)).value_or("") : "";
}

std::optional<ListedText> Fields::listed_text(std::string_view key) {
  auto const* node = find(key);
  return node ? reader_.listed_text(*node, fmt::format("\"{}\"", key)) : std::nullopt;
}

std::vector<ListedText> Fields::listed_texts(std::string_view key) {
  std::vector<ListedText> texts;
  auto const* node = find(key);
  if (!node) return texts;
  for (auto const* item : reader_.items(*node, fmt::format("\"{}\"", key)))
    if (auto text = reader_.listed_text(*item, fmt::format("a text in \"{}\"", key)))
      texts.push_back(std::move(*text));
  return texts;
}

std::optional<std::string_view> Fields::choice(std::string_view key, std::span<std::string_view const> known,
                                               std::string code) {
  auto const* node = find(key);
  return node ? reader_.choice(*node, key, known, std::move(code)) : std::nullopt;
}

WordClasses Fields::classes(std::string_view key) {
  WordClasses classes;
  auto const* node = find(key);
  if (!node) return classes;
  for (auto const* item : reader_.items(*node, fmt::format("\"{}\"", key)))
    if (auto const name = reader_.choice(*item, "word class", word_class_names, "unknown_class"))
      classes |= *word_class_named(*name);
  return classes;
}

bool Fields::flag(std::string_view key) {
  auto const* node = find(key);
  if (!node) return false;
  if (node->kind == YamlNode::Kind::scalar && node->plain && (node->text == "true" || node->text == "false"))
    return node->text == "true";
  reader_.fault(*node, "wrong_type", fmt::format("\"{}\" must be true or false", key));
  return false;
}

}  // namespace whosaid

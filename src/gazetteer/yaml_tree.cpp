// Building the tree from yaml-cpp's events.
#include "gazetteer/yaml_tree.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <unordered_map>

#include "gazetteer/yaml_bytes.hpp"

namespace whosaid {
namespace {

// Thrown to stop a parse whose fault has been noted.
struct Stop {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(YamlTree& tree, std::vector<Fault>& faults) : tree_(tree), faults_(faults) {}

  void OnDocumentStart(YAML::Mark const& mark) override {
    if (++documents_ < 2) return;
    note(mark, "second_document",
         "a second document begins here; a file holds one: delete this \"---\", or begin the line with \"- "
         "\" if "
         "it is meant as an entry");
    throw Stop{};
  }
  void OnDocumentEnd() override {}
  void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
    refuse_extras(mark, "", anchor);
    place_null(add(mark, YamlNode::Kind::null));
  }
  void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override {
    note(mark, "alias", "YAML aliases (*name) are not used in the lists; write the value out");
    throw Stop{};
  }
  void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                std::string const& value) override {
    refuse_extras(mark, tag, anchor);
    std::uint32_t const index = add(mark, YamlNode::Kind::scalar);
    tree_.nodes[index].text = value;
    tree_.nodes[index].plain = tag == "?";
    last_scalar_ = index;
  }
  void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::sequence);
  }
  void OnSequenceEnd() override { open_.pop_back(); }
  void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::map);
  }
  void OnMapEnd() override {
    check_keys(tree_.nodes[open_.back().node]);
    open_.pop_back();
  }

  // What the reader passes over in silence at a file's end.
  void check_end() {
    if (tree_.nodes.empty()) {
      faults_.push_back({tree_.file, 1, 1, "empty", "the file holds nothing; fill it or delete it"});
      throw Stop{};
    }
    if (last_scalar_ == none || tree_.nodes[last_scalar_].plain) return;
    YamlNode const& last = tree_.nodes[last_scalar_];
    if (quote_is_closed(tree_.bytes, last.offset)) return;
    std::string_view const text(last.text);
    faults_.push_back({tree_.file, last.line, last.column, "unclosed_quote",
                       fmt::format("the quote that opens here is never closed: {}; close it",
                                   quoted_piece(text.substr(0, text.find_last_not_of(" \n") + 1)))});
    throw Stop{};
  }

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  struct Open {
    std::uint32_t node;
    std::uint32_t last = none;  // its last child so far
  };

  void note(YAML::Mark const& mark, std::string code, std::string message) {
    faults_.push_back({tree_.file, static_cast<std::uint32_t>(mark.line + 1),
                       static_cast<std::uint32_t>(mark.column + 1), std::move(code), std::move(message)});
    if (++noted_ >= most_faults) throw Stop{};
  }

  void refuse_extras(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      note(mark, "anchor", "YAML anchors (&name) are not used in the lists; delete it and write values out");
      throw Stop{};
    }
    auto const at = static_cast<std::size_t>(mark.pos);
    if ((!tag.empty() && tag != "?" && tag != "!") || (at < tree_.bytes.size() && tree_.bytes[at] == '!'))
      note(mark, "tag", "YAML tags (!name) are not used in the lists; delete it");
  }

  std::uint32_t add(YAML::Mark const& mark, YamlNode::Kind kind) {
    auto const index = static_cast<std::uint32_t>(tree_.nodes.size());
    YamlNode& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.line = static_cast<std::uint32_t>(mark.line + 1);
    node.column = static_cast<std::uint32_t>(mark.column + 1);
    node.offset = static_cast<std::uint32_t>(mark.pos);
    if (open_.empty()) return index;
    Open& parent = open_.back();
    (parent.last == none ? tree_.nodes[parent.node].child : tree_.nodes[parent.last].next) = index;
    parent.last = index;
    return index;
  }

  // The reader places a missing value at what comes next; people look for it where it should stand.
  void place_null(std::uint32_t index) {
    YamlNode& null = tree_.nodes[index];
    std::string_view const bytes = tree_.bytes;
    if (null.offset > bytes.size()) {  // after the line break that parse_yaml() adds
      null.offset = static_cast<std::uint32_t>(bytes.size());
      --null.line;
    }
    for (std::string_view const written : {"~", "null", "Null", "NULL"})
      if (bytes.substr(null.offset).starts_with(written)) return;
    std::size_t const before = bytes.substr(0, null.offset).find_last_not_of(" \r\n");
    if (before == bytes.npos) return;
    for (std::size_t i = before; i < null.offset; ++i) null.line -= bytes[i] == '\n';
    null.offset = static_cast<std::uint32_t>(before);
    std::size_t const line_break = bytes.substr(0, before).rfind('\n');
    null.column = static_cast<std::uint32_t>(line_break == bytes.npos ? before + 1 : before - line_break);
  }

  void open(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YamlNode::Kind kind) {
    refuse_extras(mark, tag, anchor);
    if (open_.size() >= deepest_nesting) {
      note(mark, "too_deep", fmt::format("nested more than {} deep; the lists need 5", deepest_nesting));
      throw Stop{};
    }
    open_.push_back({add(mark, kind)});
  }

  void check_keys(YamlNode const& map) {
    std::unordered_map<std::string_view, std::uint32_t> seen;
    for (auto const* key = tree_.child(map); key;) {
      check_key(*key, seen);
      auto const* value = tree_.next(*key);
      key = value ? tree_.next(*value) : nullptr;
    }
  }

  void check_key(YamlNode const& key, std::unordered_map<std::string_view, std::uint32_t>& seen) {
    auto fault = [&](std::string code, std::string message) {
      faults_.push_back({tree_.file, key.line, key.column, std::move(code), std::move(message)});
      if (++noted_ >= most_faults) throw Stop{};
    };
    if (key.kind != YamlNode::Kind::scalar)
      fault("bad_key", fmt::format("a key must be a plain word, here is {}", kind_in_words(key.kind)));
    else if (key.text == "<<" && key.plain)
      fault("merge_key", "YAML merge keys (<<) are not used in the lists; write the values out");
    else if (auto const [at, fresh] = seen.emplace(key.text, key.line); !fresh)
      fault("duplicate_key", fmt::format("the key {} stands already on line {}; keep one",
                                         quoted_piece(key.text), at->second));
  }

  YamlTree& tree_;
  std::vector<Fault>& faults_;
  std::vector<Open> open_;
  std::uint32_t last_scalar_ = none;
  int documents_ = 0;
  std::size_t noted_ = 0;
};

// What a person should do about the reader's complaint.
std::string mend(std::string_view complaint, std::string_view line) {
  if (line.find('\t') != line.npos) return "there is a tab in this line; indent with spaces";
  if (complaint == "illegal map value") return "a text with a colon in it must stand in quotes";
  if (complaint.starts_with("unknown escape")) return "inside double quotes write \\\\ for a backslash";
  if (complaint.find("flow not found") != complaint.npos) return "a bracket is not closed before this line";
  if (complaint.find("not found") != complaint.npos)
    return "indent this line like its neighbours by two spaces, and put texts with quotes in them in quotes";
  if (complaint == "unknown token") return "a text that begins with this character must stand in quotes";
  return "indent by two spaces, and put texts with special characters in quotes";
}

std::string_view line_at(std::string_view bytes, int line) {
  std::size_t start = 0;
  for (; line > 0; --line) {
    std::size_t const end = bytes.find('\n', start);
    if (end == bytes.npos) return {};
    start = end + 1;
  }
  return bytes.substr(start, bytes.find('\n', start) - start);
}

}  // namespace

std::string_view kind_in_words(YamlNode::Kind kind) {
  switch (kind) {
    case YamlNode::Kind::null:
      return "nothing";
    case YamlNode::Kind::scalar:
      return "a text";
    case YamlNode::Kind::sequence:
      return "a list";
    case YamlNode::Kind::map:
      return "a map";
  }
  return {};
}

std::string quoted_piece(std::string_view text) {
  constexpr std::size_t most = 60;
  bool const cut = text.size() > most;
  if (cut) {
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  std::string out = "\"";
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F)
      out += fmt::format("\\x{:02X}", byte);
    else
      out += c;
  }
  return out + (cut ? "…\"" : "\"");
}

std::optional<YamlTree> parse_yaml(std::string file, std::string bytes, std::vector<Fault>& faults) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (auto fault = fault_in_bytes(file, bytes)) {
    faults.push_back(std::move(*fault));
    return std::nullopt;
  }
  std::istringstream stream(bytes + '\n');  // the reader meets the end of a file best on a line of its own
  YamlTree tree{std::move(file), std::move(bytes), {}};
  TreeBuilder builder(tree, faults);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) continue;
    builder.check_end();
  } catch (Stop const&) {
    return std::nullopt;
  } catch (YAML::Exception const& error) {
    bool const at_end = error.mark.is_null();
    faults.push_back({tree.file, at_end ? 1u : static_cast<std::uint32_t>(error.mark.line + 1),
                      at_end ? 1u : static_cast<std::uint32_t>(error.mark.column + 1), "syntax",
                      fmt::format("not valid YAML ({}): {}", error.msg,
                                  mend(error.msg, line_at(tree.bytes, error.mark.line)))});
    return std::nullopt;
  }
  return tree;
}

}  // namespace whosaid

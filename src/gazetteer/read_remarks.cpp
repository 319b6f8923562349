// Allowed warnings and examples.
#include "gazetteer/read_remarks.hpp"

#include <fmt/format.h>

#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

void read_example(ListReader& reader, YamlNode const& node, Example example, Lists& lists) {
  example.where = reader.where(node);
  if (node.kind != YamlNode::Kind::map) {
    auto text = reader.text(node, "an example");
    if (!text) return;
    example.text = std::move(*text);
    lists.examples.push_back(std::move(example));
    return;
  }
  Fields fields(reader, node, "an example", vocabulary::example_keys);
  fields.require("text");
  fields.text("note");
  example.text = fields.text("text");
  example.expect = fields.text("expect");
  if (example.text.empty()) return;
  if (example.text.find(example.expect) == std::string::npos) {
    reader.fault(
        *fields.find("expect"), "bad_example",
        fmt::format("{} does not stand in the example; copy words from it", quoted_piece(example.expect)));
    return;
  }
  lists.examples.push_back(std::move(example));
}

}  // namespace

void read_source(ListReader& reader, Fields& fields, Where entry, Lists& lists) {
  auto const* node = fields.find("source");
  if (!node) return;
  std::string text = fields.text("source");
  if (!text.empty()) lists.sources.push_back({std::move(text), reader.where(*node), entry});
}

void read_allow(ListReader& reader, Fields& fields, Where entry, Lists& lists) {
  auto const* node = fields.find("allow");
  if (!node) return;
  for (auto const* item : reader.items(*node, "\"allow\""))
    if (auto const code = reader.choice(*item, "warning", vocabulary::warnings, "bad_value"))
      lists.allowances.push_back({entry, reader.where(*item), *code});
}

void read_remarks(ListReader& reader, Fields& fields, Remarked const& entry, Lists& lists) {
  read_allow(reader, fields, entry.where, lists);
  for (bool const negative : {false, true}) {
    std::string_view const key = negative ? "not" : "examples";
    if (auto const* node = fields.find(key))
      for (auto const* item : reader.items(*node, fmt::format("\"{}\"", key)))
        read_example(reader, *item, {entry.kind, entry.subject, negative, {}, {}, {}}, lists);
  }
}

}  // namespace whosaid

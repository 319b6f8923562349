// The additions are written one field, or one item of a list, a line, so that a fault's line tells what is
// wrong.
#include "exchange/validation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace whosaid {
namespace {

constexpr std::string_view file_name = "import.yaml";

// What stands on a line of the file.
struct Piece {
  std::size_t addition = 0;
  std::string key;  // "" for the entity itself
  std::size_t item = 0;
  bool is_item = false;
};

class Trial {
 public:
  explicit Trial(std::vector<Addition> const& additions) {
    text_ = "source: hand\ndescription: what is to be added\nentities:\n";
    pieces_.resize(4);  // lines count from one
    for (std::size_t i = 0; i < additions.size(); ++i) write(i, additions[i].record);
    if (additions.empty()) text_ += "  []\n";
  }

  SourceFolder folder() const {
    std::string const index = fmt::format("entities: [{}]\n", file_name);
    return {"import", {{std::string(file_name), {}, text_}, {"index.yaml", {}, index}}};
  }
  Piece const* piece(std::uint32_t line) const { return line < pieces_.size() ? &pieces_[line] : nullptr; }

 private:
  void line(std::string const& text, Piece piece) {
    text_ += text + "\n";
    pieces_.push_back(std::move(piece));
  }

  void write(std::size_t number, Record const& record) {
    Value const entry = as_entry(record);
    for (std::size_t i = 0; i + 1 < entry.items.size(); i += 2) {
      std::string const& key = entry.items[i].text;
      Value const& value = entry.items[i + 1];
      std::string const begin = (i == 0 ? "  - " : "    ") + key + ":";
      bool const itself = key == "id" || key == "name";
      if (value.kind != YamlNode::Kind::sequence) {
        line(begin + " " + on_one_line(value), {number, itself ? "" : key, 0, false});
        continue;
      }
      line(begin, {number, key, 0, false});
      for (std::size_t k = 0; k < value.items.size(); ++k)
        line("      - " + on_one_line(value.items[k]), {number, key, k, true});
    }
  }

  std::string text_;
  std::vector<Piece> pieces_;  // by line
};

// Lines of the file that was tried mean nothing to people.
std::string without_lines(std::string message) {
  std::size_t const at = message.find(" on line ");
  if (at == message.npos) return message;
  std::size_t const end = message.find_first_not_of("0123456789", at + 9);
  return message.erase(at, end == message.npos ? end : end - at);
}

std::string value_in_words(Value const& value) {
  std::string text = on_one_line(value);
  constexpr std::size_t longest = 80;
  return text.size() <= longest ? text : quoted_piece(text);
}

}  // namespace

Value as_entry(Record const& record) {
  Value entry{YamlNode::Kind::map, {}, {}, false};
  put(entry, "id", text_value(record.id));
  for (FieldKind const& kind : field_kinds()) {
    Value const* value = record.find(kind.key);
    if (!value) continue;
    Value written = *value;
    written.bare = kind.shape == FieldShape::flag;
    for (Value& item : written.items)
      for (std::size_t i = 0; i + 1 < item.items.size(); i += 2)
        item.items[i + 1].bare = item.items[i].text == "from" || item.items[i].text == "to";
    put(entry, std::string(kind.key), std::move(written));
  }
  return entry;
}

void take_out_faults(Workspace const& workspace, std::vector<Addition>& additions,
                     std::vector<Remark>& damaged) {
  for (bool found = true; found;) {
    found = false;
    Trial const trial(additions);
    std::vector<SourceFolder> folders = workspace.folders();
    folders.push_back(trial.folder());
    std::vector<Fault> faults;
    read_lists(folders, faults);
    std::string const shown = folders.back().shown(file_name);
    // Items are taken out from the last to the first, so that the places of the others stay right.
    std::set<std::tuple<std::size_t, std::string, std::size_t, bool>, std::greater<>> gone;
    for (Fault const& fault : faults) {
      Piece const* piece = fault.file == shown ? trial.piece(fault.line) : nullptr;
      if (!piece || !gone.emplace(piece->addition, piece->key, piece->item, piece->is_item).second) continue;
      Record const& record = additions[piece->addition].record;
      std::string what = record.id;
      if (!piece->key.empty()) {
        Record whole;
        whole.fields = as_entry(record);  // with dates as they are to be written
        Value const& value = *whole.find(piece->key);
        what += fmt::format(": {} {}", piece->key,
                            value_in_words(piece->is_item ? value.items[piece->item] : value));
      }
      damaged.push_back({record.where, fmt::format("{}: {}; left out", what, without_lines(fault.message))});
    }
    std::set<std::size_t> whole;
    for (auto const& [number, key, item, is_item] : gone) {
      found = true;
      Record& record = additions[number].record;
      Value* value = key.empty() ? nullptr : record.find(key);
      if (key.empty())
        whole.insert(number);
      else if (value && is_item && value->items.size() > 1)
        value->items.erase(value->items.begin() + static_cast<std::ptrdiff_t>(item));
      else
        record.set(key, Value());
    }
    std::size_t number = 0;
    std::erase_if(additions, [&](Addition const& addition) {
      bool const nothing = addition.entity && addition.record.fields.items.empty() && addition.parts.empty();
      return whole.contains(number++) || nothing;
    });
  }
}

}  // namespace whosaid

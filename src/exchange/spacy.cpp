// Patterns of spaCy's EntityRuler: {"label": "PERSON", "pattern": "Dana Ruiz", "id": "person/dana-ruiz"}, the
// pattern a text or a list of tokens.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "exchange/parts.hpp"
#include "exchange/reading.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::json;

// A word after the text so far, with a blank between them where one is written.
void add_word(std::string& text, std::string const& word) {
  bool const no_blank_before =
      word == "." || word == "," || word == "-" || word.starts_with("'") || word.starts_with("’");
  if (!text.empty() && !no_blank_before && text.back() != '-') text += ' ';
  text += word;
}

class PatternReader {
 public:
  PatternReader(ExchangeFile const& file, ReadSettings const& settings) : reading_(file, settings) {}

  ReadRecords run() {
    reading_.for_each_object([&](std::size_t line, Json& json) { read(line, json); });
    return reading_.take();
  }

 private:
  void read(std::size_t line, Json const& json) {
    auto const label = json_text(json.value("label", Json()));
    if (!label || !json.contains("pattern"))
      return reading_.fault(line, "no \"label\" or no \"pattern\"; the line is left out");
    std::string name;
    if (std::string const wrong = read_pattern(json["pattern"], name); !wrong.empty())
      return reading_.fault(line, wrong + "; the line is left out");
    std::string const key = json_text(json.value("id", Json())).value_or("");
    std::string type(type_of_id(key));
    if (type.empty()) type = reading_.type_of_label(*label);
    if (type.empty()) type = reading_.settings().type;
    if (type.empty())
      return reading_.fault(line,
                            fmt::format("the label {} is no person, organisation or place that is known; say "
                                        "what it is with --label {}=person, or the like",
                                        *label, *label));
    Record& record = reading_.gathered(key, type, line);
    bool const first = record.text("name").empty();
    if (first)
      record.set("name", name);
    else
      record.append("aliases", name);
  }

  // What cannot be read is told; an empty text else.
  static std::string read_pattern(Json const& pattern, std::string& name) {
    if (auto const text = json_text(pattern)) {
      name = *text;
      return name.empty() ? "the pattern is empty" : "";
    }
    if (!pattern.is_array() || pattern.empty()) return "the pattern is neither a text nor a list of tokens";
    for (Json const& token : pattern) {
      if (!token.is_object() || token.size() != 1) return of_no_list;
      std::string const attribute = fold(token.begin().key());
      auto const word = json_text(token.begin().value());
      if (!word || (attribute != "orth" && attribute != "text" && attribute != "lower")) return of_no_list;
      add_word(name, *word);
    }
    return "";
  }

  static constexpr char of_no_list[] =
      "only tokens of one ORTH, TEXT or LOWER each can be names; others describe words that no list can hold";

  Reading reading_;
};

std::string_view label_of(Record const& record) {
  if (record.type == "person") return "PERSON";
  if (record.type == "organisation") return "ORG";
  std::string const kind = record.text("kind");
  if (kind == "building") return "FAC";
  return kind == "continent" || kind == "body_of_water" ? "LOC" : "GPE";
}

}  // namespace

ReadRecords read_spacy(ExchangeFile const& file, ReadSettings const& settings) {
  return PatternReader(file, settings).run();
}

WrittenRecords write_spacy(std::vector<Record> const& records) {
  WrittenRecords written{{{}}, records.size(), {}};
  for (Record const& record : records) {
    auto const pattern = [&](std::string const& name) {
      nlohmann::ordered_json const json{{"label", label_of(record)}, {"pattern", name}, {"id", record.id}};
      written.files[0].text += on_a_line(json);
    };
    pattern(record.text("name"));
    for (Value const& alias : record.items("aliases")) pattern(alias.text);
    if (std::string const acronym = record.text("acronym"); !acronym.empty()) {
      pattern(acronym);
      ++written.lost["acronym (written as a name)"];
    }
    for (FieldKind const& kind : field_kinds()) {
      if (kind.key == "name" || kind.key == "aliases" || kind.key == "acronym") continue;
      if (Value const* value = record.find(kind.key))
        written.lost[std::string(kind.key)] += std::max<std::size_t>(1, value->items.size());
    }
  }
  return written;
}

}  // namespace whosaid

// JSON lines to the byte.
#include "output/json_lines.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "output/sample.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

std::string json_of(Document const& document, Extraction const& found,
                    OffsetUnit unit = OffsetUnit::codepoint) {
  std::string out;
  append_json_line(out, Findings(document, found, unit));
  return out;
}

TEST(JsonLine, IsExact) {
  test::Sample const sample;
  EXPECT_EQ(
      json_of(sample.document, sample.found),
      R"({"id":"news/a","date":"2021-04-07","offsets":"codepoint",)"
      R"("entities":[{"id":"person/dana-ruiz","type":"person","name":"Dana Ruiz","wikidata":"Q1","mentions":1,"quotes":1}],)"
      R"("mentions":[{"start":14,"end":23,"type":"person","text":"Dana Ruiz","entity":"person/dana-ruiz","rule":"person.titled"}],)"
      R"("quotes":[{"id":"231a81b12112d25b","kind":"direct","spans":[[2,13],[30,38]],"text":"“Café, no,” […] “never.”",)"
      R"("quoted":[[2,13],[30,38]],)"
      R"("speaker":{"name":"Dana Ruiz","entity":"person/dana-ruiz","type":"person","status":"named","start":14,"end":23,"text":"Dana Ruiz"},)"
      R"("cue":{"start":24,"end":28,"text":"said","class":"speech"},)"
      R"("via":{"name":"Acme Wire","entity":null,"start":9,"end":11,"text":"no"},)"
      R"("addressee":null,"rule":"quote.split","confidence":0.97,"modality":"asserted"},)"
      R"({"id":"9798cec08ba078c7","kind":"direct","spans":[[39,51]],"text":"“Who\nknows?”","quoted":[[39,51]],)"
      R"("speaker":{"name":null,"entity":null,"type":null,"status":"unknown","start":null,"end":null,"text":null},)"
      R"("cue":null,"via":null,"addressee":null,"rule":"quote.alone","confidence":1.00,"modality":"asserted"}]})"
      "\n");
}

TEST(JsonLine, OfNothingFound) {
  EXPECT_EQ(json_of({"e", "", "", ""}, {}),
            R"({"id":"e","date":null,"offsets":"codepoint","entities":[],"mentions":[],"quotes":[]})"
            "\n");
}

TEST(JsonLine, SpeakerMayBeAbsent) {
  test::Sample sample;
  sample.found.quotes[0].speaker.reset();
  auto const json = nlohmann::json::parse(json_of(sample.document, sample.found));
  EXPECT_TRUE(json["quotes"][0]["speaker"].is_null());
}

struct UnitCase {
  char const* name;
  OffsetUnit unit;
  std::vector<std::vector<int>> spans;
};

void PrintTo(UnitCase const& c, std::ostream* out) { *out << c.name; }

class JsonOffsets : public testing::TestWithParam<UnitCase> {};

TEST_P(JsonOffsets, CountTheUnit) {
  test::Sample const sample;
  auto const json = nlohmann::json::parse(json_of(sample.document, sample.found, GetParam().unit));
  EXPECT_EQ(json["offsets"], GetParam().name);
  EXPECT_EQ(json["quotes"][0]["spans"], GetParam().spans);
  EXPECT_EQ(json["quotes"][0]["id"], "231a81b12112d25b");
}

INSTANTIATE_TEST_SUITE_P(Units, JsonOffsets,
                         testing::Values(UnitCase{"codepoint", OffsetUnit::codepoint, {{2, 13}, {30, 38}}},
                                         UnitCase{"utf8", OffsetUnit::utf8, {{5, 21}, {38, 50}}},
                                         UnitCase{"utf16", OffsetUnit::utf16, {{3, 14}, {31, 39}}}),
                         test::case_name);

TEST(JsonLine, BadBytesBecomeReplacementCharactersAndOffsetsStay) {
  Document const document{"b", "", "\xff\xe2\x82“Hi\xc0”", ""};
  Extraction found;
  Quote quote;
  quote.spans = {{3, 12}};
  found.quotes = {quote};
  auto const json = nlohmann::json::parse(json_of(document, found));
  EXPECT_EQ(json["quotes"][0]["text"], "“Hi\uFFFD”");
  EXPECT_EQ(json["quotes"][0]["spans"], (std::vector<std::vector<int>>{{3, 8}}));
}

TEST(JsonString, EscapesWhatJsonNeeds) {
  std::string out;
  append_json_string(out, std::string_view("\"\\\n\r\t\x01\0/é\x7f", 11));
  EXPECT_EQ(out, "\"\\\"\\\\\\n\\r\\t\\u0001\\u0000/é\x7f\"");
}

TEST(JsonString, EveryByteGivesValidJson) {
  for (int byte = 0; byte < 256; ++byte) {
    std::string out;
    append_json_string(out, std::string(3, static_cast<char>(byte)));
    EXPECT_TRUE(nlohmann::json::accept(out)) << byte;
  }
}

TEST(JsonError, NamesTheDocument) {
  std::string out;
  append_json_error(out, "a\"b", "no");
  EXPECT_EQ(out, "{\"id\":\"a\\\"b\",\"error\":\"no\"}\n");
}

}  // namespace
}  // namespace whosaid

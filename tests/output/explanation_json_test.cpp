// Explanations as programs read them.
#include "output/explanation_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "output/sample_explanation.hpp"

namespace whosaid {
namespace {

using nlohmann::json;

std::vector<json> lines(OffsetUnit unit = OffsetUnit::codepoint) {
  test::SampleExplanation const sample;
  std::string out;
  append_explanation_lines(out, sample.document, sample.why, unit);
  std::istringstream in(out);
  std::vector<json> parsed;
  for (std::string line; std::getline(in, line);) parsed.push_back(json::parse(line));
  return parsed;
}

TEST(ExplanationJson, IsOneObjectAnItem) {
  std::vector<json> const items = lines();
  ASSERT_EQ(items.size(), 5u);
  std::vector<std::string> kinds;
  for (json const& item : items) {
    kinds.push_back(item["item"]);
    EXPECT_EQ(item["document"], "news/a");
    EXPECT_EQ(item["offsets"], "codepoint");
  }
  EXPECT_EQ(kinds, (std::vector<std::string>{"quotation", "quotation", "name", "gap", "gap"}));
}

TEST(ExplanationJson, TellsAllOfAQuotation) {
  json const quote = lines()[0];
  EXPECT_EQ(quote["spans"], (json{{2, 13}, {30, 38}}));
  EXPECT_EQ(quote["rule"], "quote.split");
  EXPECT_EQ(quote["clause"], "reporting.active");
  EXPECT_EQ(quote["matched"][1], json::parse(R"({"part":"cue","start":24,"end":28,"text":"said","is":"speech",
      "list":{"words":"said","what":"cue","file":"cues/verbs.yaml","line":7}})"));
  EXPECT_EQ(quote["speaker"]["entity"], "person/dana-ruiz");
  EXPECT_EQ(quote["chain"][1], json::parse(R"({"how":"likeliest_person",
      "because":"the likeliest of the people named before it","start":14,"end":23,"text":"Dana Ruiz","entity":null,
      "points":[{"name":"distance","meaning":"nearness","weight":14.0},
                {"name":"same_sentence","meaning":"named in the same sentence","weight":-2.0}],"list":null})"));
  EXPECT_EQ(quote["chain"][2]["list"]["line"], 12);
  EXPECT_EQ(quote["no_speaker"], nullptr);
  EXPECT_EQ(quote["rivals"][0]["lost_by"], 3);
  EXPECT_EQ(quote["rivals"][1],
            json::parse(R"({"name":"Acme Wire","entity":"organisation/acme-wire","start":null,
      "end":null,"text":null,"score":null,"lost_by":null,"points":[],"lacks":"spoke_before",
      "because":"is quoted before"})"));
  EXPECT_EQ(quote["measured"]["code"], "measured");
}

TEST(ExplanationJson, TellsWhyNobodySpeaks) {
  json const quote = lines()[1];
  EXPECT_EQ(quote["no_speaker"],
            json::parse(R"({"code":"no_clause","because":"no reporting clause in its sentence"})"));
  EXPECT_EQ(quote["chain"], json::array());
}

TEST(ExplanationJson, TellsAllOfAName) {
  json const name = lines()[2];
  EXPECT_EQ(name["entity"], "person/dana-ruiz");
  EXPECT_EQ(name["reading"]["points"][0],
            json::parse(R"({"name":"cue_after","meaning":"a verb of saying follows","weight":4.0})"));
  EXPECT_EQ(name["reading"]["lost_by"], nullptr);
  EXPECT_EQ(name["losers"][0]["outcome"], "too_weak");
  EXPECT_EQ(name["losers"][0]["lost_by"], 1.85);
  EXPECT_EQ(name["losers"][2]["outcome"], "inside_listed");
  EXPECT_EQ(name["losers"][2]["lost_by"], nullptr);
  EXPECT_EQ(name["lists"][0]["file"], "names/given.yaml");
}

TEST(ExplanationJson, TellsAllOfAGap) {
  json const gap = lines()[3];
  EXPECT_EQ(gap["kind"], "marks");
  EXPECT_EQ(gap["reason"], json::parse(R"({"code":"term_cue","because":"a term"})"));
  EXPECT_EQ(gap["reading"], nullptr);
  EXPECT_EQ(lines()[4]["reading"]["score"], -3);
}

TEST(ExplanationJson, CountsOffsetsAsAsked) {
  EXPECT_EQ(lines(OffsetUnit::utf8)[2]["start"], 22);
  EXPECT_EQ(lines(OffsetUnit::utf16)[2]["start"], 15);
}

}  // namespace
}  // namespace whosaid

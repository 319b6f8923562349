// The whole run over a small reference file of our own.
#include "evaluate/evaluate.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "evaluate/write.hpp"

namespace whosaid {
namespace {

Scores run(unsigned jobs) {
  static Extractor const extractor(Settings{{WHOSAID_SOURCE_DIR "/gazetteers"}, false});
  std::istringstream nothing;
  Inputs inputs({WHOSAID_SOURCE_DIR "/tests/evaluate/sample.jsonl"}, InputKind::json_line, nothing);
  return evaluate(inputs, extractor, false, jobs);
}

TEST(Evaluate, ScoresTheSample) {
  Scores const scores = run(1);
  EXPECT_EQ(scores.documents, 3u);
  EXPECT_EQ(scores.with_names, 2u);  // one line has no mentions
  EXPECT_EQ(scores.with_quotes, 3u);
  EXPECT_DOUBLE_EQ(scores.names.types.at("person").exact.f1(), 100);
  EXPECT_EQ(scores.names.types.at("person").exact.reference, 4u);
  EXPECT_DOUBLE_EQ(scores.names.types.at("organisation").exact.f1(), 100);
  QuoteCounts const& direct = scores.quotes.kinds.at("direct");
  EXPECT_DOUBLE_EQ(direct.exact.f1(), 100);
  EXPECT_DOUBLE_EQ(direct.speaker.f1(), 100);
  EXPECT_EQ(direct.content.reference, 3u);
  EXPECT_EQ(scores.quotes.kinds.at("indirect").content.reference, 2u);
}

TEST(Evaluate, AnyNumberOfThreadsGivesTheSame) {
  Scores const one = run(1);
  Scores const four = run(4);
  EXPECT_EQ(as_text(one, 9), as_text(four, 9));
  EXPECT_EQ(as_json(one, 9), as_json(four, 9));
}

TEST(Evaluate, JsonHoldsTheFiguresOfTheTables) {
  Scores const scores = run(2);
  auto const json = nlohmann::json::parse(as_json(scores, 0));
  EXPECT_EQ(json["documents"], 3);
  EXPECT_EQ(json["names"]["types"]["person"]["exact"]["f1"], scores.names.types.at("person").exact.f1());
  EXPECT_EQ(json["quotes"]["kinds"]["all"]["content_and_speaker"]["found"],
            scores.quotes.kinds.at("all").speaker.found);
  EXPECT_FALSE(json["names"].contains("errors"));
}

}  // namespace
}  // namespace whosaid

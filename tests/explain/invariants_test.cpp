// What holds of every explanation, over all fixed articles.
#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>

#include "explain/told.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::vector<Document> articles() {
  std::vector<Document> read;
  for (auto const& file : fs::directory_iterator(fs::path(WHOSAID_SOURCE_DIR) / "tests/articles")) {
    if (file.path().extension() != ".txt" || file.path().filename() == "CMakeLists.txt") continue;
    std::ifstream in(file.path());
    read.push_back(
        {file.path().stem(), file.path(), std::string{std::istreambuf_iterator<char>(in), {}}, {}});
  }
  return read;
}

double sum_of(std::vector<Point> const& points) {
  double sum = 0;
  for (Point const& point : points) sum += point.weight;
  return sum;
}

TEST(Explanations, ExplainWhatExtractFinds) {
  std::vector<Document> const all = articles();
  ASSERT_GT(all.size(), 5u);
  for (Document const& document : all) {
    SCOPED_TRACE(document.id);
    Extraction const found = test::extractor().extract(document);
    Explanation const why = explain(test::extractor(), document);
    ASSERT_EQ(why.quotes.size(), found.quotes.size());
    ASSERT_EQ(why.names.size(), found.mentions.size());
    for (std::size_t i = 0; i < found.quotes.size(); ++i) {
      EXPECT_EQ(why.quotes[i].quote, i);
      EXPECT_EQ(why.found.quotes[i].spans, found.quotes[i].spans);
      EXPECT_EQ(why.quotes[i].no_speaker.has_value(), !found.quotes[i].speaker.has_value());
      EXPECT_EQ(why.quotes[i].chain.empty(), !found.quotes[i].speaker.has_value());
      bool const somebody = found.quotes[i].speaker && found.quotes[i].speaker->entity >= 0;
      if (!somebody) continue;
      auto const entity = static_cast<std::size_t>(found.quotes[i].speaker->entity);
      EXPECT_EQ(why.quotes[i].chain.back().entity, found.entities[entity].id);
    }
  }
}

TEST(Explanations, ScoresAreTheSumsOfTheirPoints) {
  for (Document const& document : articles()) {
    SCOPED_TRACE(document.id);
    Explanation const why = explain(test::extractor(), document);
    for (NameExplanation const& each : why.names) {
      EXPECT_EQ(each.reading.outcome, Outcome::kept);
      EXPECT_EQ(each.reading.span, why.found.mentions[each.mention].span);
      EXPECT_GT(each.reading.score, each.reading.needed);
      EXPECT_NEAR(sum_of(each.reading.points), each.reading.score,
                  0.1);  // without those of hardly any weight
      EXPECT_EQ(each.chain.back().entity,
                why.found.entities[static_cast<std::size_t>(why.found.mentions[each.mention].entity)].id);
      for (NameReading const& loser : each.losers) {
        EXPECT_NEAR(sum_of(loser.points), loser.score, 0.1);
        EXPECT_TRUE(loser.outcome != Outcome::too_weak || loser.lost_by >= 0);
      }
    }
    for (QuoteExplanation const& each : why.quotes)
      for (Rival const& rival : each.rivals) EXPECT_DOUBLE_EQ(sum_of(rival.points), rival.score.value_or(0));
  }
}

TEST(Explanations, EveryPlaceHasAnAnswer) {
  for (Document const& document : articles()) {
    SCOPED_TRACE(document.id);
    std::vector<Span> places;
    for (Offset at = 0; at < document.text.size(); at += 97)
      if (std::isspace(static_cast<unsigned char>(document.text[at])) == 0) places.push_back({at, at});
    Explanation const why = explain(test::extractor(), document, places);
    for (Span const place : places) {
      auto const covers = [&](Span span) { return span.begin <= place.begin && place.begin < span.end; };
      bool answered = false;
      for (QuoteExplanation const& each : why.quotes)
        for (Span const span : why.found.quotes[each.quote].spans) answered |= covers(span);
      for (NameExplanation const& each : why.names) answered |= covers(why.found.mentions[each.mention].span);
      for (Gap const& gap : why.gaps) answered |= covers(gap.span);
      EXPECT_TRUE(answered) << place.begin;
    }
  }
}

}  // namespace
}  // namespace whosaid

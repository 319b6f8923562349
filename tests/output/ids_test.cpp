// Ids are the same for ever: the expected values are FNV-1a by hand.
#include "output/ids.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(QuoteId, IsTheHashOfDocumentKindAndSpans) {
  Quote quote;
  quote.kind = QuoteKind::mixed;
  quote.spans = {{12, 60}, {70, 81}};
  EXPECT_EQ(quote_id("news/a", quote), "5bb87739c7334a98");
}

TEST(QuoteId, DiffersByEachPart) {
  Quote quote;
  quote.spans = {{1, 23}};
  std::string const id = quote_id("a", quote);
  EXPECT_NE(quote_id("b", quote), id);
  quote.kind = QuoteKind::term;
  EXPECT_NE(quote_id("a", quote), id);
  quote.kind = QuoteKind::direct;
  quote.spans = {{12, 3}};
  EXPECT_NE(quote_id("a", quote), id);
  quote.spans = {{1, 23}, {30, 31}};
  EXPECT_NE(quote_id("a", quote), id);
}

TEST(QuoteId, DoesNotDependOnWhatMayImprove) {
  Quote quote;
  quote.spans = {{1, 23}};
  std::string const id = quote_id("a", quote);
  quote.rule = "other";
  quote.confidence = 0.5;
  quote.speaker = Party{"Dana Ruiz", 0, EntityType::person, SpeakerStatus::named, {30, 39}};
  EXPECT_EQ(quote_id("a", quote), id);
}

TEST(MentionId, IsTheHashOfDocumentTypeAndSpan) {
  EXPECT_EQ(mention_id("news/a", {{0, 9}, EntityType::organisation, -1, "rule"}), "db7a34d0983e9e9e");
}

}  // namespace
}  // namespace whosaid

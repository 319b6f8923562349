// Differences of two extractions.
#include "trial/compare.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

std::string shown(std::vector<Change> const& changes) {
  std::string text;
  for (Change const& c : changes)
    text += std::string(change_of_name(c.of)) + " " + std::string(change_kind_name(c.kind)) + " " +
            std::to_string(c.start) + "-" + std::to_string(c.end) + ": " + c.before + " | " + c.after + "\n";
  return text;
}

class Compared : public testing::Test {
 protected:
  Compared() { document_.text = "É Dana Ruiz said “no”."; }  // Dana Ruiz: bytes 3-12
  Extraction one() const {
    Extraction found;
    found.entities.push_back({"person/dana-ruiz", EntityType::person, "Dana Ruiz", {}, 1, 1});
    found.mentions.push_back({{3, 12}, EntityType::person, 0, "r"});
    Quote quote;
    quote.spans = {{18, 26}};
    quote.quoted = quote.spans;
    quote.speaker = Party{"Dana Ruiz", 0, EntityType::person, SpeakerStatus::named, {3, 12}};
    found.quotes.push_back(quote);
    return found;
  }
  Document document_;
};

TEST_F(Compared, AreTheSame) { EXPECT_EQ(shown(changes_between(document_, one(), one())), ""); }

TEST_F(Compared, GainAndLose) {
  EXPECT_EQ(shown(changes_between(document_, {}, one())),
            "mention gained 2-11:  | “Dana Ruiz” person/dana-ruiz\n"
            "quotation gained 17-21:  | Dana Ruiz (person/dana-ruiz): “no” (direct)\n"
            "entity gained 0-0:  | person/dana-ruiz\n");
  EXPECT_EQ(shown(changes_between(document_, one(), {})),
            "mention lost 2-11: “Dana Ruiz” person/dana-ruiz | \n"
            "quotation lost 17-21: Dana Ruiz (person/dana-ruiz): “no” (direct) | \n"
            "entity lost 0-0: person/dana-ruiz | \n");
}

TEST_F(Compared, ChangeWhereTheyOverlap) {
  Extraction other = one();
  other.mentions[0].span = {8, 12};
  other.quotes[0].speaker.reset();
  other.quotes[0].kind = QuoteKind::mixed;
  EXPECT_EQ(shown(changes_between(document_, one(), other)),
            "mention changed 7-11: “Dana Ruiz” person/dana-ruiz | “Ruiz” person/dana-ruiz\n"
            "quotation changed 17-21: “no” (direct) | “no” (mixed)\n"
            "speaker changed 17-21: Dana Ruiz (person/dana-ruiz) | nobody\n");
}

}  // namespace
}  // namespace whosaid

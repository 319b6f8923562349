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

std::string shown(std::vector<DifferenceField> const& fields) {
  std::string text;
  for (DifferenceField const& field : fields)
    text += std::string(field.label) + ": " + field.before + " | " + field.after + "\n";
  return text;
}

TEST_F(Compared, KeepPropertiesAndPlaces) {
  Extraction other = one();
  other.quotes[0].spans = {{18, 27}};
  other.quotes[0].rule = "r2";
  other.quotes[0].cue = Cue{{13, 17}, CueClass::speech};
  std::vector<Change> const changes = changes_between(document_, one(), other);
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(shown(changes[0].fields),
            "kind: direct | direct\nspeaker: Dana Ruiz (person/dana-ruiz) | Dana Ruiz (person/dana-ruiz)\n"
            "status: named | named\ncue:  | said\nvia:  | \nto:  | \nrule:  | r2\n");
  ASSERT_EQ(changes[0].marks_after.size(), 3u);
  EXPECT_EQ(changes[0].marks_before[0].span, (Span{18, 26}));
  EXPECT_EQ(changes[0].marks_after[0].span, (Span{18, 27}));
  EXPECT_EQ(changes[0].marks_after[2].role, MarkRole::cue);
  other = one();
  other.mentions.clear();
  std::vector<Change> const lost = changes_between(document_, one(), other);
  EXPECT_EQ(shown(lost[0].fields),
            "words: Dana Ruiz | \ntype: person | \nentity: person/dana-ruiz | \nrule: r | \n");
  EXPECT_TRUE(lost[0].marks_after.empty());
}

}  // namespace
}  // namespace whosaid

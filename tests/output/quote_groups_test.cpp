// The same quotation in several articles.
#include "output/quote_groups.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "output/quote_words.hpp"
#include "output/speaker_key.hpp"

namespace whosaid {
namespace {

using Lines = std::vector<std::string>;

struct Said {
  std::string document;
  std::string speaker;
  std::string text;
  std::string date = "2021-04-07";
  std::string outlet = "";
};

class Groups : public testing::Test {
 protected:
  void add(std::vector<Said> const& all) {
    std::vector<QuoteRecord> records;
    for (Said const& said : all) {
      QuoteRecord record;
      record.id = "q" + std::to_string(++count_);
      record.document = said.document;
      record.outlet = said.outlet;
      record.date = said.date;
      record.speaker = said.speaker;
      if (!said.speaker.empty()) record.speaker_id = "person/" + said.speaker;
      record.speaker_key = speaker_key(record.speaker_id, record.speaker);
      record.text = said.text;
      record.words = comparable_words(said.text);
      record.prints = prints_of(record.words);
      records.push_back(record);
    }
    groups_.add(records);
  }
  /// The group of each quotation.
  Lines found() {
    groups_.find();
    auto const next = groups_.groups_in_order();
    Lines ids;
    for (int i = 0; i < count_; ++i) ids.push_back(next());
    return ids;
  }
  Lines rows() {
    Lines rows;
    groups_.group_rows(CsvStyle::exact,
                       [&](std::string_view row) { rows.emplace_back(row.substr(0, row.size() - 2)); });
    return rows;
  }

  int count_ = 0;
  Database database_{""};
  QuoteGroups groups_{database_};
};

TEST_F(Groups, EqualWordsInSeveralArticles) {
  add({{"a", "ruiz", "“The bridge will close for a year.”"},
       {"a", "ruiz", "“Nobody wants that.”"},
       {"b", "ruiz", "the BRIDGE will close, for a year", "2021-04-06"},
       {"b", "teal", "“We shall see what they do.”"},
       {"c", "", "‘The bridge will close for a year’"}});
  EXPECT_EQ(found(), (Lines{"q1", "", "q1", "", "q1"}));
  EXPECT_EQ(rows(), Lines{"q1,“The bridge will close for a year.”,ruiz,person/ruiz,3,3,1,2021-04-06,b,,"});
}

TEST_F(Groups, ShortWordsNeedTheSameSpeaker) {
  add({{"a", "ruiz", "“No comment.”"},
       {"b", "teal", "“No comment.”"},
       {"c", "ruiz", "“No comment.”"},
       {"d", "", "“No comment.”"},
       {"e", "", "“No comment.”"}});
  EXPECT_EQ(found(), (Lines{"q1", "", "q1", "", ""}));
}

TEST_F(Groups, OnceOnlyInOneArticleIsNoGroup) {
  add({{"a", "ruiz", "“The bridge will close for a year.”"},
       {"a", "ruiz", "“The bridge will close for a year.”"}});
  EXPECT_EQ(found(), (Lines{"", ""}));
}

TEST_F(Groups, ShortenedAndAlteredVersions) {
  std::string const whole =
      "“We waited far too long with this bridge, and nobody in this town wants to be on it when the next "
      "storm comes.”";
  add({{"a", "ruiz", whole, "2021-04-07", "The Post"},
       {"b", "ruiz", "“nobody in this town wants to be on it when the next storm comes”", "2021-04-08",
        "The Courier"},
       {"c", "",
        "“We have waited far too long with this bridge, and nobody in this town wants to be on it when a "
        "storm "
        "comes.”",
        "2021-04-08", "The Post"},
       {"d", "ruiz", "“nobody in this town wants to be on the council when the next vote comes”"}});
  EXPECT_EQ(found(), (Lines{"q1", "q1", "q1", ""}));
  Lines const found_rows = rows();
  ASSERT_EQ(found_rows.size(), 1u);
  EXPECT_TRUE(found_rows[0].ends_with(",ruiz,person/ruiz,3,3,3,2021-04-07,a,The Post|The Courier,"))
      << found_rows[0];
}

TEST_F(Groups, OtherSpeakersSharePhrasesOnly) {
  add({{"a", "ruiz", "“At the end of the day it is all about the people of this town and their bridge.”"},
       {"b", "teal", "“At the end of the day it is all about the money that the port can earn with it.”"}});
  EXPECT_EQ(found(), (Lines{"", ""}));
}

TEST_F(Groups, OtherTranslationsStayApartWithANote) {
  add({{"a", "ruiz", "“We will strengthen our nuclear deterrent against foreign aggressors.”"},
       {"b", "ruiz", "“Against aggressors from abroad the nuclear deterrence will be strengthened further.”"},
       {"c", "ruiz", "“The harvest was good and the granaries are full.”"},
       {"d", "teal", "“Nuclear deterrents must be strengthened against aggressors.”"},
       {"e", "ruiz", "“We will strengthen nuclear deterrents against all aggressors abroad.”",
        "2021-05-30"}});
  EXPECT_EQ(found(), (Lines{"q1", "q2", "", "", ""}));
  Lines const found_rows = rows();
  ASSERT_EQ(found_rows.size(), 2u);
  EXPECT_TRUE(found_rows[0].ends_with(",1,1,1,2021-04-07,a,,q2")) << found_rows[0];
  EXPECT_TRUE(found_rows[1].ends_with(",1,1,1,2021-04-07,b,,q1")) << found_rows[1];
}

TEST_F(Groups, SpeakersAreCounted) {
  add({{"a", "ruiz", "“One.”", "2021-04-07", "The Post"},
       {"a", "", "“Two.”"},
       {"b", "teal", "“Three.”", ""},
       {"b", "ruiz", "“Four.”", "2021-04-01", "The Courier"}});
  Lines rows;
  groups_.speaker_rows(CsvStyle::exact,
                       [&](std::string_view row) { rows.emplace_back(row.substr(0, row.size() - 2)); });
  EXPECT_EQ(rows, (Lines{"person/ruiz,ruiz,2,2,2,2021-04-01,2021-04-07", "person/teal,teal,1,1,0,,"}));
}

TEST(QuoteWords, AreFolded) {
  EXPECT_EQ(comparable_words("“Café’s No. 1, […] it’s “GREAT” – said we!"), "cafe no 1 it's great said we");
  EXPECT_EQ(comparable_words("…"), "");
}

TEST(QuoteWords, EightWordsInARowShareAPrint) {
  std::string const shared = "alpha beta gamma delta epsilon zeta eta theta";
  for (char const* before : {"", "one ", "one two three four five six seven "}) {
    auto const a = prints_of(before + shared + " nine ten");
    auto const b = prints_of("x y z " + shared);
    std::vector<std::uint64_t> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    EXPECT_FALSE(both.empty()) << before;
  }
  EXPECT_TRUE(prints_of("four words are few").empty());
}

TEST_F(Groups, SpeakersAreAddedUpUnlessTheyMeanSomebodyElseEachTime) {
  add({{"a", "Dana Ruiz", "One thing was said here."}, {"b", "Dana Ruiz", "Another thing was said there."}});
  for (char const* name : {"State media", "the state media", "I", "They"}) {
    QuoteRecord record;
    record.id = "u" + std::to_string(++count_);
    record.document = name;
    record.speaker = name;
    record.speaker_key = speaker_key("", name);
    groups_.add({record});
  }
  Lines rows;
  groups_.speaker_rows(CsvStyle::exact,
                       [&](std::string_view row) { rows.emplace_back(row.substr(0, row.size() - 2)); });
  EXPECT_EQ(rows, (Lines{"person/Dana Ruiz,Dana Ruiz,2,2,0,2021-04-07,2021-04-07", ",State media,2,2,0,,"}));
}

}  // namespace
}  // namespace whosaid

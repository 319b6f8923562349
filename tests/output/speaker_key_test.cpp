// Who is one speaker in several articles, and who is nobody.
#include "output/speaker_key.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(SpeakerKey, IsTheEntityOrTheFoldedName) {
  EXPECT_EQ(speaker_key("person/dana-ruiz", "He"), "person/dana-ruiz");
  for (char const* name : {"state media", "State media", "the state media", "The State Media"})
    EXPECT_EQ(speaker_key("", name), "state media") << name;
  EXPECT_EQ(speaker_key("", "the"), "");
}

TEST(SpeakerKey, IsEmptyForWordsThatNameNobody) {
  for (char const* name : {"I", "they", "They", "We", "one", "many", "Others", "the others", "some of them",
                           "the two", "He", "This one"})
    EXPECT_EQ(speaker_key("", name), "") << name;
  for (char const* name : {"one official", "many experts", "WHO", "US", "another man", "Theo"})
    EXPECT_NE(speaker_key("", name), "") << name;
}

}  // namespace
}  // namespace whosaid

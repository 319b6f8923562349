// What coverage counts.
#include "trial/coverage.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "gazetteer/compile.hpp"
#include "gazetteer/folder.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {
namespace {

Coverage coverage(unsigned jobs) {
  test::TemporaryFolder articles;
  articles.write("a.txt", "Japan thanked Zora Quill. “It will last,” Zora Quill said.\n");
  articles.write("b.txt", "Glorper Zora Quill came to Japan.\n");
  articles.write("c.txt", "ODESSA (Reuters) - It rained on the old bridge.\n");
  std::vector<Fault> faults;
  Lists const lists = read_lists({read_folder(WHOSAID_SOURCE_DIR "/gazetteers", faults)}, faults);
  std::istringstream nothing;
  Inputs inputs({articles.path().string()}, InputKind::text, nothing);
  return coverage_of(lists, Gazetteer::Image::alone(compile(lists, 0)), inputs, {}, jobs);
}

TEST(Coverage, CountsEntriesAndCandidates) {
  Coverage const found = coverage(2);
  EXPECT_EQ(found.articles, 3u);
  ASSERT_FALSE(found.names.empty());
  EXPECT_EQ(found.names.front().text, "Zora Quill (person)");
  EXPECT_GE(found.names.front().count, 2u);
  EXPECT_EQ(found.names.front().document, "a");
  EXPECT_EQ(found.names.front().example, "Japan thanked Zora Quill.");
  EXPECT_TRUE(std::ranges::none_of(found.names, [](Missing const& m) { return m.text == "ODESSA (place)"; }))
      << "a list of cities has it";
  EXPECT_TRUE(
      std::ranges::none_of(found.unused_entities, [](auto const& e) { return e.first == "place/japan"; }));
  EXPECT_TRUE(
      std::ranges::any_of(found.unused_entities, [](auto const& e) { return e.first == "place/ghana"; }));
  auto const speech = std::ranges::find_if(
      found.lists, [](ListUse const& list) { return list.file.ends_with("cues/verbs-speech.yaml"); });
  ASSERT_NE(speech, found.lists.end());
  EXPECT_EQ(speech->hits, 2u);  // thanked, said
}

TEST(Coverage, IsTheSameForAnyJobs) { EXPECT_EQ(as_text(coverage(1), 50), as_text(coverage(4), 50)); }

}  // namespace
}  // namespace whosaid

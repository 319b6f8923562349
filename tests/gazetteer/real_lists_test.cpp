// The lists that come with whosaid hold no faults.
#include <gtest/gtest.h>

#include <filesystem>

#include "gazetteer/error.hpp"
#include "gazetteer/gazetteer.hpp"

namespace whosaid {
namespace {

TEST(RealLists, HoldNoFaults) {
  std::filesystem::path const folder = WHOSAID_SOURCE_DIR "/gazetteers";
  if (!std::filesystem::exists(folder / "index.yaml")) GTEST_SKIP() << "no index yet";
  try {
    EXPECT_GT(Gazetteer::load({folder}).entity_count(), 0u);
  } catch (GazetteerError const& error) {
    FAIL() << error.what();
  }
}

}  // namespace
}  // namespace whosaid

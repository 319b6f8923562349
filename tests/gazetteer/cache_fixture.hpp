// A gazetteer and a cache folder for one test.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "gazetteer/folder.hpp"
#include "text/tokeniser.hpp"

namespace whosaid::test {

namespace fs = std::filesystem;

inline std::string const words =
    "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - president\n  - prime minister\n";
inline std::string const entities =
    "source: hand\ndescription: d\nentities:\n  - {id: place/x, name: X Land}\n";

class CacheTest : public ::testing::Test {
 protected:
  void SetUp() override {
    remember("XDG_CACHE_HOME", old_home_);
    remember("WHOSAID_CACHE", old_switch_);
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
    ::unsetenv("WHOSAID_CACHE");
    write_gazetteer(folder_, {{"w.yaml", words}, {"e.yaml", entities}});
  }
  void TearDown() override {
    restore("XDG_CACHE_HOME", old_home_);
    restore("WHOSAID_CACHE", old_switch_);
  }

  Gazetteer load() const { return Gazetteer::load({folder_.path()}); }
  std::vector<fs::path> kept(std::string_view ending) const {
    std::vector<fs::path> found;
    if (fs::exists(cache_.path() / "whosaid"))
      for (auto const& entry : fs::directory_iterator(cache_.path() / "whosaid"))
        if (entry.path().filename().native().ends_with(ending)) found.push_back(entry.path());
    return found;
  }
  std::vector<fs::path> images() const { return kept(".image"); }
  std::vector<fs::path> manifests() const { return kept(".manifest"); }
  static void expect_whole(Gazetteer const& lists) {
    std::string_view const text = "the Prime Minister of X Land";
    std::vector<Token> tokens;
    std::vector<Hit> hits;
    tokenise(text, tokens);
    lists.look_up(text, tokens, hits);
    EXPECT_EQ(tokens[1].phrase_tokens, 2);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(lists.entity(hits[0].entity).id, "place/x");
    EXPECT_EQ(lists.provenance("president", WordClass::role)->line, 5u);
  }

  TemporaryFolder folder_;
  TemporaryFolder cache_;

 private:
  static void remember(char const* name, std::optional<std::string>& value) {
    if (char const* const now = std::getenv(name)) value = now;
  }
  static void restore(char const* name, std::optional<std::string> const& value) {
    if (value)
      ::setenv(name, value->c_str(), 1);
    else
      ::unsetenv(name);
  }
  std::optional<std::string> old_home_;
  std::optional<std::string> old_switch_;
};

}  // namespace whosaid::test

// The image's tables: everything is found in them however full they are, nothing else is, and they stay
// small.
#include "gazetteer/image.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "gazetteer/compile.hpp"
#include "gazetteer/occurrences.hpp"
#include "gazetteer/sources.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

std::string listed(Occurrence const& at) {
  return fmt::format("{} {} {}:{}:{}", at.key, at.features, at.file, at.line, at.column);
}

std::string listed(std::vector<Occurrence> const& occurrences) {
  std::string text;
  for (Occurrence const& at : occurrences) text += listed(at) + "\n";
  return text;
}

TEST(Occurrences, AreFoundByTheirKeys) {
  std::mt19937 engine(7);
  auto const random = [&](std::uint32_t below) { return static_cast<std::uint32_t>(engine() % below); };
  std::vector<Occurrence> all;
  std::uint32_t key = 0;
  for (std::uint32_t i = 0; i < 2000; ++i) {
    // Some keys many times, so that they go over several stretches; now and then a large gap.
    if (i % 300 > 200) key += random(3) + (random(50) == 0 ? 1'000'000 : 0);
    all.push_back({key, random(7), random(3), random(100'000), random(90)});
  }
  PackedOccurrences const packed = pack_occurrences(all);
  EXPECT_LT(packed.bytes.size(), all.size() * 6);
  OccurrenceTables const tables(packed.bytes, packed.stretches, packed.sources);
  for (std::uint32_t wanted = 0; wanted < all.back().key + 3;) {
    std::vector<Occurrence> expected;
    std::uint32_t next = all.back().key + 3;
    for (Occurrence const& at : all) {
      if (at.key == wanted) expected.push_back(at);
      if (at.key > wanted) next = std::min(next, at.key);
    }
    ASSERT_EQ(listed(tables.of(wanted)), listed(expected)) << wanted;
    if (next > wanted + 1) {
      ASSERT_EQ(listed(tables.of(wanted + 1)), "") << wanted + 1;
    }
    wanted = next;
  }
  EXPECT_TRUE(OccurrenceTables().of(0).empty());
}

// A gazetteer of the text of one word list.
Gazetteer gazetteer(std::string const& entries) {
  SourceFolder folder;
  folder.path = "lists";
  folder.files = {{"index.yaml", {}, "lists: [words.yaml]\n"},
                  {"words.yaml", {}, "classes: [role]\ndescription: d\nsource: hand\nentries:\n" + entries}};
  std::vector<Fault> faults;
  Lists const lists = read_lists({folder}, faults);
  EXPECT_TRUE(faults.empty());
  return Gazetteer::Image::alone(compile(lists, 1));
}

// The tokens of the longest phrase that begins a text, 0 if no list has one.
int phrase_tokens(Gazetteer const& lists, std::string const& text) {
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  tokenise(text, tokens);
  lists.look_up(text, tokens, hits);
  return tokens[0].phrase_tokens;
}

bool is_role(Gazetteer const& lists, std::string const& text) {
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  tokenise(text, tokens);
  lists.look_up(text, tokens, hits);
  return tokens[0].is(WordClass::role);
}

// More words than the buckets of many hashes have room for, and words that no bucket has.
TEST(Image, FindsEachOfManyWords) {
  for (int const count : {1, 5, 17, 400, 30'000}) {
    std::string entries;
    for (int i = 0; i < count; ++i) entries += fmt::format("  - w{}x\n", i);
    Gazetteer const lists = gazetteer(entries);
    for (int i = 0; i < count; ++i) {
      ASSERT_TRUE(is_role(lists, fmt::format("w{}x", i))) << i;
      ASSERT_FALSE(is_role(lists, fmt::format("w{}y", i))) << i;
    }
    EXPECT_EQ(lists.provenance(fmt::format("w{}x", count - 1), WordClass::role)->line, 4u + count);
  }
}

// One word that thousands of entries begin with, some of which go on.
TEST(Image, FindsEachOfManyContinuations) {
  for (int const count : {1, 2, 9, 5'000}) {
    std::string entries;
    for (int i = 0; i < count; ++i) entries += fmt::format("  - head of w{}x\n", i);
    entries += "  - head of w0x office\n";
    Gazetteer const lists = gazetteer(entries);
    for (int i = 0; i < count; ++i) {
      std::string const phrase = fmt::format("head of w{}x", i);
      ASSERT_EQ(phrase_tokens(lists, phrase), 3) << phrase;
      ASSERT_EQ(lists.provenance(phrase, WordClass::role)->line, 5u + static_cast<unsigned>(i));
      ASSERT_EQ(phrase_tokens(lists, fmt::format("head of w{}y", i)), 0);
      ASSERT_EQ(phrase_tokens(lists, fmt::format("w{}x of head", i)), 0);
    }
    EXPECT_EQ(phrase_tokens(lists, "head of w0x office"), 4);
    EXPECT_EQ(phrase_tokens(lists, "head of office"), 0);
    EXPECT_FALSE(lists.provenance("head of", WordClass::role));
    EXPECT_FALSE(lists.provenance("head of w0x office of", WordClass::role));
  }
}

// Look-up waits for memory more than for anything else.
TEST(RealLists, AreCompiledToFewBytesAnEntry) {
  std::vector<Fault> faults;
  SourceFolder const folder = read_folder(WHOSAID_SOURCE_DIR "/gazetteers", faults);
  Lists const lists = read_lists({folder}, faults);
  ASSERT_TRUE(faults.empty());
  std::size_t const entries = lists.words.size() + lists.cues.size() + lists.entities.size();
  EXPECT_LT(static_cast<double>(compile(lists, 1).size()) / static_cast<double>(entries), 80);
}

}  // namespace
}  // namespace whosaid

// Damaged files are refused at once, with a place.
#include <gtest/gtest.h>

#include <random>

#include "editing/document.hpp"
#include "gazetteer/error.hpp"

namespace whosaid {
namespace {

// The first fault of bytes that must be refused.
Fault refused(std::string bytes) {
  try {
    YamlFile const file("f.yaml", std::move(bytes));
    ADD_FAILURE() << "accepted";
  } catch (GazetteerError const& error) {
    return error.faults().front();
  }
  return {};
}

std::string const good =
    "source: hand\ndescription: d\nentities:\n  - id: person/a\n    name: \"A B\"\n    aliases: [\"C, D\", "
    "'E F']\n";

TEST(Damage, BinaryIsRefused) {
  std::string bytes(100000, '\0');
  std::mt19937 random(3);
  for (char& c : bytes) c = static_cast<char>(random());
  EXPECT_EQ(refused(bytes).code, "encoding");
  EXPECT_EQ(refused("\x7F"
                    "ELF\x02\x01")
                .column,
            1u);
}

TEST(Damage, OneEndlessLineIsRefused) {
  Fault const fault = refused("a: " + std::string(10 << 20, 'x') + "\n");
  EXPECT_EQ(fault.code, "too_long");
  EXPECT_EQ(fault.line, 1u);
}

TEST(Damage, DeepNestingIsRefused) {
  EXPECT_EQ(refused(std::string(8000, '[') + "\n").code, "too_deep");
  EXPECT_EQ(refused("a: " + std::string(8000, '{') + "\n").code, "too_deep");
  std::string blocks;
  for (int i = 0; i < 3000; ++i) blocks += std::string(static_cast<std::size_t>(i), ' ') + "- \n";
  EXPECT_NE(refused(blocks + std::string(3000, ' ') + "- x: {").code, "");
}

TEST(Damage, AliasBombsAreRefused) {
  std::string bomb = "a: &a [x, x]\n";
  for (char c = 'b'; c < 'z'; ++c)
    bomb += std::string(1, c) + ": &" + c + " [*" + static_cast<char>(c - 1) + ", *" +
            static_cast<char>(c - 1) + "]\n";
  EXPECT_EQ(refused(bomb).code, "anchor");
}

TEST(Damage, TruncatedFilesAreRefusedOrWhole) {
  for (std::size_t size = 0; size < good.size(); ++size) {
    std::string const part = good.substr(0, size);
    try {
      YamlFile const file("f.yaml", part);
      // What is left is YAML of its own: no quote and no bracket is open.
      EXPECT_EQ(file.bytes(), part);
    } catch (GazetteerError const& error) {
      EXPECT_GE(error.faults().front().line, 1u) << part;
    }
  }
}

}  // namespace
}  // namespace whosaid

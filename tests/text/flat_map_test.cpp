// The hash map agrees with the standard one, also after it grew and was cleared.
#include "text/flat_map.hpp"

#include <gtest/gtest.h>

#include <random>
#include <unordered_map>

namespace whosaid {
namespace {

TEST(FlatMap, HoldsWhatWasAdded) {
  FlatMap<std::uint32_t, int> map;
  EXPECT_TRUE(map.empty());
  EXPECT_EQ(map.find(7), nullptr);
  map[7] = 3;
  map[0] = 4;
  map[0xffffffff] = 5;
  map[7] += 1;
  EXPECT_EQ(*map.find(7), 4);
  EXPECT_EQ(*map.find(0), 4);
  EXPECT_EQ(*map.find(0xffffffff), 5);
  EXPECT_EQ(map.find(8), nullptr);
}

TEST(FlatMap, NumbersValuesInTheOrderTheyCame) {
  FlatMap<std::uint64_t, int> map;
  EXPECT_EQ(map.add(50), 0u);
  EXPECT_EQ(map.add(20), 1u);
  EXPECT_EQ(map.add(50), 0u);
  map.at(1) = 9;
  EXPECT_EQ(*map.find(20), 9);
}

TEST(FlatMap, AgreesWithTheStandardMapRoundAfterRound) {
  std::mt19937_64 random(1);
  FlatMap<std::uint64_t, std::uint64_t> map;
  for (std::size_t const size : {10u, 5000u, 3u, 700u, 100000u, 40u}) {
    map.clear();
    EXPECT_TRUE(map.empty());
    std::unordered_map<std::uint64_t, std::uint64_t> expected;
    for (std::size_t i = 0; i < size; ++i) {
      std::uint64_t const key = random() % (size * 2) << (random() % 3 * 16);
      map[key] += i;
      expected[key] += i;
    }
    for (auto const& [key, value] : expected) {
      ASSERT_NE(map.find(key), nullptr);
      ASSERT_EQ(*map.find(key), value);
    }
    for (std::uint64_t key = 0; key < 200; ++key)
      ASSERT_EQ(map.find(key) != nullptr, expected.contains(key)) << key;
  }
}

}  // namespace
}  // namespace whosaid

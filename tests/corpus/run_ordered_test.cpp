// The parallel run writes in input order whatever the threads do.
#include "corpus/run_ordered.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace whosaid {
namespace {

std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += std::to_string(i) + "\n";
  return text;
}

/// What a run over `count` lines writes, when the work on early lines takes longest.
std::string written(unsigned jobs, int count) {
  std::istringstream input(lines(count));
  Inputs inputs({"-"}, InputKind::json_line, input);
  std::string out;
  run_ordered(inputs, jobs, [&](Item item) -> Write {
    if (item.line % 16 == 1) std::this_thread::sleep_for(std::chrono::milliseconds(3));
    return [&out, bytes = *item.bytes] { out += bytes + "\n"; };
  });
  return out;
}

TEST(RunOrdered, WritesInInputOrderForAnyJobs) {
  for (unsigned const jobs : {1u, 2u, 8u}) EXPECT_EQ(written(jobs, 400), lines(400)) << jobs;
}

TEST(RunOrdered, TakesNoInput) { EXPECT_EQ(written(2, 0), ""); }

TEST(RunOrdered, KeepsFewInFlight) {
  std::istringstream input(lines(2000));
  Inputs inputs({"-"}, InputKind::json_line, input);
  std::atomic<int> in_flight = 0;
  int most = 0;
  run_ordered(inputs, 2, [&](Item const&) -> Write {
    ++in_flight;
    return [&] {
      most = std::max(most, in_flight.load());
      --in_flight;
    };
  });
  EXPECT_LE(most, 8);
}

TEST(RunOrdered, BoundsTheBytesInFlight) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += std::string(i == 150 ? 5000 : 10, 'x') + "\n";
  std::istringstream input(text);
  Inputs inputs({"-"}, InputKind::json_line, input);
  std::atomic<std::uint64_t> in_flight = 0;
  std::atomic<std::uint64_t> most_beside_the_large = 0;
  std::uint64_t count = 0;
  run_ordered(inputs, 4,
              [&](Item const& item) -> Write {
                std::uint64_t const size = size_of(item);
                in_flight += size;
                if (size == 5000 || in_flight >= 5000)
                  most_beside_the_large = std::max<std::uint64_t>(most_beside_the_large, in_flight);
                return [&, size] {
                  in_flight -= size;
                  ++count;
                };
              },
              {.bytes = 100});
  EXPECT_EQ(count, 300u);
  EXPECT_EQ(most_beside_the_large, 5000u);
}

TEST(RunOrdered, StopsAndFinishesWhatItBegan) {
  std::istringstream input(lines(2000));
  Inputs inputs({"-"}, InputKind::json_line, input);
  std::atomic<int> begun = 0;
  int written = 0;
  run_ordered(inputs, 2,
              [&](Item const&) -> Write {
                ++begun;
                return [&] { ++written; };
              },
              {.stopped = [&] { return begun >= 100; }});
  EXPECT_EQ(written, begun);
  EXPECT_GE(written, 100);
  EXPECT_LE(written, 110);
}

TEST(RunOrdered, PassesErrorsOn) {
  std::istringstream input(lines(50));
  Inputs inputs({"-"}, InputKind::json_line, input);
  auto const fail = [](Item const& item) -> Write {
    if (item.line == 7) throw std::runtime_error("no more");
    return [] {};
  };
  EXPECT_THROW(run_ordered(inputs, 2, fail), std::runtime_error);
}

}  // namespace
}  // namespace whosaid

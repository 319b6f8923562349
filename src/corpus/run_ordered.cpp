// The parallel run: a oneTBB pipeline of reading, working and writing. It runs dry and starts again before a
// document that would take too much memory beside those in flight.
#include "corpus/run_ordered.hpp"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <memory>
#include <utility>

namespace whosaid {
namespace {

namespace tbb = oneapi::tbb;

/// A document on its way, and how many bytes it has.
struct Held {
  Item item;
  std::uint64_t size = 0;
};

/// A result on its way, and how many bytes it came from.
struct Done {
  Write write;
  std::uint64_t size = 0;
};

class Run {
 public:
  Run(Inputs& inputs, std::function<Write(Item)> const& work, RunLimits const& limits)
      : inputs_(inputs), work_(work), limits_(limits) {}

  void to_the_end(std::size_t tokens) {
    using Filter = tbb::filter_mode;
    auto const read = tbb::make_filter<void, Passed>(Filter::serial_in_order,
                                                     [this](tbb::flow_control& flow) { return next(flow); });
    auto const process = tbb::make_filter<Passed, Done>(Filter::parallel, [this](Passed const& held) {
      return Done{work_(std::move(held->item)), held->size};
    });
    auto const write = tbb::make_filter<Done, void>(Filter::serial_in_order, [this](Done const& done) {
      done.write();
      in_flight_ -= done.size;
    });
    while (!ended_) tbb::parallel_pipeline(tokens, read & process & write);
  }

 private:
  using Passed = std::shared_ptr<Held>;  // a filter may copy what it passes on

  Passed next(tbb::flow_control& flow) {
    if (!waiting_) {
      std::optional<Item> item;
      if (!limits_.stopped || !limits_.stopped()) item = inputs_.next();
      if (!item) {
        ended_ = true;
        flow.stop();
        return nullptr;
      }
      std::uint64_t const size = size_of(*item);
      waiting_ = std::make_shared<Held>(*std::move(item), size);
    }
    if (in_flight_ > 0 && in_flight_ + waiting_->size > limits_.bytes) {
      flow.stop();
      return nullptr;
    }
    in_flight_ += waiting_->size;
    return std::exchange(waiting_, nullptr);
  }

  Inputs& inputs_;
  std::function<Write(Item)> const& work_;
  RunLimits const& limits_;
  std::atomic<std::uint64_t> in_flight_ = 0;
  Passed waiting_;  // until there is room
  bool ended_ = false;
};

}  // namespace

void run_ordered(Inputs& inputs, unsigned jobs, std::function<Write(Item)> const& work,
                 RunLimits const& limits) {
  constexpr std::size_t in_flight_per_thread = 4;
  tbb::global_control const threads(tbb::global_control::max_allowed_parallelism, jobs);
  tbb::task_arena arena(static_cast<int>(jobs));
  arena.execute([&] { Run(inputs, work, limits).to_the_end(jobs * in_flight_per_thread); });
}

}  // namespace whosaid

// The parallel run: a oneTBB pipeline of reading, working and writing.
#include "corpus/run_ordered.hpp"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <utility>

namespace whosaid {

void run_ordered(Inputs& inputs, unsigned jobs, std::function<Write(Item)> const& work) {
  namespace tbb = oneapi::tbb;
  constexpr std::size_t in_flight_per_thread = 4;
  tbb::global_control const threads(tbb::global_control::max_allowed_parallelism, jobs);
  auto const read =
      tbb::make_filter<void, Item>(tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) {
        std::optional<Item> item = inputs.next();
        if (!item) {
          flow.stop();
          return Item();
        }
        return *std::move(item);
      });
  auto const process =
      tbb::make_filter<Item, Write>(tbb::filter_mode::parallel, [&](Item const& item) { return work(item); });
  auto const write =
      tbb::make_filter<Write, void>(tbb::filter_mode::serial_in_order, [](Write const& put) { put(); });
  tbb::task_arena arena(static_cast<int>(jobs));
  arena.execute([&] { tbb::parallel_pipeline(jobs * in_flight_per_thread, read & process & write); });
}

}  // namespace whosaid

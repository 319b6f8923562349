// Speed of each stage after tokens in bytes a second, each run on what the stages before it made: so that one
// sees which stage became slower.
#include <benchmark/benchmark.h>

#include "bench/news.hpp"
#include "support/stages.hpp"

namespace whosaid {
namespace {

template <class Stage>
void run(benchmark::State& state, Stage stage) {
  static test::Stages read(bench::megabyte());
  for (auto _ : state) stage(read);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(read.text.size()));
}

void look_up(benchmark::State& state) {
  run(state, [](test::Stages& s) {
    s.hits.clear();
    test::gazetteer().look_up(s.text, s.tokens, s.hits);
  });
}
BENCHMARK(look_up)->Unit(benchmark::kMillisecond);

void layout(benchmark::State& state) {
  run(state, [](test::Stages& s) { find_layout(s.text, s.tokens, s.layout); });
}
BENCHMARK(layout)->Unit(benchmark::kMillisecond);

void names(benchmark::State& state) {
  run(state,
      [](test::Stages& s) { s.names = find_names(s.text, s.tokens, s.layout, s.hits, test::gazetteer()); });
}
BENCHMARK(names)->Unit(benchmark::kMillisecond);

void skeletons(benchmark::State& state) {
  run(state, [](test::Stages& s) { make_skeletons(s.tokens, s.layout, s.quoted, s.skeletons); });
}
BENCHMARK(skeletons)->Unit(benchmark::kMillisecond);

void quotations(benchmark::State& state) {
  run(state, [](test::Stages& s) { s.quotations = find_quotations(s.tokens, s.quoted, s.skeletons); });
}
BENCHMARK(quotations)->Unit(benchmark::kMillisecond);

void resolution(benchmark::State& state) {
  run(state, [](test::Stages& s) {
    s.resolution = resolve_names(s.text, s.tokens, s.names, s.hits, test::gazetteer());
  });
}
BENCHMARK(resolution)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace whosaid

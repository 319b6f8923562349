// Speed of the whole extraction on one thread, each time beside bare ICU word iteration over the same text:
// the two take turns, so that their ratio (extract_per_icu) holds on a busy machine, too.
#include <benchmark/benchmark.h>
#include <time.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "bench/news.hpp"
#include "text/tokeniser.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

Settings settings() { return {{WHOSAID_SOURCE_DIR "/gazetteers"}, false}; }

/// The fixed articles of the tests.
std::vector<Document> articles() {
  std::vector<Document> documents;
  for (auto const& entry : fs::directory_iterator(WHOSAID_SOURCE_DIR "/tests/articles")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    documents.push_back({entry.path().stem(), {}, {std::istreambuf_iterator<char>(file), {}}, {}});
  }
  std::ranges::sort(documents, {}, &Document::id);
  return documents;
}

/// This thread's processor time in seconds: what else runs on the machine does not count.
double now() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

template <class Work>
double seconds(Work work) {
  double const start = now();
  work();
  return now() - start;
}

void extract(benchmark::State& state, std::vector<Document> const& documents) {
  static Extractor const extractor(settings());
  double bytes = 0;
  double extraction = 0;
  double icu = 0;
  std::vector<Offset> boundaries;
  for (auto _ : state) {
    double const this_time = seconds([&] {
      for (Document const& document : documents) benchmark::DoNotOptimize(extractor.extract(document));
    });
    icu += seconds([&] {
      for (Document const& document : documents) word_boundaries_icu(document.text, boundaries);
    });
    for (Document const& document : documents) bytes += static_cast<double>(document.text.size());
    extraction += this_time;
    state.SetIterationTime(this_time);
  }
  state.counters["extract_MB/s"] = bytes / extraction / 1e6;
  state.counters["icu_MB/s"] = bytes / icu / 1e6;
  state.counters["extract_per_icu"] = icu / extraction;
}

void extract_articles(benchmark::State& state) { extract(state, articles()); }
BENCHMARK(extract_articles)->UseManualTime()->Unit(benchmark::kMillisecond);

void extract_megabyte(benchmark::State& state) { extract(state, {{"megabyte", {}, bench::megabyte(), {}}}); }
BENCHMARK(extract_megabyte)->UseManualTime()->Unit(benchmark::kMillisecond);

/// The fixed articles as one document of so many megabytes: the ratio must not fall with the length.
void extract_long(benchmark::State& state) {
  auto const length = static_cast<std::size_t>(state.range(0)) * 1'000'000;
  std::vector<Document> const parts = articles();
  std::string text;
  for (std::size_t i = 0; text.size() < length; ++i) text += parts[i % parts.size()].text + "\n\n";
  extract(state, {{"long", {}, std::move(text), {}}});
}
BENCHMARK(extract_long)->Arg(1)->Arg(8)->UseManualTime()->Unit(benchmark::kMillisecond);

void start_up(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Extractor(settings()));
}
BENCHMARK(start_up)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace whosaid

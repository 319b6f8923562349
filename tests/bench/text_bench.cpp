// Speed of the text stage in bytes a second: bare ICU word iteration against the scanner, tokens, folded
// hashes.
#include <benchmark/benchmark.h>

#include "bench/news.hpp"
#include "text/fold.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

void bytes_done(benchmark::State& state, std::string const& text) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void icu_words(benchmark::State& state) {
  std::string const text = bench::megabyte();
  std::vector<Offset> boundaries;
  for (auto _ : state) word_boundaries_icu(text, boundaries);
  bytes_done(state, text);
}
BENCHMARK(icu_words)->Unit(benchmark::kMillisecond);

void scanner_words(benchmark::State& state) {
  std::string const text = bench::megabyte();
  std::vector<Offset> boundaries;
  for (auto _ : state) word_boundaries(text, boundaries);
  bytes_done(state, text);
}
BENCHMARK(scanner_words)->Unit(benchmark::kMillisecond);

void tokens(benchmark::State& state) {
  std::string const text = bench::megabyte();
  std::vector<Token> result;
  for (auto _ : state) tokenise(text, result);
  bytes_done(state, text);
}
BENCHMARK(tokens)->Unit(benchmark::kMillisecond);

void folded_hashes(benchmark::State& state) {
  std::string const text = bench::megabyte();
  std::vector<Token> result;
  tokenise(text, result);
  for (auto _ : state) {
    std::uint64_t sum = 0;
    for (Token const& token : result) sum ^= folded_hash(token.span().of(text));
    benchmark::DoNotOptimize(sum);
  }
  bytes_done(state, text);
}
BENCHMARK(folded_hashes)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace whosaid

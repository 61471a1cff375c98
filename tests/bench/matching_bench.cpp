#include "tests/bench/texts.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace muqabala::bench {
namespace {

void words(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(textTypes(source()));
        benchmark::DoNotOptimize(textTypes(target()));
    }
}
BENCHMARK(words)->Unit(benchmark::kMillisecond);

void matching(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            resources().lexicon.match(sourceTypes().types, {"en"}, targetTypes().types, {"ar"}));
    state.counters["matches"] = static_cast<double>(matches().matches.size());
}
BENCHMARK(matching)->Unit(benchmark::kMillisecond);

/// By the number of threads.
void wordEvidence(benchmark::State& state) {
    const auto threads = static_cast<unsigned>(state.range(0));
    const MatchRows ofSource = matchesOfSource();
    const MatchRows ofTarget = matchesOfTarget();
    const std::vector<double> sourceRates(sourceTypes().types.size(), .5);
    const std::vector<double> targetRates(targetTypes().types.size(), .5);
    for (auto _ : state) {
        const WordEvidence source(sourceTypes(), targetTypes(), ofSource, sourceRates, threads);
        const WordEvidence target(targetTypes(), sourceTypes(), ofTarget, targetRates, threads);
        benchmark::ClobberMemory();
    }
}
BENCHMARK(wordEvidence)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace muqabala::bench

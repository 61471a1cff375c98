#include "tests/bench/texts.h"

#include "align/search/anchors.h"
#include "align/search/lattice.h"

#include <benchmark/benchmark.h>

namespace muqabala::bench {
namespace {

void anchors(benchmark::State& state) {
    std::size_t found = 0;
    for (auto _ : state)
        found = findAnchors(sourceTypes(), targetTypes(), sourceEvidence()).size();
    state.counters["anchors"] = static_cast<double>(found);
}
BENCHMARK(anchors)->Unit(benchmark::kMillisecond);

/// The corridor that is searched in the texts.
const Band& corridor() {
    static const Band band = Band::around(findAnchors(sourceTypes(), targetTypes(), sourceEvidence()),
                                          sourceTypes().size(), targetTypes().size(), {});
    return band;
}

BeadScores scoresBy(unsigned threads) {
    const BeadScores::Texts texts{sourceTypes(), targetTypes(), sourceEvidence(), targetEvidence()};
    BeadScores scores(corridor(), texts, {}, threads);
    scores.combine(corridor(), texts, LengthModel(sourceTypes().lengths, targetTypes().lengths),
                   kLongestSide);
    return scores;
}

/// By the number of threads.
void beadScores(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(scoresBy(static_cast<unsigned>(state.range(0))));
    state.counters["cells"] = static_cast<double>(corridor().cellCount());
}
BENCHMARK(beadScores)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// By the number of threads.
void lattice(benchmark::State& state) {
    const BeadScores scores = scoresBy(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            Lattice(corridor(), scores, {}, static_cast<unsigned>(state.range(0))).sourceAlone());
}
BENCHMARK(lattice)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void decoding(benchmark::State& state) {
    const BeadScores scores = scoresBy(1);
    const Lattice lattice(corridor(), scores, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(lattice.decode());
}
BENCHMARK(decoding)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace muqabala::bench

// The floor: what reading and cutting into sentences cost before anything is aligned.

#include "tests/bench/texts.h"

#include "corpus/import/bilingual_text.h"
#include "corpus/text/segment.h"

#include <benchmark/benchmark.h>

namespace muqabala::bench {
namespace {

void reading(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(readTwoTexts(sourceBytes(), "en.txt", targetBytes(), "ar.txt", {}));
    }
    state.SetBytesProcessed(state.iterations() *
                            static_cast<std::int64_t>(sourceBytes().size() + targetBytes().size()));
}
BENCHMARK(reading)->Unit(benchmark::kMillisecond);

void segmenting(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(segment(source(), resources().sourceRules));
        benchmark::DoNotOptimize(segment(target(), resources().targetRules));
    }
    state.SetBytesProcessed(state.iterations() *
                            static_cast<std::int64_t>(sourceBytes().size() + targetBytes().size()));
}
BENCHMARK(segmenting)->Unit(benchmark::kMillisecond);

void dictionaries(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(app::loadResources({"en"}, {"ar"}, app::Spelling::Leave));
}
BENCHMARK(dictionaries)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace
} // namespace muqabala::bench

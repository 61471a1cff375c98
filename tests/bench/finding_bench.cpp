// Searching as one types: making the text ready, once for each level, and looking for words in it.

#include "tests/bench/texts.h"

#include "corpus/search/search.h"

#include <benchmark/benchmark.h>

namespace muqabala::bench {
namespace {

SearchLevel levelOf(const benchmark::State& state) {
    return static_cast<SearchLevel>(state.range(0));
}

void label(benchmark::State& state, std::size_t hits) {
    state.SetLabel(std::string(levelName(levelOf(state))));
    state.counters["hits"] = static_cast<double>(hits);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(target().text.size()));
}

/// By the level.
void makingSearchable(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(SearchableText(target(), levelOf(state)));
    label(state, 0);
}
BENCHMARK(makingSearchable)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

/// A word of the translation, by the level.
void findingAWord(benchmark::State& state) {
    const SearchableText text(target(), levelOf(state));
    std::size_t hits = 0;
    for (auto _ : state)
        hits = text.find("المدينة").size();
    label(state, hits);
}
BENCHMARK(findingAWord)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

/// The first letter typed, which stands everywhere.
void findingALetter(benchmark::State& state) {
    const SearchableText text(target(), levelOf(state));
    std::size_t hits = 0;
    for (auto _ : state)
        hits = text.find("ا").size();
    label(state, hits);
}
BENCHMARK(findingALetter)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

void findingAPattern(benchmark::State& state) {
    const SearchableText text(target(), levelOf(state));
    std::size_t hits = 0;
    for (auto _ : state)
        hits = text.findPattern("\\bقال(ت|وا)?\\b")->hits.size();
    label(state, hits);
}
BENCHMARK(findingAPattern)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace muqabala::bench

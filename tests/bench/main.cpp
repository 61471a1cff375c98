// benchmarks [options of Google Benchmark] FOLDER

#include "tests/bench/texts.h"

#include <benchmark/benchmark.h>

#include <iostream>

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::cerr << "benchmarks [--benchmark_filter=…] FOLDER: name a folder with en.txt and ar.txt\n";
        return 2;
    }
    muqabala::bench::setFolder(argv[1]);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

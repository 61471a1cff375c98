// breakdown FOLDER [THREADS]: where the time of one run goes, against the floor of reading and segmenting
// alone.

#include "tests/bench/texts.h"

#include "align/aligner.h"
#include "corpus/import/bilingual_text.h"
#include "corpus/text/segment.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Prints what each stage took since the one before.
class StopWatch {
public:
    double lap(std::string_view stage) {
        const double cpu = cpuSeconds() - cpu_;
        const double wall = wallSeconds() - wall_;
        std::printf("%-16.*s %8.2f %8.2f %8.0f\n", static_cast<int>(stage.size()), stage.data(), cpu, wall,
                    peakMegabytes());
        cpu_ = cpuSeconds();
        wall_ = wallSeconds();
        return cpu;
    }

private:
    double cpu_ = cpuSeconds();
    double wall_ = wallSeconds();
};

} // namespace

int main(int argc, char** argv) {
    using namespace muqabala;
    if (argc < 2 || argc > 3) {
        std::fputs("breakdown FOLDER [THREADS]: name a folder with en.txt and ar.txt\n", stderr);
        return 2;
    }
    bench::setFolder(argv[1]);
    const unsigned threads = argc == 3 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 1;

    std::puts("stage               CPU s   wall s  peak MB");
    StopWatch watch;
    const app::Resources& resources = bench::resources();
    watch.lap("dictionaries");
    Result<BilingualText> texts =
        readTwoTexts(bench::sourceBytes(), "en.txt", bench::targetBytes(), "ar.txt", {});
    if (!texts) {
        std::fputs("the texts cannot be read\n", stderr);
        return 1;
    }
    double floor = watch.lap("reading");
    const Document source = segment(std::move(texts->source), resources.sourceRules);
    const Document target = segment(std::move(texts->target), resources.targetRules);
    floor += watch.lap("segmenting");

    // In the order in which align() reports them.
    constexpr std::string_view kStages[] = {"words", "matching",    "anchors", "word evidence",
                                            "fit",   "bead scores", "lattice", "decoding"};
    std::size_t stage = 0;
    double aligning = 0;
    const Result<AlignedTexts> aligned =
        align(source, target, resources.lexicon, {.threads = threads}, {}, [&](double) {
            aligning += watch.lap(stage < std::size(kStages) ? kStages[stage] : "further");
            ++stage;
        });
    if (!aligned)
        return 1;
    std::printf(
        "%zu × %zu segments; the floor, reading and segmenting alone, is %.2f s of CPU, aligning %.1f "
        "times that\n",
        source.segments.size(), target.segments.size(), floor, aligning / floor);
    return 0;
}

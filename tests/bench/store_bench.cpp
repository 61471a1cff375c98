// What the project file costs with 100 000 pairs of sentences: opening it, and each kind of step with its way
// to the disk (of the temporary folder: TMPDIR chooses another).

#include "corpus/store/project_file.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <utility>

#include <unistd.h>

namespace muqabala::bench {
namespace {

constexpr std::uint32_t kPairs = 100'000;
constexpr std::uint32_t kPairsInParagraph = 5;

/// A text of sentences, five to a paragraph.
Document textOf(const std::string& sentence, const std::string& language) {
    Document document{.name = "text." + language, .language = {language}};
    const auto end = [&] { return static_cast<std::uint32_t>(document.text.size()); };
    for (std::uint32_t i = 0; i < kPairs; ++i) {
        const bool isFirst = i % kPairsInParagraph == 0;
        document.text += isFirst ? "\n\n" : " ";
        if (isFirst)
            document.paragraphs.push_back({{end(), end()}, ParagraphRole::Body, i, kPairsInParagraph});
        const std::uint32_t begin = end();
        document.text += std::to_string(i) + " " + sentence;
        document.segments.push_back({{begin, end()}, i / kPairsInParagraph});
        document.paragraphs.back().span.end = end();
    }
    return document;
}

template <class Alignment>
Alignment oneToOne(std::uint32_t count) {
    std::vector<typename Alignment::Bead> beads;
    for (std::uint32_t i = 0; i < count; ++i)
        beads.push_back({{{i}, {i + 1}}, {{i}, {i + 1}}, .93});
    return Alignment(std::move(beads));
}

Project largeProject() {
    Project project{
        .source =
            textOf("The quick brown fox jumps over the lazy dog while nobody looks at it at all.", "en"),
        .target =
            textOf("الثعلب البني السريع يقفز فوق الكلب الكسول بينما لا ينظر إليه أحد على الإطلاق.", "ar"),
        .paragraphs = oneToOne<ParagraphAlignment>(kPairs / kPairsInParagraph),
        .alignment = oneToOne<Alignment>(kPairs)};
    for (std::uint32_t i = 0; i < kPairs; i += 10) {
        const TextSpan words = project.target.segments[i].span;
        project.divergences.push_back({"f" + std::to_string(i),
                                       "number-altered",
                                       std::nullopt,
                                       words,
                                       {},
                                       Category::Number,
                                       Severity::Major,
                                       .8,
                                       "“Ten” becomes “خمسة”."});
    }
    for (std::uint32_t i = 0; i < kPairs; i += 100)
        project.notes.push_back({.id = "n" + std::to_string(i),
                                 .source = {project.source.segments[i].span},
                                 .comment = "A comment of some words."});
    return project;
}

/// The project and its file, gone at the end of the program.
class LargeFile {
public:
    LargeFile()
        : project(largeProject()),
          file(make()) {}
    LargeFile(const LargeFile&) = delete;
    LargeFile& operator=(const LargeFile&) = delete;
    ~LargeFile() { std::filesystem::remove(path); }

    std::string path = std::filesystem::temp_directory_path() /
                       ("muqabala-bench-" + std::to_string(::getpid()) + ".muqabala");
    Project project;
    ProjectFile file;

private:
    ProjectFile make() const {
        Result<ProjectFile> made = ProjectFile::create(path, project, {"bench"});
        if (!made) {
            std::cerr << made.error().file << ": cannot be made: " << made.error().detail << '\n';
            std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): there is one thread
        }
        return std::move(*made);
    }
};

LargeFile& largeFile() {
    static LargeFile file;
    return file;
}

void creating(benchmark::State& state) {
    const LargeFile& large = largeFile();
    const std::string path = large.path + "-other";
    for (auto _ : state)
        benchmark::DoNotOptimize(ProjectFile::create(path, large.project, {"bench"}, Existing::Replace));
    state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(path));
    std::filesystem::remove(path);
}
BENCHMARK(creating)->Unit(benchmark::kMillisecond)->UseRealTime();

void opening(benchmark::State& state) {
    const LargeFile& large = largeFile();
    for (auto _ : state)
        benchmark::DoNotOptimize(ProjectFile::open(large.path, Access::ReadOnly, {"bench"}));
}
BENCHMARK(opening)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Makes and takes back a change, each time with its way to the disk; one of the two is an iteration.
void stepping(benchmark::State& state, const Change& change) {
    LargeFile& large = largeFile();
    Change other = change;
    bool isDone = false;
    for (auto _ : state) {
        other = apply(large.project, std::move(other));
        const Status written =
            isDone ? large.file.undo(other, large.project) : large.file.record(other, large.project);
        if (!written)
            state.SkipWithError(written.error().detail.c_str());
        isDone = !isDone;
    }
    if (isDone) {
        other = apply(large.project, std::move(other));
        (void)large.file.undo(other, large.project);
    }
}

Change changeOf(ChangeKind kind, Edit edit) {
    Change change{.kind = kind};
    change.edits.push_back(std::move(edit));
    return change;
}

constexpr std::uint32_t kMiddle = kPairs / 2;

void confirming(benchmark::State& state) {
    Bead bead = largeFile().project.alignment.beads()[kMiddle];
    bead.status = PairStatus::Confirmed;
    stepping(state, changeOf(ChangeKind::Confirm, BeadSplice{kMiddle, 1, {bead}}));
}
BENCHMARK(confirming)->Unit(benchmark::kMillisecond)->UseRealTime();

void merging(benchmark::State& state) {
    const Bead merged{{{kMiddle}, {kMiddle + 2}}, {{kMiddle}, {kMiddle + 2}}};
    stepping(state, changeOf(ChangeKind::Merge, BeadSplice{kMiddle, 2, {merged}}));
}
BENCHMARK(merging)->Unit(benchmark::kMillisecond)->UseRealTime();

void splittingASentence(benchmark::State& state) {
    const TextSpan whole = largeFile().project.source.segments[1].span;
    const SegmentSplit split{Side::Source, 1, {whole.begin, whole.begin + 5}, {whole.begin + 6, whole.end}};
    stepping(state, changeOf(ChangeKind::SplitSentence, split));
}
BENCHMARK(splittingASentence)->Unit(benchmark::kMillisecond)->UseRealTime();

void writingANote(benchmark::State& state) {
    const Project& project = largeFile().project;
    const Note note{.id = "new", .target = {project.target.segments[3].span}, .comment = "Here."};
    stepping(state, changeOf(ChangeKind::WriteNote, NoteChange{"new", project.notes.size(), note}));
}
BENCHMARK(writingANote)->Unit(benchmark::kMillisecond)->UseRealTime();

void confirmingAll(benchmark::State& state) {
    std::vector<Bead> beads = largeFile().project.alignment.beads();
    for (Bead& bead : beads)
        bead.status = PairStatus::Confirmed;
    stepping(state, changeOf(ChangeKind::Confirm, BeadSplice{0, beads.size(), beads}));
}
BENCHMARK(confirmingAll)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace muqabala::bench

#include "app/cli/score_command.h"

#include "align/aligner.h"
#include "align/evaluate/accuracy.h"
#include "app/cli/collating.h"
#include "app/cli/wording.h"
#include "app/collation/files.h"
#include "corpus/import/bead_table.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <optional>
#include <ostream>
#include <thread>
#include <utility>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

bool holdsDocument(const fs::path& folder) {
    std::error_code unreadable;
    return std::ranges::all_of(std::array{"en.txt", "ar.txt", "gold.tsv"}, [&](const char* name) {
        return fs::is_regular_file(folder / name, unreadable);
    });
}

/// The folders of documents below one, in a fixed order. Where a folder has a folder `docs`, the documents
/// are in that one; what lies beside it are the same texts run together.
std::vector<fs::path> documentsBelow(const fs::path& folder) {
    std::error_code unreadable;
    if (fs::is_directory(folder / "docs", unreadable))
        return documentsBelow(folder / "docs");
    std::vector<fs::path> documents;
    if (holdsDocument(folder))
        documents.push_back(folder);
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        const std::vector<fs::path> inner = documentsBelow(entry.path());
        documents.insert(documents.end(), inner.begin(), inner.end());
    }
    std::ranges::sort(documents);
    return documents;
}

Result<Document> readSegments(const fs::path& path, const Language& language) {
    const Result<std::string> bytes = app::readFile(path);
    if (!bytes)
        return bytes.error();
    return readSegmentedText(*bytes, path.string(), language, std::nullopt);
}

Result<Accuracy> measureDocument(const fs::path& folder, const Lexicon& lexicon) {
    const Result<Document> source = readSegments(folder / "en.txt", {"en"});
    if (!source)
        return source.error();
    const Result<Document> target = readSegments(folder / "ar.txt", {"ar"});
    if (!target)
        return target.error();
    const Result<std::string> goldBytes = app::readFile(folder / "gold.tsv");
    if (!goldBytes)
        return goldBytes.error();
    const Result<std::vector<Bead>> gold = readBeadTable(*goldBytes, (folder / "gold.tsv").string());
    if (!gold)
        return gold.error();
    const Result<AlignedTexts> aligned = align(*source, *target, lexicon);
    if (!aligned)
        return aligned.error();
    return measure(*gold, aligned->segments.beads());
}

/// Each document's scores, in the order of the documents, worked out on all processors.
std::vector<Result<Accuracy>> measureAll(const std::vector<fs::path>& documents, const Lexicon& lexicon) {
    std::vector<Result<Accuracy>> scores(documents.size(), Accuracy{});
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < documents.size(); i = next++)
            scores[i] = measureDocument(documents[i], lexicon);
    };
    std::vector<std::jthread> workers;
    for (unsigned worker = 0; worker < std::max(1U, std::thread::hardware_concurrency()); ++worker)
        workers.emplace_back(work);
    workers.clear(); // waits for them
    return scores;
}

std::string figures(const PrecisionRecall& score) {
    constexpr int kDigits = 4;
    return "P " + decimal(score.precision, kDigits) + "  R " + decimal(score.recall, kDigits) + "  F1 " +
           decimal(score.f1(), kDigits);
}

std::string nullFigures(const Counts& nulls) {
    return figures(nulls.score()) + "  (gold " + std::to_string(nulls.gold) + ", hyp " +
           std::to_string(nulls.found) + ")";
}

void print(const Accuracy& total, std::size_t documents, double macroStrictF1, std::ostream& out) {
    out << "== " << documents << " documents (0 missing): gold beads " << total.strict.gold
        << ", hypothesis beads " << total.strict.found << " (non-null)\n"
        << "  strict     " << figures(total.strict.score()) << '\n'
        << "  lax        " << figures(total.lax()) << '\n'
        << "  null en    " << nullFigures(total.sourceNulls) << '\n'
        << "  null ar    " << nullFigures(total.targetNulls) << '\n'
        << "  null both  " << figures(total.nulls().score()) << '\n'
        << "  macro strict F1 " << decimal(macroStrictF1, 4) << '\n';
}

ExitCode scoreFolder(const std::string& folder, const Lexicon& lexicon, Console console) {
    std::error_code unreadable;
    if (!fs::is_directory(folder, unreadable))
        return refuse(console, folder + ": there is no such folder.");
    const std::vector<fs::path> documents = documentsBelow(folder);
    if (documents.empty())
        return refuse(console, folder + ": there is no folder in it with en.txt, ar.txt and gold.tsv.");
    Accuracy total;
    double strictF1 = 0;
    for (const Result<Accuracy>& scores : measureAll(documents, lexicon)) {
        if (!scores)
            return fail(console, scores.error());
        total += *scores;
        strictF1 += scores->strict.score().f1();
    }
    console.out << folder << '\n';
    print(total, documents.size(), strictF1 / static_cast<double>(documents.size()), console.out);
    return ExitCode::Success;
}

} // namespace

ScoreCommand::ScoreCommand(CLI::App& program)
    : command_(program.add_subcommand("score", "Measure against texts whose alignment is known")) {
    command_->require_subcommand(1);
    align_ = command_->add_subcommand("align",
                                      "Align every document below the folders and compare with its gold.tsv");
    align_
        ->add_option("FOLDER", folders_,
                     "Folders that hold en.txt, ar.txt and gold.tsv, or have such folders below them")
        ->required();
    CLI::App* check =
        command_->add_subcommand("check", "Check texts that revisers have noted and compare the notes");
    check
        ->add_option("FOLDER", check_.folder,
                     "A folder that holds seed/, gold/ and bench/sets/, or some of them")
        ->required();
    check->add_flag("--checks", check_.listsChecks, "Also tell of each check and each kind of divergence");
    check
        ->add_option("--explain", check_.alarms, "Also list so many of the surest notes that no reviser made")
        ->option_text("N");
}

bool ScoreCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode ScoreCommand::run(Console console) const {
    return align_->parsed() ? scoreAlign(console) : scoreCheck(console);
}

ExitCode ScoreCommand::scoreCheck(Console console) const {
    const Result<app::Resources> resources = loadTelling(TextOptions{}, app::Spelling::Load, console);
    if (!resources)
        return fail(console, resources.error());
    return scoreChecks(check_, *resources, console);
}

ExitCode ScoreCommand::scoreAlign(Console console) const {
    const Result<app::Resources> resources = loadTelling(TextOptions{}, app::Spelling::Leave, console);
    if (!resources)
        return fail(console, resources.error());
    for (const std::string& folder : folders_) {
        const ExitCode code = scoreFolder(folder, resources->lexicon, console);
        if (code != ExitCode::Success)
            return code;
    }
    return ExitCode::Success;
}

} // namespace muqabala::cli

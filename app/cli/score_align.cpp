#include "app/cli/score_align.h"

#include "align/aligner.h"
#include "align/evaluate/accuracy.h"
#include "align/evaluate/calibration.h"
#include "align/parallel.h"
#include "app/cli/collating.h"
#include "app/cli/wording.h"
#include "app/collation/aligned_texts.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <vector>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

/// What was measured of one document, or of several together.
struct Scores {
    Accuracy accuracy;
    std::vector<Judgement> judgements;
    std::size_t documents = 0;
    double strictF1 = 0; ///< the sum over the documents

    Scores& operator+=(const Scores& other) {
        accuracy += other.accuracy;
        judgements.insert(judgements.end(), other.judgements.begin(), other.judgements.end());
        documents += other.documents;
        strictF1 += other.strictF1;
        return *this;
    }
};

Result<Scores> measureDocument(const fs::path& folder, const Lexicon& lexicon, unsigned threads) {
    const Result<app::AlignedText> text = app::readAlignedFolder(folder);
    if (!text)
        return text.error();
    const Result<AlignedTexts> aligned = align(text->source, text->target, lexicon, {.threads = threads});
    if (!aligned)
        return aligned.error();
    const Accuracy accuracy = measure(text->beads, aligned->segments.beads());
    return Scores{accuracy, judge(text->beads, aligned->segments.beads()), 1, accuracy.strict.score().f1()};
}

/// Each document's scores, in the order of the documents. The threads are shared out among them.
std::vector<Result<Scores>> measureAll(const std::vector<fs::path>& documents, const Lexicon& lexicon,
                                       unsigned threads) {
    std::vector<Result<Scores>> scores(documents.size(), Scores{});
    const auto workers = static_cast<unsigned>(std::min<std::size_t>(threads, documents.size()));
    inChunks(documents.size(), 1, workers, [&] {
        return [&](std::size_t document, std::size_t /*end*/) {
            scores[document] = measureDocument(documents[document], lexicon, threads / workers);
        };
    });
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

/// "99.31 % (2800 of 2819)".
std::string figures(const Share& share) {
    return decimal(100 * share.value(), 2) + " % (" + std::to_string(share.part) + " of " +
           std::to_string(share.whole) + ")";
}

void print(const Scores& scores, std::ostream& out) {
    const Accuracy& total = scores.accuracy;
    out << "== " << scores.documents << " documents (0 missing): gold beads " << total.strict.gold
        << ", hypothesis beads " << total.strict.found << " (non-null)\n"
        << "  strict     " << figures(total.strict.score()) << '\n'
        << "  lax        " << figures(total.lax()) << '\n'
        << "  null en    " << nullFigures(total.sourceNulls) << '\n'
        << "  null ar    " << nullFigures(total.targetNulls) << '\n'
        << "  null both  " << figures(total.nulls().score()) << '\n'
        << "  macro strict F1 " << decimal(scores.strictF1 / static_cast<double>(scores.documents), 4)
        << '\n';
    const Calibration calibration = calibrationOf(scores.judgements);
    out << "  calibration error " << decimal(calibration.expectedError, 4) << " over "
        << counted(scores.judgements.size(), "pair") << ", one-sided ones too\n"
        << "  right at .95 and more  " << figures(calibration.rightOfSure) << '\n'
        << "  errors in the least probable tenth  " << figures(calibration.errorsInLowest) << '\n';
}

Result<Scores> scoreDocuments(const std::vector<fs::path>& documents, const Lexicon& lexicon,
                              unsigned threads) {
    Scores total;
    for (const Result<Scores>& scores : measureAll(documents, lexicon, threads)) {
        if (!scores)
            return scores.error();
        total += *scores;
    }
    return total;
}

} // namespace

ExitCode scoreAlignments(const std::vector<std::string>& folders, const TextOptions& options,
                         unsigned threads, Console console) {
    Scores all;
    std::size_t scored = 0;
    for (const std::string& folder : folders) {
        std::error_code unreadable;
        if (fs::is_regular_file(folder, unreadable)) { // DIR/* names them too
            warn(console, folder + " is not a folder and is passed over.");
            continue;
        }
        if (!fs::is_directory(folder, unreadable))
            return refuse(console, folder + ": there is no such folder.");
        const std::vector<fs::path> documents = app::alignedFoldersBelow(folder);
        if (documents.empty())
            return refuse(console, folder + ": there is no folder in it with en.txt, ar.txt and gold.tsv.");
        const Result<app::Resources> resources =
            loadTelling(options, app::Spelling::Leave, console, {app::originOf(folder)});
        if (!resources)
            return fail(console, resources.error());
        const Result<Scores> scores = scoreDocuments(documents, resources->lexicon, threads);
        if (!scores)
            return fail(console, scores.error());
        console.out << folder << '\n';
        for (const std::string& table : resources->leftOut)
            console.out << "   without " << fs::path(table).filename().string()
                        << ", which was learned from these texts\n";
        print(*scores, console.out);
        all += *scores;
        ++scored;
    }
    if (scored > 1) {
        console.out << "All " << scored << " folders together\n";
        print(all, console.out);
    }
    return ExitCode::Success;
}

} // namespace muqabala::cli

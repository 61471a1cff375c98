#include "corpus/review/scorecard.h"

#include "corpus/remark.h"
#include "corpus/text/word_count.h"

#include <algorithm>

namespace muqabala {

namespace {

constexpr double kReferenceWords = 1000; // RWC
constexpr double kHighestScore = 100;    // MSV

bool isCounted(const Remark& remark, Counted counted) {
    return remark.standing() == VerdictKind::Accepted ||
           (counted == Counted::AcceptedOrOpen && remark.standing() == VerdictKind::Open);
}

/// The row of a category, made where there is none.
ScorecardRow& rowOf(std::vector<ScorecardRow>& rows, Category category) {
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), category,
                         [](const ScorecardRow& row, Category other) { return row.category < other; });
    if (at != rows.end() && at->category == category)
        return *at;
    return *rows.insert(at, ScorecardRow{category});
}

double weightOf(const ScorecardOptions& options, Category category) {
    const auto found = std::find_if(options.weights.begin(), options.weights.end(),
                                    [&](const auto& weight) { return weight.first == category; });
    return found == options.weights.end() ? 1 : found->second;
}

double pointsOf(const ScorecardRow& row, const ScorecardOptions& options) {
    const auto [minor, major, critical] = row.counts;
    return weightOf(options, row.category) * (static_cast<double>(minor) * options.minorPenalty +
                                              static_cast<double>(major) * options.majorPenalty +
                                              static_cast<double>(critical) * options.criticalPenalty);
}

QualityScore scoreOf(const Scorecard& card, const ScorecardOptions& options) {
    QualityScore score;
    const double pointsPerWord = card.points / static_cast<double>(card.words);
    score.pointsPerThousand = pointsPerWord * kReferenceWords;
    score.raw = kHighestScore * (1 - pointsPerWord);
    const double scale = (kHighestScore - options.passMark) / options.acceptablePoints;
    score.calibrated = kHighestScore - score.pointsPerThousand * scale;
    score.passes = score.calibrated >= options.passMark && card.counts.back() == 0;
    return score;
}

} // namespace

Scorecard scorecardOf(const Project& project, const ScorecardOptions& options) {
    Scorecard card;
    for (const Remark& remark : remarksOf(project, [](const Divergence&) { return true; })) {
        if (!isCounted(remark, options.counted))
            continue;
        ScorecardRow& row = rowOf(card.rows, remark.category());
        ++(remark.isRepeated() ? row.repeated : row.counts.at(static_cast<std::size_t>(remark.severity())));
    }
    for (ScorecardRow& row : card.rows) {
        row.points = pointsOf(row, options);
        card.points += row.points;
        card.repeated += row.repeated;
        for (std::size_t severity = 0; severity < row.counts.size(); ++severity)
            card.counts.at(severity) += row.counts.at(severity);
    }
    card.wordsOf = options.wordsOf;
    card.words = countWords(options.wordsOf == Side::Source ? project.source : project.target);
    if (card.words > 0)
        card.score = scoreOf(card, options);
    return card;
}

} // namespace muqabala

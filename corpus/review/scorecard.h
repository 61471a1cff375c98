#pragma once

#include "corpus/project.h"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala {

/// Which remarks a scorecard counts. Dismissed ones never count.
enum class Counted {
    Accepted,       ///< what a person accepted or wrote
    AcceptedOrOpen, ///< and what the checks found and nobody has judged
};

/// The parameters of the MQM scoring model; their names there are in brackets. The defaults of pass mark and
/// acceptable points are ours: they make the calibrated score 100 less the points per 1000 words.
struct ScorecardOptions {
    Counted counted = Counted::Accepted;
    Side wordsOf = Side::Source;  ///< whose words are counted: ASTM's usage; ISO 5060 counts the target's
    double minorPenalty = 1;      ///< points for each minor error (SPM)
    double majorPenalty = 5;      ///< for each major one
    double criticalPenalty = 25;  ///< for each critical one
    double passMark = 90;         ///< calibrated score that just passes, 0 to 100 (PT)
    double acceptablePoints = 10; ///< points per 1000 words that just pass, above 0 (APP)
    std::vector<std::pair<Category, double>> weights; ///< of kinds of errors; 1 where none is given (ETW)
};

/// Counts by severity: minor, major, critical.
using SeverityCounts = std::array<std::size_t, 3>;

/// The errors of one category.
struct ScorecardRow {
    Category category{};
    SeverityCounts counts{};
    std::size_t repeated = 0; ///< of matters noted before: shown, not counted
    double points = 0;        ///< penalty points, weighted (ETPT)

    friend bool operator==(const ScorecardRow&, const ScorecardRow&) = default;
};

/// What the counts come to.
struct QualityScore {
    double pointsPerThousand = 0; ///< penalty points per 1000 words (NPT)
    double raw = 0;        ///< 100 × (1 − points ÷ words); below 0 when there are more points than words
    double calibrated = 0; ///< 100 − points per 1000 × (100 − pass mark) ÷ acceptable points
    bool passes = false;   ///< the calibrated score reaches the pass mark and no error is critical

    friend bool operator==(const QualityScore&, const QualityScore&) = default;
};

/// The errors of a reviewed translation, counted and weighed by the MQM scoring model.
///
/// Published: "The MQM Scoring Models", MQM Council, themqm.org/error-types-2/the-mqm-scoring-models; Lommel
/// et al. 2024, "The Multi-Range Theory of Translation Quality Measurement", arXiv 2405.16969. The categories
/// of ours that MQM does not have (hedge, negation, number, …) are extensions under its own.
struct Scorecard {
    std::vector<ScorecardRow> rows;    ///< categories that occur, in the order of Category
    SeverityCounts counts{};           ///< of all rows
    std::size_t repeated = 0;          ///< of all rows
    double points = 0;                 ///< penalty points of all rows (APT)
    Side wordsOf{};                    ///< whose words were counted
    std::size_t words = 0;             ///< how many they are (EWC)
    std::optional<QualityScore> score; ///< absent when there are no words

    /// The sample is too small for a score that says something: below 500 words, as the model has it.
    [[nodiscard]] bool isSampleSmall() const { return words < kSmallestSample; }

    static constexpr std::size_t kSmallestSample = 500;

    friend bool operator==(const Scorecard&, const Scorecard&) = default;
};

/// Counts a project's remarks. A remark on the whole text, however often it occurs, is one error. Pure; cost
/// linear in the text and the remarks.
[[nodiscard]] Scorecard scorecardOf(const Project& project, const ScorecardOptions& options = {});

} // namespace muqabala

#pragma once

#include "corpus/export/table.h"
#include "corpus/project.h"
#include "corpus/remark.h"
#include "corpus/review/kappa.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace muqabala {

/// Whether two projects are of the same texts, letter by letter; how they are cut and aligned does not
/// matter.
[[nodiscard]] bool haveSameTexts(const Project& first, const Project& second);

/// Remarks of two reviewers on the same matter, by their numbers.
struct RemarkMatch {
    std::size_t first = 0;
    std::size_t second = 0;

    friend bool operator==(const RemarkMatch&, const RemarkMatch&) = default;
};

/// What two people who reviewed the same texts have in common. A person's remarks are the notes they wrote
/// and the findings they accepted; findings that nobody judged are no one's.
///
/// κ is taken by word: each word of both texts, as splitWords parts them and without punctuation, is a thing
/// that both judged, as it is the unit in which reviewers mark and the count does not hang on how long their
/// marks are (R. Artstein and M. Poesio 2008, "Inter-coder agreement for computational linguistics",
/// Computational Linguistics 34). As most words are right, κ is low for rare marks even between careful
/// people; the share of marked words that both marked stands beside it.
struct Agreement {
    std::vector<Remark> first;        ///< of the first reviewer; refer to the projects
    std::vector<Remark> second;       ///< of the second
    std::vector<RemarkMatch> matches; ///< on the same matter, in the order of `first`
    std::vector<std::size_t> onlyFirst;
    std::vector<std::size_t> onlySecond;

    LabelCounts marked;            ///< by word: marked or not
    LabelCounts categories;        ///< by word: the category of the gravest remark on it, or none
    LabelCounts severities;        ///< by word: the gravest severity, or none
    LabelCounts verdicts;          ///< by finding that both judged: accepted or dismissed
    std::size_t wordsOfFirst = 0;  ///< words the first marked
    std::size_t wordsOfSecond = 0; ///< words the second marked
    std::size_t wordsOfBoth = 0;   ///< words both marked

    std::size_t sameCategory = 0; ///< matches of one category
    std::size_t sameSeverity = 0; ///< matches of one severity

    /// Twice what both have of what either has (F1, Dice): 0 to 1; absent when neither has any.
    [[nodiscard]] std::optional<double> wordAgreement() const;
    [[nodiscard]] std::optional<double> remarkAgreement() const;
};

/// Compares two reviews. Remarks match when they are on the same finding, else when their words overlap on a
/// side, the largest overlap first; each is matched once. Precondition: haveSameTexts; the projects outlive
/// the answer. Cost: n log n in the words, and the product of the remarks.
[[nodiscard]] Agreement agreementOf(const Project& first, const Project& second);

/// The figures, a line each.
[[nodiscard]] Table agreementTable(const Agreement& agreement);

/// The remarks, a line each: those of both, those of either alone.
[[nodiscard]] Table differencesTable(const Agreement& agreement, const Project& first, const Project& second);

} // namespace muqabala

#pragma once

#include "corpus/review/scorecard.h"
#include "corpus/study/pair_filter.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala {

/// What one of the texts amounts to, and how much of it has a counterpart.
struct SideStatistics {
    std::size_t paragraphs = 0;
    std::size_t sentences = 0;
    std::size_t words = 0;            ///< as countWords counts
    std::size_t characters = 0;       ///< code points of the sentences
    std::size_t pairedSentences = 0;  ///< in pairs of both sides, or in crossings
    std::size_t pairedCharacters = 0; ///< of these sentences

    /// Share of the text, by characters, that has a counterpart; 1 for an empty text.
    [[nodiscard]] double coverage() const {
        return characters == 0 ? 1 : static_cast<double>(pairedCharacters) / static_cast<double>(characters);
    }
    friend bool operator==(const SideStatistics&, const SideStatistics&) = default;
};

/// Notes of a category: by severity and what was said of them.
struct NoteStatistics {
    Category category{};
    SeverityCounts open{};
    SeverityCounts accepted{}; ///< own notes too
    std::size_t dismissed = 0;

    friend bool operator==(const NoteStatistics&, const NoteStatistics&) = default;
};

/// How long the sides of a pair are: a point of the curve along the text.
struct PairLengths {
    std::size_t pair = 0;   ///< index among the pairs
    std::size_t source = 0; ///< code points
    std::size_t target = 0; ///< code points

    friend bool operator==(const PairLengths&, const PairLengths&) = default;
};

/// What is to be counted in two collated texts.
struct TextStatistics {
    SideStatistics source;
    SideStatistics target;

    /// Pairs of both sides: code points of the translation for each of the original; absent when there are
    /// none. `usual` is their median.
    std::optional<double> lengthRatio;
    std::optional<double> usualLengthRatio;
    std::vector<PairLengths> lengths; ///< of all pairs, in order

    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shapes; ///< how many pairs are 1–1, 2–1, …
    std::array<std::size_t, 5> kinds{};                                    ///< by PairKind
    std::array<std::size_t, 3> statuses{};                                 ///< by PairStatus
    std::array<std::size_t, 10> probabilities{}; ///< pairs of probability below .1, below .2, … up to 1

    std::vector<NoteStatistics> notes; ///< categories that occur, in the order of Category
};

/// Counts what there is at a level. Pure; cost linear in the texts.
[[nodiscard]] TextStatistics statisticsOf(const Project& project, Level level = Level::Sentence);

} // namespace muqabala

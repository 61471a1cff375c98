#pragma once

#include "align/learn/stem_links.h"
#include "align/learn/stemmed_words.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace muqabala {

/// Which of the translations that were linked are kept.
struct KeepOptions {
    std::uint32_t fewestLinks = 2; ///< how often the two words were linked
    double leastShare = .1;        ///< that the pair has of the links of the one word or of the other
    double leastSureness = 0;      ///< LearnedTranslation::sureness
};

/// A translation that aligned texts have. The words are those that were linked most often, folded
/// (Folding::Match), without article and conjunction.
struct LearnedTranslation {
    std::string source;
    std::string target;
    double sureness = 0;     ///< 0 to 1: geometric mean of the shares that it has of the links of either word
    std::uint32_t links = 0; ///< how often the two were linked

    friend bool operator==(const LearnedTranslation&, const LearnedTranslation&) = default;
};

struct LearnedTable {
    std::vector<LearnedTranslation> rows; ///< sorted by source, then target
    std::size_t pairs = 0;                ///< of sentences that were learned from
    std::size_t sourceWords = 0;          ///< content words in these
    std::size_t targetWords = 0;
};

/// The translations that pass, sorted by source, then target. `links` are sorted.
[[nodiscard]] std::vector<LearnedTranslation> translationsOf(std::span<const StemLink> links,
                                                             const StemmedWords& source,
                                                             const StemmedWords& target,
                                                             const KeepOptions& options);

/// The table as text that Lexicon::addTable reads: source, target, how sure, to two decimals and at least
/// 0.01. No head.
[[nodiscard]] std::string tableRows(const LearnedTable& table);

} // namespace muqabala

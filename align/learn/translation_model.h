#pragma once

#include "align/lexicon/grouped.h"
#include "align/search/text_types.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace muqabala {

/// Sentences that translate each other, pair by pair; each word is a number below the count.
struct NumberedPairs {
    Rows<std::uint32_t> source;
    Rows<std::uint32_t> target;
    std::uint32_t sourceWords = 0;
    std::uint32_t targetWords = 0;

    [[nodiscard]] NumberedPairs turned() const { return {target, source, targetWords, sourceWords}; }
};

/// Whether the words of a sentence stand in their order.
enum class WordOrder { Known, Unknown };

/// A translation that a dictionary knows.
struct KnownTranslation {
    std::uint32_t target = 0;
    float weight = 0; ///< 0 to 1, see TypeMatch
};

/// How likely the places of two words in a pair of sentences correspond before anything is known of the
/// words: the less the farther they are from the diagonal (Dyer, Chahuneau and Smith 2013, with their tension
/// fixed).
class DiagonalPrior {
public:
    DiagonalPrior();

    /// Of a source word's place among `sourceSize`. Over these the values add up to about 1, for each place
    /// of the target.
    [[nodiscard]] float of(std::uint32_t source, std::size_t sourceSize, std::uint32_t target,
                           std::size_t targetSize) const;

private:
    [[nodiscard]] float areaWithin(float distance, float free) const;

    std::vector<float> nearness_; ///< by the distance from the diagonal
};

/// With which probability a word of the source becomes a word of the target: IBM model 1 (Brown et al. 1993)
/// with a prior for the diagonal, and variational Bayes (Riley and Gildea 2012), which keeps rare words from
/// attracting whatever stands beside them. What a dictionary knows starts higher and counts as seen.
/// Protocol: improve*, links. Deterministic. Cost: an iteration about 10 ns for each two words that stand in
/// one pair; memory 8 bytes for each two that do.
class TranslationModel {
public:
    static constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

    /// Keeps references to both. `known` is by source word.
    /// Without the order of words there is no diagonal.
    TranslationModel(const NumberedPairs& pairs, const Grouped<KnownTranslation>& known,
                     WordOrder order = WordOrder::Known);

    /// One iteration of expectation and maximisation.
    void improve();

    /// For each word of the target, pair after pair, the place in its source sentence of the word that it
    /// most likely translates; kNoWord where it translates none.
    [[nodiscard]] std::vector<std::uint32_t> links() const;

private:
    struct Occurrence {
        std::uint32_t pair = 0;
        std::uint32_t place = 0; ///< kNoWord for the word that is behind what translates nothing
    };
    struct Probability {
        std::uint32_t target = 0;
        float value = 0;
    };
    using Row = std::vector<Probability>;

    [[nodiscard]] float priorOf(std::uint32_t pair, std::uint32_t source, std::uint32_t target) const;
    [[nodiscard]] std::uint32_t wordLimit() const { return pairs_.sourceWords + 1; }
    [[nodiscard]] std::vector<float> emptyRow() const;
    void load(std::uint32_t word, std::vector<float>& row) const;
    void unload(std::uint32_t word, std::vector<float>& row) const;
    template <class Visit>
    void visitShares(std::uint32_t word, std::vector<float>& row, Visit visit) const;
    [[nodiscard]] std::vector<float> shareTotals() const;
    void addKnown(std::uint32_t word, std::vector<float>& counts) const;
    [[nodiscard]] Row normalized(const std::vector<std::uint32_t>& targets,
                                 const std::vector<float>& counts) const;

    const NumberedPairs& pairs_;
    const Grouped<KnownTranslation>& known_;
    WordOrder order_;
    DiagonalPrior prior_;
    std::vector<std::uint32_t> targetBegins_; ///< where each pair's target words begin among all, and the end
    Grouped<Occurrence> occurrences_;         ///< of each source word
    std::vector<Row> table_;                  ///< by source word
    bool isUniform_ = true;                   ///< before the first iteration
};

} // namespace muqabala

#pragma once

#include "align/divergence/comparison.h"
#include "align/divergence/word_doubt.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// Words in a row for which the other side of the pair has nothing: a clause left out, or one put in.
struct UnansweredRun {
    std::uint32_t begin = 0; ///< first word of the side
    std::uint32_t end = 0;   ///< behind the last
    std::size_t content = 0; ///< content words among them
    double doubt = 0;        ///< unlikeliness of these, added up
    double gapDoubt = 0;     ///< of the doubtful words of the other side where their counterparts would stand
    double evidence = 0;     ///< natural logarithm of the odds, were as many pairs cut as are whole
};

/// The runs of a side whose evidence reaches `least`, in order; none where the pair has no links. `own` and
/// `other` are the doubts of the side and of the other one. A run is judged by the words in it and around it,
/// by the lengths of the two sides, by what stands where its counterpart would, and by the marks it begins
/// and ends with; the weights were fitted on clauses taken out of and put into FLORES-200, NTREX-128 and
/// TICO-19. Cost: linear in the words, once for each run found.
[[nodiscard]] std::vector<UnansweredRun> unansweredRuns(const PairView& pair, Side side,
                                                        std::span<const WordDoubt> own,
                                                        std::span<const WordDoubt> other, double least);

} // namespace muqabala

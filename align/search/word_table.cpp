#include "align/search/word_table.h"

#include <algorithm>
#include <limits>

namespace muqabala {

WordTable::WordTable(const Band& band, const EvidencedTexts& texts)
    : band_(band),
      sourceScorer_(texts.sourceEvidence),
      targetScorer_(texts.targetEvidence) {}

void WordTable::fill(std::uint32_t begin, std::uint32_t end) {
    origin_ = band_.cell(begin, band_.first(begin));
    fillSource(begin, std::min(end + kLongestSide - 1, band_.sourceSize()));
    fillTarget(begin, end);
}

void WordTable::fillSource(std::uint32_t begin, std::uint32_t end) {
    sourceWords_.resize(place(end - 1, band_.last(end - 1)) + kLongestSide);
    for (std::uint32_t i = begin; i < end; ++i) {
        const std::size_t count = (band_.last(i) - band_.first(i) + 1) * std::size_t{kLongestSide};
        sourceScorer_.score(i, band_.first(i), band_.last(i),
                            std::span(sourceWords_).subspan(place(i, band_.first(i)), count));
    }
}

void WordTable::fillTarget(std::uint32_t begin, std::uint32_t end) {
    targetWords_.resize(place(end - 1, band_.last(end - 1)) + kLongestSide);
    std::uint32_t first = begin;
    std::uint32_t last = begin;
    for (std::uint32_t j = band_.first(begin); j <= band_.last(end - 1) && j < band_.targetSize(); ++j) {
        while (band_.last(first) < j)
            ++first;
        while (last + 1 < end && band_.first(last + 1) <= j)
            ++last;
        fillColumn(j, first, last);
    }
}

void WordTable::fillColumn(std::uint32_t j, std::uint32_t first, std::uint32_t last) {
    column_.resize((last - first + 1) * std::size_t{kLongestSide});
    targetScorer_.score(j, first, last, column_);
    for (std::uint32_t i = first; i <= last; ++i)
        std::copy_n(&column_[(i - first) * std::size_t{kLongestSide}], kLongestSide,
                    &targetWords_[place(i, j)]);
}

WordTable::Shapes WordTable::at(std::uint32_t i, std::uint32_t j) const {
    constexpr float kNever = -std::numeric_limits<float>::infinity();
    Shapes sums{};
    std::array<float, kLongestSide> bySide{};
    for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
        const bool inside = i + k <= band_.sourceSize() && band_.contains(i + k - 1, j);
        const float* const words = inside ? &sourceWords_[place(i + k - 1, j)] : nullptr;
        for (std::uint32_t l = 1; l <= kLongestSide; ++l) {
            if (inside)
                bySide[l - 1] += words[l - 1];
            sums[shape(k, l)] = inside && band_.contains(i + k, j + l) ? bySide[l - 1] : kNever;
        }
    }
    bySide = {};
    for (std::uint32_t l = 1; l <= kLongestSide; ++l) {
        const bool inside = j + l <= band_.targetSize() && band_.contains(i, j + l - 1);
        const float* const words = inside ? &targetWords_[place(i, j + l - 1)] : nullptr;
        for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
            if (inside)
                bySide[k - 1] += words[k - 1];
            sums[shape(k, l)] += inside ? bySide[k - 1] : kNever;
        }
    }
    return sums;
}

} // namespace muqabala

#include "align/cost/background.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muqabala {

namespace {

// Smoothing: as if kPriorSpans more spans had been seen, with matches at kPriorRate a segment.
constexpr double kPriorSpans = 12;
constexpr double kPriorRate = 0.04;
constexpr double kLeastMean = 0.001;

// Beyond either end of the text spans end as they do at a better match.
constexpr float kEdge = std::numeric_limits<float>::infinity();

/// In how many spans of 1, 2, … segments a match is the best, when those that are better are so many segments
/// before and behind it.
using SpanCounts = std::array<double, kLongestSide>;

constexpr SpanCounts spanCounts(std::size_t before, std::size_t behind) {
    SpanCounts counts{};
    for (std::size_t l = 1; l <= kLongestSide; ++l) {
        const std::size_t room = std::min(before, l) + std::min(behind, l);
        counts[l - 1] = room > l ? static_cast<double>(room - l) : 0;
    }
    return counts;
}

constexpr auto kSpanCounts = [] {
    std::array<std::array<SpanCounts, kLongestSide + 1>, kLongestSide + 1> all{};
    for (std::size_t before = 0; before <= kLongestSide; ++before) {
        for (std::size_t behind = 0; behind <= kLongestSide; ++behind)
            all[before][behind] = spanCounts(before, behind);
    }
    return all;
}();

} // namespace

Background::Background(std::uint32_t segments)
    : segments_(segments),
      weights_(segments + 2 * std::size_t{kLongestSide}, 0) {
    std::fill_n(weights_.begin(), kLongestSide, kEdge);
    std::fill_n(weights_.rbegin(), kLongestSide, kEdge);
    for (std::size_t l = 0; l < kLongestSide; ++l)
        prior_[l] = kPriorSpans * (1 - std::pow(1 - kPriorRate, l + 1));
}

void Background::add(std::span<const std::uint32_t> segments, float weight) {
    for (const std::uint32_t segment : segments) {
        float& best = weights_[segment + kLongestSide];
        if (best == 0)
            places_.push_back(segment + kLongestSide);
        best = weight;
    }
}

std::size_t Background::betterBefore(std::size_t place) const {
    std::size_t distance = 1;
    while (distance < kLongestSide && weights_[place - distance] <= weights_[place])
        ++distance;
    return distance;
}

std::size_t Background::betterBehind(std::size_t place) const {
    std::size_t distance = 1;
    while (distance < kLongestSide && weights_[place + distance] < weights_[place])
        ++distance;
    return distance;
}

SpanMeans Background::takeMeans() {
    SpanMeans sums{};
    for (const std::uint32_t place : places_) {
        const SpanCounts& counts = kSpanCounts[betterBefore(place)][betterBehind(place)];
        for (std::size_t l = 0; l < kLongestSide; ++l)
            sums[l] += counts[l] * static_cast<double>(weights_[place]);
    }
    for (const std::uint32_t place : places_)
        weights_[place] = 0;
    places_.clear();
    SpanMeans means{};
    for (std::size_t l = 0; l < kLongestSide; ++l) {
        const double spans = segments_ > l ? static_cast<double>(segments_ - l) : 0;
        means[l] = std::max(kLeastMean, (sums[l] + prior_[l]) / (spans + kPriorSpans));
    }
    return means;
}

} // namespace muqabala

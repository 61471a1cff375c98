#pragma once

#include "align/cost/softplus.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// Most segments on one side of a bead.
inline constexpr std::uint32_t kLongestSide = 4;

/// How well the lengths of a bead's two sides fit each other: a log likelihood ratio of "translation" against
/// "two spans picked at random" (after Gale and Church 1993; log-normal, because it is the logarithm of the
/// ratio that was measured to be normal, with a spread that shrinks as texts get longer).
class LengthModel {
public:
    /// Lengths of the segments of both texts, in characters, each at least 1.
    LengthModel(std::span<const std::uint32_t> source, std::span<const std::uint32_t> target);

    /// The logarithm of target length over source length that translation has in this text.
    [[nodiscard]] double meanLogRatio() const { return mean_; }
    void setMeanLogRatio(double mean) { mean_ = mean; }

    /// Logarithm of the length of target [j, j+l) over that of source [i, i+k).
    [[nodiscard]] double logRatio(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
        return target_.logLength(j, l) - source_.logLength(i, k);
    }

    /// Equal lengths are no proof: no score is above this.
    static constexpr double kMostSupport = 6;

    /// Score of source [i, i+k) with target [j, j+l), k and l from 1 to kLongestSide, in nats; never below ln
    /// .01.
    [[nodiscard]] double score(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const;

private:
    struct Text {
        explicit Text(std::span<const std::uint32_t> lengths);
        [[nodiscard]] std::uint64_t length(std::uint32_t first, std::uint32_t count) const {
            return sums[first + count] - sums[first];
        }
        [[nodiscard]] double logLength(std::uint32_t first, std::uint32_t count) const {
            return logs[first * kLongestSide + count - 1];
        }
        std::vector<std::uint64_t> sums; ///< of the lengths before each segment
        std::vector<double> logs;        ///< of the length of each span of 1 to kLongestSide segments
        double meanLog = 0;
        double varianceLog = 0;
    };

    /// The normal distribution of a log ratio, as the logarithm of its density needs it.
    struct Normal {
        explicit Normal(double variance, double mean = 0);
        [[nodiscard]] double logDensity(double x) const {
            return -(x - mean) * (x - mean) * halfPrecision - halfLogVariance;
        }
        double mean = 0;
        double halfPrecision = 0;
        double halfLogVariance = 0;
    };

    [[nodiscard]] static Normal translation(std::uint64_t length);

    Text source_;
    Text target_;
    double mean_ = 0;
    std::vector<Normal> random_;      ///< by shape, of spans picked at random
    std::vector<Normal> translation_; ///< by the length of both sides together, about the mean, up to some
    Softplus softplus_;
};

} // namespace muqabala

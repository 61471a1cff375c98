#include "align/cost/length.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

// Spread of the log ratio around its mean: a floor for long texts and a part that shrinks with length.
// Fitted on aligned news: standard deviation .22 at 15–60 characters, .16 at 110, .12 above 200.
constexpr double kLongTextVariance = 0.075 * 0.075;
constexpr double kShortTextVariance = 1.4 * 1.4;
constexpr double kLengthOffset = 10;
// The spread of lengths within a text is never taken to be smaller than this: short texts say little about
// it.
constexpr double kLeastBackgroundVariance = 0.05;
constexpr double kMostSupport = 6;     // nats; equal lengths are no proof
constexpr double kOutlierShare = 0.01; // of true beads, whose lengths tell nothing

} // namespace

LengthModel::Text::Text(std::span<const std::uint32_t> lengths)
    : sums(lengths.size() + 1),
      logs(lengths.size() * kLongestSide) {
    const std::size_t count = lengths.size();
    for (std::size_t i = 0; i < count; ++i)
        sums[i + 1] = sums[i] + lengths[i];
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = 1; k <= kLongestSide; ++k)
            logs[i * kLongestSide + k - 1] =
                std::log(static_cast<double>(sums[std::min(i + k, count)] - sums[i]));
        meanLog += logs[i * kLongestSide] / static_cast<double>(count);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const double deviation = logs[i * kLongestSide] - meanLog;
        varianceLog += deviation * deviation / static_cast<double>(count);
    }
    varianceLog = std::max(varianceLog, kLeastBackgroundVariance);
}

LengthModel::LengthModel(std::span<const std::uint32_t> source, std::span<const std::uint32_t> target)
    : source_(source),
      target_(target) {
    if (!source.empty() && !target.empty())
        mean_ = std::log(static_cast<double>(target_.sums.back()) / static_cast<double>(source_.sums.back()));
}

double LengthModel::score(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
    const double ratio = logRatio(i, k, j, l);
    const double meanLength = (source_.length(i, k) + target_.length(j, l)) / 2;
    const double variance = kLongTextVariance + kShortTextVariance / (meanLength + kLengthOffset);
    const double deviation = ratio - mean_;
    const double randomVariance = target_.varianceLog / l + source_.varianceLog / k;
    const double randomDeviation = ratio - (target_.meanLog + std::log(l) - source_.meanLog - std::log(k));
    const double support = -deviation * deviation / (2 * variance) - std::log(variance) / 2 +
                           randomDeviation * randomDeviation / (2 * randomVariance) +
                           std::log(randomVariance) / 2;
    return std::log((1 - kOutlierShare) * std::exp(std::min(support, kMostSupport)) + kOutlierShare);
}

} // namespace muqabala

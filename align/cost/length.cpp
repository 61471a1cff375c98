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
constexpr double kOutlierShare = 0.01;        // of true beads, whose lengths tell nothing
constexpr std::uint64_t kTabledLength = 2048; // of both sides together; few beads are longer

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

LengthModel::Normal::Normal(double variance, double meanValue)
    : mean(meanValue),
      halfPrecision(1 / (2 * variance)),
      halfLogVariance(std::log(variance) / 2) {}

LengthModel::Normal LengthModel::translation(std::uint64_t length) {
    const double meanLength = static_cast<double>(length) / 2;
    return Normal(kLongTextVariance + kShortTextVariance / (meanLength + kLengthOffset));
}

LengthModel::LengthModel(std::span<const std::uint32_t> source, std::span<const std::uint32_t> target)
    : source_(source),
      target_(target) {
    if (!source.empty() && !target.empty())
        mean_ = std::log(static_cast<double>(target_.sums.back()) / static_cast<double>(source_.sums.back()));
    for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
        for (std::uint32_t l = 1; l <= kLongestSide; ++l)
            random_.emplace_back(target_.varianceLog / l + source_.varianceLog / k,
                                 target_.meanLog + std::log(l) - source_.meanLog - std::log(k));
    }
    for (std::uint64_t length = 0; length < kTabledLength; ++length)
        translation_.push_back(translation(length));
}

double LengthModel::score(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
    static const double kLogOutlierShare = std::log(kOutlierShare);
    static const double kLogOutlierOdds = std::log((1 - kOutlierShare) / kOutlierShare);
    const double ratio = logRatio(i, k, j, l);
    const std::uint64_t length = source_.length(i, k) + target_.length(j, l);
    const double translated = length < kTabledLength ? translation_[length].logDensity(ratio - mean_)
                                                     : translation(length).logDensity(ratio - mean_);
    const double support = translated - random_[(k - 1) * kLongestSide + l - 1].logDensity(ratio);
    return kLogOutlierShare + softplus_(std::min(support, kMostSupport) + kLogOutlierOdds);
}

} // namespace muqabala

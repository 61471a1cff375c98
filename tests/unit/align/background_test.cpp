#include "align/cost/background.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace muqabala {
namespace {

/// The slow way: every span by itself.
SpanMeans meansByTryingAll(const std::vector<float>& weights) {
    SpanMeans means{};
    for (std::size_t l = 1; l <= kLongestSide; ++l) {
        double sum = 12 * (1 - std::pow(.96, l));
        double spans = 12;
        for (std::size_t start = 0; start + l <= weights.size(); ++start) {
            const auto begin = weights.begin() + static_cast<std::ptrdiff_t>(start);
            sum += static_cast<double>(*std::max_element(begin, begin + static_cast<std::ptrdiff_t>(l)));
            spans += 1;
        }
        means[l - 1] = std::max(.001, sum / spans);
    }
    return means;
}

TEST(Background, IsTheMeanOfTheBestMatchOverAllSpans) {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const auto size = static_cast<std::uint32_t>(random() % 25);
        std::vector<float> best(size, 0);
        Background background(size);
        for (const float weight : {.3F, .3F, .5F, 1.F}) {
            std::vector<std::uint32_t> segments;
            for (std::uint32_t i = 0; i < size; ++i) {
                if (random() % 4 == 0) {
                    segments.push_back(i);
                    best[i] = weight;
                }
            }
            background.add(segments, weight);
        }
        const SpanMeans means = background.takeMeans();
        const SpanMeans expected = meansByTryingAll(best);
        for (std::size_t l = 0; l < kLongestSide; ++l)
            EXPECT_NEAR(means[l], expected[l], 1e-9) << round << ", spans of " << l + 1;
    }
}

TEST(Background, ForgetsOneWordBeforeTheNext) {
    Background background(9);
    const std::vector<std::uint32_t> segments = {1, 2, 7};
    background.add(segments, 1);
    const SpanMeans first = background.takeMeans();
    EXPECT_LT(background.takeMeans()[0], first[0]);
    background.add(segments, 1);
    EXPECT_EQ(background.takeMeans(), first);
}

} // namespace
} // namespace muqabala

#include "align/candidates.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

std::vector<double> probabilities(const std::vector<double>& scores) {
    std::vector<Kinship> kinships;
    kinships.reserve(scores.size());
    for (const double score : scores)
        kinships.push_back({.score = score, .threshold = .3});
    return originalProbabilities(kinships);
}

TEST(OriginalProbabilities, OneTextThatCorrespondsAmongOthersThatDoNotIsSure) {
    const std::vector<double> found = probabilities({.05, .97, .2});
    EXPECT_GT(found[1], .999);
    EXPECT_LT(found[0] + found[2], .001);
}

TEST(OriginalProbabilities, WhenNothingCorrespondsNoneIsProbable) {
    const std::vector<double> found = probabilities({.05, .12, .2});
    EXPECT_LT(found[0] + found[1] + found[2], .01);
}

TEST(OriginalProbabilities, TwoThatCorrespondAlikeShareTheProbability) {
    const std::vector<double> found = probabilities({.9, .9});
    EXPECT_DOUBLE_EQ(found[0], found[1]);
    EXPECT_GT(found[0], .49);
}

TEST(OriginalProbabilities, ATextOnTheLineIsDoubtful) {
    const double found = probabilities({.45})[0];
    EXPECT_GT(found, .3);
    EXPECT_LT(found, .8);
}

TEST(OriginalProbabilities, OfNothingAreNone) {
    EXPECT_TRUE(probabilities({}).empty());
}

} // namespace
} // namespace muqabala

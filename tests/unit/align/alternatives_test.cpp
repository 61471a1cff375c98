#include "align/search/alternatives.h"

#include "align/aligner.h"
#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

Bead likely(std::uint32_t s0, std::uint32_t s1, std::uint32_t t0, std::uint32_t t1, double probability) {
    return {{{s0}, {s1}}, {{t0}, {t1}}, probability};
}

/// Two sentences of either side: two pairs, or one of all four, or the second left out on both sides.
const std::vector<Bead> kFound = {likely(0, 1, 0, 1, .625), likely(1, 2, 1, 2, .5)};
const std::vector<Bead> kProbable = {likely(0, 1, 0, 1, .625), likely(1, 2, 1, 2, .5),
                                     likely(0, 2, 0, 2, .375), likely(1, 2, 0, 0, .125),
                                     likely(0, 0, 1, 2, .125)};

TEST(Alternatives, TheRunnerUpIsTheMostProbableOtherBeadOfTheSegments) {
    const Certainty certainty = certaintyOf(kFound, kProbable);
    EXPECT_EQ(certainty.of(kFound[0])->runnerUp, likely(0, 2, 0, 2, .375));
    EXPECT_EQ(certainty.of(kFound[1])->runnerUp, likely(0, 2, 0, 2, .375));
}

TEST(Alternatives, ASegmentAloneCompetesWhereItsPairBegins) {
    const Certainty certainty =
        certaintyOf(kFound, {likely(0, 1, 0, 1, .7), likely(1, 2, 1, 2, .6), likely(1, 2, 0, 0, .4)});
    EXPECT_EQ(certainty.of(kFound[0])->runnerUp, std::nullopt);
    EXPECT_EQ(certainty.of(kFound[1])->runnerUp, likely(1, 2, 1, 1, .4));
}

TEST(Alternatives, ASegmentAloneIsNotItsOwnRunnerUp) {
    const std::vector<Bead> found = {likely(0, 1, 0, 1, .9), likely(1, 2, 1, 1, .6)};
    EXPECT_EQ(certaintyOf(found, {likely(1, 2, 0, 0, .6), likely(0, 2, 0, 1, .1)}).of(found[1])->runnerUp,
              likely(0, 2, 0, 1, .1));
}

TEST(Alternatives, ALinkIsAsProbableAsAllBeadsThatHoldItTogether) {
    EXPECT_EQ(
        certaintyOf(kFound, kProbable).links,
        (std::vector<SegmentLink>{{{0}, {0}, 1.0}, {{0}, {1}, .375}, {{1}, {0}, .375}, {{1}, {1}, .875}}));
}

TEST(Alternatives, NothingIsKnownOfABeadThatWasNotFound) {
    EXPECT_EQ(certaintyOf(kFound, kProbable).of(likely(0, 2, 0, 2, .375)), nullptr);
}

const Document kOriginal =
    test::documentOf("en", {"In 1911 it opened.", "In 1922 it burned.", "In 1933 it was sold."});
const Document kTranslation = test::documentOf("ar", {"افتتح عام 1911.", "احترق عام 1922 وبيع عام 1933."});

TEST(Align, AlternativesAreFoundForEveryBeadWhenAsked) {
    const auto aligned = align(kOriginal, kTranslation, Lexicon(), {.detail = Detail::Alternatives});
    ASSERT_TRUE(aligned);
    for (const Bead& bead : aligned->segments.beads()) {
        const PairCertainty* certainty = aligned->certainty.of(bead);
        ASSERT_NE(certainty, nullptr);
        ASSERT_TRUE(certainty->runnerUp);
        EXPECT_LE(certainty->runnerUp->probability + bead.probability, 1.0001);
    }
}

TEST(Align, ASegmentsLinksAndItsBeingAloneAreAllThatCanBe) {
    const auto aligned =
        align(kOriginal, kOriginal, Lexicon(), {.longestSide = 1, .detail = Detail::Alternatives});
    ASSERT_TRUE(aligned);
    for (const SegmentLink& link : aligned->certainty.links)
        EXPECT_EQ(link.source.value == link.target.value, link.probability > .5);
    EXPECT_GE(aligned->certainty.links.size(), 3U);
}

TEST(Align, AlternativesAreLeftUnlessAsked) {
    EXPECT_TRUE(align(kOriginal, kTranslation, Lexicon())->certainty.isEmpty());
}

TEST(Align, WhatIsConfirmedHasNoAlternative) {
    const Bead confirmed = test::bead(0, 3, 0, 2);
    const auto aligned =
        align(kOriginal, kTranslation, Lexicon(), {.confirmed = {confirmed}, .detail = Detail::Alternatives});
    ASSERT_TRUE(aligned);
    EXPECT_TRUE(aligned->certainty.of(confirmed)->isGiven);
    EXPECT_EQ(aligned->certainty.of(confirmed)->runnerUp, std::nullopt);
    EXPECT_EQ(aligned->certainty.links.size(), 6U);
}

} // namespace
} // namespace muqabala

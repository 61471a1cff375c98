#include "align/cost/length.h"
#include "align/cost/lexical.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace muqabala {
namespace {

TEST(LengthModel, SpansThatKeepTheRatioOfTheTextsFitBest) {
    const std::vector<std::uint32_t> source = {100, 40, 160, 80};
    const std::vector<std::uint32_t> target = {90, 36, 144, 72};
    const LengthModel lengths(source, target);
    EXPECT_NEAR(lengths.meanLogRatio(), std::log(.9), 1e-9);
    EXPECT_GT(lengths.score(0, 1, 0, 1), lengths.score(0, 1, 1, 1));
    EXPECT_GT(lengths.score(0, 2, 0, 2), lengths.score(0, 2, 0, 1));
    EXPECT_GT(lengths.score(0, 1, 0, 1), 0);
    EXPECT_LT(lengths.score(0, 1, 1, 1), 0);
}

TEST(LengthModel, NoLengthSpeaksMoreAgainstAPairThanAnOutlierMay) {
    const std::vector<std::uint32_t> source = {10, 100, 100};
    const std::vector<std::uint32_t> target = {2000, 100, 100};
    EXPECT_NEAR(LengthModel(source, target).score(0, 1, 0, 1), std::log(.01), 1e-3);
}

/// Words that match where they are the same.
MatchRows sameWords(const TextTypes& own, const TextTypes& other) {
    MatchRows rows;
    for (const WordType& type : own.types) {
        std::vector<std::pair<std::uint32_t, float>> row;
        for (std::uint32_t o = 0; o < other.types.size(); ++o) {
            if (other.types[o].folded == type.folded)
                row.emplace_back(o, 1.0F);
        }
        rows.addRow(row);
    }
    return rows;
}

class SameWords : public testing::Test {
protected:
    std::vector<float> scoresOf(std::uint32_t segment) const {
        std::vector<float> scores(target.size() * std::size_t{kLongestSide});
        WordScorer(evidence).score(segment, 0, target.size() - 1, scores);
        return scores;
    }
    TextTypes source = textTypes(test::documentOf("en", {"rare common", "common other"}));
    TextTypes target = textTypes(test::documentOf("en", {"common x", "rare y", "common z", "common v"}));
    WordEvidence evidence{source, target, sameWords(source, target),
                          std::vector<double>(source.types.size(), .5)};
};

TEST_F(SameWords, ARareWordSaysMoreThanACommonOne) {
    const std::vector<float> scores = scoresOf(0);
    EXPECT_GT(scores[1 * kLongestSide], scores[0]);
    EXPECT_GT(scores[1 * kLongestSide], 0);
}

TEST_F(SameWords, AWordWithoutMatchSpeaksAgainstASpan) {
    const std::vector<float> scores = scoresOf(1);
    // "other" matches nowhere: ln(1 - .5); "common" is not in the second target segment either.
    EXPECT_NEAR(scores[1 * kLongestSide], 2 * std::log(.5), 1e-5);
}

TEST_F(SameWords, ALongerSpanFindsWhatItsSegmentsHold) {
    const std::vector<float> scores = scoresOf(0);
    EXPECT_GT(scores[0 * kLongestSide + 1], scores[0 * kLongestSide]) << "common and rare together";
}

TEST_F(SameWords, APartOfTheRowIsTheSameAsTheWhole) {
    const std::vector<float> whole = scoresOf(0);
    std::vector<float> part(2 * kLongestSide);
    WordScorer(evidence).score(0, 1, 2, part);
    EXPECT_EQ(part, std::vector<float>(whole.begin() + kLongestSide, whole.begin() + 3 * kLongestSide));
}

TEST_F(SameWords, TheOrderOfQuestionsDoesNotMatter) {
    WordScorer scorer(evidence);
    std::vector<float> end(kLongestSide);
    std::vector<float> all(target.size() * std::size_t{kLongestSide});
    scorer.score(0, 3, 3, end);
    scorer.score(1, 2, 3, std::span(all).first(2 * std::size_t{kLongestSide}));
    scorer.score(0, 0, 3, all);
    EXPECT_EQ(all, scoresOf(0));
    EXPECT_EQ(end, std::vector<float>(all.end() - kLongestSide, all.end()));
}

TEST_F(SameWords, HitsAreGivenWithinASpanUnlessTheyAreTooMany) {
    const auto common = static_cast<std::uint32_t>(
        std::ranges::find(source.types, "common", &WordType::folded) - source.types.begin());
    EXPECT_EQ(evidence.hitsWithin(common, 1, 4, 2), (std::vector<Hit>{{2, 1.F}, {3, 1.F}}));
    EXPECT_TRUE(evidence.hitsWithin(common, 0, 4, 2).empty());
    EXPECT_TRUE(evidence.hitsWithin(common, 1, 2, 2).empty());
}

TEST_F(SameWords, OtherHitRatesSayWhatTheySayFromTheBeginning) {
    const std::vector<double> rates(source.types.size(), .8);
    WordEvidence changed = evidence;
    changed.setHitRates(rates);
    std::vector<float> scores(target.size() * std::size_t{kLongestSide});
    std::vector<float> expected(scores.size());
    WordScorer(changed).score(0, 0, 3, scores);
    const WordEvidence fresh(source, target, sameWords(source, target), rates);
    WordScorer(fresh).score(0, 0, 3, expected);
    EXPECT_EQ(scores, expected);
    EXPECT_NE(scores, scoresOf(0));
}

TEST_F(SameWords, MoreThreadsSayTheSame) {
    const WordEvidence other(source, target, sameWords(source, target),
                             std::vector<double>(source.types.size(), .5), 3);
    std::vector<float> scores(target.size() * std::size_t{kLongestSide});
    WordScorer(other).score(0, 0, target.size() - 1, scores);
    EXPECT_EQ(scores, scoresOf(0));
}

TEST(TextTypes, CapitalsCountOnlyInsideSegments) {
    const TextTypes types =
        textTypes(test::documentOf("en", {"Many people of Baghdad spoke.", "Baghdad, in May."}));
    for (const WordType& type : types.types)
        EXPECT_EQ(type.isCapitalised, type.folded == "baghdad" || type.folded == "may") << type.form;
}

} // namespace
} // namespace muqabala

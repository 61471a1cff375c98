#include "align/search/reasons.h"

#include "align/aligner.h"
#include "align/lexicon/hit_rates.h"
#include "tests/unit/align/texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace muqabala {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Field;

/// Two texts with numbers in common, everything the scores are made of.
class Scored {
public:
    explicit Scored(unsigned seed)
        : random(seed) {}

    std::vector<std::vector<std::string>> paragraphs() {
        std::vector<std::vector<std::string>> result(2);
        for (auto& paragraph : result) {
            for (int s = 0; s < 3; ++s) {
                std::string sentence = "We saw";
                for (auto words = 1 + random() % 6; words > 0; --words)
                    sentence += " " + std::to_string(100 + random() % 12);
                paragraph.push_back(sentence + (random() % 2 == 0 ? "?" : "."));
            }
        }
        return result;
    }

    MatchRows rows(const TypeMatches& all, std::size_t size, bool bySource) const {
        std::vector<std::vector<std::pair<std::uint32_t, float>>> rows(size);
        for (const TypeMatch& match : all.matches)
            rows[bySource ? match.source : match.target].emplace_back(bySource ? match.target : match.source,
                                                                      match.weight);
        MatchRows result;
        for (const auto& row : rows)
            result.addRow(row);
        return result;
    }

    static std::vector<double> rates(const std::vector<TypeClass>& classes, const Language& language) {
        std::vector<double> rates;
        rates.reserve(classes.size());
        for (const TypeClass typeClass : classes)
            rates.push_back(hitRate(typeClass, language));
        return rates;
    }

    std::mt19937 random;
    Lexicon lexicon;
    TextTypes source = textTypes(test::documentOfParagraphs("en", paragraphs()));
    TextTypes target = textTypes(test::documentOfParagraphs("ar", paragraphs()));
    TypeMatches matches = lexicon.match(source.types, {"en"}, target.types, {"ar"});
    WordEvidence sourceEvidence{source, target, rows(matches, source.types.size(), true),
                                rates(matches.sourceClasses, {"en"})};
    WordEvidence targetEvidence{target, source, rows(matches, target.types.size(), false),
                                rates(matches.targetClasses, {"ar"})};
    LengthModel lengths{source.lengths, target.lengths};
    BeadScores::Texts texts{source, target, sourceEvidence, targetEvidence};
};

TEST(Reasons, OfEveryBeadAddUpToItsScore) {
    for (unsigned seed = 0; seed < 5; ++seed) {
        const Scored scored(seed);
        const Band band = Band::whole(scored.source.size(), scored.target.size());
        BeadScores scores(band, scored.texts, {});
        scores.combine(band, scored.texts, scored.lengths, kLongestSide);
        std::size_t compared = 0;
        for (std::uint32_t i = 0; i < band.sourceSize(); ++i) {
            for (std::uint32_t j = 0; j < band.targetSize(); ++j) {
                for (std::uint32_t s = 0; s < kShapeCount; ++s) {
                    const float score = scores.of(band.cell(i, j), s);
                    if (score == kImpossible)
                        continue;
                    std::vector<PairCertainty> pairs(1);
                    pairs[0].bead = test::bead(i, i + s / kLongestSide + 1, j, j + s % kLongestSide + 1);
                    addReasons(pairs, scored.texts, scored.matches, scored.lengths);
                    ASSERT_TRUE(pairs[0].reasons);
                    EXPECT_NEAR(pairs[0].reasons->total(), static_cast<double>(score), 1e-4);
                    ++compared;
                }
            }
        }
        EXPECT_GT(compared, 100U);
    }
}

const Document kOriginal =
    test::documentOf("en", {"In 1911 Salma opened it.", "It burned?", "It was sold in 1933."});
const Document kTranslation = test::documentOf("ar", {"افتتحته سلمى عام 1911.", "بيع عام 1933."});

std::vector<PairCertainty> explained(const AlignOptions& options) {
    auto aligned = align(kOriginal, kTranslation, Lexicon(), options);
    EXPECT_TRUE(aligned);
    return aligned->certainty.pairs;
}

TEST(Reasons, NameTheWordsOfBothSidesThatMatchAndThoseThatDoNot) {
    const auto pairs = explained({.detail = Detail::Reasons});
    const std::vector<WordReason>& words = pairs[0].reasons->words;
    EXPECT_THAT(words, Contains(AllOf(Field(&WordReason::source, "1911"), Field(&WordReason::target, "1911"),
                                      Field(&WordReason::role, WordRole::Number),
                                      Field(&WordReason::nats, testing::Gt(0)))));
    EXPECT_THAT(words,
                Contains(AllOf(Field(&WordReason::source, "Salma"), Field(&WordReason::target, "سلمى"))));
    EXPECT_THAT(words, Contains(AllOf(Field(&WordReason::source, "opened"), Field(&WordReason::target, ""),
                                      Field(&WordReason::nats, testing::Lt(0)))));
    EXPECT_TRUE(std::ranges::is_sorted(words, std::ranges::greater(), &WordReason::nats));
    EXPECT_NEAR(pairs[0].reasons->lengthRatio, 1.0, .3);
}

TEST(Reasons, OfASegmentAloneAreWhatThatCosts) {
    const auto pairs =
        explained({.confirmed = {test::bead(0, 2, 0, 0), test::bead(2, 3, 0, 0)}, .detail = Detail::Reasons});
    EXPECT_DOUBLE_EQ(pairs[0].reasons->total(), std::log(.08) + std::log(.2));
    EXPECT_DOUBLE_EQ(pairs[1].reasons->total(), std::log(.2));
    EXPECT_TRUE(pairs[0].reasons->words.empty());
    EXPECT_DOUBLE_EQ(pairs[2].reasons->total(), std::log(.08)) << "the other side begins a run of its own";
}

TEST(Reasons, AreNotGivenUnlessAsked) {
    EXPECT_EQ(explained({.detail = Detail::Alternatives})[0].reasons, std::nullopt);
}

TEST(Reasons, OfABeadThatIsNeverScoredAreNone) {
    std::vector<std::string> sentences(6, "It rained.");
    const Document document = test::documentOf("en", sentences);
    const auto aligned = align(document, document, Lexicon(),
                               {.confirmed = {test::bead(0, 5, 0, 1)}, .detail = Detail::Reasons});
    ASSERT_TRUE(aligned);
    EXPECT_EQ(aligned->certainty.pairs[0].reasons, std::nullopt);
}

} // namespace
} // namespace muqabala

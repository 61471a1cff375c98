#include "align/aligner.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace muqabala {
namespace {

using Shapes = std::vector<std::vector<std::uint32_t>>;

AlignedTexts aligned(const Document& source, const Document& target) {
    Result<AlignedTexts> result = align(source, target, Lexicon());
    EXPECT_TRUE(result);
    return *std::move(result);
}

// Without a dictionary numbers, names and lengths have to do.
const Document kEnglish =
    test::documentOf("en", {"In 1911 the tower was 38 meters tall.",
                            "Salma Haddad left Beirut for Cairo in 2014, and did not come back.",
                            "She earned 90 dinars.", "The port opened on 17 March 2017."});

TEST(Align, NumbersNamesAndLengthsPairSentences) {
    const Document arabic = test::documentOf(
        "ar", {"في عام 1911 كان ارتفاع البرج 38 مترا.", "غادرت سلمى حداد بيروت إلى القاهرة عام 2014 ولم تعد.",
               "كانت تكسب 90 دينارا.", "افتتح الميناء في 17 مارس 2017."});
    const AlignedTexts result = aligned(kEnglish, arabic);
    EXPECT_EQ(test::shapesOf(result.segments.beads()),
              (Shapes{{0, 1, 0, 1}, {1, 2, 1, 2}, {2, 3, 2, 3}, {3, 4, 3, 4}}));
    EXPECT_TRUE(result.kinship.isPlausible());
}

TEST(Align, ASentenceLeftOutStandsAlone) {
    const Document arabic =
        test::documentOf("ar", {"في عام 1911 كان ارتفاع البرج 38 مترا.", "كانت تكسب 90 دينارا.",
                                "افتتح الميناء في 17 مارس 2017."});
    EXPECT_EQ(test::shapesOf(aligned(kEnglish, arabic).segments.beads()),
              (Shapes{{0, 1, 0, 1}, {1, 2, 1, 1}, {2, 3, 1, 2}, {3, 4, 2, 3}}));
}

TEST(Align, SentencesThatWereJoinedAreOneBead) {
    const Document arabic =
        test::documentOf("ar", {"في عام 1911 كان ارتفاع البرج 38 مترا.",
                                "غادرت سلمى حداد بيروت إلى القاهرة عام 2014 ولم تعد، وكانت تكسب 90 دينارا.",
                                "افتتح الميناء في 17 مارس 2017."});
    EXPECT_EQ(test::shapesOf(aligned(kEnglish, arabic).segments.beads()),
              (Shapes{{0, 1, 0, 1}, {1, 3, 1, 2}, {3, 4, 2, 3}}));
}

TEST(Align, TitlesGoTogetherWhateverTheySay) {
    Document english =
        test::documentOfParagraphs("en", {{"A Title of Its Own"}, {"It cost 90 dinars in 2014."}});
    Document arabic = test::documentOfParagraphs("ar", {{"كلام آخر تماما"}, {"كلف 90 دينارا عام 2014."}});
    english.paragraphs.front().role = ParagraphRole::Title;
    arabic.paragraphs.front().role = ParagraphRole::Title;
    const AlignedTexts result = aligned(english, arabic);
    EXPECT_EQ(test::shapesOf(result.segments.beads()), (Shapes{{0, 1, 0, 1}, {1, 2, 1, 2}}));
    EXPECT_EQ(result.segments.beads().front().probability, 1.0);
}

const std::vector<std::string> kEvents = {
    "In 1911 the tower was 38 meters tall.",
    "Salma Haddad left Beirut for Cairo in 2014, and did not come back.",
    "She earned 90 dinars.",
    "The port of Latakia opened on 17 March 2017 with 6 cranes and 450 workers.",
    "It rained for 3 days.",
    "Karim Mansour sold 72 boats to Tunisia in 1998."};
const std::vector<std::string> kEventsInArabic = {
    "في عام 1911 كان ارتفاع البرج 38 مترا.",
    "غادرت سلمى حداد بيروت إلى القاهرة عام 2014 ولم تعد.",
    "كانت تكسب 90 دينارا.",
    "افتتح ميناء اللاذقية في 17 مارس 2017 بعدد 6 رافعات و450 عاملا.",
    "هطل المطر 3 أيام.",
    "باع كريم منصور 72 قاربا إلى تونس عام 1998."};

TEST(Align, ASentenceThatWasMovedCrosses) {
    std::vector<std::string> moved = kEventsInArabic;
    std::rotate(moved.begin(), moved.begin() + 3, moved.begin() + 4); // the port comes first
    const AlignedTexts result = aligned(test::documentOf("en", kEvents), test::documentOf("ar", moved));
    EXPECT_EQ(test::shapesOf(result.segments.beads()), (Shapes{{0, 0, 0, 1},
                                                               {0, 1, 1, 2},
                                                               {1, 2, 2, 3},
                                                               {2, 3, 3, 4},
                                                               {3, 4, 4, 4},
                                                               {4, 5, 4, 5},
                                                               {5, 6, 5, 6}}));
    EXPECT_EQ(test::shapesOf(result.crossings), (Shapes{{3, 4, 0, 1}}));
    EXPECT_GT(result.crossings.front().probability, .5);
}

TEST(Align, WhatIsConfirmedToStandAloneDoesNotCross) {
    std::vector<std::string> moved = kEventsInArabic;
    std::rotate(moved.begin(), moved.begin() + 3, moved.begin() + 4);
    const auto result = align(test::documentOf("en", kEvents), test::documentOf("ar", moved), Lexicon(),
                              {.confirmed = {test::bead(3, 4, 4, 4)}});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->crossings.empty());
}

TEST(Align, NothingCrossesWhereTheOrderIsKept) {
    std::vector<std::string> other = kEventsInArabic;
    other[3] = "أكل الطفل تفاحة حمراء ثم نام في حضن جدته حتى الصباح.";
    EXPECT_TRUE(
        aligned(test::documentOf("en", kEvents), test::documentOf("ar", kEventsInArabic)).crossings.empty());
    EXPECT_TRUE(aligned(test::documentOf("en", kEvents), test::documentOf("ar", other)).crossings.empty());
}

TEST(Align, NothingAgainstNothingIsEmpty) {
    const AlignedTexts result = aligned(test::documentOf("en", {}), test::documentOf("ar", {}));
    EXPECT_TRUE(result.segments.beads().empty());
}

TEST(Align, OneEmptySideLeavesTheOtherAlone) {
    EXPECT_EQ(test::shapesOf(aligned(kEnglish, test::documentOf("ar", {})).segments.beads()),
              (Shapes{{0, 1, 0, 0}, {1, 2, 0, 0}, {2, 3, 0, 0}, {3, 4, 0, 0}}));
}

TEST(Align, SaysWhenItWasCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const Result<AlignedTexts> result = align(kEnglish, kEnglish, Lexicon(), {}, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(Align, ProgressNeverGoesBackAndEndsAtTheWhole) {
    std::vector<double> shares;
    ASSERT_TRUE(align(kEnglish, kEnglish, Lexicon(), {}, {}, [&](double share) { shares.push_back(share); }));
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1.0);
}

/// Long texts go by the corridor. Sentences of numbers, every seventh left out on one side.
struct LongTexts {
    LongTexts() {
        std::mt19937 random(3);
        for (int i = 0; i < 900; ++i) {
            const std::string numbers = std::to_string(1000 + i) + " and " + std::to_string(random() % 5000) +
                                        " of " + std::to_string(random() % 90);
            source.push_back(numbers);
            if (i % 7 != 3)
                target.push_back(numbers);
        }
    }
    [[nodiscard]] Result<AlignedTexts> align(const AlignOptions& options, const std::stop_token& stop = {},
                                             const Progress& progress = {}) const {
        return muqabala::align(test::documentOf("en", source), test::documentOf("en", target), Lexicon(),
                               options, stop, progress);
    }
    std::vector<std::string> source;
    std::vector<std::string> target;
};

TEST(Align, LongTextsFindTheirAnchors) {
    const LongTexts texts;
    const Result<AlignedTexts> result = texts.align({});
    ASSERT_TRUE(result);
    std::size_t pairs = 0;
    for (const Bead& bead : result->segments.beads()) {
        if (bead.isOneSided())
            continue;
        ASSERT_EQ(texts.source[bead.source.begin.value], texts.target[bead.target.begin.value]);
        ++pairs;
    }
    EXPECT_EQ(pairs, texts.target.size());
}

TEST(Align, AnyNumberOfThreadsGivesTheSameToTheLastBit) {
    const LongTexts texts;
    const Result<AlignedTexts> one = texts.align({.detail = Detail::Alternatives});
    ASSERT_TRUE(one);
    for (const unsigned threads : {2U, 3U, 8U}) {
        const Result<AlignedTexts> several =
            texts.align({.detail = Detail::Alternatives, .threads = threads});
        ASSERT_TRUE(several);
        EXPECT_EQ(several->segments.beads(), one->segments.beads()) << threads;
        EXPECT_EQ(several->kinship, one->kinship) << threads;
        EXPECT_EQ(several->certainty, one->certainty) << threads;
    }
}

TEST(Align, MayBeCancelledAtEveryStep) {
    const LongTexts texts;
    std::vector<double> shares;
    ASSERT_TRUE(texts.align({}, {}, [&](double share) { shares.push_back(share); }));
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    for (const double last : shares) {
        std::stop_source stop;
        double reached = 0;
        const Result<AlignedTexts> result = texts.align({.threads = 2}, stop.get_token(), [&](double share) {
            reached = share;
            if (share >= last)
                stop.request_stop();
        });
        ASSERT_FALSE(result) << last;
        EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(reached, last) << "nothing more is done";
    }
}

} // namespace
} // namespace muqabala

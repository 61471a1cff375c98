#include "align/learn/learn.h"
#include "align/learn/translation_model.h"
#include "tests/unit/align/texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::Field;
using testing::IsEmpty;
using testing::Not;

const Language kEnglish{"en"};
const Language kArabic{"ar"};

using Sentences = std::vector<std::pair<std::string, std::string>>;

/// Texts whose n-th segments translate each other.
class Texts {
public:
    explicit Texts(const Sentences& sentences) {
        std::vector<std::string> source;
        std::vector<std::string> target;
        for (const auto& [english, arabic] : sentences) {
            source.push_back(english);
            target.push_back(arabic);
            const auto i = static_cast<std::uint32_t>(beads_.size());
            beads_.push_back({{{i}, {i + 1}}, {{i}, {i + 1}}, 1.0});
        }
        source_ = test::documentOfParagraphs("en", {source});
        target_ = test::documentOfParagraphs("ar", {target});
    }

    Texts& withProbabilities(double probability) {
        for (Bead& bead : beads_)
            bead.probability = probability;
        return *this;
    }

    [[nodiscard]] AlignedDocuments documents() const { return {&source_, &target_, beads_}; }

    [[nodiscard]] LearnedTable learned(const LearnOptions& options = {}) const {
        const AlignedDocuments texts = documents();
        return learn({&texts, 1}, kEnglish, kArabic, Lexicon(), options).value();
    }

private:
    Document source_;
    Document target_;
    std::vector<Bead> beads_;
};

std::vector<std::pair<std::string, std::string>> wordsOf(const LearnedTable& table) {
    std::vector<std::pair<std::string, std::string>> words;
    for (const LearnedTranslation& row : table.rows)
        words.emplace_back(row.source, row.target);
    return words;
}

const Sentences kHarbour = {
    {"The boat left the harbour.", "غادر القارب الميناء."},
    {"A boat was painted.", "دهن قارب."},
    {"The harbour is old.", "الميناء قديم."},
    {"An old lamp was painted.", "دهن مصباح قديم."},
    {"The lamp fell.", "سقط المصباح."},
    {"She saw the lamp and the boat.", "رأت المصباح والقارب."},
};

TEST(Learn, WordsThatKeepComingTogetherTranslateEachOther) {
    EXPECT_THAT(wordsOf(Texts(kHarbour).learned()),
                ElementsAre(std::pair("boat", "قارب"), std::pair("harbour", "ميناء"),
                            std::pair("lamp", "مصباح"), std::pair("old", "قديم"),
                            std::pair("painted", "دهن")));
}

TEST(Learn, WhatIsSureStandsInATableThatTheLexiconReads) {
    const LearnedTable table = Texts(kHarbour).learned();
    EXPECT_EQ(tableRows(table).substr(0, tableRows(table).find('\n')), "boat\tقارب\t1.00");
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(tableRows(table), "learned.tsv", kEnglish, kArabic, 0));
    EXPECT_GT(lexicon.headwordCount(), 0U);
}

TEST(Learn, ATranslationSeenOnceIsNotKeptUnlessItIsAskedFor) {
    EXPECT_THAT(wordsOf(Texts(kHarbour).learned()), Not(Contains(std::pair("fell", "سقط"))));
    EXPECT_THAT(wordsOf(Texts(kHarbour).learned({.keep = {.fewestLinks = 1}})),
                Contains(std::pair("fell", "سقط")));
}

TEST(Learn, WhatIsLessSureThanAskedForIsLeftOut) {
    const LearnedTable all = Texts(kHarbour).learned();
    const double middle = all.rows[all.rows.size() / 2].sureness;
    const LearnedTable sure = Texts(kHarbour).learned({.keep = {.leastSureness = middle + 1e-9}});
    const auto isSurer = [middle](const LearnedTranslation& row) { return row.sureness > middle; };
    EXPECT_EQ(sure.rows.size(), static_cast<std::size_t>(std::ranges::count_if(all.rows, isSurer)));
    EXPECT_LT(sure.rows.size(), all.rows.size());
}

TEST(Learn, WhatAMemoryRepeatsProvesNothingMore) {
    EXPECT_THAT(
        Texts({{"The lamp fell.", "سقط المصباح."}, {"The lamp fell.", "سقط المصباح."}}).learned().rows,
        IsEmpty());
}

TEST(Learn, PairsThatAreInDoubtAreLeftOut) {
    EXPECT_EQ(Texts(kHarbour).withProbabilities(.79).learned().pairs, 0U);
    EXPECT_EQ(Texts(kHarbour).withProbabilities(.8).learned().pairs, kHarbour.size());
}

TEST(Learn, FunctionWordsNumbersAndMarksAreNotLearned) {
    const LearnedTable table = Texts({{"The boat, 12 of it.", "القارب، 12 منه."},
                                      {"It is an old boat of 12!", "هو قارب قديم من 12!"}})
                                   .learned();
    EXPECT_THAT(wordsOf(table), ElementsAre(std::pair("boat", "قارب")));
    EXPECT_EQ(table.sourceWords, 3U);
}

TEST(Learn, BeadsOfSeveralSegmentsAndEmptySidesAreTakenAsTheyAre) {
    const Document source =
        test::documentOfParagraphs("en", {{"The boat left.", "It was old.", "Nobody came."}});
    const Document target = test::documentOfParagraphs("ar", {{"غادر القارب القديم."}});
    const std::vector<Bead> beads = {{{{0}, {2}}, {{0}, {1}}, 1.0}, {{{2}, {3}}, {{1}, {1}}, 1.0}};
    const AlignedDocuments texts{&source, &target, beads};
    const LearnedTable table = learn({&texts, 1}, kEnglish, kArabic, Lexicon()).value();
    EXPECT_EQ(table.pairs, 1U);
    EXPECT_EQ(table.sourceWords, 3U);
}

TEST(Learn, NoTextsMakeAnEmptyTable) {
    EXPECT_THAT(learn({}, kEnglish, kArabic, Lexicon()).value().rows, IsEmpty());
}

TEST(Learn, TheSameTextsGiveTheSameTable) {
    EXPECT_EQ(Texts(kHarbour).learned().rows, Texts(kHarbour).learned().rows);
}

TEST(Learn, ItStopsWhenItIsToldTo) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(learn({}, kEnglish, kArabic, Lexicon(), {}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

NumberedPairs numbered(const std::vector<std::vector<std::uint32_t>>& source,
                       const std::vector<std::vector<std::uint32_t>>& target, std::uint32_t words) {
    NumberedPairs pairs{.source = {}, .target = {}, .sourceWords = words, .targetWords = words};
    for (const auto& row : source)
        pairs.source.addRow(row);
    for (const auto& row : target)
        pairs.target.addRow(row);
    return pairs;
}

const Grouped<KnownTranslation> kNothingKnown; // models keep a reference to it

TEST(TranslationModel, WordsAreLinkedByThePairsWhereTheyStandApart) {
    // 0 goes with 1 once and with 2 once; so do their translations.
    const NumberedPairs pairs = numbered({{0, 1}, {0, 2}, {1}}, {{1, 0}, {2, 0}, {1}}, 3);
    TranslationModel model(pairs, kNothingKnown);
    for (int i = 0; i < 5; ++i)
        model.improve();
    EXPECT_THAT(model.links(), ElementsAre(1, 0, 1, 0, 0));
}

TEST(TranslationModel, AmongEqualsThoseNearTheDiagonalAreLinked) {
    const NumberedPairs pairs = numbered({{0, 1, 2, 3, 4}}, {{4, 3, 2, 1, 0}}, 5);
    TranslationModel model(pairs, kNothingKnown);
    model.improve();
    const std::vector<std::uint32_t> links = model.links();
    EXPECT_EQ(links.front(), 0U);
    EXPECT_EQ(links.back(), 4U);
}

TEST(TranslationModel, WhatIsKnownOutweighsTheDiagonal) {
    const NumberedPairs pairs = numbered({{0, 1}}, {{0, 1}}, 2);
    const std::vector<std::pair<std::uint32_t, KnownTranslation>> items = {{0, {1, 1}}, {1, {0, 1}}};
    const Grouped<KnownTranslation> known(
        2, std::span(items), [](const auto& item) { return item.first; },
        [](const auto& item) { return item.second; });
    TranslationModel model(pairs, known);
    model.improve();
    EXPECT_THAT(model.links(), ElementsAre(1, 0));
}

TEST(DiagonalPrior, TheSharesOfASentenceAddUpToOne) {
    const DiagonalPrior prior;
    for (const std::uint32_t target : {0U, 7U, 19U}) {
        double sum = 0;
        for (std::uint32_t source = 0; source < 30; ++source)
            sum += prior.of(source, 30, target, 20);
        EXPECT_NEAR(sum, 1, .02) << target;
    }
}

} // namespace
} // namespace muqabala

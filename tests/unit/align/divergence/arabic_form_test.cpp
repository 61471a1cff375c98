#include "tests/unit/align/divergence/pairs.h"

#include "align/divergence/check_tables.h"
#include "align/divergence/slips.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace muqabala {
namespace {

using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::Said;
using Saids = std::vector<Said>;

std::string contents(const std::string& path) {
    std::ifstream file(path);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

TEST(ParticleAfterSaying, IsFoundBehindALongSubject) {
    EXPECT_EQ(found({{"The minister said it rained.", "تقول وزيرة الزراعة في البلد ماري لين أن المطر نزل."}}),
              (Saids{{"particle-after-saying", "", "أن"}}));
    EXPECT_EQ(found({{"They will say so.", "سيقولون أنها حانت، إذ أن الوقت مر."}}),
              (Saids{{"particle-after-saying", "", "أنها"}, {"particle-after-saying", "", "أن"}}));
}

TEST(ParticleAfterSaying, LeavesWhatAnotherWordGoverns) {
    EXPECT_EQ(
        found({{"He said.", "قال المدير يبدو أن السوق هادئة."}, {"In short.", "خلاصة القول أن الأمر صعب."}}),
        Saids{});
    EXPECT_EQ(
        found({{"He said.", "قال الكاتب بعد أن جلس كلمة."}, {"She said.", "قالت مؤكدة أن الباب مغلق."}}),
        Saids{});
}

/// The tables of this check alone; read from the sources.
const CheckTables& tables() {
    static const CheckTables kTables = [] {
        CheckTables loaded;
        const std::string own = MUQABALA_SOURCE_DIR "/dictionaries/";
        loaded.phrases = *PhraseTable::read(contents(own + "phrases.ar.tsv"), "phrases.ar.tsv");
        loaded.frequent = *FrequentWords::read(contents(own + "frequent.ar.tsv"), "frequent.ar.tsv");
        return loaded;
    }();
    return kTables;
}

Saids foundWithTables(const Pairs& pairs) {
    DetectionResources resources;
    resources.tables = &tables();
    return found(pairs, resources);
}

TEST(Phrases, SetPhrasesAreFoundBehindAConjunction) {
    EXPECT_EQ(foundWithTables({{"And he will not come.", "وسوف لن يأتي."}}),
              (Saids{{"phrase", "", "وسوف لن"}}));
    EXPECT_EQ(foundWithTables({{"Each apart.", "كل على حدى."}}), (Saids{{"phrase", "", "على حدى"}}));
}

TEST(Phrases, WordsThatMayBeRightNeedTheOriginal) {
    EXPECT_EQ(foundWithTables({{"He filed a lawsuit.", "رفع دعوي."}}), (Saids{{"phrase", "", "دعوي"}}));
    EXPECT_EQ(foundWithTables({{"Missionary work.", "عمل دعوي."}}), Saids{});
}

TEST(Phrases, AStarStandsForALongWordWithoutArticle) {
    EXPECT_EQ(foundWithTables({{"It is unlawful work.", "هو العمل الغير قانوني."}}),
              (Saids{{"phrase", "", "الغير قانوني"}}));
    EXPECT_EQ(foundWithTables({{"It is unlike others.", "هو يمس الغير في بيته."}}), Saids{});
}

TEST(Phrases, ATableThatIsNoneNamesItsLine) {
    const auto table = PhraseTable::read("# head\nstyle\t.5\tأ\tب\t\n", "phrases.tsv");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().line, 2U);
    EXPECT_EQ(table.error().detail, "there is no kind named \"style\"");
}

TEST(FrequentWords, AreSeenThroughCliticsAndEndings) {
    const auto words = FrequentWords::read("كنيسة\t9\nيكتب\t4\n", "frequent.tsv");
    ASSERT_TRUE(words);
    EXPECT_EQ(words->formsOf("كنيسة"), 9U);
    EXPECT_EQ(words->commonness("وكنيستها"), 9U);
    EXPECT_EQ(words->commonness("تكتب"), 4U);
    EXPECT_EQ(words->commonness("كنسية"), 0U);
}

TEST(Slips, LettersChangePlacesOrBecomeTheirLikes) {
    const auto meant = beforeSlip("كنسية");
    const auto has = [&](std::string_view word, Slip slip) {
        return std::any_of(meant.begin(), meant.end(),
                           [&](const Meant& one) { return one.word == word && one.slip == slip; });
    };
    EXPECT_TRUE(has("كنيسة", Slip::Exchanged));
    EXPECT_TRUE(has("كنشية", Slip::Lookalike));
    EXPECT_FALSE(has("كنسية", Slip::Lookalike));
}

TEST(Slips, EndingsAndPrefixesAreNoSlips) {
    EXPECT_TRUE(differInStem("الكنسية", "الكنيسة", "ال"));
    EXPECT_TRUE(differInStem("التصويب", "التصويت", "ال") == false) << "ت may be an ending";
    EXPECT_FALSE(differInStem("يكتب", "تكتب", ""));
    EXPECT_FALSE(differInStem("طوال", "طولا", ""));
}

} // namespace
} // namespace muqabala

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

using muqabala::testing::divergencesIn;
using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
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
        loaded.genders = *GenderTable::read(contents(own + "genders.ar.tsv"), "genders.ar.tsv");
        loaded.governance = *GovernanceTable::read(contents(own + "governance.ar.tsv"), "governance.ar.tsv");
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

TEST(GovernedParticles, VerbsThatTakeAnotherParticleAreNotedWithIt) {
    DetectionResources resources;
    resources.tables = &tables();
    const auto notes = divergencesIn(
        projectOf({{"He pointed out that it was late.", "وأشار الحارس بأنه متأخر."}}), resources);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().check, "particle-governed");
    EXPECT_EQ(notes.front().reason, "“وأشار” takes “إلى أنه”, not “بأنه”.");
    EXPECT_EQ(foundWithTables({{"They said it was late.", "قالوا بأنه متأخر."}}),
              (Saids{{"particle-governed", "", "قالوا بأنه"}}));
    EXPECT_EQ(foundWithTables({{"She stressed it was late.", "شددت الحارسة أن الوقت متأخر."}}),
              (Saids{{"particle-governed", "", "شددت الحارسة أن"}}));
    EXPECT_EQ(foundWithTables({{"It announced it was late.", "أعلنت الشركة عن أنها متأخرة."}}),
              (Saids{{"particle-governed", "", "أعلنت الشركة عن أنها"}}));
}

TEST(GovernedParticles, VerbsThatTakeTheParticleAreLetBe) {
    EXPECT_EQ(foundWithTables({{"He said.", "أفاد الحارس بأنه متأخر."},
                               {"He said.", "أشار إلى أنه يعتقد بأنه متأخر."},
                               {"He said.", "قال إنه أخبرهم بأنه متأخر."},
                               {"They could prove it.", "تمكنوا من إثبات أن الوقت متأخر."}}),
              Saids{});
}

TEST(Agreement, OfAdjectivesIsJudgedWhereNoGenitiveCanBe) {
    EXPECT_EQ(foundWithTables({{"In the new city.", "في المدينة الجديد."}}),
              (Saids{{"agreement", "", "الجديد"}}));
    EXPECT_EQ(foundWithTables({{"He has a rare record.", "لديه سجل نادرة."}}),
              (Saids{{"agreement", "", "نادرة"}}));
    EXPECT_EQ(foundWithTables({{"The Korean foreign minister.", "وزير الخارجية الكوري."},
                               {"A clear line of sight.", "خط رؤية واضح."},
                               {"In a big city.", "في مدينة كبيرة."}}),
              Saids{});
}

TEST(Agreement, OfRelativesAndVerbs) {
    EXPECT_EQ(foundWithTables({{"The way that suits.", "بالطريقة الذي تناسب."}}),
              (Saids{{"agreement", "", "الذي"}}));
    EXPECT_EQ(foundWithTables({{"China considers this.", "الصين يعتبر هذا."}}),
              (Saids{{"agreement", "", "يعتبر"}}));
    EXPECT_EQ(foundWithTables({{"The police said so.", "قال الشرطة ذلك."}}),
              (Saids{{"agreement", "", "قال"}}));
    EXPECT_EQ(foundWithTables({{"A man leads the government.", "الحكومة يرأسها رجل."}}), Saids{});
}

TEST(Predicates, AreAccusativeBehindKana) {
    EXPECT_EQ(foundWithTables({{"The matter became clear.", "أصبح الأمر واضح."}}),
              (Saids{{"predicate-ending", "", "واضح"}}));
    EXPECT_EQ(foundWithTables(
                  {{"The matter was clear.", "كان الأمر واضحا."}, {"He was strong.", "كان قوي البنية."}}),
              Saids{});
}

TEST(DirectSpeech, WantsAColonBehindTheVerb) {
    EXPECT_EQ(found({{"Ali said: \"We are here since dawn.\"", "قال علي، \"نحن هنا منذ الفجر\"."}}),
              (Saids{{"colon-missing", "", "علي، \""}}));
    EXPECT_EQ(found({{"Ali said: \"We are here since dawn.\"", "قال علي: \"نحن هنا منذ الفجر\"."},
                     {"Ali said that \"the dawn was near to us\".", "قال علي إن \"الفجر كان قريبا منا\"."},
                     {"Ali said \"tomorrow\".", "قال علي \"غدا\"."}}),
              Saids{});
}

TEST(StrayCommas, PartWordsFromWhatTheyLeanOn) {
    EXPECT_EQ(found({{"Above all at night.", "ولا سيما، في الليل."}}), (Saids{{"comma-stray", "", "سيما،"}}));
    EXPECT_EQ(found({{"It is, in part, good.", "وهو، إلى حد ما، جيد."}}), Saids{});
}

TEST(EndMarks, AnExclamationMarkAddedToAHeadingIsNoted) {
    EXPECT_EQ(found({{"My farewell", "وداعي!"}}), (Saids{{"end-mark-altered", "", "!"}}));
    EXPECT_EQ(found({{"My farewell!", "وداعي!"}}), Saids{});
}

} // namespace
} // namespace muqabala

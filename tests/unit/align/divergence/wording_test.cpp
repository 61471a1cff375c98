#include "align/divergence/wording.h"

#include "tests/unit/align/divergence/pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Wording, WordsStandInTheirSlotsInBothLanguages) {
    const Wording said = say({"“{0}” or {1}", "{1} أو «{0}»"}, {"tea", {"coffee", "القهوة"}});
    EXPECT_EQ(said.english, "“tea” or coffee");
    EXPECT_EQ(said.arabic, "القهوة أو «tea»");
}

TEST(Wording, BracesInTheWordsOfTheTextsAreNoSlots) {
    EXPECT_EQ(say({"“{0}” and “{1}”", ""}, {"{1}", "b"}).english, "“{1}” and “b”");
}

TEST(Wording, ListsAreJoinedAsEachLanguageJoinsThem) {
    EXPECT_EQ(listed({"a", "b", "c"}).english, "“a”, “b” and “c”");
    EXPECT_EQ(listed({"a", "b", "c"}).arabic, "«a» و«b» و«c»");
    EXPECT_EQ(alternatives({"a", "b"}).arabic, "«a» أو «b»");
}

TEST(Wording, ArabicCountsByItsOwnNumbers) {
    constexpr CountedNoun kTime{"مرة", "مرتين", "مرات"};
    EXPECT_EQ(countedInArabic(1, kTime), "مرة");
    EXPECT_EQ(countedInArabic(2, kTime), "مرتين");
    EXPECT_EQ(countedInArabic(10, kTime), "10 مرات");
    EXPECT_EQ(countedInArabic(11, kTime), "11 مرة");
    EXPECT_EQ(countedInArabic(103, kTime), "103 مرات");
}

/// Untidy pairs that many checks speak up on.
Project untidy() {
    return projectOf(
        {{"Twenty-three ships left on Tuesday.", "غادرت 32 سفينة يوم الخميس .."},
         {"It lasted five weeks.", "استمر خمسة  أشهر"},
         {"He has never published it.", "نشره, قال أن ذلك قريب."},
         {"“We worked with our hands before that,” he said.", "قال إنهم عملوا بأيديهم في في ذلك."},
         {"The smartphone is new.", "الـ smartphone جديد ( جدا)."},
         {"Nothing answers this.", ""},
         {"", "ولا هذا."}});
}

TEST(Reasons, EveryNoteHasOneInBothLanguagesWithEverySlotFilled) {
    const std::vector<Divergence> notes = divergencesIn(untidy());
    EXPECT_GE(notes.size(), 10U);
    for (const Divergence& note : notes) {
        for (const std::string& reason : {note.reason, note.arabicReason}) {
            EXPECT_THAT(reason, Not(IsEmpty())) << note.check;
            EXPECT_THAT(reason, Not(HasSubstr("{"))) << note.check;
        }
        EXPECT_NE(note.reason, note.arabicReason) << note.check;
    }
}

TEST(Reasons, AnArabicOneQuotesTheWordsOfBothTexts) {
    const std::vector<Divergence> notes =
        divergencesIn(projectOf({{"Dozens of shops opened.", "فتحت مئات المتاجر."}}));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().arabicReason, "في الأصل «Dozens»، وفي الترجمة «مئات».");
}

TEST(Reasons, MissingSentencesAreCountedInArabicToo) {
    const std::vector<Divergence> notes = divergencesIn(projectOf({{"It is gone.", ""}}));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().arabicReason, "لا مقابل في الترجمة لهذه الفقرة من الأصل.");
}

} // namespace
} // namespace muqabala
